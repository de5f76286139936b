import { lathe, tube, assemble, V, spline2, move } from '../lib/geo.js';
import { satin, brushed, glass, wax, mat } from '../lib/mat.js';
export default {
  id: 'lantern', category: 'Lighting', views: { hero: { az: -24, el: 13 }, tq: { az: 30, el: 24 }, detail: { az: 20, el: 14, zoom: 2.2, at: [.05, .02, .2] } }, fill: .76, spinEl: 13,
  variants: { charcoal: '#3b3a39', brass: '#b8935a' },
  build(color, v) {
    const m = v === 'brass' ? brushed(color, { rough: .3 }) : satin(color, { speckle: 0, rough: .45 }), br = brushed('#b8935a'), P = [];
    P.push([lathe([[0, .001], [.05, .001], [.058, 0, .002], [.0615, .004, .002], [.0605, .018, .003], [.052, .0225, .003], [.044, .025, .002], [0, .025]], { seg: 200 }), m]);
    P.push([lathe([...spline2([[.034, .0255], [.0435, .045], [.0475, .075], [.0425, .108], [.034, .135]], 70), [.033, .1355, .0004], ...spline2([[.0325, .135], [.041, .108], [.046, .075], [.042, .045], [.0326, .0255]], 70), [.034, .0255]], { seg: 180 }), glass('#fbfbf8', { rough: .005 })]);
    P.push([lathe([[0, .1335], [.041, .1335, .001], [.0435, .137, .001], [.041, .1415, .002], [.0285, .149, .003], [.0265, .163, .002], [.036, .168, .002], [.034, .1745, .003], [.016, .1835, .006], [0, .185]], { seg: 180 }), m], [lathe([[0, .184], [.0048, .185], [.0042, .192, .002], [.0062, .197, .003], [0, .201]], { seg: 60 }), br]);
    for (let i = 0; i < 4; i++) { const a = Math.PI / 4 + i * Math.PI / 2, c = Math.cos(a), s = Math.sin(a); P.push([tube([[.0565, .018], [.0575, .03], [.0575, .075], [.056, .115], [.049, .132], [.0405, .1385]].map(([r, y]) => V(c * r, y, s * r)), .0021, { n: 80 }), m]); }
    P.push([tube(Array.from({ length: 64 }, (_, i) => V(.0575 * Math.cos(i / 32 * Math.PI), .078, .0575 * Math.sin(i / 32 * Math.PI))), .0017, { n: 160, closed: true }), m]);
    P.push([tube([[-.0395, .1385], [-.054, .15], [-.061, .185], [-.047, .226], [0, .245], [.047, .226], [.061, .185], [.054, .15], [.0395, .1385]].map(([x, y]) => V(x, y, 0)), .0018, { n: 140 }), br]);
    P.push([lathe([[0, .025], [.0215, .025, .001], [.0215, .068, .002], [.014, .0672, .006], [0, .0665]], { seg: 100 }), wax('#efe3cb')], [tube([V(0, .066), V(.0004, .072), V(.0014, .077)], .0009, { n: 20 }), mat({ kind: 'wick', color: '#3a332b', rough: .9 })]);
    P.push([lathe([[0, .0735], [.0024, .0772], [.0032, .0815], [.0018, .0885], [0, .0945]], { seg: 40 }).translate(.001, 0, 0), mat({ kind: 'flame', color: '#ffe2b0', emit: 14, emitColor: '#ffc878' })]);
    return assemble(P);
  },
};
