import { lathe, tube, assemble, V, move, spline2 } from '../lib/geo.js';
import { bisque, brushed, mat } from '../lib/mat.js';
export default {
  id: 'incense', category: 'Home', views: { hero: { az: -16, el: 20 }, tq: { az: 30, el: 34 }, detail: { az: -20, el: 28, zoom: 2.2, at: [0, -.3, .2] } }, fill: .74,
  variants: { clay: '#b0714f', charcoal: '#3b3a39' },
  build(color) {
    const m = bisque(color, { speckle: .5, speckleSize: .03, rough: .78 }), br = brushed('#b8935a'), a = V(.0, .014, 0), d = V(.052, .19, -.012), at = t => a.clone().addScaledVector(d, t);
    return assemble([[lathe([[0, .001], [.038, .001], [.04, 0, .001], [.0465, .002, .003], [.0555, .0125, .003], [.0552, .0145, .001], [.0528, .0142, .001], [.046, .0068, .006], [.03, .0052], [0, .005]], { seg: 220 }), m], [lathe([[0, .005], [.0085, .005, .001], ...spline2([[.0095, .007], [.0105, .0115], [.0075, .0178], [.0028, .0195]], 40), [.0012, .0192], [.0012, .016], [0, .016]], { seg: 90 }), br],
      [tube([at(.02), at(.2), at(.35)], .0008, { n: 20 }), mat({ kind: 'stem', color: '#c79f6a', rough: .8 })], [tube([at(.32), at(.6), at(1)], t => .00145 * (t > .97 ? .8 : 1), { n: 60 }), mat({ kind: 'stick', color: '#5a4433', rough: 1, tex: 'grit', size: .01, bump: .0002 })]]);
  },
};
