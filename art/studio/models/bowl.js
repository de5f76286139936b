import { lathe, assemble, spline2, move } from '../lib/geo.js';
import { glaze, bisque } from '../lib/mat.js';
export default {
  id: 'bowl', category: 'Tableware', views: { hero: { az: 0, el: 19 }, tq: { az: 20, el: 40 }, detail: { az: 0, el: 24, zoom: 2.3, at: [.22, .2, .3] } }, fill: .72,
  variants: { celadon: '#9dab9c', sand: '#cdbb9c', ink: '#39454f' },
  build(color) {
    const P = [], g = glaze(color, { rough: .34, coat: .25, speckle: .6 }), inner = glaze('#ddd6c8', { rough: .3, speckle: .5 }), clay = bisque('#a88b6c');
    const out = spline2([[.031, .0085], [.05, .0155], [.067, .034], [.0745, .058]], 60), inn = spline2([[.0712, .058], [.0635, .036], [.046, .0185], [.022, .0125], [0, .0118]], 60);
    for (let k = 0; k < 3; k++) { const y = k * .0185, s = 1 + .006 * Math.sin(k * 2.4);
      P.push([move(lathe([[0, .0085], ...out, [.0748, .0596], [.0738, .0606], [.0724, .0602]], { seg: 200 }).scale(s, 1, s), .0006 * Math.sin(k * 5), y, 0), g], [move(lathe([[.0728, .0601], [.072, .0596], ...inn, [0, .01], [.03, .01], [.06, .03], [.0728, .0585]], { seg: 200 }).scale(s, 1, s), .0006 * Math.sin(k * 5), y, 0), inner],
        [move(lathe([[0, .003], [.026, .003, .001], [.0275, 0, .001], [.031, 0, .001], [.0318, .009], [0, .009]], { seg: 160 }), .0006 * Math.sin(k * 5), y, 0), clay]); }
    return assemble(P);
  },
};
