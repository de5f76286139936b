import { loft, lathe, assemble, V, superellipse, move, rot, fillet, sheet } from '../lib/geo.js';
import { satin, plastic, paper, mat, metal } from '../lib/mat.js';
import { pick, toX, box } from '../lib/goods.js';
export default {
  id: 'tube', category: 'Bath', views: { hero: { az: -22, el: 12 }, tq: { az: 24, el: 22 } }, fill: .76,
  variants: pick('sage', 'terracotta'),
  build(color) {
    const m = satin(color, { speckle: 0, rough: .5, bump: .00003, wave: .0003, waveSize: .025 }), cap = plastic('#e4dccb', { rough: .4 }), br = metal('#c7a568', { rough: .24 }), ink = mat({ kind: 'bar', color: '#2b2a26', rough: .8 }), lab = paper('#ece4d3'), P = [], R = .0215, H = .128, y0 = .026, N = 160;
    const half = t => { const s = Math.min(1, Math.max(0, (t - .05) / .9)) ** 1.25; return [R + (Math.PI * R / 2 - R) * s * .96, Math.max(.0007, R * (1 - s) ** .92 + .0007)]; }, rings = [[.55, -.0035], [.9, -.0022], [.985, -.0008]].map(([k, d]) => superellipse(R * k, R * k, 2, N).map(([x, z]) => V(x, y0 + d + .004, z)));
    for (let j = 0; j <= 90; j++) { const t = j / 90, [a, b] = half(t), e = 2; rings.push(superellipse(a, b, e, N).map(([x, z]) => { const dent = .0016 * Math.exp(-((x + .004) ** 2) / .0001 - ((t - .52) / .12) ** 2); return V(x, y0 + .004 + H * t, z > 0 ? z - dent : z); })); }
    P.push([loft(rings), m]); const [a] = half(1); P.push([box(2 * a + .0004, .0105, .0024, .0009, 0, y0 + .004 + H + .0045, 0), m]); for (let i = 0; i < 5; i++) P.push([box(2 * a - .002, .0007, .0031, .0003, 0, y0 + H + .0055 + i * .0018, 0), m]);
    P.push([lathe([[0, 0], [.0168, 0, .001], [.0178, .002, .0012], [.0188, y0 - .002, .0016], [.0175, y0, .001], [0, y0]], { seg: 160, rib: { n: 60, amp: .0004, y0: .005, y1: y0 - .006, fade: .001 } }), cap], [lathe([[0, y0 - .0002], [.0185, y0 - .0002, .0003], [.0185, y0 + .0012, .0003], [0, y0 + .0012]], { seg: 120 }), br]);
    const on = (x, t, g) => { const [A, B] = half(t); return V(x, y0 + .004 + H * t, B * Math.sqrt(Math.max(0, 1 - (x / A) ** 2)) + g); }, patch = (w, t0, t1, mt, g) => P.push([sheet((u, q) => { const t = t0 + (t1 - t0) * q, x = (u - .5) * w; const p = on(x, t, g); p.z -= .0016 * Math.exp(-((x + .004) ** 2) / .0001 - ((t - .52) / .12) ** 2); return p; }, 40, 40, .0002), mt]);
    patch(.028, .3, .74, lab, .0003); patch(.022, .695, .7, ink, .0005); patch(.012, .56, .585, ink, .0005); patch(.017, .5, .505, ink, .0005); patch(.013, .47, .475, ink, .0005); patch(.022, .335, .34, ink, .0005);
    return assemble(P);
  },
};
