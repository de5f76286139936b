import { lathe, sweep, assemble, V, superellipse, move, rot } from '../lib/geo.js';
import { wood } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'spoons', category: 'Kitchen', views: { hero: { az: -34, el: 36 }, tq: { az: 30, el: 30 } }, fill: .84,
  variants: pick('oak', 'walnut'),
  build(color) {
    const P = [];
    for (const [k, [a, L, r]] of [[.17, .25, .03], [0, .23, .026], [-.17, .21, .022]].entries()) {
      const w = wood(color, { axis: 'x', size: .24, tint: .4, shift: [k * .31, k * .57, .2 + k * .2] }), d = r * .58;
      const bowl = lathe([[0, .0006], [r * .42, .0006, r * .4], [r * .82, d * .42, r * .4], [r, d, .0012], [r - .003, d + .0005, .001], [r * .74, d * .5, r * .4], [r * .38, .0045, r * .3], [0, .004]], { seg: 160 }).scale(1.32, 1, 1); bowl.computeVertexNormals();
      const at = [V(r * 1.22, d * .8, 0), V(r * 1.5, d * .98, 0), V(r * 1.32 + L * .4, d * .84, 0), V(r * 1.32 + L * .97, .0075, 0)], h = sweep(at, t => superellipse((.0042 + .0016 * t) * (t > .975 ? .78 : 1), (.0062 - .0012 * Math.sin(Math.PI * t) + .0028 * t) * (t > .975 ? .8 : 1), 2.3, 36), { n: 120, up: V(0, 0, 1) });
      // sections of a sweep with `up` lie as [side, up]
      for (const g of [bowl, h]) P.push([move(rot(g, 0, a), -.13 + k * .004, 0, (k - 1) * .068), w]);
    }
    return assemble(P);
  },
};
