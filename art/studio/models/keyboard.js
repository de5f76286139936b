import { turned, rrect, assemble, move, rot, loft, fillet, rect, V, lathe } from '../lib/geo.js';
import { plastic, brushed, rubber, wood } from '../lib/mat.js';
export default {
  id: 'keyboard', category: 'Desk', views: { hero: { az: -15, el: 40 }, tq: { az: 30, el: 24 }, detail: { az: -34, el: 34, zoom: 2.8, at: [.34, .2, 0] } }, fill: .86,
  variants: { bone: '#d4cab8', slate: '#5c676e', clay: '#a77a64' },
  build(color, v) {
    const P = [], u = .01905, cap = (c, r = .55) => plastic(c, { rough: r, tex: 'grit', size: .008, bump: .000035, tint: 0 }), alt = { bone: ['#ded7c9', '#a39a8a', '#9a6248'], slate: ['#cfcbc2', '#5c676e', '#b08a4c'], clay: ['#ddd2c2', '#a77a64', '#59646a'] }[v], A = cap(alt[0]), B = cap(alt[1]), C = cap(alt[2]), body = plastic(color, { rough: .5, tex: 'grit', size: .012, bump: .00003 });
    const rows = [[1, ...Array(12).fill(1), 2, 1], [1.5, ...Array(12).fill(1), 1.5, 1], [1.75, ...Array(11).fill(1), 2.25, 1], [2.25, ...Array(10).fill(1), 1.75, 1, 1], [1.25, 1.25, 1.25, 6.25, 1, 1, 1, 1, 1, 1]], W = 16 * u, D = 5 * u;
    const key = (w, prof) => { const ring = (k, y) => fillet(rect(w * u - .0009 - 2 * k, u - .0009 - 2 * k, .0022), true, 6).map(p => [p.x, p.y]).map(([x, z]) => V(x, y, z - k * .25)); return loft([[.0012, 0], [0, .0004], [.0001, .001], [.0012, .0048], [.0019, .0072], [.0022, .0078], [.0026, .0082], [.0032, .0084], [.0045, .00825], [.006, .0081]].map(([k, y]) => ring(k, y))); };
    const tilt = []; rows.forEach((r, j) => { let x = -W / 2; r.forEach((w, i) => { const mod = j === 4 ? w !== 6.25 : i === 0 || i >= r.length - (j === 3 ? 3 : 2); const accent = (j === 0 && i === 0) || (j === 2 && w === 2.25); tilt.push([move(key(w), x + w * u / 2, .0128 + [.0022, .001, 0, 0, .0006][j], -D / 2 + (j + .5) * u), accent ? C : mod ? B : A]); x += w * u; }); });
    P.push([turned([[.01, 0], [.0025, 0, .002], [0, .004, .002], [0, .0166, .0014], [.0026, .0172, .0012], [.0052, .0172, .0006], [.0056, .011], [.02, .011]], rrect(W + .0135, D + .0135, .009)), body], ...tilt);
    const G = assemble(P); G.rotation.x = .07; G.position.y = .0072; return G;
  },
};
