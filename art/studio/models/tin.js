import { lathe, assemble, move } from '../lib/geo.js';
import { satin, brushed, paper, mat } from '../lib/mat.js';
import { label } from './bottle.js';
export default {
  id: 'tin', category: 'Pantry', views: { hero: { az: -10, el: 14 }, tq: { az: -30, el: 34 }, detail: { az: -16, el: 26, zoom: 2.2, at: [.1, .28, .1] } }, fill: .64,
  variants: { sage: '#7f8b76', plum: '#6a4c54', mustard: '#b08c4a' },
  build(color) {
    const m = satin(color, { speckle: 0, rough: .4, bump: .00002, wave: .00006 }), met = brushed('#b9b4ab', { rough: .3 }), ink = mat({ kind: 'ink', color: '#2b2622', rough: .8 }), p1 = paper('#ece5d6'), R = .04;
    return assemble([
      [lathe([[0, .0012], [R - .003, .0012, .0006], [R - .0024, 0, .0006], [R + .0003, .0006, .0007], [R + .0004, .0022, .0007], [R - .0004, .0036, .0006], [R - .0004, .101], [0, .101]], { seg: 200 }), m],
      [lathe([[0, .1008], [R - .0014, .1008], [R - .0014, .1042], [0, .1042]], { seg: 160 }), met],
      [lathe([[0, .1285], [R - .0105, .1285, .002], [R - .008, .1268, .0016], [R - .004, .1282, .0014], [R + .0006, .1278, .0024], [R + .0008, .1054, .0003], [R + .0012, .1046, .0005], [R + .0007, .1036, .0004], [R - .0004, .1036], [R - .0004, .12], [0, .12]], { seg: 200 }), m],
      label(R - .0004, .03, .082, .8, p1), label(R - .0004, .0785, .0792, .66, ink, .0005), label(R - .0004, .0328, .0335, .66, ink, .0005), label(R - .0004, .0575, .0615, .28, ink, .0005), ...[0, 1].map(i => label(R - .0004, .0448 - i * .0038, .0454 - i * .0038, .34 - .1 * i, ink, .0005))]);
  },
};
