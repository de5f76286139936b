import { turned, oval, lathe, assemble, move, rot, spline2, V } from '../lib/geo.js';
import { plastic, rubber, metal, mat } from '../lib/mat.js';
import { pick, put, toX, cyl } from '../lib/goods.js';
export default {
  id: 'earbuds', category: 'Audio', views: { hero: { az: -20, el: 28 }, tq: { az: 30, el: 40 } }, fill: .72,
  variants: pick('chalk', 'graphite'),
  build(color, v) {
    const m = plastic(color, { rough: .4, coat: .15 }), tip = rubber(v === 'chalk' ? '#8d8a84' : '#2b2b2c', { rough: .6 }), br = metal('#c2a064', { rough: .22 }), P = [], ring = oval(.0325, .0235, 2.5, 180);
    // case: two shells with a fine gap, a hinge plate behind, a catch in front
    P.push([turned([[.0225, .0002], [.011, .0006, .004], [.0026, .005, .006], [0, .0125, .004], [0, .0165, .0006], [.02, .0165]], ring), m], [turned([[.02, .0172], [0, .0172, .0006], [.0002, .0208, .004], [.003, .0268, .006], [.0115, .0305, .008], [.0228, .031]], ring), m], [turned([[.02, .016], [.0012, .016], [.0012, .0178], [.02, .0178]], ring), mat({ kind: 'gap', color: '#2a2928', rough: .8 })], [move(rot(cyl(.0019, .0008, .0003, 0, 40), Math.PI / 2), 0, .0112, .0233), br]);
    const bud = s => [[lathe([...spline2([[.0006, -.0062], [.0062, -.0056], [.0092, -.002], [.0095, .002], [.0078, .0056], [.0052, .0078], [.0044, .0092]], 50), [.0036, .0098], [0, .0098]], { seg: 120 }), m], [lathe([[0, -.0068], [.0046, -.0067, .0006], [.0052, -.0058], [0, -.0056]], { seg: 80 }), br], [lathe([...spline2([[.0044, .0088], [.0066, .0086], [.0072, .0105], [.006, .0135], [.0042, .0156], [.0026, .0158]], 40), [.0022, .0148], [0, .0148]], { seg: 100 }), tip]].map(([g, q]) => [rot(rot(g, 1.15 , 0, 0), 0, s), q]);
    P.push(...put(bud(-.5), -.016, .0092, .044), ...put(bud(.75), .019, .0092, .047));
    return assemble(P.map(([g, q], i) => [i < 4 ? move(g, 0, 0, -.006) : g, q]));
  },
};
