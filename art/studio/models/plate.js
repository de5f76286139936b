import { lathe, assemble, move } from '../lib/geo.js';
import { satin, bisque } from '../lib/mat.js';
export default {
  id: 'plate', category: 'Tableware', views: { hero: { az: 0, el: 24 }, tq: { az: 20, el: 46 }, detail: { az: 0, el: 20, zoom: 2.4, at: [.24, .1, .3] } }, fill: .8,
  variants: { chalk: '#ded8cb', moss: '#6a715c', rust: '#96634d' },
  build(color) {
    const g = satin(color, { speckle: .8, speckleSize: .09, rough: .4 }), clay = bisque('#a3825f'), P = [], seg = 220;
    const plate = (R, y, x, z) => { const k = R / .13; P.push([move(lathe([[0, .0045], [.085 * k, .0045, .003], [R - .006, .0105, .01], [R - .0006, .0205, .004], [R, .0222, .0008], [R - .0028, .0226, .0008], [R - .008, .0128, .008], [.085 * k, .0088, .01], [0, .0085]], { seg }), x, y, z), g],
      [move(lathe([[R - .0006, .0205], [R + .00015, .0222, .0006], [R - .0013, .0231, .0007], [R - .003, .0224], [R - .0012, .0214]], { seg }), x, y, z), clay], [move(lathe([[.068 * k, .0048], [.07 * k, 0, .001], [.076 * k, 0, .001], [.079 * k, .0048]], { seg: 140 }), x, y, z), clay]); };
    plate(.132, 0, 0, 0); plate(.1315, .0092, .0008, -.0006); plate(.132, .0184, -.0006, .0008); plate(.1, .0276, .0012, 0); plate(.0996, .0368, .0002, .001);
    return assemble(P);
  },
};
