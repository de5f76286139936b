import { lathe, assemble, move, rot } from '../lib/geo.js';
import { wood, brushed, metal } from '../lib/mat.js';
import { pick, toZ, box } from '../lib/goods.js';
export default {
  id: 'mirror', category: 'Home', views: { hero: { az: -26, el: 10 }, tq: { az: 32, el: 18 } }, fill: .72,
  variants: pick('brass', 'oak'),
  build(color, v) {
    const m = v === 'brass' ? brushed(color, { rough: .3 }) : wood(color, { axis: 'z', size: .34, tint: .36 }), R = .2, base = v === 'brass' ? wood('#68462f', { axis: 'x', size: .3 }) : wood(color, { axis: 'x', size: .3, shift: [.3, .4, .2] });
    const ring = toZ(lathe([[R - .017, -.008], [R, -.008, .004], [R, .01, .005], [R - .011, .013, .003], [R - .0165, .0055, .001], [R - .017, -.008]], { seg: 240 })), disc = toZ(lathe([[0, -.002], [R - .0165, -.002], [R - .0165, .0032, .0004], [R - .019, .0036, .0002], [0, .0036]], { seg: 200 }));
    const P = [[ring, m], [disc, metal('#d9dcdb', { rough: .015 })]]; for (const [g] of P) move(rot(g, -.13), 0, R + .012, 0);
    P.push([move(box(.2, .03, .085, .008), 0, .015, 0), base]); // a foot with a groove
    return assemble(P);
  },
};
