import { rbox, turned, rrect, assemble, move, rot, slab, rect, lathe } from '../lib/geo.js';
import { linen, leather, brushed, paper, mat } from '../lib/mat.js';
export default {
  id: 'box', category: 'Storage', views: { hero: { az: -30, el: 22 }, tq: { az: 34, el: 32 }, detail: { az: -20, el: 18, zoom: 2.4, at: [0, .05, .5] } }, fill: .76,
  variants: { flax: '#bfae90', ink: '#434d57', blush: '#b58a7c' },
  build(color) {
    const c = linen(color, { size: .035, bump: .0003, tint: .35 }), br = brushed('#b3945f', { rough: .3 }), ink = mat({ kind: 'ink', color: '#35302b', rough: .9 }), P = [], W = .31, D = .23, H = .16;
    P.push([turned([[.02, 0], [0, 0, .0022], [0, H], [.004, H]], rrect(W - .006, D - .006, .004)), c]);
    P.push([turned([[.003, H - .03], [.0028, H - .042, .0004], [0, H - .042, .0009], [0, H + .0028, .0022], [.03, H + .0028]], rrect(W, D, .0046)), c]);
    const z = D / 2 - .0026, y = .066; // label frame
    P.push([move(slab(rect(.07, .038, .004), .0016, { bevel: .0005, holes: [rect(.058, .026, .0015)] }), 0, y, z + .0006), br], [move(rbox(.062, .03, .0005, .0002, 1), 0, y, z + .0001), paper('#ece4d3')], [move(rbox(.03, .0013, .0003, .0001, 1), 0, y + .003, z + .0006), ink], [move(rbox(.02, .0011, .0003, .0001, 1), 0, y - .003, z + .0006), ink]);
    for (const s of [-1, 1]) P.push([move(rot(lathe([[0, .0016], [.0017, .0012, .0008], [.0018, 0], [0, 0]], { seg: 30 }), Math.PI / 2), s * .0318, y, z + .0011), br]);
    return assemble(P);
  },
};
