import { assemble, V, tube, sweep, superellipse, noise, move, rot, slab, rect, lathe } from '../lib/geo.js';
import { mat, metal, leather, plastic } from '../lib/mat.js';
import { pick, box, toX } from '../lib/goods.js';
export default {
  id: 'cable', category: 'Audio', views: { hero: { az: -20, el: 40 }, tq: { az: 30, el: 30 } }, fill: .84,
  variants: pick('rust', 'oat'),
  build(color) {
    const cloth = mat({ kind: 'braid', color, rough: .9, tex: 'canvas', size: .02, bump: .0005, tint: .42 }), al = metal('#b9b6b0', { rough: .28 }), L = leather('#4a382d', { size: .02 }), P = [], r = .0025, turns = 7, pts = [], n = 30;
    pts.push(V(.098, r, .062), V(.09, r, .052), V(.072, r, .05)); for (let i = 0; i <= turns * n; i++) { const a = i / n * 2 * Math.PI + .85, k = i / n, R = .043 + .0028 * Math.sin(k * 2.4) + .0012 * noise(k * 3, 1, 2) + .0022 * (Math.floor(k) % 2); pts.push(V(R * 1.12 * Math.cos(a), r + .0035 * Math.min(k, 2) * .62 + Math.max(0, k - 2) * .0017 + .0012 * noise(k * 2.5, 7, 1), R * Math.sin(a))); }
    const e = pts.at(-1); pts.push(V(.052, e.y - .002, .06), V(.054, .006, .078), V(.048, r + .0004, .094), V(.042, r + .0004, .1)); P.push([tube(pts, r, { n: 1300 }), cloth]);
    const plug = (x, y, z, ay) => { const Q = [[toX(lathe([[0, -.016], [.0024, -.016, .0006], [.0029, -.006, .002], [.0034, 0], [0, 0]], { seg: 40 })), plastic('#2f2e2c', { rough: .5 })], [box(.019, .0062, .0105, .0026, .0092, 0, 0), al], [box(.0075, .0025, .0082, .0011, .0215, 0, 0), metal('#d2cfc9', { rough: .2 })]]; P.push(...Q.map(([g, m]) => [move(rot(g, 0, ay), x, y, z), m])); };
    plug(.104, .0032, .069, -.86); plug(.036, .0032, .108, -2.24);
    const strap = Array.from({ length: 40 }, (_, i) => { const a = i / 40 * 2 * Math.PI, q = superellipse(.0125, .0092, 2.6, 40)[i]; return V(-.0485 + q[0], .0096 + q[1], .002); }); P.push([sweep(strap, () => superellipse(.0011, .0075, 5, 24), { n: 160, closed: true, up: V(0, 0, 1) }), L], [move(rot(lathe([[0, 0], [.0042, 0], [.004, .0012, .0006], [0, .0016]], { seg: 40 }), 0), -.0485, .0196, .002), metal('#c2a064', { rough: .24 })]);
    return assemble(P);
  },
};
