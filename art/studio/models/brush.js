import { turned, oval, lathe, assemble, loft, V, move, rot, noise, tube, THREE, superellipse } from '../lib/geo.js';
import { wood, mat, linen } from '../lib/mat.js';
import { pick, torus } from '../lib/goods.js';
export default {
  id: 'brush', category: 'Bath', views: { hero: { az: -30, el: 34 }, tq: { az: 30, el: 26 } }, fill: .84,
  variants: pick('oak', 'walnut'),
  build(color) {
    const w = wood(color, { axis: 'x', size: .24, rough: .42 }), P = [], N = 140, head = .034, y = .031;
    // body: an oval head running out into a long handle
    const half = x => x < .1 ? Math.sqrt(Math.max(0, 1 - ((x - .055) / .0555) ** 2)) * head : 0, width = x => { const h = half(x), k = .0095 + .0035 * Math.sin(Math.max(0, Math.min(1, (x - .12) / .15)) * Math.PI * .9); const t = THREE.MathUtils.smoothstep(x, .07, .125); return x < .055 ? h : h * (1 - t) + k * t; }, rings = [];
    for (let j = 0; j <= 180; j++) { const t = j / 180, x = .0002 + .3 * (t < .15 ? (t / .15) ** 2 * .045 / .3 : .15 + (t - .15)), e = x > .272 ? Math.sqrt(Math.max(.0004, 1 - ((x - .272) / .0282) ** 2)) : 1, a = Math.max(.0006, width(Math.min(x, .272)) * e), b = Math.min(a, .0085 - .0018 * Math.min(1, Math.max(0, (x - .1) / .05))); rings.push(superellipse(a, b, 2.5, N).map(([z, q]) => V(x, y + q + .004 * Math.max(0, (x - .1) / .2) ** 1.5, z))); if (x > .3) break; }
    P.push([loft(rings), w]);
    // bristles in tufts, standing down
    const hair = mat({ kind: 'bristle', color: '#d9c69f', rough: .8 }), hair2 = mat({ kind: 'bristle', color: '#c9b287', rough: .8 }); let k = 0;
    for (let i = -6; i <= 6; i++) for (let j = -4; j <= 4; j++) { const x = .055 + i * .0076 + (j % 2 ? .0038 : 0), z = j * .0066, r = Math.hypot((x - .055) / .0555, z / head); if (r > .86) continue; const dx = (x - .055) * .09, dz = z * .12; for (let h = 0; h < 5; h++) { const a = h * 1.257 + k, q = .0013, s = .6 + .5 * noise(k * 1.3, h * 2.1); P.push([tube([V(x + q * Math.cos(a), y - .005, z + q * Math.sin(a)), V(x + dx * .5 + q * 1.3 * Math.cos(a), y - .016, z + dz * .5 + q * 1.3 * Math.sin(a)), V(x + dx + q * 2 * Math.cos(a), .001 + .0012 * (s - .5), z + dz + q * 2 * Math.sin(a))], () => .00075, { n: 5 }), h % 2 ? hair : hair2]); } k++; }
    P.push([tube([V(.287, y + .004, -.002), V(.3, y + .012, -.006), V(.322, .006, -.02), V(.345, .0022, -.008), V(.342, .0022, .02), V(.318, .004, .018), V(.3, y - .004, .006), V(.287, y + .002, .002)], .0013, { n: 120 }), linen('#cdbf9f', { size: .008 })]);
    return assemble(P);
  },
};
