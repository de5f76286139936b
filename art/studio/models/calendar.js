import { slab, assemble, move, rot, V, tube } from '../lib/geo.js';
import { wood, brushed, mat } from '../lib/mat.js';
import { pick, box } from '../lib/goods.js';
export default {
  id: 'calendar', category: 'Stationery', views: { hero: { az: -26, el: 20 }, tq: { az: 30, el: 32 } }, fill: .74,
  variants: pick('oak', 'walnut'),
  build(color, v) {
    const w = (axis, s, c = color) => wood(c, { axis, size: .2, shift: [s, s * 1.7, s * .6] }), light = '#dcc6a2', ink = mat({ kind: 'paint', color: '#33302c', rough: .6 }), P = [], D = .064, S = .05;
    P.push([move(rot(slab([[-D / 2, 0, .002], [D / 2, 0, .002], [D / 2, .014, .0024], [D / 2 - .006, .014, .0016], [D / 2 - .006, .006, .001], [-D / 2 + .006, .006, .001], [-D / 2 + .006, .05, .002], [-D / 2, .05, .0024]], .124, { bevel: .0018 }), 0, -Math.PI / 2), 0, .001, 0), w('x', .3)]);
    P.push([box(.112, .0155, .05, .0015, 0, .015, 0), w('x', .7, light)]);
    for (const [x, s] of [[-.0285, .2], [.0285, .55]]) P.push([box(S, S, S, .003, x, .0235 + S / 2, 0), w('z', s, light)]);
    const z = S / 2 + .0001, y = .0235 + S / 2, stroke = (pts, x, n = 60) => P.push([tube(pts.map(([a, b]) => V(a, b, 0)), .0021, { n }).scale(1, 1, .16).translate(x, y, z), ink]);
    stroke([[-.0095, .008], [-.0075, .0135], [0, .0158], [.0078, .013], [.0096, .0072], [.0062, .0005], [-.001, -.006], [-.0072, -.0115], [-.0098, -.0155], [-.004, -.0155], [.0045, -.0155], [.0102, -.0155]], -.0285, 120); stroke([[-.0098, .0152], [-.003, .0152], [.0045, .0152], [.0098, .0152], [.0062, .006], [.001, -.006], [-.0026, -.0155]], .0285, 100);
    for (const [x, l] of [[-.012, .05], [.028, .014]]) P.push([box(l, .0026, .0006, .0003, x, .0165, .0252), ink]);
    return assemble(P);
  },
};
