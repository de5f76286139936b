import { loft, assemble, V, sheet, superellipse, move, rot, noise } from '../lib/geo.js';
import { leather, metal, felt, mat } from '../lib/mat.js';
import { pick, cyl } from '../lib/goods.js';
export default {
  id: 'glassescase', category: 'Carry', views: { hero: { az: -26, el: 26 }, tq: { az: 30, el: 36 } }, fill: .78,
  variants: pick('tan', 'ink'),
  build(color) {
    const L = leather(color, { size: .042 }), th = mat({ kind: 'thread', color: '#dac7a5', rough: .8 }), br = metal('#c7a568', { rough: .22 }), P = [], A = .083, a = .033, b = .0235, y0 = .0235;
    const k = x => (1 - Math.abs(x / A) ** 9) ** .5, sec = (x, grow) => { const q = k(x), f = .55 + .45 * q; return superellipse((a + grow) * f, (b + grow) * f, 2.5, 120).map(([z, y]) => V(x, y0 + Math.max(y, -b + .0005 - grow * 0) , z)); };
    const rings = []; for (let j = 0; j <= 110; j++) { const t = Math.sin((j / 110 - .5) * Math.PI) * .9995; rings.push(sec(t * A, 0)); } P.push([loft(rings), L]);
    // flap: wraps from behind over the top and down the front, ending in a shallow curve
    const at = (x, ang, g) => { const q = .55 + .45 * k(x), c = Math.cos(ang), s = Math.sin(ang); return V(x, y0 + Math.sign(s) * (b * q + g) * Math.abs(s) ** .8, Math.sign(c) * (a * q + g) * Math.abs(c) ** .8); }, lim = u => -.36 + .42 * Math.abs(2 * u - 1) ** 2.4, F = .985;
    P.push([sheet((u, v) => at((2 * u - 1) * A * F, Math.PI * .98 + (lim(u) - Math.PI * .98) * v, .0012), 110, 90, .0019), L]);
    for (let i = 1; i < 42; i++) { const u = .03 + .94 * i / 42, p = at((2 * u - 1) * A * F, lim(u) + .1, .0023), q = at((2 * u - 1) * A * F + .001, lim(u + .006) + .1, .0023); P.push([move(rot(cyl(.00042, .0025, .0003, -.00125, 10), 0, 0, -Math.PI / 2 + Math.atan2(q.y - p.y, q.x - p.x)), p.x, p.y, p.z), th]); }
    const s = at(0, lim(.5) + .36, .002); P.push([move(rot(cyl(.0052, .0018, .0008), Math.PI / 2 - .1), s.x, s.y, s.z), br]);
    return assemble(P);
  },
};
