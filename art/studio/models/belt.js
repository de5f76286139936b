import { sweep, assemble, V, superellipse, circle, move, rot, rbox, tube, fillet, rect, lathe } from '../lib/geo.js';
import { leather, brushed, mat } from '../lib/mat.js';
export default {
  id: 'belt', category: 'Accessories', views: { hero: { az: -20, el: 34 }, tq: { az: 34, el: 24 }, detail: { az: -34, el: 30, zoom: 2.2, at: [.2, .2, .35] } }, fill: .72,
  variants: { cognac: '#94613f', espresso: '#43352c', sand: '#bda27c' },
  build(color) {
    const L = leather(color, { size: .04, bump: .0002 }), th = mat({ kind: 'thread', color: '#cdb68f', rough: .8 }), st = brushed('#b9b4aa', { rough: .28 }), P = [], H = .034, turns = 3.15, r0 = .026, pitch = .0072, y = H / 2, a1 = turns * 2 * Math.PI;
    const pt = a => { const r = r0 + pitch * a / (2 * Math.PI) + .0007 * Math.sin(a * 1.7); return V(r * Math.cos(a), y + .0006 * Math.sin(a * .9), r * Math.sin(a)); }, pts = Array.from({ length: 140 }, (_, i) => pt(a1 * i / 139));
    const end = pts[139], d = end.clone().sub(pts[138]).normalize(); for (let i = 1; i <= 6; i++) pts.push(end.clone().addScaledVector(d, i * .006));
    P.push([sweep(pts, t => superellipse(.0019, H / 2 * (t < .02 ? Math.sqrt(Math.max(.04, 1 - ((.02 - t) / .0202) ** 2)) : 1), 7, 44), { n: 520, up: V(0, 1, 0) }), L]);
    return assemble(P);
  },
};
