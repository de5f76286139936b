import { lathe, assemble, V, loft, sweep, superellipse, move, rot, rbox } from '../lib/geo.js';
import { acetate, brushed, metal, plastic, mat } from '../lib/mat.js';
import { pick, toX, put, torus } from '../lib/goods.js';
export default {
  id: 'pen', category: 'Stationery', views: { hero: { az: -32, el: 34 }, tq: { az: 24, el: 46 } }, fill: .84,
  variants: pick('ink', 'rust'),
  build(color) {
    const b = acetate(color, { rough: .16 }), br = metal('#c9a667', { rough: .2 }), dk = plastic('#1f1f20', { rough: .25 }), r = .0068, Q = [];
    Q.push([toX(lathe([[0, 0], [.0036, 0, .001], [.0048, .004, .003], [.0063, .034, .02], [r, .06, .02], [r, .083, .0004], [0, .083]])), b], [toX(lathe([[0, .083], [.0066, .083, .0003], [.0066, .0848, .0003], [0, .0848]])), br], [toX(lathe([[0, .0848], [.0061, .0848, .0004], [.0054, .097, .02], [.0049, .106, .003], [.0054, .1095, .0012], [.0049, .1115, .001], [0, .1115]])), dk]);
    // nib: an arc of sheet narrowing to the tip, with slit and breather hole; the feed below
    const nib = [[.108, .0043], [.113, .0044], [.1165, .0045], [.12, .0038], [.126, .0022], [.1315, .0008], [.1335, .0004]], R = t => .0046 - .0026 * t, ring = (x, w, t) => { const out = [], inn = [], q = R(t), h = w / q; for (let i = 0; i <= 20; i++) { const a = -h + 2 * h * i / 20; out.push(V(x, q * Math.cos(a) - .0006 - .0008 * t, q * Math.sin(a))); inn.unshift(V(x, (q - .00042) * Math.cos(a) - .0006 - .0008 * t, (q - .00042) * Math.sin(a))); } return [...out, ...inn]; };
    const dense = []; for (let i = 0; i < nib.length - 1; i++) for (let k = 0; k < 6; k++) { const f = k / 6; dense.push(nib[i].map((p, n) => p + (nib[i + 1][n] - p) * f)); } dense.push(nib.at(-1)); Q.push([loft(dense.map(([x, w]) => ring(x, Math.min(w, R((x - .108) / .0255) * 1.2), (x - .108) / .0255))), br]);
    Q.push([move(rot(rbox(.012, .0002, .00022, .0001, 1), 0, 0, -.13), .1255, .0024, 0), dk], [move(rbox(.0011, .0004, .0011, .0005, 3), .1195, .00315, 0), dk], [sweep([V(.106, -.0006, 0), V(.117, -.0009, 0), V(.127, .0003, 0), V(.1305, .0007, 0)], t => superellipse(.0019 * (1 - .8 * t), .0026 * (1 - .75 * t), 2.4, 24), { n: 40, up: V(0, 1, 0) }), dk]);
    const K = [[toX(lathe([[.0065, 0], [.0074, 0, .0003], [.0077, .02], [.0076, .05, .02], [.0064, .0605, .003], [0, .0608]])), b], [toX(lathe([[.0066, .0], [.0078, -.0002, .0004], [.0079, .0034, .0004], [.007, .0034]])), br], [toX(lathe([[.0066, .0052], [.00785, .0052, .0003], [.00785, .0062, .0003], [.007, .0062]])), br], [toX(lathe([[0, .0605], [.0052, .0605, .0006], [.0046, .0632, .001], [0, .0636]])), br], [toX(lathe([[0, .004], [.0066, .004], [.0066, .0041], [0, .0041]])), dk],
      [sweep([V(.0605, .0052, 0), V(.0618, .0086, 0), V(.057, .0102, 0), V(.04, .0095, 0), V(.024, .0083, 0)], t => superellipse(.0006 + .0003 * t, .0018 - .0003 * t, 3, 24).map(([x, y]) => [y, x]), { n: 60, up: V(0, 1, 0) }), br], [move(rot(lathe([[0, -.0013], [.0009, -.0009, .0006], [.0009, .0009, .0006], [0, .0013]].map(([x, y]) => [x * 1.2, y])), Math.PI / 2), .0255, .0086, 0), br]];
    return assemble([...put(Q, -.066, r + .0001, -.008, .1), ...put(K.map(([g, m]) => [rot(g, .5), m]), -.02, .0079, .022, -.16)]);
  },
};
