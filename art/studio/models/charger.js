import { lathe, assemble, V, tube, move, rot, rbox } from '../lib/geo.js';
import { linen, brushed, plastic, rubber, mat } from '../lib/mat.js';
export default {
  id: 'charger', category: 'Desk', views: { hero: { az: -20, el: 34 }, tq: { az: 30, el: 22 }, detail: { az: -30, el: 28, zoom: 2.4, at: [.25, .2, .25] } }, fill: .62,
  variants: { stone: '#b6aea1', graphite: '#414345', rust: '#97624b' },
  build(color) {
    const al = brushed('#c2beb7', { rough: .32 }), cord = mat({ kind: 'cord', color: '#4a4844', rough: .9, tex: 'canvas', size: .004, bump: .0001 });
    return assemble([[lathe([[0, .0012], [.046, .0012, .001], [.05, .003, .003], [.0505, .0106, .0016], [.0488, .0122, .0008], [.0476, .0116, .0004], [0, .0116]], { seg: 220 }), al], [lathe([[0, .0135], [.03, .0134, .01], [.0458, .013, .002], [.0472, .0112], [0, .0112]], { seg: 220 }), linen(color, { size: .012, bump: .00016, tint: .45 })], [lathe([[0, 0], [.04, 0, .0006], [.0405, .0014], [0, .0014]], { seg: 120 }), rubber('#2b2a29')],
      [move(rot(lathe([[0, 0], [.0033, 0], [.003, .012, .002], [0, .013]], { seg: 40 }), -Math.PI / 2), 0, .0068, -.049), plastic('#3a3936', { rough: .5 })], [tube([V(0, .0068, -.058), V(.001, .006, -.075), V(.012, .0022, -.1), V(.05, .002, -.13), V(.11, .002, -.12), V(.17, .002, -.15), V(.3, .002, -.3), V(.5, .002, -.5)], .0019, { n: 240 }), cord, 'nofit']]);
  },
};
