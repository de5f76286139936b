import { slab, rect, assemble, move, rot, rbox } from '../lib/geo.js';
import { leather, paper, brushed, mat, nylon } from '../lib/mat.js';
import { pick, sew, lay, torus, box } from '../lib/goods.js';
export default {
  id: 'passport', category: 'Carry', views: { hero: { az: -24, el: 44 }, tq: { az: 30, el: 30 } }, fill: .72,
  variants: pick('rust', 'navy'),
  build(color) {
    const L = leather(color, { size: .04 }), th = mat({ kind: 'thread', color: '#dac7a5', rough: .8 }), deb = leather(color, { rough: .3, size: .04 }), P = [], W = .1, H = .138, T = .009;
    for (const s of [-1, 1]) P.push([move(slab(rect(W, H, .008), .0024, { bevel: .001 }), 0, 0, s * (T / 2)), L]);
    P.push([move(rbox(.011, H - .001, T + .0022, .0052, 8), -W / 2 + .0035, 0, 0), L]);
    for (let i = 0; i < 9; i++) P.push([move(rbox(W - .012 - .0005 * (i % 3), H - .012, .00062, .0002, 1), -.001, 0, -T / 2 + .0018 + i * .00068), paper(i % 2 ? '#efe7d6' : '#e3d9c4')]);
    P.push([move(slab(rect(.024, .062, .002), .0006, { bevel: .0002 }), .012, H / 2 - .018, .002), paper('#dcd2bd')]);
    const z = T / 2 + .0012, a = W / 2 - .0036, b = H / 2 - .0036; P.push(...sew([[-a + .008, -b], [a - .005, -b], [a, -b + .005], [a, b - .005], [a - .005, b], [-a + .008, b]], z + .0001, th, .004));
    for (const r of [.0125, .0145]) P.push([move(torus(r, .00055), 0, .012, z), deb]); for (let i = 0; i < 4; i++) P.push([move(rot(slab([[-.0016, 0], [0, -.0085], [.0016, 0], [0, i % 2 ? .0085 : .0115]], .0006, { bevel: .0002 }), 0, 0, i * Math.PI / 2), 0, .012, z), deb]);
    P.push([box(.0075, H + .0026, T + .0038, .0012, W / 2 - .016, 0, 0), mat({ kind: 'elastic', color: '#2c2a28', rough: .9, tex: 'canvas', size: .006, bump: .0001 })]);
    return lay(assemble(P), T / 2 + .0022);
  },
};
