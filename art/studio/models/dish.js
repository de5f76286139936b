import { lathe, assemble, displace, noise, tube, V } from '../lib/geo.js';
import { brushed, bisque, metal } from '../lib/mat.js';
export default {
  id: 'dish', category: 'Home', views: { hero: { az: -10, el: 30 }, tq: { az: 30, el: 42 }, detail: { az: -20, el: 30, zoom: 2.2, at: [.3, .2, .2] } }, fill: .78,
  variants: { brass: '#b8935a', stone: '#b9b1a4' },
  build(color, v) {
    const m = v === 'brass' ? brushed(color, { rough: .3, wave: .0005, waveSize: .008 }) : bisque(color, { speckle: 1, speckleSize: .035, rough: .7 }), st = metal('#bfbab1', { rough: .22 }), P = [];
    P.push([displace(lathe([[0, .0008], [.036, .0008, .002], [.052, .006, .012], [.0655, .0205, .001], [.0648, .0222, .0008], [.0628, .0218, .0008], [.05, .0092, .012], [.034, .0042, .004], [0, .0038]], { seg: 260 }), p => .0006 * noise(p.x * 45, p.y * 30, p.z * 45)), m]);
    // a ring with two plain keys' worth of weight: one split ring lies in the dish
    const ring = (r, x, y, z, k, t) => [tube(Array.from({ length: 48 }, (_, i) => { const a = i / 24 * Math.PI; return V(x + r * Math.cos(a), y + k * r * Math.cos(a + .6), z + r * Math.sin(a)); }), t, { n: 140, closed: true }), st];
    P.push(ring(.0115, .006, .0064, .006, .06, .0009), ring(.0112, .0066, .0081, .0064, .07, .0009));
    return assemble(P);
  },
};
