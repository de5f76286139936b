import { sweep, assemble, V, superellipse, circle, move, rot, rbox, tube, fillet, rect, lathe } from '../lib/geo.js';
import { leather, brushed, mat } from '../lib/mat.js';
export default {
  id: 'belt', category: 'Accessories', views: { hero: { az: 34, el: 24 }, tq: { az: 12, el: 42 }, detail: { az: -34, el: 30, zoom: 2.2, at: [.2, .2, .35] } }, fill: .72,
  variants: { cognac: '#94613f', espresso: '#43352c', sand: '#bda27c' },
  build(color) {
    const L = leather(color, { size: .04, bump: .0002 }), th = mat({ kind: 'thread', color: '#cdb68f', rough: .8 }), st = brushed('#b9b4aa', { rough: .28 }), P = [], H = .034, turns = 3.15, r0 = .026, pitch = .0072, y = H / 2, a1 = turns * 2 * Math.PI;
    const pt = a => { const r = r0 + pitch * a / (2 * Math.PI) + .0007 * Math.sin(a * 1.7); return V(r * Math.cos(a), y + .0006 * Math.sin(a * .9), r * Math.sin(a)); }, pts = Array.from({ length: 140 }, (_, i) => pt(a1 * i / 139));
    const end = pts[139], d = end.clone().sub(pts[138]).normalize(); for (let i = 1; i <= 5; i++) pts.push(end.clone().addScaledVector(d, i * .005));
    P.push([sweep(pts, t => superellipse(.0019, H / 2 * (t < .02 ? Math.sqrt(Math.max(.04, 1 - ((.02 - t) / .0202) ** 2)) : 1), 7, 44), { n: 520, up: V(0, 1, 0) }), L]);
    // buckle, prong, keeper at the outer end: x runs on along the strap, y up
    const o = pts.at(-1), at = (x, yy, out = 0) => o.clone().addScaledVector(d, x).add(V(0, yy, 0)).addScaledVector(V(d.z, 0, -d.x), out), bw = .015, bh = .0151, corner = fillet(rect(2 * bw, 2 * bh, .006), true, 10).map(p => at(.009 + p.x, p.y, .0012));
    P.push([tube(corner, .0019, { n: 220, closed: true }), st], [tube([at(.0005, -bh, .0012), at(.0005, 0, .0012), at(.0005, bh, .0012)], .0016, { n: 20 }), st], [tube([at(.0005, 0, .0018), at(.01, 0, .0036), at(.02, 0, .0036), at(.0258, 0, .003)], .0014, { n: 30 }), st]);
    P.push([sweep([at(-.011, 0, 0), at(-.004, 0, .0002), at(.0008, 0, .001)], () => superellipse(.0033, H / 2 - .0045, 6, 40), { n: 20, up: V(0, 1, 0) }), L]);
    const loop = fillet(rect(.0075, H + .0035, .0022), true, 10).map(p => at(-.019, p.y, p.x)); P.push([sweep(loop, () => superellipse(.0008, .0042, 5, 24), { n: 160, closed: true, up: d }), L]);
    for (const k of [-1, 1]) for (let i = 0; i < 4; i++) { const a = at(-.0095 + .0006, k * (H / 2 - .009 + 0) * (i < 2 ? 1 : .4), (i % 2 ? 1 : -1) * .0026); P.push([tube([a, a.clone().add(V(0, .0012, 0)), a.clone().add(V(0, .0026, 0))], .0004, { n: 4 }), th]); }
    return assemble(P);
  },
};
