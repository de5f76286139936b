import { assemble, V, noise, sheet, tube, sweep, superellipse } from '../lib/geo.js';
import { felt, leather, knit } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'rug', category: 'Home', views: { hero: { az: -34, el: 26 }, tq: { az: 30, el: 34 } }, fill: .76,
  variants: pick('flax', 'rust'),
  build(color) {
    // rolled up, the last turn lying out in front; ribs run along the roll
    const tint = '#' + [1, 3, 5].map(i => Math.min(255, Math.round(parseInt(color.slice(i, i + 2), 16) * 1.12)).toString(16).padStart(2, '0')).join(''), m = knit(tint, { size: .05, bump: .0012, tint: .42 }), th = .011, pitch = .0136, r0 = .014, turns = 4.6, A = turns * 2 * Math.PI, R = r0 + pitch * turns, D = .72, path = [];
    for (let i = 0; i <= 300; i++) { const a = A * i / 300, r = r0 + pitch * a / (2 * Math.PI); path.push(V(0, R + r * Math.cos(A - a + Math.PI) * 1, r * Math.sin(A - a + Math.PI))); }
    const end = path.at(-1); for (let i = 1; i <= 76; i++) path.push(V(0, end.y + .0005 * Math.sin(i * .2), end.z + (path.at(-1).z > path.at(-2).z ? 1 : -1) * .0022));
    const lens = [0]; for (let i = 1; i < path.length; i++) lens.push(lens[i - 1] + path[i].distanceTo(path[i - 1])); const T = lens.at(-1), at = s => { let i = 1; while (i < lens.length - 1 && lens[i] < s) i++; return path[i - 1].clone().lerp(path[i], (s - lens[i - 1]) / (lens[i] - lens[i - 1])); };
    const nrm = s => { const d = at(Math.min(T, s + .001)).sub(at(Math.max(0, s - .001))).normalize(); return V(0, -d.z, d.y); };
    const f = (u, q) => { const s = q * T, p = at(s), n = nrm(s), e = u - .5, k = .0014 * Math.abs(Math.sin(s * Math.PI / .016)) - .0007 + .0012 * noise(e * 30, s * 40, 2); return V(e * D + .004 * noise(q * 9, 1, 3), p.y + n.y * k + th / 2, p.z + n.z * k); }; return assemble([[sheet(f, 80, 620, th), m]]);
  },
};
