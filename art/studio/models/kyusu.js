import { lathe, sweep, assemble, V, spline2, circle, move } from '../lib/geo.js';
import { bisque, satin } from '../lib/mat.js';
export default {
  id: 'kyusu', category: 'Tea', views: { hero: { az: 24, el: 17 }, tq: { az: -24, el: 32 }, detail: { az: 30, el: 24, zoom: 2.2, at: [.2, -.08, .2] } }, fill: .78, spinEl: 18,
  variants: { terracotta: '#ae664c', charcoal: '#3b3a39' },
  build(color) {
    const c = bisque(color, { rough: .62, wave: .0003, waveSize: .03, speckle: .3, speckleSize: .05 }), P = [];
    P.push([lathe([[0, .0025], [.036, .0025, .001], [.037, 0, .0008], [.041, 0, .001], ...spline2([[.0435, .003], [.0535, .02], [.0555, .038], [.049, .0575], [.034, .068]], 80), [.0325, .0685, .001], [.0315, .066], [0, .062]], { seg: 240 }), c]);
    P.push([lathe([[0, .0785], ...spline2([[.006, .0782], [.02, .0752], [.0325, .0702]], 30), [.0345, .0692, .0007], [.034, .0678, .0006], [.0312, .0678], [.03, .065], [0, .065]], { seg: 180 }), c], [lathe([[0, .0955], ...spline2([[.004, .0954], [.0088, .0925], [.0092, .0885], [.0055, .0825], [.0065, .0775]], 40), [0, .077]], { seg: 90 }), c]);
    const sp = t => .0165 - .0098 * t ** .75; P.push([sweep([V(.04, .033), V(.058, .04), V(.072, .053), V(.082, .063)], t => circle(sp(t), 0, 0, 36), { n: 60, up: V(0, 0, 1) }), c], [sweep([V(.076, .057), V(.0826, .0636)], () => circle(.0045, 0, 0, 24), { n: 8, up: V(0, 0, 1) }), satin('#1b1918')]);
    // side grip: a hollow trumpet, thrown and set at a right angle to the spout
    const grip = lathe([[0, 0], [.0115, 0], [.0098, .012, .01], [.0088, .03, .02], [.0112, .062, .01], [.0132, .0755, .003], [.0118, .0772, .0014], [.0092, .0755, .002], [.008, .06], [0, .058]], { seg: 90 });
    P.push([grip.rotateX(Math.PI / 2 - .26).translate(0, .0385, .046), c]);
    return assemble(P);
  },
};
