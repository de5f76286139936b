import { slab, rect, assemble, move, rot } from '../lib/geo.js';
import { wood, brushed } from '../lib/mat.js';
import { pick, cyl, toZ } from '../lib/goods.js';
export default {
  id: 'shelf', category: 'Home', views: { hero: { az: -24, el: 17 }, tq: { az: 32, el: 28 } }, fill: .84,
  variants: pick('oak', 'walnut'),
  build(color) {
    const P = [], w = (s, axis) => wood(color, { shift: [s, s * 2.3, s * .7], axis }), br = brushed('#b8935a');
    P.push([slab(rect(.62, .17, .012), .022, { bevel: .004, seg: 6 }), w(.3, 'x'), 'top'], [move(slab(rect(.44, .05, .006), .018, { bevel: .003 }), 0, .118, -.066), w(.7, 'x')]);
    for (const s of [-1, 1]) { P.push([move(rot(slab([[-.075, 0, .008], [-.05, 0, .012], [.068, .118, .02], [.068, .142, .004], [-.075, .142, .003]], .02, { bevel: .004, seg: 6 }), 0, -Math.PI / 2), s * .225, 0, 0), w(.4 + s * .2, 'z')]); for (const x of [-.15, .15]) if (s > 0) P.push([move(toZ(cyl(.006, .004, .0015)), x, .118, -.057), br]); }
    const G = assemble(P); G.children[0].rotation.x = -Math.PI / 2; G.children[0].position.y = .153; return G;
  },
};
