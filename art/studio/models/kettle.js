import { lathe, vessel, sweep, tube, assemble, V, spline2, circle, superellipse, move } from '../lib/geo.js';
import { satin, wood, brushed } from '../lib/mat.js';
export default {
  id: 'kettle', category: 'Kitchen', views: { hero: { az: -8, el: 13 }, tq: { az: 34, el: 26 }, detail: { az: 30, el: 24, zoom: 2.2, at: [.2, -.08, .2] } }, fill: .76, spinEl: 14,
  variants: { graphite: '#48494b', cream: '#e6dcc6' },
  build(color) {
    const m = satin(color, { speckle: 0, rough: .36, bump: .00002 }), br = brushed('#b8935a'), w = s => wood('#7d5639', { axis: 'x', size: .2, shift: [s, .3, .6] });
    const body = lathe([[0, .001], [.074, .001], [.082, .003, .004], ...spline2([[.087, .012], [.0935, .035], [.0895, .068], [.07, .098], [.044, .1125]], 80), [.041, .1125, .001], [.04, .108], [0, .108]], { seg: 240 });
    const band = lathe([[.08, .0005], [.0868, .0005, .001], [.0885, .0075, .001], [.08, .0075]], { seg: 200 });
    const lid = lathe([[0, .1245], ...spline2([[.006, .1243], [.024, .1205], [.0405, .1138]], 30), [.0428, .1128, .0008], [.0425, .1112, .0006], [.0395, .1112], [.038, .109], [0, .109]], { seg: 160 });
    const knob = lathe([[0, .1432], [.0095, .1425, .004], [.0125, .138, .004], [.0062, .1295, .003], [.0055, .124], [0, .124]], { seg: 80 });
    const spout = sweep([V(.07, .03), V(.108, .032), V(.128, .052), V(.13, .078), V(.14, .106), V(.163, .1185), V(.174, .1165)], t => circle(.0135 - .0085 * t ** .6 + .0006 * t ** 8, 0, 0, 36), { n: 130, up: V(0, 0, 1) });
    const root = lathe([[0, 0], [.0185, 0], [.0165, .006, .004], [.0122, .0215, .003], [0, .0215]], { seg: 60 }); root.rotateZ(-Math.PI / 2).translate(.086, .0315, 0);
    const arc = (a0, a1, n = 30) => Array.from({ length: n }, (_, i) => { const a = a0 + (a1 - a0) * i / (n - 1); return V(.07 * Math.cos(a), .1 + .104 * Math.sin(a) ** .85); }), P = [];
    P.push([body, m], [band, br], [lid, m], [knob, w(.2)], [spout, m], [root, m]);
    P.push([sweep(arc(Math.PI, .0001, 60), () => superellipse(.0022, .0058, 4, 32), { n: 160, up: V(0, 0, 1) }), br], [sweep(arc(2.15, .99), t => superellipse(.0068 * Math.min(1, .7 + 3 * Math.min(t, 1 - t)), .0095 * Math.min(1, .75 + 3 * Math.min(t, 1 - t)), 2.4, 36), { n: 90, up: V(0, 0, 1) }), w(.5)]);
    for (const s of [-1, 1]) P.push([move(lathe([[0, -.012], [.0095, -.012], [.0095, .006, .002], [.0085, .0085, .002], [0, .0085]], { seg: 48 }), s * .069, .094, 0), m]);
    return assemble(P);
  },
};
