import { slab, rect, circle, assemble, move, rot, V, sweep, superellipse } from '../lib/geo.js';
import { leather, metal, brushed, mat } from '../lib/mat.js';
import { pick, sew, lay, torus, cyl } from '../lib/goods.js';
export default {
  id: 'keyfob', category: 'Carry', views: { hero: { az: -34, el: 44 }, tq: { az: 24, el: 34 } }, fill: .8,
  variants: pick('tan', 'forest'),
  build(color) {
    const L = leather(color, { size: .03, bump: .0002 }), th = mat({ kind: 'thread', color: '#dac7a5', rough: .8 }), br = metal('#c7a568', { rough: .22 }), st = brushed('#c4c1bb', { rough: .26 }), P = [], w = .0115;
    // strap folded round the ring, ends riveted
    P.push([sweep([V(0, -.094, .0048), V(0, -.06, .0048), V(0, -.03, .005), V(0, -.008, .0066), V(0, .003, .0066), V(0, .0066, .0038), V(0, .003, .001), V(0, -.008, .001), V(0, -.03, .0014), V(0, -.06, .0016), V(0, -.094, .0016)], t => superellipse(.0013, w * (t < .05 || t > .95 ? Math.sqrt(Math.max(.03, 1 - ((.05 - Math.min(t, 1 - t)) / .0505) ** 2)) : 1), 6, 36), { n: 260, up: V(1, 0, 0) }), L]);
    P.push(...sew([[-w + .0024, -.022], [-w + .0024, -.084], [-w + .007, -.0905], [w - .007, -.0905], [w - .0024, -.084], [w - .0024, -.022]], .0062, th, .0036)); P.push([move(rot(cyl(.0038, .0016, .0007), Math.PI / 2), 0, -.02, .0056), br]);
    P.push([move(rot(torus(.0155, .0011), .05), 0, .0165, .0036), st], [move(rot(torus(.0154, .0011), .05), .0004, .0162, .0053), st]);
    const key = (m, bow, blade) => [[slab([...bow.map(p => p)], .0022, { bevel: .0005, holes: [circle(.0034, 0, -.0045, 32)] }), m], [slab(blade, .0018, { bevel: .0004 }), m]];
    const b1 = circle(.0115, 0, -.011, 72), k1 = [[-.0038, -.02], [.0038, -.02], [.0038, -.03], [.0038, -.052, .001], [0, -.056, .001], [-.0038, -.052, .001], [-.0038, -.049], [-.0022, -.047], [-.0036, -.0445], [-.0018, -.042], [-.0038, -.039], [-.0024, -.036], [-.0038, -.033], [-.0038, -.03]];
    P.push(...key(br, b1, k1).map(([g, m]) => [move(rot(g, .0, 0, 2.1), .0128, .0235, .0062), m]), ...key(st, rect(.0215, .0185, .005, 0, -.0105), k1).map(([g, m]) => [move(rot(g, .0, 0, 2.85), .006, .0295, .0024), m]));
    return lay(assemble(P));
  },
};
