import { turned, rrect, lathe, assemble } from '../lib/geo.js';
import { glaze, wood } from '../lib/mat.js';
export default {
  id: 'butterdish', category: 'Tableware', views: { hero: { az: -28, el: 20 }, tq: { az: 32, el: 32 }, detail: { az: -28, el: 26, zoom: 2.2, at: [.1, .3, .1] } }, fill: .76,
  variants: { bone: '#e3dccb', sage: '#9aa68c' },
  build(color) {
    const g = glaze(color, { rough: .3, speckle: .4 }), o = rrect(.19, .118, .03), c = rrect(.15, .082, .022);
    return assemble([[turned([[.04, .0035], [.02, .0035], [.0195, 0, .001], [.0165, 0, .001], [.012, .004, .004], [.001, .0135, .004], [0, .0158, .001], [.0016, .0164, .0008], [.013, .0098, .004], [.019, .0088], [.04, .0088]], o), g],
      [turned([[.03, .0105], [.0035, .0105], [.0028, .0092, .0006], [.0002, .0092, .0008], [.0002, .0105, .0006], [.0022, .056, .0145], [.018, .0605, .006], [.034, .0612]], c), g], [lathe([[0, .0595], [.0095, .0608], [.0075, .0645, .003], [.0068, .069, .003], [.0118, .0765, .004], [.0095, .0822, .004], [0, .083]], { seg: 90 }), wood('#9c7350', { axis: 'z', size: .14 })]]);
  },
};
