import { slab, rect, assemble, move, rot, V, sweep, superellipse, tube } from '../lib/geo.js';
import { leather, metal, mat, brushed } from '../lib/mat.js';
import { pick, sew, torus, cyl, box } from '../lib/goods.js';
export default {
  id: 'crossbody', category: 'Bags', views: { hero: { az: -24, el: 14 }, tq: { az: 32, el: 22 } }, fill: .76,
  variants: pick('camel', 'plum'),
  build(color) {
    const L = leather(color, { size: .05 }), E = leather(color, { size: .05, rough: .6 }), th = mat({ kind: 'thread', color: '#dac7a5', rough: .8 }), br = metal('#c7a568', { rough: .2 }), P = [], W = .22, H = .16, D = .062, y0 = H / 2 + .001;
    const o = (k = 0) => [[-W / 2 + k, -H / 2 + k, .055 - k], [W / 2 - k, -H / 2 + k, .055 - k], [W / 2 - .008 - k, H / 2 - k, .014], [-W / 2 + .008 + k, H / 2 - k, .014]];
    P.push([move(slab(o(.002), D, { bevel: .009, seg: 7 }), 0, y0, 0), E]); for (const s of [-1, 1]) P.push([move(slab(o(), .004, { bevel: .0018 }), 0, y0, s * (D / 2 - .002)), L]);
    // flap over the front, rounded below
    const w = W - .012, f = [[-w / 2, H / 2 + .001, .012], [-w / 2 + .002, -.005, .02], [-.055, -.036, .06], [.055, -.036, .06], [w / 2 - .002, -.005, .02], [w / 2, H / 2 + .001, .012]], zf = D / 2 + .0022;
    P.push([move(slab(f, .0034, { bevel: .0014 }), 0, y0, zf), L], [box(w - .006, .0036, D + .004, .0017, 0, y0 + H / 2 + .0004, .0008), L]);
    P.push(...sew([[-w / 2 + .005, H / 2 - .008], [-w / 2 + .0068, -.001], [-w / 2 + .02, -.014], [-.055, -.0275], [-.03, -.0305], [.03, -.0305], [.055, -.0275], [w / 2 - .02, -.014], [w / 2 - .0068, -.001], [w / 2 - .005, H / 2 - .008]].map(([x, y]) => [x, y + y0]), zf + .0019, th, .0046, .0009));
    P.push([move(slab(rect(.026, .034, .008), .0036, { bevel: .0012 }), 0, y0 - .028, zf + .003), L], [move(rot(cyl(.0066, .0042, .0016), Math.PI / 2), 0, y0 - .0335, zf + .0046), br]);
    for (const s of [-1, 1]) { P.push([box(.003, .026, .02, .0014, s * (W / 2 - .007), y0 + .056, 0), L], [move(rot(torus(.0105, .0017), 0, Math.PI / 2), s * (W / 2 - .0015), y0 + .0735, 0), br]); }
    const X = W / 2 - .002; P.push([sweep([V(-X, y0 + .082, 0), V(-X + .001, y0 + .11, 0), V(-X + .02, y0 + .17, -.002), V(-.05, y0 + .214, -.004), V(0, y0 + .226, -.005), V(.05, y0 + .214, -.004), V(X - .02, y0 + .17, -.002), V(X - .001, y0 + .11, 0), V(X, y0 + .082, 0)], () => superellipse(.0015, .0078, 5, 28), { n: 200, up: V(0, 0, 1) }), L]);
    for (const s of [-1, 1]) P.push([box(.0052, .017, .0176, .0018, s * (X - .0003), y0 + .093, 0), br]);
    return assemble(P);
  },
};
