import { loft, assemble, V, noise } from '../lib/geo.js';
import { knit } from '../lib/mat.js';
export default {
  id: 'beanie', category: 'Accessories', views: { hero: { az: -16, el: 14 }, tq: { az: 34, el: 26 }, detail: { az: -10, el: 14, zoom: 2.2, at: [.1, -.1, .4] } }, fill: .7,
  variants: { oat: '#cabb9f', rust: '#95604a', navy: '#414d5e' },
  build(color) {
    const m = knit(color, { size: .05, bump: .0009, tint: .4 }), N = 480, ribs = 60, R = .088, ring = (r, y, amp, ph = 0) => Array.from({ length: N }, (_, i) => { const a = i / N * 2 * Math.PI, k = r - amp * (1 - Math.abs(Math.cos(a * ribs / 2 + ph))) + .003 * noise(2 * Math.cos(a), 2 * Math.sin(a), y * 12) * Math.min(1, r / .03); return V(k * Math.cos(a) * 1.04, y + .003 * noise(1.5 * Math.cos(a) + 4, 1.5 * Math.sin(a), 2), k * Math.sin(a) * .84); });
    const crown = [], cuff = []; for (let j = 0; j <= 70; j++) { const t = j / 70, a = t * Math.PI / 2; crown.push(ring(Math.max(.0006, R * Math.cos(a) ** .62 * (1 - .02 * t)), .05 + .115 * Math.sin(a) ** 1.05 + .004 * t * t, .0032 * Math.min(1, Math.cos(a) * 2.4))); }
    const prof = [[.0, .004], [.004, .001], [.0085, .0025], [.0105, .009], [.011, .03], [.0108, .052], [.0095, .062], [.0065, .066], [.003, .0645], [.001, .058]], fine = []; for (let i = 0; i < prof.length - 1; i++) for (let k = 0; k < 5; k++) fine.push([0, 1].map(q => prof[i][q] + (prof[i + 1][q] - prof[i][q]) * k / 5)); fine.push(prof.at(-1)); for (const [d, y] of fine) cuff.push(ring(R - .001 + d, y, d > .005 ? .0034 : .001));
    return assemble([[loft(crown), m], [loft(cuff, { cap: false }), m]]);
  },
};
