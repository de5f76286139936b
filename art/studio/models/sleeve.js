import { slab, rect, assemble, move, rot, displace, noise } from '../lib/geo.js';
import { felt, leather, metal, brushed, mat } from '../lib/mat.js';
import { pick, sew, lay, cyl } from '../lib/goods.js';
export default {
  id: 'sleeve', category: 'Carry', views: { hero: { az: -28, el: 42 }, tq: { az: 30, el: 32 } }, fill: .82,
  variants: pick('charcoal', 'camel'),
  build(color, v) {
    const F = felt(v === 'charcoal' ? '#5d5b57' : color, { size: .09, bump: .0016 }), L = leather(v === 'camel' ? '#5b4031' : '#94623f', { size: .06 }), th = mat({ kind: 'thread', color: '#dac7a5', rough: .8 }), br = metal('#c7a568', { rough: .25 }), P = [], W = .34, H = .238, T = .019;
    P.push([move(slab(rect(W, H, .012), T * .5, { bevel: .0044, seg: 6 }), 0, 0, T * .76), F], [move(slab(rect(W, H, .012), T * .5, { bevel: .0044, seg: 6 }), 0, 0, T * .25), F]);
    P.push([move(slab(rect(W - .04, H - .022, .012), .012, { bevel: .003 }), .026, 0, T / 2), brushed('#c9c7c3', { rough: .36 })]);
    const z = T * 1.01, th2 = (p, h) => P.push(...sew(p, h, th, .0062, .0011)), i = .0055; th2([[W / 2 - i, H / 2 - i], [-W / 2 + i, H / 2 - i], [-W / 2 + i, -H / 2 + i], [W / 2 - i, -H / 2 + i]], z);
    // leather bottom panel, strap with stud
    P.push([move(slab([[-W / 2 + .0005, -H / 2 + .0005, .011], [-W / 2 + .07, -H / 2 + .0005, .002], [-W / 2 + .045, 0, .05], [-W / 2 + .07, H / 2 - .0005, .002], [-W / 2 + .0005, H / 2 - .0005, .011]], .0022, { bevel: .0008 }), 0, 0, z + .0006), L]);
    P.push([move(slab([[.075, -.016, .016], [W / 2 + .008, -.016, .004], [W / 2 + .008, .016, .004], [.075, .016, .016]], .0026, { bevel: .0009 }), 0, 0, z + .0012), L], [move(rot(slab(rect(T + .003, .032, .003), .0026, { bevel: .0009 }), 0, Math.PI / 2), W / 2 + .0078, 0, T / 2 + .001), L]);
    th2([[W / 2 + .004, -.0125], [.094, -.0125], [.083, -.006], [.0795, 0], [.083, .006], [.094, .0125], [W / 2 + .004, .0125]], z + .0026); th2([[-W / 2 + .064, -H / 2 + .006], [-W / 2 + .0495, -.05], [-W / 2 + .045, 0], [-W / 2 + .0495, .05], [-W / 2 + .064, H / 2 - .006]], z + .0018);
    P.push([move(rot(cyl(.006, .0034, .0014), Math.PI / 2), .101, 0, z + .0022), br]);
    return lay(assemble(P));
  },
};
