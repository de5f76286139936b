import { lathe, assemble, spline2 } from '../lib/geo.js';
import { glaze } from '../lib/mat.js';
export default {
  id: 'cakestand', category: 'Tableware', views: { hero: { az: 0, el: 16 }, tq: { az: 0, el: 32 }, detail: { az: 0, el: 20, zoom: 2.2, at: [.3, .35, .2] } }, fill: .8,
  variants: { chalk: '#e6e1d6', celadon: '#a9bfae' },
  build(color) {
    const g = glaze(color, { speckle: .3, wave: .0005, waveSize: .05 }), y = .094;
    const plate = lathe([[0, y], [.03, y], [.1, y + .004, .01], [.1405, y + .0068, .003], [.1445, y + .0145, .003], [.1435, y + .0195, .0012], [.1408, y + .0195, .0012], [.1385, y + .0125, .004], [.09, y + .0108], [0, y + .0102]], { seg: 300 });
    const foot = lathe([[0, .004], [.05, .004], [.0585, 0, .002], [.0645, .0012, .002], [.0635, .0065, .002], ...spline2([[.0585, .0115], [.036, .022], [.0205, .042], [.0185, .062], [.025, .081], [.041, .0925], [.052, y + .003]], 70), [0, y + .003]], { seg: 220 });
    return assemble([[plate, g], [foot, g]]);
  },
};
