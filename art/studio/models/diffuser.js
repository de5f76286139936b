import { lathe, assemble, V, tube, move, spline2 } from '../lib/geo.js';
import { satin, wood, paper, mat } from '../lib/mat.js';
import { label } from './bottle.js';
export default {
  id: 'diffuser', category: 'Apothecary', views: { hero: { az: -10, el: 12 }, tq: { az: -30, el: 28 }, detail: { az: -16, el: 20, zoom: 2.4, at: [0, -.02, .2] } }, fill: .8,
  variants: { chalk: '#d3ccbf', clay: '#a9765f', charcoal: '#3c3b38' },
  build(color) {
    const c = satin(color, { rough: .6, speckle: .5, bump: .0001 }), reed = mat({ kind: 'reed', color: '#b79a70', rough: .8, tex: 'brushed', size: .03, bump: .0001, tint: .3 }), ink = mat({ kind: 'ink', color: '#2b2622', rough: .8 }), P = [];
    P.push([lathe([[0, .001], [.03, .001, .001], [.0335, 0, .003], [.041, .008, .008], [.0425, .06, .02], [.03, .082, .014], [.0165, .0885, .006], [.0148, .094, .001], [.0148, .102], [.0092, .102], [.0092, .08], [0, .07]], { seg: 200 }), c], [lathe([[.0095, .104], [.0165, .104, .001], [.0172, .0935, .001], [.0152, .0935], [.0152, .1025], [.0095, .1025]], { seg: 120 }), wood('#9c744d', { size: .08, axis: 'z' })]);
    for (let i = 0; i < 7; i++) { const a = i * 2.4 + .4, s = .026 + .011 * ((i * 37) % 10) / 10, h = .236 + .016 * Math.sin(i * 1.9), b = V(-.006 * Math.cos(a), .085, -.006 * Math.sin(a)), t = V(s * Math.cos(a), h, s * Math.sin(a)); P.push([tube([b, b.clone().lerp(t, .5), t], .00145, { n: 8 }), reed]); }
    P.push(label(.0419, .022, .054, .5, paper('#ece5d7'), .0008), label(.0422, .0505, .0511, .4, ink, .0009), label(.0422, .0251, .0257, .4, ink, .0009), label(.0422, .0372, .0402, .18, ink, .0009));
    return assemble(P);
  },
};
