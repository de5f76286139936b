import { lathe, assemble, move, rot, V, sweep, superellipse, tube } from '../lib/geo.js';
import { linen, plastic, rubber, metal, brushed, nylon } from '../lib/mat.js';
import { pick, cyl, box, toX } from '../lib/goods.js';
export default {
  id: 'portable', category: 'Audio', views: { hero: { az: -26, el: 17 }, tq: { az: 30, el: 32 } }, fill: .72,
  variants: pick('sage', 'graphite'),
  build(color) {
    const cloth = linen(color, { size: .014, bump: .0002, tint: .36, sheen: .15 }), cap = plastic(color, { rough: .55, tex: 'grit', size: .012, bump: .00003 }), br = metal('#c2a064', { rough: .24 }), P = [], R = .041, H = .125;
    P.push([lathe([[0, .006], [R - .001, .006, .001], [R, .009, .0015], [R, H - .002, .0015], [R - .001, H, .001], [0, H]], { seg: 200 }), cloth], [lathe([[0, 0], [R - .008, 0, .002], [R - .0014, .0034, .003], [R + .0003, .007, .002], [R - .0006, .0072], [0, .0072]], { seg: 180 }), rubber('#2d2c2a')]);
    P.push([lathe([[0, H - .0004], [R - .0006, H - .0004], [R + .0003, H, .0004], [R + .0003, H + .006, .004], [R - .006, H + .0105, .004], [R - .0115, H + .0082, .002], [0, H + .0078]].reverse(), { seg: 180 }), cap]);
    for (const [x, z, r] of [[0, 0, .0085], [-.0185, 0, .0052], [.0185, 0, .0052]]) P.push([move(cyl(r, .0018, .0007), x, H + .0076, z), x ? cap : br]);
    P.push([sweep([V(R - .0004, H - .016, 0), V(R + .008, H - .013, 0), V(R + .013, H - .028, .001), V(R + .0125, H - .06, .002), V(R + .0135, H - .085, .002), V(R + .008, H - .099, .001), V(R - .0004, H - .096, 0)], () => superellipse(.0013, .0065, 5, 28), { n: 120, up: V(0, 0, 1) }), nylon('#3a3733', { size: .008 })]);
    for (const y of [H - .016, H - .096]) P.push([move(toX(cyl(.0042, .0034, .001, -.0002, 48)), R - .0006, y, 0), br]);
    P.push([box(.0125, .0125, .0008, .0004, 0, .024, R + .0001), br]);
    return assemble(P);
  },
};
