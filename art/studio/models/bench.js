import { slab, rect, sweep, assemble, V, circle, tube } from '../lib/geo.js';
import { wood } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'bench', category: 'Furniture', views: { hero: { az: -24, el: 15 }, tq: { az: 32, el: 28 } }, fill: .86,
  variants: pick('oak', 'walnut'),
  build(color) {
    const P = [], w = (s, axis) => wood(color, { shift: [s, s * 2.3, s * .7], axis }), W = 1.02, D = .33;
    P.push([slab(rect(W, D, .045), .034, { bevel: .009, seg: 8 }), w(.3, 'x'), 'top']);
    for (const i of [-1, 1]) for (const k of [-1, 1]) P.push([sweep([V(i * .39, .41, k * .1), V(i * .425, .2, k * .121), V(i * .455, 0, k * .139)], t => circle(.0225 - .008 * t ** 1.4, 0, 0, 40), { n: 60, up: V(0, 0, 1) }), w(.2 + i * .31 + k * .17, 'z')]);
    for (const i of [-1, 1]) P.push([tube([V(i * .431, .17, -.124), V(i * .431, .17, 0), V(i * .431, .17, .124)], t => .009 + .0025 * Math.sin(Math.PI * t), { n: 40 }), w(.5 + i * .2, 'y')]);
    P.push([tube([V(-.43, .17, 0), V(0, .17, 0), V(.43, .17, 0)], t => .009 + .003 * Math.sin(Math.PI * t), { n: 60 }), w(.8, 'x')]);
    const G = assemble(P); G.children[0].rotation.x = -Math.PI / 2; G.children[0].position.y = .421; return G;
  },
};
