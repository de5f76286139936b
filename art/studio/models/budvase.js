import { lathe, vessel, assemble, move } from '../lib/geo.js';
import { glaze, bisque } from '../lib/mat.js';
export default {
  id: 'budvase', category: 'Home', views: { hero: { az: 0, el: 13 }, tq: { az: 30, el: 28 }, detail: { az: 0, el: 18, zoom: 2.2, at: [0, .3, .2] } }, fill: .68,
  variants: { celadon: '#a9bfae', plum: '#5f3c4d' },
  build(color) {
    const g = glaze(color, { rough: .28, speckle: .35 }), P = [];
    P.push([move(lathe(vessel([[.022, .003], [.034, .012], [.0405, .033], [.033, .056], [.0155, .074], [.0098, .098], [.0092, .128], [.0128, .149]], .0022, { foot: [[0, .002], [.017, .002], [.018, 0, .0006], [.02, 0, .0006]], n: 130 }), { seg: 220 }), -.028, 0, .01), g]);
    P.push([move(lathe(vessel([[.017, .003], [.0285, .011], [.0345, .026], [.0295, .044], [.0145, .056], [.0088, .066], [.0105, .079]], .0021, { foot: [[0, .002], [.013, .002], [.014, 0, .0006], [.0155, 0, .0006]], n: 110 }), { seg: 200 }), .045, 0, .022), g]);
    return assemble(P);
  },
};
