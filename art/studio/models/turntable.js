import { lathe, assemble, move, rot, V, tube, THREE, slab, rect } from '../lib/geo.js';
import { wood, satin, brushed, metal, rubber, acetate, paper, mat } from '../lib/mat.js';
import { pick, box, cyl, toX, lay } from '../lib/goods.js';
export default {
  id: 'turntable', category: 'Audio', views: { hero: { az: -26, el: 30 }, tq: { az: 30, el: 38 } }, fill: .82,
  variants: pick('oak', 'charcoal'),
  build(color, v) {
    const G = new THREE.Group(), m = v === 'oak' ? wood(color, { axis: 'x', size: .4 }) : satin(color, { speckle: 0, rough: .5 }), al = brushed('#c6c3bd', { rough: .3, size: .1 }), br = metal('#c2a064', { rough: .24 }), dk = mat({ kind: 'arm', color: '#2a2a2a', rough: .35 }), P = [], W = .43, D = .345, H = .052, y0 = .018, top = y0 + H, px = -.05;
    G.add(lay(assemble([[slab(rect(W, D, .012), H, { bevel: .004, seg: 6 }), m]]), y0 + H / 2));
    for (const x of [-1, 1]) for (const z of [-1, 1]) P.push([move(cyl(.02, y0 + .001, .002), x * (W / 2 - .045), 0, z * (D / 2 - .045)), rubber('#2a2a29')], [move(cyl(.0205, .004, .001), x * (W / 2 - .045), y0 - .006, z * (D / 2 - .045)), al]);
    P.push([move(lathe([[0, 0], [.15, 0, .001], [.1525, .003, .001], [.1525, .0165, .002], [.149, .0185, .001], [0, .0185]], { seg: 240 }), px, top + .0015, 0), al]);
    // record: fine grooves, bands between the tracks, paper label
    const groove = [[0, 0], [.1495, 0, .0006], [.1502, .0012, .0006], [.1492, .0022, .0004], [.1455, .0021]]; for (let i = 0; i < 150; i++) { const r = .1445 - i * .00059, band = [28, 55, 90, 121].some(b => Math.abs(i - b) < 1.5); groove.push([r, .0021 - (band ? .0003 : i % 2 ? .00013 : 0)]); } groove.push([.0535, .0021], [.0525, .0024, .0004], [0, .0024]);
    P.push([move(lathe(groove, { seg: 240 }), px, top + .0205, 0), mat({ kind: 'vinyl', color: '#1f1f20', rough: .26, coat: .25 })], [move(lathe([[0, 0], [.0505, 0], [.0505, .0005, .0002], [0, .0005]], { seg: 160 }), px, top + .0229, 0), paper('#b7573a')], [move(lathe([[.026, .0005], [.0268, .0005], [.0268, .0007], [.026, .0007], [.026, .0005]], { seg: 120 }), px, top + .0229, 0), paper('#efe5d1')], [move(lathe([[0, .012], [.002, .011, .001], [.0036, .004, .001], [.0036, 0], [0, 0]].reverse()), px, top + .0225, 0), al]);
    // arm
    const ax = W / 2 - .058, az = -D / 2 + .075, y = top + .042; P.push([move(cyl(.032, .009, .002), ax, top, az), al], [move(cyl(.0155, .034, .002), ax, top + .006, az), dk], [move(cyl(.0185, .006, .0015), ax, top + .032, az), br]);
    const tip = V(px + .098, top + .03, .078), A = V(ax, y, az), d = tip.clone().sub(A).setY(0).normalize(), bk = A.clone().addScaledVector(d, -.05); bk.y = y; const mid = A.clone().lerp(tip, .82); mid.y = y - .004; P.push([tube([bk, A, A.clone().lerp(mid, .5), mid, tip.clone().add(V(0, .008, 0))], .0043, { n: 90 }), al], [tube([bk.clone().addScaledVector(d, -.014), bk, bk.clone().addScaledVector(d, .014)], t => .0145, { n: 12 }), dk], [tube([bk.clone().addScaledVector(d, .0145), bk.clone().addScaledVector(d, .017)].concat([bk.clone().addScaledVector(d, .0185)]), .0115, { n: 6 }), br]);
    const ang = Math.atan2(d.x, d.z); P.push([move(rot(rot(box(.0165, .0052, .036, .002, 0, 0, .008), .1), 0, ang), tip.x, tip.y + .007, tip.z), dk], [move(rot(box(.011, .0095, .018, .0015, 0, -.0058, .012), 0, ang), tip.x, tip.y + .0055, tip.z), br], [move(rot(box(.0022, .0012, .02, .0005, .014, .003, .012), 0, ang + .3), tip.x, tip.y + .007, tip.z), dk]);
    P.push([move(lathe([[0, .013], [.0155, .013, .002], [.017, .001, .001], [.017, 0], [0, 0]].reverse(), { seg: 120, rib: { n: 50, amp: .0005, y0: .002, y1: .0115, fade: .001 } }), W / 2 - .045, top, D / 2 - .045), br], [move(cyl(.0085, .004, .001), W / 2 - .09, top, D / 2 - .04), al]);
    G.add(assemble(P)); return G;
  },
};
