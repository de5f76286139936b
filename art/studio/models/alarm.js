import { lathe, assemble, move, rot, rbox, V, tube } from '../lib/geo.js';
import { satin, metal, glass, mat } from '../lib/mat.js';
import { pick, cyl, toZ, box } from '../lib/goods.js';
export default {
  id: 'alarm', category: 'Home', views: { hero: { az: -22, el: 13 }, tq: { az: 30, el: 22 } }, fill: .7,
  variants: pick('rust', 'cream'),
  build(color, v) {
    const m = satin(color, { speckle: 0, rough: .38 }), br = metal('#c2a064', { rough: .22 }), ink = mat({ kind: 'hand', color: '#2c2a28', rough: .45 }), P = [], R = .05, cy = .068, D = .044, Z = g => move(toZ(g), 0, cy, 0);
    P.push([Z(lathe([[0, -D / 2], [R - .008, -D / 2, .004], [R, -D / 2 + .006, .005], [R, D / 2 - .003, .002], [R - .001, D / 2, .001], [R - .005, D / 2, .001], [R - .0056, D / 2 - .005], [0, D / 2 - .005]], { seg: 200 })), m], [Z(lathe([[R - .0062, D / 2 - .004], [R - .0048, D / 2 + .0012, .0008], [R - .001, D / 2 + .0008, .0008], [R - .001, D / 2 - .001]], { seg: 180 })), br], [Z(lathe([[0, D / 2 - .0046], [R - .0058, D / 2 - .0046], [R - .0058, D / 2 - .004], [0, D / 2 - .004]], { seg: 140 })), mat({ kind: 'dial', color: '#efe8d9', rough: .6 })]);
    const zf = D / 2 - .0036; for (let i = 0; i < 60; i++) { const h = i % 5 === 0, l = h ? .0062 : .0018; P.push([move(rot(move(rbox(h ? .0017 : .0005, l, .0004, .0001, 1), 0, R - .0095 - l / 2, 0), 0, 0, -i * Math.PI / 30), 0, cy, zf), ink]); }
    const hand = (len, w, deg, dz, mt = ink) => P.push([move(rot(move(rbox(w, len, .0007, .0003, 2), 0, len / 2 - .005, 0), 0, 0, -deg * Math.PI / 180), 0, cy, zf + dz), mt]); hand(.028, .003, 305, .0012); hand(.038, .002, 60, .002); hand(.022, .0009, 200, .0007, mat({ kind: 'hand', color: '#a4502f', rough: .4 })); P.push([move(toZ(cyl(.0028, .0032, .0008)), 0, cy, zf), br]);
    for (const s of [-1, 1]) { const a = .62, dome = lathe([[.0225, 0], [.0245, .0004, .0008], [.024, .006, .006], [.0185, .0145, .008], [.007, .0185, .006], [0, .0188], [0, .0174], [.0065, .017, .006], [.017, .0133, .008], [.0222, .0058, .006], [.0225, 0]], { seg: 140 }); P.push([move(rot(dome, 0, 0, -s * a), s * .0345, cy + .0475, 0), br], [move(rot(cyl(.0028, .026, .0008, -.006), 0, 0, -s * a), s * .0345, cy + .0475, 0), br], [move(rot(lathe([[0, .0185], [.0042, .0188, .001], [.0034, .023, .002], [0, .0238]]), 0, 0, -s * a), s * .0345, cy + .0475, 0), m]);
      P.push([tube([V(s * .03, cy - .035, 0), V(s * .037, cy - .051, 0), V(s * .043, .0035, 0)], t => .0048 - .0012 * t, { n: 30 }), br], [move(rot(cyl(.0052, .003, .0012), 0, 0, s * .35), s * .0425, .0, 0), br]); }
    P.push([tube([V(0, cy + R - .002, 0), V(0, cy + R + .008, 0), V(0, cy + R + .017, 0)], .0016, { n: 12 }), br], [move(lathe([[0, 0], [.0046, .001, .002], [.0046, .009, .002], [0, .0098]]), 0, cy + R + .011, 0), br]);
    P.push([tube(Array.from({ length: 21 }, (_, i) => { const a = Math.PI * i / 20; return V(.019 * Math.cos(a), cy + .071 + .013 * Math.sin(a), 0); }), .0019, { n: 80 }), br], ...[-1, 1].map(s => [tube([V(s * .019, cy + .071, 0), V(s * .0195, cy + .062, 0), V(s * .022, cy + .048, 0)], .0019, { n: 16 }), br]));
    return assemble(P);
  },
};
