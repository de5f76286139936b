import { slab, rect, circle, assemble, move, rbox, V, tube } from '../lib/geo.js';
import { linen, paper, brushed, mat, wood } from '../lib/mat.js';
import { pick, lay } from '../lib/goods.js';
export default {
  id: 'sketchbook', category: 'Stationery', views: { hero: { az: -26, el: 44 }, tq: { az: 30, el: 30 } }, fill: .78,
  variants: pick('charcoal', 'flax'),
  build(color) {
    const c = linen(color, { size: .02, bump: .00022, tint: .35 }), st = brushed('#9b9892', { rough: .3 }), ink = mat({ kind: 'bar', color: '#2b2622', rough: .9 }), P = [], W = .21, H = .165, T = .013, yr = H / 2 - .0075, xs = Array.from({ length: 20 }, (_, i) => -.095 + i * .01), holes = xs.map(x => circle(.0024, x, yr, 20));
    P.push([move(slab(rect(W, H, .006), .0022, { bevel: .0008, holes }), 0, 0, T), c], [move(slab(rect(W, H, .006), .0024, { bevel: .0008 }), 0, 0, .0012), c]);
    for (let i = 0; i < 18; i++) P.push([move(rbox(W - .005 - .0006 * ((i * 7) % 3), H - .006, .0005, .0002, 1), .0003 * ((i * 5) % 4), .0003 * ((i * 3) % 4), .003 + i * .00052), paper(i % 2 ? '#f1ead9' : '#e7decb')]);
    for (const x of xs) for (const d of [-.0011, .0011]) P.push([tube(Array.from({ length: 24 }, (_, i) => { const a = i / 24 * 2 * Math.PI; return V(x + d, yr + .0036 + .0098 * Math.cos(a), T / 2 + .0006 + .0098 * Math.sin(a)); }), .00062, { n: 70, closed: true }), st]);
    P.push([move(slab(rect(.07, .026, .0015), .0006, { bevel: .0002 }), 0, -.03, T + .0013), paper('#ece4d2')], [move(rbox(.036, .0011, .0003, .0001, 1), 0, -.027, T + .0017), ink], [move(rbox(.024, .0009, .0003, .0001, 1), 0, -.033, T + .0017), ink]);
    return lay(assemble(P), .0035);
  },
};
