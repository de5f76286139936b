import { slab, assemble, move, rot, fillet } from '../lib/geo.js';
import { acetate, leather, mat } from '../lib/mat.js';
import { pick, sew, lay } from '../lib/goods.js';
export default {
  id: 'comb', category: 'Bath', views: { hero: { az: -26, el: 48 }, tq: { az: 28, el: 34 } }, fill: .82,
  variants: pick('amber', 'ink'),
  build(color, v) {
    const m = v === 'amber' ? acetate('#a96f38', { rough: .14, sss: .25, sssR: .004 }) : acetate(color, { rough: .14 }), L = leather(v === 'amber' ? '#4a382d' : '#8f5d3d', { size: .036 }), th = mat({ kind: 'thread', color: '#dac7a5', rough: .8 }), P = [], W = .176, n = 30, pitch = (W - .026) / n, o = [];
    // outline with the gaps between the teeth cut in
    o.push([-W / 2, -.018, .004]); o.push([-W / 2 + .0085, -.0195, .002]); for (let i = 0; i < n; i++) { const x = -W / 2 + .012 + i * pitch, wide = i < n / 2, g = pitch * .48; o.push([x, -.0195, .001], [x + .0004, .0035, .0009], [x + g, .0035, .0009], [x + g + .0004, -.0195, .001]); } o.push([W / 2 - .0085, -.0195, .002], [W / 2, -.018, .004], [W / 2 + .001, .004, .01], [W / 2 - .016, .0175, .014], [0, .0225, .2], [-W / 2 + .016, .0175, .014], [-W / 2 - .001, .004, .01]);
    P.push([move(slab(o, .0042, { bevel: .0007, seg: 3 }), 0, .012, .0021), m]);
    const w = .1, h = .05, s = .0024; for (const z of [.001, .0072]) P.push([move(rot(slab([[-w / 2, -h / 2, .006], [w / 2, -h / 2, .006], [w / 2 + (z > .002 ? -.006 : 0), h / 2, .006], [-w / 2, h / 2, .006]], .002, { bevel: .0008 }), 0, 0, .0), -.055, .0105, z - .001 + .0004), L]);
    P.push(...sew([[-.055 + w / 2 - .0085, .0105 + h / 2 - .003], [-.055 - w / 2 + .004, .0105 + h / 2 - .003], [-.055 - w / 2 + .003, .0105 - h / 2 + .004], [-.055 + w / 2 - .004, .0105 - h / 2 + .003]], .0077, th, .0038));
    return lay(assemble(P), .0008);
  },
};
