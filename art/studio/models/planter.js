import { lathe, assemble, V, tube, move, sweep, circle } from '../lib/geo.js';
import { bisque, satin, wood } from '../lib/mat.js';
export default {
  id: 'planter', category: 'Home', views: { hero: { az: -20, el: 14 }, tq: { az: -52, el: 30 }, detail: { az: -20, el: 22, zoom: 2.2, at: [.12, .28, .2] } }, fill: .74,
  variants: { chalk: '#d8d1c3', terracotta: '#a86f55', slate: '#59636a' },
  build(color) {
    const c = satin(color, { rough: .62, bump: .00014, speckle: .5, size: .06 }), w = (s, axis) => wood('#a17850', { shift: [s, s * 2.1, s * .7], axis, size: .3 }), P = [], R = .1;
    P.push([lathe([[0, .085], [R - .018, .085, .012], [R - .001, .1, .02], [R, .268, .003], [R - .009, .268, .003], [R - .0095, .11, .02], [0, .1]], { seg: 440, rib: { n: 46, amp: .0024, y0: .108, y1: .252, fade: .012, outer: () => R - .0052 } }), c]);
    for (let i = 0; i < 4; i++) { const a = Math.PI / 4 + i * Math.PI / 2, x = Math.cos(a), z = Math.sin(a), r = R + .0125; P.push([lathe([[0, 0], [.0085, 0, .002], [.0105, .06], [.0105, .19], [.0095, .196, .003], [0, .196]], { seg: 48 }).translate(x * r, 0, z * r), w(.1 + .21 * i, 'z')]); }
    for (const k of [0, 1]) { const a = Math.PI / 4 + k * Math.PI / 2, x = Math.cos(a) * (R + .008), z = Math.sin(a) * (R + .008), y = .0755; P.push([sweep([V(-x, y, -z), V(0, y, 0), V(x, y, z)], () => [[-.0085, -.009], [.0085, -.009], [.0085, .009], [-.0085, .009]].flatMap(([p, q]) => Array.from({ length: 5 }, (_, j) => { const b = Math.atan2(q, p) + (j - 2) * .3; return [Math.sign(p) * .0068 + .002 * Math.cos(b), Math.sign(q) * .0072 + .002 * Math.sin(b)]; })), { n: 30, up: V(0, 1, 0) }), w(.5 + k * .2, 'x')]); }
    return assemble(P);
  },
};
