import { slab, fillet, assemble, move, rot, rbox, V, tube } from '../lib/geo.js';
import { brushed, satin, paper, metal } from '../lib/mat.js';
import { pick, cyl, toZ, put } from '../lib/goods.js';
export default {
  id: 'clip', category: 'Stationery', views: { hero: { az: -36, el: 26 }, tq: { az: 30, el: 34 } }, fill: .78,
  variants: pick('brass', 'graphite'),
  build(color, v) {
    const m = v === 'brass' ? brushed(color, { rough: .26 }) : satin(color, { speckle: 0, rough: .45 }), br = metal(v === 'brass' ? '#c7a568' : '#b9b6b0', { rough: .2 }), P = [], T = .0042, W = .052, y0 = .0125;
    for (let i = 0; i < 9; i++) P.push([move(rot(rbox(.1, .0009, .072, .0003, 1), 0, .006 * Math.sin(i * 1.9)), -.04 + .0006 * Math.sin(i * 2.2), y0 - .0042 + i * .00098, 0), paper(i % 2 ? '#efe8d8' : '#e5dcc8')]);
    // spring: a bent sheet, narrow at the jaws
    const o = [[0, T + .001, .0005], [.012, .0085, .01], [.03, .0125, .004], [.0335, 0, .014], [.03, -.0125, .004], [.012, -.0085, .01], [0, -T - .001, .0005]], q = .0011, inn = [[0, -T, .0003], [.0125, -.0073, .01], [.0292, -.0112, .003], [.0323, 0, .013], [.0292, .0112, .003], [.0125, .0073, .01], [0, T, .0003]];
    P.push([move(slab([...o, ...inn], W, { bevel: .0003 }), 0, y0, 0), m]);
    for (const s of [-1, 1]) { P.push([move(toZ(cyl(.0021, W, .0006, -W / 2, 40)), -.0004, y0 + s * (T + .0019), 0), m]);
      const a = s > 0 ? .5 : 0, pt = (l, z) => V(-.0004 + l * Math.cos(a), y0 + s * (T + .0019 + l * Math.sin(a)), z); P.push([tube([pt(0, W / 2 - .001), pt(0, W / 2 + .0018), pt(.006, W / 2 + .0016), pt(.024, .011), pt(.034, .0085), pt(.045, .013), pt(.05, .0068), pt(.0508, 0), pt(.05, -.0068), pt(.045, -.013), pt(.034, -.0085), pt(.024, -.011), pt(.006, -W / 2 - .0016), pt(0, -W / 2 - .0018), pt(0, -W / 2 + .001)], .0012, { n: 200 }), br]); }
    return assemble(P.map(([g, x]) => [move(rot(g, 0, 0, .066), 0, .0028, 0), x])); // leans on the spring and the far edge of the cards
  },
};
