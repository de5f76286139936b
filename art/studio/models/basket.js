import { lathe, tube, assemble, V, displace } from '../lib/geo.js';
import { canvas, leather } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'basket', category: 'Storage', views: { hero: { az: -26, el: 20 }, tq: { az: 32, el: 34 } }, fill: .76,
  variants: pick('natural', 'charcoal'),
  build(color) {
    const m = canvas(color, { size: .012, bump: .0003, tint: .4 }), rows = 19, h = .0125, R = y => .125 + .055 * Math.sin(Math.min(1, (y + .03) / .2) * Math.PI * .62) , pr = [[0, .004], [.06, .003]];
    for (let k = 0; k < rows; k++) for (let i = 0; i < 8; i++) { const a = -Math.PI / 2 + Math.PI * (i + .5) / 8, y = h / 2 + k * h; pr.push([R(y) + .0058 * Math.cos(a), y + h / 2 * Math.sin(a)]); }
    for (let k = rows - 1; k >= 0; k--) for (let i = 0; i < 6; i++) { const a = Math.PI / 2 + Math.PI * (i + .5) / 6, y = h / 2 + k * h; pr.push([R(y) - .003 + .0045 * Math.cos(a), Math.max(.007, y + h / 2 * Math.sin(a))]); }
    pr.push([.06, .008], [0, .009]);
    const body = displace(lathe(pr, { seg: 720 }), p => { const r = Math.hypot(p.x, p.z), k = Math.floor(p.y / h); return r > .1 ? .0011 * Math.sin(Math.atan2(p.z, p.x) * 78 + (p.y / h - k) * 2.4 + k * 1.3) : 0; }), P = [[body, m]], top = rows * h;
    for (const s of [-1, 1]) P.push([tube([V(-.052, top - .022, s * (R(top) + .004)), V(-.05, top - .002, s * (R(top) + .007)), V(-.036, top + .03, s * (R(top) + .008)), V(0, top + .044, s * (R(top) + .008)), V(.036, top + .03, s * (R(top) + .008)), V(.05, top - .002, s * (R(top) + .007)), V(.052, top - .022, s * (R(top) + .004))], .0058, { n: 120 }), leather('#8d5f3d', { size: .03, bump: .00015 })]);
    return assemble(P);
  },
};
