import { lathe, vessel, assemble, move, spline2 } from '../lib/geo.js';
import { glaze } from '../lib/mat.js';
export default {
  id: 'eggcup', category: 'Tableware', views: { hero: { az: 0, el: 20 }, tq: { az: 36, el: 34 }, detail: { az: 0, el: 24, zoom: 2.2, at: [-.2, .2, .2] } }, fill: .76,
  variants: { chalk: '#e6e1d6', ochre: '#b98636' },
  build(color) {
    const g = glaze(color, { speckle: .55, rough: .3 }), one = (x, z) => [move(lathe(vessel([[.0085, .0175], [.0155, .0225], [.0225, .034], [.0245, .0475], [.0238, .053]], .0022, { foot: [[0, .004], [.017, .0035], [.0185, .0005, .0008], [.0215, .0005, .0008], [.0222, .003, .001], [.0175, .0062, .004], [.0095, .0105, .005]], floor: .004 }), { seg: 200 }), x, 0, z), g];
    return assemble([one(-.034, .018), one(.03, .012), one(.0, -.036)]);
  },
};
