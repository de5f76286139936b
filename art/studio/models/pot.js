import { lathe, tube, sweep, assemble, V, spline2, superellipse, move } from '../lib/geo.js';
import { glaze, brushed, wood } from '../lib/mat.js';
export default {
  id: 'pot', category: 'Kitchen', views: { hero: { az: -16, el: 18 }, tq: { az: 30, el: 32 }, detail: { az: 30, el: 24, zoom: 2.2, at: [.2, .1, .2] } }, fill: .8, spinEl: 18,
  variants: { forest: '#3a5343', ochre: '#bb8732' },
  build(color) {
    const g = glaze(color, { rough: .26, speckle: .15, wave: .0002 }), st = brushed('#b8b3aa', { rough: .3 }), P = [], R = .1;
    P.push([lathe([[0, .001], [.08, .001], [.092, .003, .008], [R - .001, .018, .012], [R, .1], [R + .0025, .1035, .001], [0, .1035]], { seg: 240 }), g], [lathe([[R - .003, .1025], [R + .003, .1025, .001], [R + .0035, .1052, .001], [R - .003, .1056]], { seg: 220 }), st]);
    P.push([lathe([[0, .1265], ...spline2([[.01, .1263], [.05, .1225], [.085, .1135], [R - .0005, .1078]], 50), [R + .0018, .1062, .001], [R - .002, .1055], [0, .1055]], { seg: 240 }), g], [lathe([[0, .1545], [.012, .1542, .004], [.0175, .1495, .004], [.0085, .1395, .005], [.0075, .1265], [0, .1265]], { seg: 90 }), wood('#7d5639', { axis: 'z', size: .16 })], [lathe([[0, .1262], [.011, .1262], [.011, .128, .0008], [0, .1285]], { seg: 70 }), st]);
    for (const s of [-1, 1]) P.push([sweep([V(s * (R - .002), .081, -.031), V(s * (R + .012), .0835, -.03), V(s * (R + .0235), .0855, -.019), V(s * (R + .026), .0862, 0), V(s * (R + .0235), .0855, .019), V(s * (R + .012), .0835, .03), V(s * (R - .002), .081, .031)], () => superellipse(.0042, .0058, 2.6, 28), { n: 110, up: V(0, 1, 0) }), g]);
    return assemble(P);
  },
};
