import { lathe, sweep, assemble, V, superellipse, spline2 } from '../lib/geo.js';
import { wood, leather, rubber, satin, brushed } from '../lib/mat.js';
export default {
  id: 'doorstop', category: 'Home', views: { hero: { az: -24, el: 17 }, tq: { az: 30, el: 32 }, detail: { az: -20, el: 24, zoom: 2.2, at: [.1, .35, .2] } }, fill: .62,
  variants: { oak: '#c19a6b', charcoal: '#3b3a39' },
  build(color, v) {
    const m = v === 'oak' ? wood(color, { axis: 'z', size: .26, tint: .4 }) : wood(color, { axis: 'z', size: .26, tint: .3, rough: .6 }), st = brushed('#b8935a');
    return assemble([[lathe([[0, .006], [.042, .006], [.0455, .0075, .002], ...spline2([[.0475, .011], [.0495, .03], [.044, .055], [.03, .0705]], 60), [.026, .0725, .002], [0, .0728]], { seg: 200 }), m], [lathe([[0, 0], [.043, 0, .001], [.0445, .006, .001], [0, .006]], { seg: 160 }), rubber('#2b2a28')], [lathe([[0, .072], [.013, .072], [.013, .0745, .001], [0, .0755]], { seg: 80 }), st],
      [sweep([V(-.004, .074, 0), V(-.0065, .085, 0), V(-.0145, .108, 0), V(-.009, .13, 0), V(.003, .135, 0), V(.014, .125, 0), V(.0135, .105, 0), V(.0065, .086, 0), V(.004, .074, 0)], () => superellipse(.0014, .0072, 5, 30), { n: 140, up: V(0, 0, 1) }), leather('#8d5f3d', { size: .03, bump: .00015 })]]);
  },
};
