import { lathe, assemble, V, sweep, superellipse, move, rot } from '../lib/geo.js';
import { satin, brushed, wood, rubber } from '../lib/mat.js';
import { pick, cyl, toX } from '../lib/goods.js';
export default {
  id: 'waterbottle', category: 'Carry', views: { hero: { az: -24, el: 13 }, tq: { az: 34, el: 26 } }, fill: .78,
  variants: pick('sand', 'petrol'),
  build(color) {
    const m = satin(color, { speckle: 0, rough: .55, bump: .00006, wave: 0 }), st = brushed('#bdb9b2', { rough: .28 }), P = [], R = .036;
    P.push([lathe([[0, .004], [R - .004, .004, .002], [R, .008, .003], [R, .158, .012], [R - .0035, .178, .02], [.0235, .196, .008], [.0225, .2015, .001], [0, .2015]], { seg: 200 }), m], [lathe([[0, 0], [R - .006, 0, .002], [R - .004, .0038, .0006], [0, .0038]]), rubber('#2b2a28')]);
    P.push([lathe([[0, .2], [.022, .2], [.022, .207], [0, .207]]), st], [lathe([[0, .2068], [.0262, .2068, .0008], [.027, .209, .002], [.027, .232, .0024], [.0245, .2345, .001], [0, .2345]], { seg: 160 }), m], [lathe([[0, .2338], [.0236, .2338], [.0236, .2362, .0012], [0, .2366]]), wood('#c19a6b', { axis: 'x', size: .14 })]);
    for (const s of [-1, 1]) P.push([move(toX(cyl(.0052, .0032, .0008, -.0016, 48)), s * .0278, .2205, 0), st]);
    P.push([sweep(Array.from({ length: 25 }, (_, i) => { const a = Math.PI * i / 24; return V(.0302 * Math.cos(a), .2205 + .036 * Math.sin(a) ** .85, .0); }), t => superellipse(.0018, .0052 + .0012 * (2 * t - 1) ** 6, 4, 32), { n: 140, up: V(0, 0, 1) }), rubber('#33312e')]);
    return assemble(P);
  },
};
