import { slab, rect, assemble, move, rbox, rot } from '../lib/geo.js';
import { leather, plastic, mat, brushed } from '../lib/mat.js';
import { pick, sew, lay } from '../lib/goods.js';
export default {
  id: 'cardholder', category: 'Carry', views: { hero: { az: -20, el: 50 }, tq: { az: 28, el: 34 } }, fill: .72,
  variants: pick('tan', 'navy'),
  build(color) {
    const L = leather(color, { size: .038 }), th = mat({ kind: 'thread', color: '#dac7a5', rough: .8 }), W = .104, H = .078, P = [], z = [.0012, .0046, .0066];
    P.push([move(slab(rect(W, H, .007), .0024, { bevel: .0009 }), 0, 0, z[0]), L]);
    for (const [c, dy, dz, r] of [['#e9e1cf', .014, .0026, .01], ['#5a6a62', .0095, .0033, -.006]]) P.push([move(rot(slab(rect(.0856, .054, .0034), .0008, { bevel: .0003 }), 0, 0, r), 0, H / 2 - .027 + dy, dz), plastic(c, { rough: .42 })]);
    // two pockets, cut aslant and with a thumb notch
    P.push([move(slab([[-W / 2, -H / 2, .007], [W / 2, -H / 2, .007], [W / 2, .021, .002], [.014, .021, .006], [.009, .013, .007], [-.009, .013, .007], [-.014, .021, .006], [-W / 2, .021, .002]], .0017, { bevel: .0007 }), 0, 0, z[1]), L]);
    P.push([move(slab(rect(.0856, .03, .0034), .0008, { bevel: .0003 }), 0, .0005, z[1] + .0012), plastic('#a9815a', { rough: .42 })]);
    P.push([move(slab([[-W / 2, -H / 2, .007], [W / 2, -H / 2, .007], [W / 2, .002, .002], [-W / 2, -.012, .002]], .0017, { bevel: .0007 }), 0, 0, z[2] + .0002), L]);
    const i = .0034, x = W / 2 - i, y = H / 2 - i; P.push(...sew([[-x, .018], [-x, -.0135]], z[1] + .00095, th, .0036), ...sew([[x, .018], [x, .0005]], z[1] + .00095, th, .0036), ...sew([[-x, -.0155], [-x, -y + .004], [-x + .004, -y], [x - .004, -y], [x, -y + .004], [x, -.0015]], z[2] + .0011, th, .0036), ...sew([[-x, .024], [-x, y - .004], [-x + .004, y], [x - .004, y], [x, y - .004], [x, .024]], z[0] + .0013, th, .0036));
    P.push([move(slab(rect(.012, .0016, .0008), .0004, { bevel: .0002 }), W / 2 - .018, -H / 2 + .0105, z[2] + .0011), brushed('#b8935a')]);
    return lay(assemble(P));
  },
};
