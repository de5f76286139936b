import { assemble, V, sheet } from '../lib/geo.js';
import { wood } from '../lib/mat.js';
const ease = (a, b, t) => { const x = Math.min(1, Math.max(0, (t - a) / (b - a))); return x * x * (3 - 2 * x); };
export default {
  id: 'scoop', category: 'Tea', views: { hero: { az: -34, el: 30 }, tq: { az: 28, el: 38 }, detail: { az: 34, el: 26, zoom: 2.4, at: [.3, .2, .1] } }, fill: .78,
  variants: { oak: '#c19a6b', walnut: '#63452f' },
  build(color) {
    const w = wood(color, { axis: 'x', size: .2, tint: .38 }), L = .15;
    const f = (v, u) => { const k = 2 * v - 1, bowl = ease(.46, .66, u), tip = Math.sqrt(Math.max(0, 1 - Math.max(0, (u - .8) / .2001) ** 2.4)), end = Math.sqrt(Math.max(0, 1 - Math.max(0, (.05 - u) / .0501) ** 2)), wid = (.0062 + .0028 * ease(.25, 0, u) + .0145 * bowl) * Math.max(.02, tip) * Math.max(.02, end);
      const dip = .0125 * bowl * (1 - .55 * ease(.86, 1, u)); return V((u - .5) * L, .0205 + .007 * Math.sin(Math.PI * Math.min(1, u / .6)) * (1 - bowl) - dip * (1 - .9 * Math.abs(k) ** 2.2) + .0008 * (1 - k * k) * (1 - bowl), k * wid); };
    const g = sheet(f, 44, 150, .0042); g.computeBoundingBox(); g.translate(0, -g.boundingBox.min.y, 0); return assemble([[g, w]]);
  },
};
