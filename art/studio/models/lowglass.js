import { lathe, assemble, move } from '../lib/geo.js';
import { glass } from '../lib/mat.js';
export default {
  id: 'lowglass', category: 'Tableware', views: { hero: { az: 0, el: 17 }, tq: { az: 40, el: 30 }, detail: { az: 0, el: 20, zoom: 2.2, at: [-.2, .2, .2] } }, fill: .76,
  variants: { smoke: '#dde1e0', natural: '#f4f4ef' },
  build(color) {
    const g = glass(color, { rough: .01 }), one = () => lathe([[0, .0006], [.03, .0004, .001], [.0335, .002, .003], [.0375, .02, .02], [.0405, .066], [.0405, .0672, .0009], [.0384, .0672, .0009], [.0382, .066], [.0352, .022, .02], [.029, .0125, .008], [0, .0105]], { seg: 240 });
    const stack = move(one(), -.044, 0, .016); // two stand, a third is stacked in one of them
    return assemble([[stack, g], [move(one(), .047, 0, -.02), g], [move(one(), .047, .0185, -.02), g]]);
  },
};
