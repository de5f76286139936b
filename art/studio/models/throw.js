import { assemble, V, noise, sheet, tube } from '../lib/geo.js';
import { knit, wood } from '../lib/mat.js';
export default {
  id: 'throw', category: 'Textiles', views: { hero: { az: -28, el: 26 }, tq: { az: 34, el: 34 }, detail: { az: -34, el: 20, zoom: 2.5, at: [-.2, .25, .45] } }, fill: .8,
  variants: { oat: '#cfc2aa', rust: '#99624a', pine: '#4f5e54' },
  build(color) {
    const m = knit(color, { size: .2, bump: .005, tint: .5 }), P = [], W = .42, D = .36, th = .017, gap = .004, layers = 5;
    const path = []; for (let k = 0; k < layers; k++) { const y = th / 2 + k * (th + gap), dir = k % 2 ? -1 : 1, w = W - .05 + .012 * Math.sin(k * 2.7); for (let i = 0; i <= 26; i++) { const t = i / 26; path.push(V(dir * (t - .5) * w, y + .003 * Math.sin(t * 4 + k * 1.3), 0)); } if (k < layers - 1) for (let i = 1; i < 12; i++) { const a = -Math.PI / 2 + Math.PI * i / 12; path.push(V(dir * (w / 2 + .019 * Math.cos(a)), y + (th + gap) / 2 * (1 + Math.sin(a)), 0)); } }
    const L = path.length - 1, at = u => { const f = u * L, i = Math.min(L - 1, Math.floor(f)); return path[i].clone().lerp(path[i + 1], f - i); };
    P.push([sheet((v, u) => { const p = at(u), k = Math.floor(u * layers), e = v - .5; return V(p.x + .003 * noise(v * 4, u * 9, 3), p.y + (.0035 * noise(p.x * 9, v * 4, k + .5) + .0016 * noise(p.x * 24, v * 9, k + 4)) * (.5 + k * .18), e * (D + .008 * noise(u * 6, 1, 2)) + .007 * noise(u * 7, 3.3, 1)); }, 70, 460, th), m]);
    return assemble(P);
  },
};
