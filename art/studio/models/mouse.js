import { turned, oval, spline2, assemble, move, rot, V, lathe, tube, loft } from '../lib/geo.js';
import { plastic, rubber, metal, mat } from '../lib/mat.js';
import { pick, toX } from '../lib/goods.js';
export default {
  id: 'mouse', category: 'Audio', views: { hero: { az: 34, el: 30 }, tq: { az: -30, el: 40 } }, fill: .72,
  variants: pick('chalk', 'graphite'),
  build(color) {
    const m = plastic(color, { rough: .46, tex: 'grit', size: .01, bump: .00002 }), P = [], a = .0315, b = .0565, lift = z => 1 - .2 * (z / b) - .1 * (z / b) ** 2;
    const bend = g => { const p = g.attributes.position; for (let i = 0; i < p.count; i++) { const z = p.getZ(i); p.setY(i, p.getY(i) * lift(z)); p.setX(i, p.getX(i) * (1 - .07 * Math.cos(z / b * 1.6))); } g.computeVertexNormals(); return g; };
    const prof = spline2([[.006, .0035], [.0015, .006], [0, .0105], [.0016, .019], [.0068, .0285], [.0145, .0345], [.0232, .0372], [.0308, .038]], 70); P.push([bend(turned(prof, oval(a, b, 2.35, 200))), m], [bend(turned([[.03, .0006], [.0056, .0006, .001], [.0052, .0034], [.03, .0034]], oval(a, b, 2.35, 160))), rubber('#36342f')]);
    // height of the shell above (x, z), for the seams
    const top = (x, z) => { let lo = 0, hi = .031; for (let k = 0; k < 40; k++) { const i = (lo + hi) / 2, X = (a - i) * (1 - .07 * Math.cos(z / b * 1.6)), q = Math.abs(x / X) ** 2.35 + Math.abs(z / (b - i)) ** 2.35; q < 1 ? lo = i : hi = i; } let y = prof.at(-1)[1]; for (let j = 1; j < prof.length; j++) if (prof[j][1] > .01 && prof[j][0] >= lo) { const [i0, y0] = prof[j - 1], [i1, y1] = prof[j]; y = y0 + (y1 - y0) * (lo - i0) / (i1 - i0 || 1); break; } return y * lift(z); };
    const seam = mat({ kind: 'seam', color: '#2b2a28', rough: .8 }); P.push([tube(Array.from({ length: 24 }, (_, i) => { const z = .006 + i * .0021; return V(0, top(0, z) - .00012, z); }), .00042, { n: 100 }), seam], [tube(Array.from({ length: 41 }, (_, i) => { const x = (i / 20 - 1) * .0255, z = .006 - .5 * x * x * 10; return V(x, top(x, z) - .00012, z); }), .00042, { n: 140 }), seam]);
    const z = .034; P.push([move(toX(lathe([[0, -.0034], [.0068, -.0034, .0014], [.0074, 0, .004], [.0068, .0034, .0014], [0, .0034]], { seg: 80, rib: { n: 36, amp: .0004, y0: -.003, y1: .003, fade: .0008 } })), 0, top(0, z) - .0042, z), rubber('#35332f')], [move(toX(lathe([[0, -.0012], [.0076, -.0012, .0003], [.0076, .0012, .0003], [0, .0012]], { seg: 80 })), 0, top(0, z) - .0042, z), metal('#c2a064', { rough: .24 })]);
    return assemble(P);
  },
};
