import { sweep, tube, assemble, V, superellipse, move, rot } from '../lib/geo.js';
import { wood, brushed } from '../lib/mat.js';
import { pick, lay } from '../lib/goods.js';
export default {
  id: 'hanger', category: 'Home', views: { hero: { az: -24, el: 46 }, tq: { az: 24, el: 34 } }, fill: .84,
  variants: pick('oak', 'walnut'),
  build(color) {
    const P = [], br = brushed('#b8935a');
    for (const [k, dx, dy, z, a] of [[0, 0, 0, .0085, 0], [1, .012, -.13, .0085, .05]]) { const w = wood(color, { axis: 'x', size: .34, tint: .4, shift: [.2 + k * .3, .5, .3] });
      const bow = sweep([[-.21, -.072], [-.19, -.055], [-.12, -.022], [-.05, .004], [0, .012], [.05, .004], [.12, -.022], [.19, -.055], [.21, -.072]].map(([x, y]) => V(x, y, 0)), t => { const e = Math.abs(t - .5) * 2, c = e > .975 ? .8 : 1; return superellipse((.0155 - .003 * e) * c, (.0065 + .0012 * e) * c, 2.8, 40); }, { n: 160, up: V(0, 0, 1) });
      const bar = tube([V(-.165, -.066, 0), V(0, -.066, 0), V(.165, -.066, 0)], .0052, { n: 60 });
      const hook = tube([[0, .02], [0, .04], [.004, .054], [.02, .066], [.031, .083], [.024, .104], [.004, .113], [-.017, .105], [-.024, .09]].map(([x, y]) => V(x, y, 0)), .0021, { n: 120 });
      for (const [g, m] of [[bow, w], [bar, w], [hook, br]]) P.push([move(rot(g, 0, 0, a), dx, dy, z), m]); }
    return lay(assemble(P));
  },
};
