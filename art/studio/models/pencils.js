import { loft, assemble, V, rot, move } from '../lib/geo.js';
import { acetate, wood, paper, mat } from '../lib/mat.js';
import { pick, box, put } from '../lib/goods.js';
/** Six-sided pencil along x, resting on a flat; the paint ends in the scallops a sharpener cuts. */
export function pencil(paint, L = .175, r = .0038, seed = 0) {
  const N = 72, k = .2, hex = a => Math.min(r * .975, r * .866 / Math.cos(((a + Math.PI / 6) % (Math.PI / 3)) - Math.PI / 6)), ring = (x, f) => Array.from({ length: N }, (_, i) => { const a = i / N * 2 * Math.PI, q = f(a); return V(typeof x === 'function' ? x(a) : x, q * Math.cos(a), q * Math.sin(a)); });
  const end = a => L - hex(a) / k, bare = wood('#d2aa78', { size: .12, axis: 'x', shift: [seed, seed * .7, .3] }), c = R => ring(L - R / k, () => R);
  return [[loft([ring(0, a => hex(a) - .0005), ring(.0005, hex), ring(L * .5, hex), ring(end, hex)]), paint], [loft([ring(a => end(a) - .0002, a => hex(a) * .985), c(.00115)]), bare], [loft([c(.00118), c(.0003), ring(L - .0012, () => .0001)]), mat({ kind: 'lead', color: '#2c2c2d', rough: .4, metal: .3 })]];
}
export default {
  id: 'pencils', category: 'Stationery', views: { hero: { az: -32, el: 42 }, tq: { az: 28, el: 30 } }, fill: .76,
  variants: pick('natural', 'ink'),
  build(color, v) {
    const P = [], r = .0038, paint = i => v === 'natural' ? wood('#cfa873', { size: .14, axis: 'x', rough: .42, shift: [i * .17, i * .31, .2] }) : acetate(color, { rough: .25 });
    for (let i = 0; i < 11; i++) P.push(...put(pencil(paint(i), .175, r, i * .37), -.0875 + .002 * Math.sin(i * 2.3), r * .866, (i - 5) * r * 2.02));
    P.push(...put(pencil(paint(11), .175, r, .7), -.062, r * .866, .072, .2));
    P.push([box(.034, r * 1.732 + .0014, r * 22.6, .0016, -.012, r * .866 + .0001, 0), paper('#e9e1cf')], [box(.022, .0003, .0011, .0001, -.012, r * 1.732 + .0008, .004), mat({ kind: 'bar', color: '#3a332c', rough: .9 })], [box(.014, .0003, .0009, .0001, -.012, r * 1.732 + .0008, .009), mat({ kind: 'bar', color: '#3a332c', rough: .9 })]);
    return assemble(P);
  },
};
