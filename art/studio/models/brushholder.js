import { lathe, assemble, move, rot, rbox, V, tube, loft, superellipse, sweep } from '../lib/geo.js';
import { glaze, satin, wood, mat, bisque } from '../lib/mat.js';
import { pick, box } from '../lib/goods.js';
export default {
  id: 'brushholder', category: 'Bath', views: { hero: { az: -16, el: 17 }, tq: { az: 30, el: 34 } }, fill: .7,
  variants: pick('chalk', 'charcoal'),
  build(color) {
    const m = satin(color, { speckle: .7, speckleSize: .06 }), P = [], R = .033, H = .098;
    P.push([lathe([[0, 0], [R - .006, 0, .0015], [R - .005, .003, .001], [R, .012, .01], [R + .0005, H - .03, .03], [R - .004, H, .0016], [R - .0075, H, .0014], [R - .004, H - .03, .03], [R - .004, .012, .01], [0, .008]], { seg: 200 }), m]);
    const brush = (c, bc, lean, turn, x, z) => { const h = wood(c, { axis: 'x', size: .14, rough: .4 }), b = mat({ kind: 'bristle', color: bc, rough: .75 }), Q = [];
      Q.push([sweep([V(0, 0, 0), V(.06, .0006, 0), V(.12, .0012, 0), V(.15, .0006, 0), V(.185, 0, 0)], t => { const k = t < .04 ? Math.sqrt(Math.max(.05, 1 - ((.04 - t) / .0405) ** 2)) : t > .96 ? Math.sqrt(Math.max(.05, 1 - ((t - .96) / .0405) ** 2)) : 1, w = (.0056 - .0022 * Math.exp(-(((t - .76) / .07) ** 2)) + .0009 * Math.sin(t * 7)) * k; return superellipse(.0032 * k, w, 2.6, 28); }, { n: 90, up: V(0, 0, 1) }), h]);
      for (let i = 0; i < 9; i++) for (let j = -1; j <= 1; j++) Q.push([box(.0019, .0098 + .0004 * ((i * 3 + j) % 2), .0019, .0008, .1565 + i * .003, .0072, j * .0026), b]);
      P.push(...Q.map(([g, q]) => [move(rot(rot(g, 0, 0, Math.PI / 2 + lean), 0, turn), x, .013, z), q])); };
    brush('#c69b67', '#e7dfcd', -.13, -.5, -.012, .004); brush('#7a5237', '#8fa08b', .13, .35, .013, -.006);
    return assemble(P);
  },
};
