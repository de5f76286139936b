import { lathe, tube, assemble, V, move, sweep, superellipse } from '../lib/geo.js';
import { satin, leather, brushed, wood } from '../lib/mat.js';
export default {
  id: 'bin', category: 'Home', views: { hero: { az: -28, el: 18 }, tq: { az: 30, el: 32 }, detail: { az: -20, el: 24, zoom: 2.2, at: [.1, .35, .2] } }, fill: .7,
  variants: { graphite: '#48494b', sand: '#cbb999' },
  build(color) {
    const m = satin(color, { speckle: 0, rough: .5, tex: 'grit', size: .02, bump: .00006 }), P = [], R = .13;
    P.push([lathe([[0, .019], [.098, .019, .002], [.1, .022, .002], [R - .002, .296], [R + .001, .2985, .0014], [R + .0008, .302, .0016], [R - .0026, .302, .0014], [R - .0042, .297], [.0978, .0235, .003], [0, .022]], { seg: 260 }), m], [lathe([[0, 0], [.0945, 0, .002], [.0965, .0185, .001], [0, .0185]], { seg: 200 }), wood('#b98c5c', { axis: 'x', size: .3 })]);
    for (const s of [-1, 1]) { const z = k => s * (R - .003 + k); P.push([sweep([V(-.034, .268, z(.0025 - .0045)), V(-.03, .268, z(.0005)), V(-.02, .274, z(.011)), V(0, .277, z(.0155)), V(.02, .274, z(.011)), V(.03, .268, z(.0005)), V(.034, .268, z(-.002))], () => superellipse(.0015, .011, 5, 30), { n: 80, up: V(0, 1, 0) }), leather('#8d5f3d', { size: .03, bump: .00015 })]); }
    return assemble(P);
  },
};
