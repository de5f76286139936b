import { slab, rect, lathe, assemble, move, rot, rbox, V, tube, circle } from '../lib/geo.js';
import { leather, brushed, metal, glass, plastic, mat } from '../lib/mat.js';
import { pick, box, cyl, toZ, torus } from '../lib/goods.js';
export default {
  id: 'camera', category: 'Audio', views: { hero: { az: -26, el: 17 }, tq: { az: 30, el: 26 } }, fill: .78,
  variants: pick('charcoal', 'tan'),
  build(color) {
    const L = leather(color, { size: .03, bump: .0003, rough: .6 }), al = brushed('#c9c6c0', { rough: .3 }), blk = plastic('#232323', { rough: .36 }), br = metal('#c7a568', { rough: .22 }), rim = metal('#d2cfc9', { rough: .16 }), P = [], W = .136, D = .034, H = .078, y0 = .0012;
    const o = (k, h) => rect(W - k, h, .006), deep = (w, d, r, h, y) => move(rot(slab(rect(w, d, r), h, { bevel: .0016, seg: 5 }), -Math.PI / 2), 0, y + h / 2, 0);
    P.push([deep(W, D, .0155, .007, y0), al], [deep(W - .001, D - .001, .0152, .047, y0 + .0062), L], [deep(W, D, .0155, .0115, y0 + .0528), al], [deep(W - .034, D - .006, .011, .0128, y0 + .0632), al]);
    // lens: mount, barrel with two knurled rings, glass
    const Z = (p, mt, rib) => P.push([move(toZ(lathe(p, { seg: 180, rib })), .004, y0 + .031, D / 2), mt]); Z([[0, -.002], [.0285, -.002], [.0285, .0022, .0008], [.026, .003, .0006], [0, .003]], rim); Z([[0, .002], [.0255, .002], [.0255, .0125, .0008], [0, .0125]], blk, { n: 64, amp: .0006, y0: .0045, y1: .0115, fade: .0008 }); Z([[0, .012], [.0242, .012], [.0242, .0165, .0006], [0, .0165]], al); Z([[.0165, .0245], [.0178, .0262, .0006], [.0222, .0262, .0012], [.0232, .024, .001], [.0232, .016], [0, .016], [0, .0185], [.0165, .0185]].reverse(), blk, { n: 56, amp: .0005, y0: .0172, y1: .0225, fade: .0006, outer: () => .0225 }); Z([[.0212, .0262], [.0214, .0268, .0003], [.0221, .0266, .0003], [.0223, .026]], br);
    Z([[0, .0222], [.008, .0214, .01], [.0166, .0188], [.0166, .0183], [0, .0183]].reverse(), mat({ kind: 'lens', color: '#1d2226', rough: .03, coat: 1 })); Z([[.0105, .0203], [.0112, .0208, .0003], [.0163, .0193, .0003], [.0163, .0186]], blk);
    // finder windows, buttons and dials on top
    const yt = y0 + .0643; P.push([move(slab(rect(.0185, .0105, .0018), .0014, { bevel: .0004 }), -.035, y0 + .0695, D / 2 - .0032), blk], [move(slab(rect(.0145, .0072, .001), .001, { bevel: .0003 }), -.035, y0 + .0695, D / 2 - .0024), mat({ kind: 'glass', color: '#2c3a40', rough: .04, coat: 1 })], [move(slab(rect(.008, .006, .001), .001, { bevel: .0003 }), .026, y0 + .0695, D / 2 - .0026), mat({ kind: 'glass', color: '#5a564c', rough: .06, coat: 1 })]);
    const knob = (x, r, h, y, mt = al) => P.push([move(lathe([[0, 0], [r, 0], [r, h, .0008], [0, h]], { seg: 100, rib: { n: 40, amp: .00035, y0: .0006, y1: h - .0008, fade: .0004 } }), x, y, -.001), mt]); knob(-.0585, .0078, .0072, yt - .0002); knob(.0335, .0086, .0058, yt + .0112, blk); knob(.0575, .0062, .005, yt - .0002, br); P.push([move(cyl(.0034, .0026, .0009), .0575, yt + .0045, -.001), rim]);
    P.push([box(.02, .0018, .016, .0005, -.002, yt + .0118, -.001), blk]); for (const s of [-1, 1]) P.push([move(torus(.0042, .0008), s * (W / 2 + .0028), y0 + .056, 0), rim], [move(rot(cyl(.0026, .0024, .0006, 0, 30), 0, 0, -s * Math.PI / 2), s * (W / 2 - .0008), y0 + .0585, 0), rim]);
    P.push([move(toZ(cyl(.0026, .0026, .0008)), -.054, y0 + .034, D / 2 - .0006), rim], [move(rot(box(.0044, .019, .0024, .0011, 0, -.0085, .002), 0, 0, .1), -.054, y0 + .034, D / 2), al]);
    return assemble(P);
  },
};
