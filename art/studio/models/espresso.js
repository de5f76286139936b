import { lathe, vessel, sweep, assemble, V, superellipse, move } from '../lib/geo.js';
import { satin, bisque, mat } from '../lib/mat.js';
export default {
  id: 'espresso', category: 'Tableware', views: { hero: { az: -16, el: 22 }, tq: { az: 24, el: 38 }, detail: { az: -25, el: 26, zoom: 2.2, at: [-.25, .2, .2] } }, fill: .82,
  variants: { chalk: '#e6e1d6', rust: '#9c4f32' },
  build(color) {
    const g = satin(color, { speckle: .5, rough: .4 }), clay = bisque('#b2906d'), P = [];
    for (const [x, z, a] of [[-.055, .022, 2.7], [.058, -.026, -.35]]) { const at = q => move(q.rotateY(a), x, 0, z);
      P.push([at(lathe([[0, .0035], [.026, .0035], [.028, .001, .0008], [.031, .001, .0008], [.032, .004, .001], [.05, .0085, .015], [.056, .0125, .001], [.0548, .0138, .0008], [.048, .0112, .012], [.026, .0078, .004], [0, .0072]], { seg: 180 })), g], [at(lathe([[.0278, .0018], [.0285, 0, .0005], [.0305, 0, .0005], [.031, .0018]])), clay]);
      P.push([at(move(lathe(vessel([[.02, .0025], [.0265, .0085], [.0298, .025], [.0305, .045], [.031, .054]], .0024, { foot: [[0, .002], [.017, .002], [.018, 0, .0006], [.0195, .0006, .0006]] }), { seg: 200 }), 0, .0076, 0)), g]);
      P.push([at(sweep([V(.028, .052), V(.0375, .0545), V(.0465, .049), V(.0455, .037), V(.038, .0285), V(.0265, .0285)], t => superellipse(.0028 + .0016 * (2 * t - 1) ** 4, .0048 + .0022 * (2 * t - 1) ** 4, 2.6, 24), { n: 70, up: V(0, 0, 1) })), g]); }
    return assemble(P);
  },
};
