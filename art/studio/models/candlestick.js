import { lathe, assemble, tube, V, spline2, move } from '../lib/geo.js';
import { brushed, satin, wax, mat } from '../lib/mat.js';
export default {
  id: 'candlestick', category: 'Home', views: { hero: { az: -14, el: 12 }, tq: { az: 40, el: 26 }, detail: { az: -14, el: 18, zoom: 2.3, at: [.2, -.05, .2] } }, fill: .74,
  variants: { brass: '#b8935a', charcoal: '#3a3936', chalk: '#d6cfc2' },
  build(color, v) {
    const m = v === 'brass' ? brushed(color, { rough: .26 }) : satin(color, { speckle: 0, rough: .5 }), P = [];
    const add = (x, z, h, c, col) => { P.push([move(lathe([[0, 0], [.043, 0, .0016], [.0445, .0045, .002], [.04, .0085, .004], [.012, .0125, .01], [.0068, .024, .006], [.0058, h - .03, .01], [.0062, h - .026, .002], [.0105, h - .022, .003], [.0105, h - .019, .002], [.0072, h - .014, .004], [.0145, h, .004], [.0152, h + .006, .001], [.0134, h + .006, .001], [.0122, h - .004], [0, h - .004]], { seg: 140 }), x, 0, z), m],
      [move(lathe([[0, h - .003], [.0112, h - .003], [.0104, h + c - .02, .03], [.0085, h + c - .006, .01], [.0035, h + c, .003], [0, h + c + .0006]], { seg: 80 }), x, 0, z), wax(col)], [move(tube([V(0, h + c - .001, 0), V(.0004, h + c + .007, 0), V(.0022, h + c + .0125, .0006)], .0009, { n: 24 }), x, 0, z), mat({ kind: 'wick', color: '#e4d8c0', rough: .9 })]); };
    add(-.042, .012, .118, .15, '#e8ddc8'); add(.05, -.022, .172, .15, '#e8ddc8');
    return assemble(P);
  },
};
