import { slab, rect, assemble, move, rot, displace, noise, fillet } from '../lib/geo.js';
import { knit, jersey, paper, mat } from '../lib/mat.js';
import { pick, lay, box } from '../lib/goods.js';
export default {
  id: 'socks', category: 'Wear', views: { hero: { az: -20, el: 46 }, tq: { az: 28, el: 36 } }, fill: .8,
  variants: pick('oat', 'rust'),
  build(color) {
    const tint = k => '#' + [1, 3, 5].map(i => Math.min(255, Math.round(parseInt(color.slice(i, i + 2), 16) * k)).toString(16).padStart(2, '0')).join(''), m = knit(tint(1.06), { size: .045, bump: .0009, tint: .34 }), heel = knit(tint(.72), { size: .045, bump: .0009, tint: .34 }), P = [], T = .0105;
    const o = [[-.041, .155, .006], [.041, .155, .006], [.043, .06, .04], [.046, .0, .05], [.11, -.042, .06], [.158, -.062, .035], [.15, -.118, .045], [.06, -.112, .09], [-.022, -.09, .05], [-.05, -.04, .06], [-.042, .03, .08]];
    const soft = g => displace(g, p => .0008 * noise(p.x * 40, p.y * 40, 3) + .0008 * noise(p.x * 90, p.y * 90, 7));
    const one = (dx, dy, dz, a) => { const Q = [[soft(slab(o, T, { bevel: .0046, seg: 6 })), m], [move(slab([[-.0455, .158, .006], [.0455, .158, .006], [.0455, .118, .004], [-.0455, .118, .004]], T + .0022, { bevel: .0046, seg: 5 }), 0, 0, .0004), m], [move(slab([[.126, -.058, .03], [.1575, -.0655, .03], [.149, -.115, .04], [.116, -.1135, .004]], T + .0007, { bevel: .0046, seg: 5 }), 0, 0, 0), heel], [slab([[-.0505, -.045, .03], [-.0455, .0, .02], [.0, -.058, .02], [-.018, -.0895, .04]], T + .0007, { bevel: .0046, seg: 5 }), heel]];
      for (let i = 0; i < 26; i++) Q.push([box(.0017, .036, .0014, .0007, -.0425 + i * .0034, .138, T / 2 + .0012), m]); return Q.map(([g, q]) => [move(rot(g, 0, 0, a), dx, dy, dz), q]); };
    P.push(...one(.006, .004, 0, .1), ...one(0, 0, T + .0012, -.02));
    P.push([box(.1, .034, T * 2 + .0052, .0026, -.001, .062, T / 2 + .0006), paper('#ebe3d3')], [box(.034, .0014, .0004, .0002, -.002, .066, T * 1.5 + .0034), mat({ kind: 'bar', color: '#35302b', rough: .9 })], [box(.022, .0011, .0004, .0002, -.002, .059, T * 1.5 + .0034), mat({ kind: 'bar', color: '#35302b', rough: .9 })]);
    return lay(assemble(P), T / 2 + .001);
  },
};
