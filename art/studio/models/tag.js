import { slab, rect, assemble, move, rot, V, sweep, superellipse, rbox } from '../lib/geo.js';
import { leather, paper, brushed, mat } from '../lib/mat.js';
import { pick, sew, lay, wire } from '../lib/goods.js';
export default {
  id: 'tag', category: 'Carry', views: { hero: { az: -32, el: 46 }, tq: { az: 26, el: 34 } }, fill: .82,
  variants: pick('tan', 'ink'),
  build(color) {
    const L = leather(color, { size: .036 }), th = mat({ kind: 'thread', color: '#dac7a5', rough: .8 }), br = brushed('#b8935a', { rough: .26 }), ink = mat({ kind: 'bar', color: '#4a443c', rough: .9 }), W = .066, H = .112, P = [];
    const o = [[-W / 2, -H / 2, .007], [W / 2, -H / 2, .007], [W / 2, H / 2 - .02, .006], [.014, H / 2, .008], [-.014, H / 2, .008], [-W / 2, H / 2 - .02, .006]], slot = rect(.02, .0042, .002, 0, H / 2 - .0125);
    P.push([move(slab(o, .0022, { bevel: .0009, holes: [slot] }), 0, 0, .0013), L], [move(slab(o, .0022, { bevel: .0009, holes: [slot, rect(.044, .062, .004, 0, -.0125)] }), 0, 0, .0042), L], [move(rbox(.048, .066, .0008, .0003, 1), 0, -.0125, .0029), paper('#ece4d2')]);
    for (const [y, l] of [[.0065, .03], [-.0035, .034], [-.0135, .034], [-.0235, .022]]) P.push([move(rbox(l, .0009, .0003, .0001, 1), -.017 + l / 2, y, .0034), ink]);
    const a = W / 2 - .003, b = H / 2 - .0032; P.push(...sew([[-a, -b + .004], [-a + .004, -b], [a - .004, -b], [a, -b + .004], [a, b - .019], [.0125, b - .0005], [-.0125, b - .0005], [-a, b - .019], [-a, -b + .004]], .0054, th, .0037));
    const y = H / 2 - .0125; P.push([sweep([V(0, y - .003, .0005), V(0, y, .0032), V(0, y + .007, .0072), V(0, y + .03, .0088), V(0, y + .06, .0074), V(0, y + .088, .0066), V(0, y + .098, .0046), V(0, y + .088, .0018), V(0, y + .06, .0016), V(0, y + .02, .0016), V(0, y + .004, .0016)], () => superellipse(.0009, .0062, 6, 32), { n: 260, up: V(1, 0, 0) }), L]);
    P.push([move(wire(.0175, .0165, .003, .00115), 0, y + .03, .0098), br], [move(rot(rbox(.0018, .0195, .0018, .0008, 3), -.06), 0, y + .029, .0112), br], [sweep([V(-.0078, y + .05, .004), V(-.0074, y + .05, .0102), V(.0074, y + .05, .0102), V(.0078, y + .05, .004)], () => superellipse(.0007, .003, 4, 20), { n: 80, up: V(0, 1, 0), tension: .1 }), L]);
    return lay(assemble(P), .0008);
  },
};
