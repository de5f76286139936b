import { slab, rect, assemble, move, rot, V, tube, sweep, round, fillet } from '../lib/geo.js';
import { paper, mat } from '../lib/mat.js';
import { pick, lay } from '../lib/goods.js';
export default {
  id: 'envelopes', category: 'Stationery', views: { hero: { az: -24, el: 46 }, tq: { az: 30, el: 32 } }, fill: .76,
  variants: pick('sand', 'rust'),
  build(color) {
    const W = .162, H = .114, P = [], n = 9, th = .00145, pm = paper(color, { bump: .00012, tint: .14 }), cord = mat({ kind: 'cord', color: '#e4d9c3', rough: .95, tex: 'linen', size: .006, bump: .0001 });
    for (let i = 0; i < n; i++) P.push([move(rot(slab(rect(W, H, .0012), .0012, { bevel: .00045 }), 0, 0, .012 * Math.sin(i * 2.1)), .0008 * Math.sin(i * 1.7), .0007 * Math.cos(i * 2.9), .0007 + i * th), pm]);
    const z = n * th; // the top one lies with its flap up: two side folds, the lower fold, the flap
    P.push([move(slab([[-W / 2 + .0008, -H / 2 + .0008], [W / 2 - .0008, -H / 2 + .0008], [.006, .008, .008], [-.006, .008, .008]], .0005, { bevel: .0002 }), 0, 0, z + .0002), pm]);
    P.push([move(rot(move(slab([[-W / 2 + .0012, 0, .001], [W / 2 - .0012, 0, .001], [.01, -H * .6, .012], [-.01, -H * .6, .012]], .0006, { bevel: .00025 }), 0, 0, .0003), -.03), 0, H / 2 - .0006, z + .0006), pm]);
    const T = n * th + .0026, loop = (w, along) => { const pts = fillet(rect(w + .0016, T + .0012, .002), true, 8).map(p => along ? V(p.x, -.012, p.y + T / 2 - .0004) : V(-.028, p.x, p.y + T / 2 - .0004)); return [sweep(pts, () => round(.0008, 12), { n: 320, closed: true }), cord]; };
    P.push(loop(W, true), loop(H, false));
    const k = T + .0006, x = -.028, y = -.012; for (const s of [-1, 1]) P.push([tube([V(x, y, k), V(x + s * .012, y + .006, k + .004), V(x + s * .021, y + .002, k + .0032), V(x + s * .014, y - .006, k + .002), V(x, y, k + .0006)], .00078, { n: 60 }), cord], [tube([V(x, y, k), V(x + s * .008, y - .008, k + .0016), V(x + s * .012, y - .019, k - .0004), V(x + s * .017, y - .027, k - .0008)], .00078, { n: 40 }), cord]);
    P.push([tube([V(x - .0016, y, k + .0004), V(x, y, k + .0014), V(x + .0016, y, k + .0004)], .0013, { n: 12 }), cord]);
    return lay(assemble(P));
  },
};
