import { lathe, assemble } from '../lib/geo.js';
import { glass, soap, wood, paper, mat, plastic } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
import { label } from './bottle.js';
export default {
  id: 'jar', category: 'Bath', views: { hero: { az: -14, el: 20 }, tq: { az: 26, el: 34 } }, fill: .62,
  variants: pick('amber', 'smoke'),
  build(color, v) {
    const R = .036, g = glass(v === 'amber' ? '#dfae62' : '#b3bfba', { rough: .015 }), ink = mat({ kind: 'bar', color: '#2b2622', rough: .8 }), P = [];
    P.push([lathe([[0, 0], [R - .002, 0, .002], [R, .004, .004], [R, .034, .004], [R - .0035, .039, .002], [R - .0035, .046], [R - .006, .046], [R - .006, .037, .002], [R - .003, .033, .003], [R - .003, .005, .004], [0, .0035]], { seg: 200 }), g]);
    P.push([lathe([[0, .0037], [R - .0032, .0052, .003], [R - .0032, .032, .003], [R - .0062, .037], [0, .037]], { seg: 120 }), soap('#e9dfcc')]);
    P.push([lathe([[0, .0395], [R - .0002, .0395], [R + .0004, .0405, .0008], [R + .0004, .0558, .0022], [R - .003, .0582, .002], [0, .0586]].reverse(), { seg: 180 }), wood('#8a6240', { axis: 'x', size: .15, rough: .4 })]);
    P.push(label(R, .008, .031, 1.1, paper('#f0ebdf')), label(R, .027, .0277, .9, ink, .0004), label(R, .0112, .0118, .9, ink, .0004), label(R, .02, .0238, .3, ink, .0004), label(R, .0152, .0158, .42, ink, .0004));
    return assemble(P);
  },
};
