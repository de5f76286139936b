import { assemble, V, noise, sheet, sweep, loft, displace, superellipse } from '../lib/geo.js';
import { knit, felt, linen } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'towels', category: 'Bath', views: { hero: { az: -28, el: 20 }, tq: { az: 34, el: 32 } }, fill: .76,
  variants: pick('oat', 'sage', 'slate'),
  build(color) {
    const P = [], W = .3, D = .2, th = .0115, tint = k => '#' + [1, 3, 5].map(i => Math.max(0, Math.min(255, Math.round(parseInt(color.slice(i, i + 2), 16) * k))).toString(16).padStart(2, '0')).join('');
    // each towel: one sheet folded in thirds twice over, fold to the front
    for (let n = 0; n < 3; n++) { const m = felt(tint([1.08, 1.15, 1.1][n]), { size: .05, bump: .0016, tint: .2, sheen: .4 }), w = W - n * .012, d = D - n * .008, base = n * (th * 4 + .004), path = [];
      for (let k = 0; k < 4; k++) { const y = base + th * .5 + k * (th + .0006), dir = k % 2 ? -1 : 1, l = d - .012 - (k === 3 ? .012 : 0); for (let i = 0; i <= 22; i++) { const t = i / 22; path.push(V(0, y + .0016 * Math.sin(t * 5 + k + n), -dir * (t - .5) * l)); } if (k < 3) for (let i = 1; i < 9; i++) { const a = -Math.PI / 2 + Math.PI * i / 9; path.push(V(0, y + (th + .0006) / 2 * (1 + Math.sin(a)), -dir * (l / 2 + .008 * Math.cos(a)))); } }
      const L = path.length - 1, at = u => { const f = u * L, i = Math.min(L - 1, Math.floor(f)); return path[i].clone().lerp(path[i + 1], f - i); }, s = n * 7;
      P.push([sheet((u, q) => { const p = at(q), e = u - .5; return V(e * (w + .004 * noise(q * 8, s, 2)) + .004 * noise(q * 5, 3, s) + .003 * n, p.y + .0026 * noise(e * 5 + s, p.z * 12, p.y * 30) + .0007 * noise(e * 60, p.z * 220, s), p.z + .003 * noise(e * 5, p.y * 20, s + 4)); }, 60, 330, th), m]);
    }
    return assemble(P);
  },
};
