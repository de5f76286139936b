import { loft, lathe, assemble, V, tube, move, rot, sweep, superellipse, spline2 } from '../lib/geo.js';
import { nylon, wood, metal, leather, mat } from '../lib/mat.js';
import { pick, toX, cyl } from '../lib/goods.js';
export default {
  id: 'umbrella', category: 'Carry', views: { hero: { az: -36, el: 32 }, tq: { az: 28, el: 38 } }, fill: .84,
  variants: pick('navy', 'rust'),
  build(color) {
    const n = nylon(color, { size: .02, bump: .00022 }), br = metal('#c2a064', { rough: .26 }), L = leather('#4a372c', { size: .02 }), P = [], R = .0225, N = 240, rings = [];
    // furled cloth: eight folds wound round the shaft, each lapping over the next
    for (let j = 0; j <= 130; j++) { const t = j / 130, x = -.115 + .2 * t, env = R * (t < .05 ? .72 + .28 * Math.sin(t / .05 * Math.PI / 2) : 1 - .12 * t - .5 * Math.max(0, (t - .93) / .07) ** 2); rings.push(Array.from({ length: N }, (_, i) => { const a = i / N * 2 * Math.PI, q = ((a * 8 / (2 * Math.PI) + t * 1.5 + .08 * Math.sin(t * 9)) % 1 + 1) % 1, r = env * (.84 + .16 * q ** .7 * (1 - Math.max(0, (q - .93) / .07) ** 2)) + .0004 * Math.sin(a * 3 + t * 20); return V(x + (t < .02 ? .0025 * Math.sin(a * 8) : 0), r * Math.cos(a), r * Math.sin(a)); })); }
    P.push([loft(rings), n], [toX(lathe([[0, .083], [.0115, .083, .002], [.0118, .09, .002], [.006, .094, .002], [.0035, .1, .001], [0, .1005]])), br]);
    P.push([move(toX(lathe([...spline2([[.0115, 0], [.014, .006], [.0152, .02], [.0148, .045], [.0128, .062], [.0128, .068]], 40), [0, .068], [0, 0]], { seg: 120 })), -.188, 0, 0), wood('#6b4630', { axis: 'x', size: .2, rough: .36 })], [move(toX(cyl(.0133, .0045, .0008)), -.1195, 0, 0), br]);
    P.push([move(rot(sweep(Array.from({ length: 40 }, (_, i) => { const a = i / 40 * 2 * Math.PI; return V(0, (R * .965) * Math.cos(a), (R * .965) * Math.sin(a)); }), () => superellipse(.0009, .0075, 5, 28), { n: 160, closed: true, up: V(1, 0, 0) }), 0, 0, 0), .005, 0, 0), n], [move(rot(cyl(.0045, .0014, .0006), .75), .005, R * .965 * Math.cos(.75), R * .965 * Math.sin(.75)), br]);
    P.push([tube([V(-.186, 0, 0), V(-.194, -.002, .004), V(-.206, -.016, .016), V(-.2, -R + .004, .04), V(-.175, -R + .0022, .058), V(-.15, -R + .0022, .052), V(-.155, -R + .0022, .034), V(-.18, -R + .003, .022), V(-.196, -.012, .008), V(-.19, -.001, .001)], .0017, { n: 200 }), L]);
    return assemble(P.map(([g, m]) => [move(g, .04, R, 0), m]));
  },
};
