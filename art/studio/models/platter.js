import { turned, oval, assemble } from '../lib/geo.js';
import { glaze, bisque } from '../lib/mat.js';
export default {
  id: 'platter', category: 'Tableware', views: { hero: { az: -22, el: 34 }, tq: { az: 24, el: 24 }, detail: { az: 30, el: 26, zoom: 2.3, at: [.36, .2, .2] } }, fill: .84,
  variants: { sand: '#cbb999', slate: '#566068' },
  build(color) {
    const g = glaze(color, { rough: .3, speckle: .9, speckleSize: .07, wave: .0006, waveSize: .05 }), o = oval(.19, .125, 2.25, 260);
    return assemble([[turned([[.06, .0045], [.052, .003, .001], [.04, .0062, .006], [.012, .0185, .02], [.0005, .0268, .001], [.0012, .0286, .001], [.004, .0278, .0012], [.0155, .0222, .016], [.034, .0125, .016], [.05, .0098, .02], [.06, .0094]], o), g], [turned([[.06, .0035], [.0562, .0035], [.0556, 0, .0008], [.0515, 0, .0008], [.0505, .0046], [.06, .0046]], o), bisque('#a98a66')]]);
  },
};
