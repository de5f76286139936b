import { lathe, assemble, move } from '../lib/geo.js';
import { glass } from '../lib/mat.js';
export default {
  id: 'tumbler', category: 'Tableware', views: { hero: { az: 0, el: 15 }, tq: { az: 40, el: 28 }, detail: { az: 0, el: 20, zoom: 2.2, at: [-.2, .2, .2] } }, fill: .74,
  variants: { smoke: '#dde3e2', amber: '#f0dcb8', clear: '#f7f8f6' },
  build(color) {
    const g = glass(color, { rough: .01 }), one = () => lathe([[0, .0004], [.028, .0004, .001], [.032, .001, .003], [.0385, .0925], [.0387, .0945, .0009], [.0367, .0945, .0009], [.0363, .091], [.0298, .012, .006], [0, .0105]], { seg: 360, rib: { n: 28, amp: .0024, y0: .008, y1: .078, fade: .008, outer: y => .0302 + (y - .01) * .0785 } });
    return assemble([[move(one(), -.046, 0, .014), g], [move(one().rotateY(.1), .047, 0, -.018), g]]);
  },
};
