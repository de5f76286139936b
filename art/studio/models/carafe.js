import { lathe, vessel, assemble, spline2 } from '../lib/geo.js';
import { glass, wood } from '../lib/mat.js';
export default {
  id: 'carafe', category: 'Tableware', views: { hero: { az: 0, el: 13 }, tq: { az: 30, el: 26 }, detail: { az: 0, el: 18, zoom: 2.2, at: [0, .35, 0] } }, fill: .72,
  variants: { smoke: '#d3d8d7', amber: '#eec98f' },
  build(color) {
    const g = glass(color, { rough: .01 }), body = lathe(vessel([[.04, .0012], [.047, .008], [.0525, .035], [.05, .075], [.036, .112], [.0225, .142], [.0205, .172], [.0235, .205], [.0275, .222]], .0022, { foot: [[0, .0016], [.034, .0004], [.038, .0004]], floor: .0055, n: 140 }), { seg: 240 });
    return assemble([[body, g], [lathe([[0, .196], [.0185, .196, .002], [.0205, .2135], [0, .2135]], { seg: 80 }), wood('#caa678', { axis: 'z', size: .2 })], [lathe([[0, .2125], ...spline2([[.0175, .2125], [.0245, .222], [.0215, .238], [.009, .2475], [0, .249]], 50)], { seg: 120 }), wood('#b98c5c', { axis: 'z', size: .2 })]]);
  },
};
