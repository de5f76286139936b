import { slab, lathe, circle, assemble, move, rbox, V, loft, sheet } from '../lib/geo.js';
import { satin, rubber, brushed, mat, paper } from '../lib/mat.js';
import { pick, toZ, box } from '../lib/goods.js';
export default {
  id: 'tape', category: 'Stationery', views: { hero: { az: -30, el: 22 }, tq: { az: 34, el: 30 } }, fill: .76,
  variants: pick('charcoal', 'sand'),
  build(color) {
    const m = satin(color, { speckle: .35, rough: .62, bump: .00009 }), br = brushed('#b8935a', { rough: .3 }), P = [], cx = -.014, cy = .058, W = .02;
    const cheek = [[-.074, 0, .004], [.09, 0, .005], [.096, .036, .004], [.078, .04, .004], [.05, .024, .02], [.032, .03, .014], [.016, .068, .026], [-.044, .068, .026], [-.07, .022, .03]];
    for (const s of [-1, 1]) P.push([move(slab(cheek, .015, { bevel: .003, seg: 6 }), 0, .0015, s * (W / 2 + .0092)), m]);
    P.push([move(slab([[-.07, 0, .004], [.088, 0, .004], [.093, .032, .003], [.079, .036, .003], [.05, .012, .02], [-.066, .012, .01]], W + .008, { bevel: .001 }), 0, .0015, 0), m], [box(.15, .0016, .044, .0006, .008, .0008, 0), rubber('#2a2a29')]);
    P.push([move(toZ(lathe([[.031, -W / 2], [.0455, -W / 2, .0004], [.0455, W / 2, .0004], [.031, W / 2], [.031, -W / 2]], { seg: 160 })), cx, cy, 0), mat({ kind: 'tape', color: '#d9cda9', rough: .16, coat: .6, sss: .2, sssR: .004 })], [move(toZ(lathe([[.0265, -W / 2 - .0004], [.0312, -W / 2 - .0004, .0003], [.0312, W / 2 + .0004, .0003], [.0265, W / 2 + .0004], [.0265, -W / 2 - .0004]], { seg: 120 })), cx, cy, 0), paper('#c9b696')]);
    P.push([move(toZ(lathe([[0, -W / 2 - .017], [.0085, -W / 2 - .017, .001], [.0085, W / 2 + .017, .001], [0, W / 2 + .017]], { seg: 80 })), cx, cy, 0), br]);
    const a = .62, p0 = [cx + .0456 * Math.sin(a), cy + .0456 * Math.cos(a)]; P.push([sheet((u, v) => V(p0[0] + (.0905 - p0[0]) * u, p0[1] + (.0432 - p0[1]) * u - .002 * Math.sin(Math.PI * u), (v - .5) * (W - .0006)), 20, 6, .0003), mat({ kind: 'tape', color: '#dfd5b8', rough: .14, coat: .6 })]);
    P.push([move(slab([[-.0135, 0], ...Array.from({ length: 19 }, (_, i) => [-.0135 + i * .0015, i % 2 ? .0075 : .0062]), [.0135, 0]], .0009, { bevel: .0002 }).rotateY(Math.PI / 2), .0945, .037, 0), br], [box(.009, .0034, .027, .001, .0902, .0388, 0), br]);
    return assemble(P);
  },
};
