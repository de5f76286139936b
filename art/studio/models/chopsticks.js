import { assemble, V, sweep, superellipse, turned, oval, move, displace } from '../lib/geo.js';
import { wood, glaze, brushed } from '../lib/mat.js';
export default {
  id: 'chopsticks', category: 'Tableware', views: { hero: { az: -40, el: 34 }, tq: { az: 34, el: 30 }, detail: { az: -34, el: 28, zoom: 2.6, at: [-.35, .3, .1] } }, fill: .84,
  variants: { walnut: '#63452f', natural: '#d8c49c' },
  build(color) {
    const P = [], br = brushed('#b8935a'), L = .225, tilt = .0062;
    for (const [k, s] of [[-1, .2], [1, .6]]) { const z = t => k * (.0062 + .004 * t), y = t => .0128 - .0078 * t, at = t => V(-.062 + L * t, y(t), z(t)), sec = t => superellipse((.0018 + .0027 * t) * (t > .985 ? .82 : 1), (.0018 + .0027 * t) * (t > .985 ? .82 : 1), 2.2 + 3 * t, 32);
      P.push([sweep([at(0), at(.5), at(.93)], t => sec(t * .93), { n: 60, up: V(0, 1, 0) }), wood(color, { axis: 'x', size: .2, tint: .36, shift: [s, s * 2, .4] })], [sweep([at(.9315), at(.94), at(.9485)], t => sec(.94), { n: 6, up: V(0, 1, 0) }), br], [sweep([at(.95), at(.975), at(1)], t => sec(.95 + .05 * t), { n: 30, up: V(0, 1, 0) }), wood(color, { axis: 'x', size: .2, tint: .36, shift: [s + .3, s * 2, .4] })]); }
    const rest = turned([[.006, 0], [.001, 0, .001], [0, .0025, .002], [.0006, .0075, .0025], [.004, .0098, .002], [.0068, .0098]], oval(.0085, .027, 2.6, 120)), p = rest.attributes.position; for (let i = 0; i < p.count; i++) if (p.getY(i) > .006) p.setY(i, p.getY(i) + .0035 * Math.min(1, (p.getZ(i) / .022) ** 2) - .0004); rest.computeVertexNormals();
    P.push([move(rest, -.038, 0, 0), glaze('#ddd6c8', { speckle: .6 })]);
    return assemble(P);
  },
};
