import { turned, rrect, lathe, assemble, rbox, move } from '../lib/geo.js';
import { glass, wood, metal, paper, mat } from '../lib/mat.js';
import { pick, box } from '../lib/goods.js';
export default {
  id: 'scent', category: 'Bath', views: { hero: { az: -24, el: 14 }, tq: { az: 30, el: 26 } }, fill: .68,
  variants: pick('smoke', 'amber'),
  build(color, v) {
    const g = glass(v === 'amber' ? '#efd3a2' : '#d3d9d8', { rough: .01 }), liq = mat({ kind: 'liquid', color: v === 'amber' ? '#eebf78' : '#d5dad9', trans: 1, ior: 1.34, rough: 0 }), br = metal('#c7a568', { rough: .2 }), ink = mat({ kind: 'bar', color: '#3a332c', rough: .9 }), P = [], W = .052, D = .036, H = .074, t = .0042;
    P.push([turned([[D / 2 - .0005, 0], [.0012, 0, .0012], [0, .0015, .001], [0, H - .004, .006], [.006, H, .004], [D / 2 - .0085, H, .001], [D / 2 - .0085, H + .006], [D / 2 - .0105, H + .006], [D / 2 - .0105, H - .003, .001], [.009, H - .0042, .003], [t, H - .009, .004], [t, .011, .006], [t + .004, .0085, .003], [D / 2 - .0005, .0085]], rrect(W, D, .0095)), g]);
    P.push([turned([[D / 2 - .0005, .0087], [t + .004, .0087, .003], [t + .0001, .0112, .005], [t + .0001, H - .022], [D / 2 - .0005, H - .022]], rrect(W, D, .0095)), liq], [lathe([[0, .012], [.0008, .012], [.0008, H + .004], [0, H + .004]]), mat({ kind: 'tube', color: '#e4ddcd', rough: .3 })]);
    P.push([lathe([[0, H + .0002], [.0122, H + .0002, .0006], [.0122, H + .0062, .0006], [.0105, H + .0068], [0, H + .0068]].reverse(), { seg: 120 }), br], [lathe([[0, H + .007], [.0128, H + .007, .0008], [.0138, H + .0095, .002], [.0138, H + .033, .003], [.0115, H + .0352, .002], [0, H + .0355]].reverse(), { seg: 140 }), wood('#6b4630', { axis: 'z', size: .14, rough: .35 })]);
    const z = D / 2 + .00035; P.push([box(.03, .031, .0005, .0002, 0, .034, z), paper('#f0ebdf')], ...[[.043, .012, .0024], [.034, .02, .0006], [.0305, .014, .0006], [.0225, .022, .0006]].map(([y, w, h]) => [box(w, h, .0003, .0001, 0, y, z + .0003), ink]));
    return assemble(P);
  },
};
