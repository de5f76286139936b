import { sweep, assemble, V, superellipse, move } from '../lib/geo.js';
import { metal, brushed, linen } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'cuff', category: 'Wear', views: { hero: { az: -150, el: 30 }, tq: { az: -205, el: 40 } }, fill: .68,
  variants: pick('brass', 'charcoal'),
  build(color, v) {
    const m = v === 'brass' ? brushed(color, { rough: .2, size: .05 }) : brushed('#55534f', { rough: .34, size: .05 }), a = .0315, b = .0255, H = .0105, gap = .42, P = [];
    const pts = Array.from({ length: 81 }, (_, i) => { const t = gap + (2 * Math.PI - 2 * gap) * i / 80 + Math.PI / 2; return V(a * Math.cos(t), H + .0002, b * Math.sin(t)); });
    const end = t => t < .03 ? Math.sqrt(Math.max(.02, 1 - ((.03 - t) / .0301) ** 2)) : t > .97 ? Math.sqrt(Math.max(.02, 1 - ((t - .97) / .0301) ** 2)) : 1;
    P.push([sweep(pts, t => superellipse(.0014 * Math.min(1, end(t) + .2), H * (.78 + .22 * Math.sin(Math.PI * t)) * end(t), 3.4, 48), { n: 260, up: V(0, 1, 0) }), m]);
    P.push([sweep(pts.slice(3, -3).map(p => V(p.x * 1.047, p.y, p.z * 1.058)), t => superellipse(.0007, .0009, 2, 20), { n: 240, up: V(0, 1, 0) }), metal(v === 'brass' ? '#d4b57a' : '#8d8a84', { rough: .14 })]);
    return assemble(P);
  },
};
