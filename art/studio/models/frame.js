import { slab, rect, circle, assemble, move, rot } from '../lib/geo.js';
import { wood, paper, mat } from '../lib/mat.js';
import { pick, box } from '../lib/goods.js';
export default {
  id: 'frame', category: 'Home', views: { hero: { az: -22, el: 12 }, tq: { az: 32, el: 20 } }, fill: .74,
  variants: pick('oak', 'walnut'),
  build(color) {
    const P = [], W = .13, H = .165, b = .019, z = .0, side = (a, h) => [[-a, h, .0012], [a, h, .0012], [a - b, h - b, .0006], [-a + b, h - b, .0006]], up = .0008;
    const w = (s, axis) => wood(color, { axis, size: .3, shift: [s, s * 2.1, .4] });
    for (const s of [-1, 1]) { const hor = slab(side(W - .0001, H).map(([x, y, r]) => [x, y * s, r]).sort(() => 0), .02, { bevel: .0016 }), ver = slab(side(H - .0001, W).map(([y, x, r]) => [x * s, y, r]), .02, { bevel: .0016 }); P.push([hor, w(.2 + s * .3, 'x')], [ver, w(.7 + s * .3, 'z')]); }
    P.push([move(slab(rect(2 * (W - b) + .006, 2 * (H - b) + .006, .001), .0016, { bevel: .0004, holes: [rect(.134, .186, .0006)] }), 0, 0, z + .001), paper('#ece5d6')], [box(.2, .27, .0012, .0004, 0, 0, -.0016), paper('#d9cfba')]);
    const ink = c => mat({ kind: 'ink', color: c, rough: .95, tex: 'paper', size: .03, bump: .00004 });
    P.push([move(slab(circle(.033, 0, .03, 90), .0005, { bevel: .0001, seg: 1 }), 0, 0, -.0007), ink('#a9634a')], [move(slab([[-.05, -.07, .002], [.05, -.07, .002], [.05, -.032, .05], [.012, -.016, .03], [-.05, -.046, .002]], .0005, { bevel: .0001, seg: 1 }), 0, 0, -.0005), ink('#4a5a56')], [move(slab([[-.05, -.07, .002], [.05, -.07, .002], [.05, -.052, .002], [-.01, -.056, .04], [-.05, -.03, .02]], .0005, { bevel: .0001, seg: 1 }), 0, 0, -.0003), ink('#c6a674')]);
    P.push([box(2 * W - .02, 2 * H - .02, .004, .001, 0, 0, -.008), paper('#8c7a63')], [move(rot(slab([[-.03, -.12, .006], [.03, -.12, .006], [.018, .08, .006], [-.018, .08, .006]], .004, { bevel: .001 }), .42), 0, -.028, -.046), paper('#6f614f')]);
    const G = assemble(P); for (const o of G.children) o.geometry.rotateX(-.14).translate(0, H * Math.cos(.14) + .002, 0); return G;
  },
};
