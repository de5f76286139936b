import { lathe, assemble, move, rot } from '../lib/geo.js';
import { bisque } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'mortar', category: 'Kitchen', views: { hero: { az: -20, el: 20 }, tq: { az: 34, el: 34 } }, fill: .74,
  variants: pick('stone', 'charcoal'),
  build(color) {
    const m = bisque(color, { rough: .72, speckle: 1, speckleSize: .03, wave: .0004, waveSize: .02 }), P = [];
    P.push([lathe([[0, .001], [.044, .001], [.047, 0, .002], [.05, .004, .003], [.049, .014, .006], [.06, .034, .03], [.0685, .07, .02], [.07, .0925, .003], [.067, .0955, .003], [.0575, .0945, .004], [.0535, .07, .03], [.04, .035, .026], [.02, .0255, .02], [0, .0245]], { seg: 240 }), m]);
    const pestle = lathe([[0, 0], [.012, .001, .008], [.0175, .012, .012], [.0135, .034, .03], [.0105, .075, .04], [.0125, .112, .02], [.0125, .125, .006], [.006, .131, .004], [0, .1315]], { seg: 140 });
    P.push([move(rot(pestle, 0, 0, -.62), -.012, .029, .004), m]);
    return assemble(P);
  },
};
