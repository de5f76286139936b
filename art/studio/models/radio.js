import { slab, rect, lathe, assemble, move, rot, rbox, circle, V, sweep, superellipse } from '../lib/geo.js';
import { wood, satin, linen, brushed, metal, leather, rubber, mat } from '../lib/mat.js';
import { pick, box, cyl, toZ } from '../lib/goods.js';
export default {
  id: 'radio', category: 'Audio', views: { hero: { az: -24, el: 15 }, tq: { az: 32, el: 26 } }, fill: .78,
  variants: pick('walnut', 'petrol'),
  build(color, v) {
    const m = v === 'walnut' ? wood(color, { axis: 'x', size: .3, rough: .42 }) : satin(color, { speckle: 0, rough: .42 }), br = metal('#c2a064', { rough: .24 }), cloth = linen(v === 'walnut' ? '#cdbd9c' : '#d8cdb6', { size: .016, bump: .0003 }), ink = mat({ kind: 'tick', color: '#3d362d', rough: .7 }), P = [], W = .25, H = .15, D = .092, y = H / 2 + .009, z = D / 2;
    P.push([move(slab(rect(W, H, .03), D, { bevel: .005, seg: 7, holes: [] }), 0, y, 0), m]);
    P.push([move(slab(rect(W - .026, H - .026, .019), .003, { bevel: .0008 }), 0, y, z + .0002), mat({ kind: 'panel', color: '#e0d7c4', rough: .5 })]);
    P.push([move(slab(rect(.118, H - .038, .013), .003, { bevel: .0012 }), -.0475, y, z + .0012), cloth], [move(slab(rect(.121, H - .035, .0145), .0022, { bevel: .0006, holes: [rect(.117, H - .039, .0125)] }), -.0475, y, z + .002), br]);
    // dial with a needle, two knobs
    const cx = .064, cy = y + .019, R = .0345; P.push([move(toZ(lathe([[R - .001, 0], [R + .0018, 0, .0005], [R + .0018, .0034, .0008], [R - .001, .003]], { seg: 120 })), cx, cy, z + .001), br], [move(toZ(cyl(R, .0008, .0002)), cx, cy, z + .0014), mat({ kind: 'dial', color: '#f0e9da', rough: .5 })]);
    for (let i = 0; i <= 40; i++) { const a = (-130 + i * 6.5) * Math.PI / 180, l = i % 5 ? .0032 : .0064; P.push([move(rot(move(rbox(i % 5 ? .0005 : .0009, l, .0004, .0001, 1), 0, R - .0042 - l / 2, 0), 0, 0, -a), cx, cy, z + .0024), ink]); }
    P.push([move(rot(move(rbox(.0012, .029, .0008, .0003, 2), 0, .0115, 0), 0, 0, -.7), cx, cy, z + .0032), mat({ kind: 'needle', color: '#a4502f', rough: .4 })], [move(toZ(lathe([[0, .011], [.0105, .011, .0016], [.0118, .003, .001], [.0118, 0], [0, 0]].reverse(), { seg: 100, rib: { n: 40, amp: .0004, y0: .002, y1: .0095, fade: .001 } })), cx, cy, z + .0022), br]);
    for (const x of [-.021, .021]) P.push([move(toZ(lathe([[0, .0125], [.0088, .0125, .0016], [.0098, .002, .001], [.0098, 0], [0, 0]].reverse(), { seg: 90, rib: { n: 36, amp: .0004, y0: .002, y1: .011, fade: .001 } })), cx + x, y - .041, z + .0014), br], [box(.0009, .0055, .0008, .0003, cx + x, y - .0365, z + .0141), ink]);
    for (const s of [-1, 1]) P.push([move(cyl(.0085, .0092, .001), s * .09, 0, .026), rubber('#2c2a28')], [move(cyl(.0085, .0092, .001), s * .09, 0, -.026), rubber('#2c2a28')], [move(rot(cyl(.0062, .005, .001), 0, 0, -s * Math.PI / 2), s * (W / 2 - .001), y + .046, 0), br]);
    P.push([sweep([V(-W / 2 - .0045, y + .038, 0), V(-W / 2 - .005, y + .055, 0), V(-W / 2 + .006, y + .09, 0), V(-.07, y + .112, 0), V(0, y + .116, 0), V(.07, y + .112, 0), V(W / 2 - .006, y + .09, 0), V(W / 2 + .005, y + .055, 0), V(W / 2 + .0045, y + .038, 0)], () => superellipse(.0016, .0085, 5, 28), { n: 200, up: V(0, 0, 1) }), leather(v === 'walnut' ? '#4a382d' : '#8f5d3d', { size: .03 })]);
    return assemble(P);
  },
};
