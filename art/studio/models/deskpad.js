import { sheet, assemble, V } from '../lib/geo.js';
import { leather, felt, brushed, acetate } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'deskpad', category: 'Stationery', views: { hero: { az: -26, el: 36 }, tq: { az: 34, el: 30 } }, fill: .84,
  variants: pick('tan', 'forest'),
  build(color) {
    const F = .34, L = .66, R = .03, D = .33, at = s => { if (s < F) return [s, 0, 0]; let a = 0, d = s - F; const r = q => R - .0009 * q; a = d / (R - .0009 * d / R / 2); return [F + r(a) * Math.sin(a), R - r(a) * Math.cos(a), a]; };
    const lay = (off, k) => sheet((v, u) => { const s = k + u * (L - 2 * k), [x, y, a] = at(s); return V(x - F / 2 - off * -Math.sin(a) * -1, .0058 + y + off * Math.cos(a), (v - .5) * (D - 2 * k)); }, 30, 300, .0026);
    return assemble([[lay(0, 0), leather(color, { size: .09, bump: .0004 })], [lay(-.0029, .002), felt('#8b857a', { size: .08 })]]);
  },
};
