import { lathe, assemble, tube, V } from '../lib/geo.js';
import { opal, brushed, satin, mat } from '../lib/mat.js';
import { pick, cyl } from '../lib/goods.js';
export default {
  id: 'floorlamp', category: 'Lighting', views: { hero: { az: 0, el: 9 }, tq: { az: 30, el: 18 } }, fill: .84,
  variants: pick('bone', 'charcoal'),
  build(color) {
    const m = satin(color, { speckle: 0, rough: .42, bump: .00002 }), br = brushed('#b8935a'), Y = .98, R = .2, a = i => i / 39 * Math.PI / 2;
    const shade = lathe([[.008, Y + .163], [.05, Y + .1625, .002], ...Array.from({ length: 40 }, (_, i) => [.05 + .15 * Math.sin(a(i)), Y + .162 * Math.cos(a(i))]), [R + .001, Y - .004, .0008], [R - .003, Y - .004, .0008], ...Array.from({ length: 40 }, (_, i) => [.048 + .149 * Math.sin(a(39 - i)), Y - .001 + .159 * Math.cos(a(39 - i))]), [.008, Y + .158]], { seg: 200 });
    const globe = lathe([[0, Y - .06], ...Array.from({ length: 40 }, (_, i) => { const t = Math.PI * (1 - i / 39); return [.085 * Math.sin(t), Y + .012 + .08 * Math.cos(t)]; })]);
    return assemble([[shade, m], [globe, opal('#fbf3e6', { emit: 2, emitColor: '#ffd9a6' })], [lathe([[0, 0], [.134, 0, .003], [.13, .02, .006], [.02, .026, .006], [.0125, .04, .004], [0, .04]], { seg: 200 }), m], [cyl(.0095, Y - .09, .001, .03), br], [lathe([[.0095, Y - .08], [.034, Y - .074, .004], [.038, Y - .066, .003], [.028, Y - .054], [0, Y - .054]], { seg: 120 }), br], [lathe([[0, Y + .16], [.012, Y + .16], [.013, Y + .168, .002], [.0105, Y + .182, .006], [0, Y + .184]], { seg: 90 }), br],
      [tube([V(-.125, .008, -.02), V(-.16, .004, -.04), V(-.25, .0035, -.12), V(-.5, .0035, -.2), V(-1.4, .0035, -.3)], .0032, { n: 200 }), mat({ kind: 'cord', color: '#4b4238', rough: .9 }), 'nofit']]);
  },
};
