import { lathe, sweep, assemble, V, superellipse } from '../lib/geo.js';
import { satin, bisque } from '../lib/mat.js';
export default {
  id: 'mug', category: 'Tableware', views: { hero: { az: -24, el: 15 }, tq: { az: -52, el: 36 }, detail: { az: -24, el: 22, zoom: 2.2, at: [.1, .24, .1] } }, fill: .62,
  variants: { oat: '#d3c7b1', clay: '#9f6b52', slate: '#5a656c' },
  build(color) {
    const g = satin(color, { speckle: .7, speckleSize: .06 }), clay = bisque('#a58a6e');
    const body = lathe([[0, .0205], [.039, .0205], [.0408, .0212, .0006], [.0413, .024, .001], [.0412, .0945], [.041, .0968, .0014], [.0376, .0968, .0014], [.0374, .093], [.0366, .016, .009], [0, .0125]], { seg: 200 });
    const foot = lathe([[0, .0022], [.03, .0022, .001], [.0325, 0, .001], [.0368, 0, .0012], [.0404, .009, .004], [.0406, .0215], [0, .0215]], { seg: 200 });
    const h = sweep([V(.0385, .083), V(.05, .0855), V(.066, .0825), V(.0705, .07), V(.067, .053), V(.0545, .042), V(.0385, .0385)], t => superellipse(.0044 + .0022 * (2 * t - 1) ** 4, .0072 + .0034 * (2 * t - 1) ** 4, 2.7, 32), { n: 90, up: V(0, 0, 1) });
    return assemble([[body, g], [h, g], [foot, clay]]);
  },
};
