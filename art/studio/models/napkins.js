import { assemble, move, rot } from '../lib/geo.js';
import { linen } from '../lib/mat.js';
import { pick, folded } from '../lib/goods.js';
export default {
  id: 'napkins', category: 'Textiles', views: { hero: { az: -30, el: 26 }, tq: { az: 34, el: 34 } }, fill: .8,
  variants: pick('flax', 'rust'),
  build(color) {
    const P = [], m = linen(color, { size: .022, bump: .0003, tint: .45 });
    for (let n = 0; n < 4; n++) P.push([move(rot(folded(.215 - n * .002, .2 - n * .003, 4, .0024, n * 5 + 2, .55), 0, [.02, -.035, .03, -.05][n]), [0, .003, -.002, .004][n], .0012 + n * .0128, [0, -.002, .003, 0][n]), m]);
    return assemble(P);
  },
};
