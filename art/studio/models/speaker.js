import { turned, oval, assemble, move, rot, lathe, sweep, V, superellipse, rbox } from '../lib/geo.js';
import { linen, plastic, leather, brushed, rubber, wood } from '../lib/mat.js';
export default {
  id: 'speaker', category: 'Audio', views: { hero: { az: -24, el: 18 }, tq: { az: 36, el: 30 }, detail: { az: -30, el: 28, zoom: 2.3, at: [.2, .35, .2] } }, fill: .74,
  variants: { stone: '#b4ac9e', graphite: '#3d3f42', moss: '#66705c' },
  build(color) {
    const cloth = linen(color, { size: .016, bump: .0002, tint: .5, sheen: .15 }), cap = plastic(color, { rough: .55, tex: 'grit', size: .012, bump: .00003 }), met = brushed('#b9b4ab'), P = [], a = .094, b = .043, e = 3;
    P.push([turned([[.012, .006], [.001, .006, .001], [0, .009, .0012], [0, .106, .0012], [.0012, .108, .0008], [.012, .108]], oval(a, b, e, 220)), cloth]);
    P.push([turned([[.02, .1075], [.0004, .1075], [.0001, .1105, .0006], [.0012, .1135, .0016], [.004, .1142, .001], [.007, .1118, .002], [.03, .1116]], oval(a, b, e, 220)), cap], [turned([[.02, .0012], [.006, .0012, .001], [.0014, .0042, .002], [.001, .0064], [.02, .0064]], oval(a, b, e, 220)), cap], [turned([[.02, 0], [.012, 0, .0006], [.0125, .0014], [.02, .0014]], oval(a, b, e, 160)), rubber('#2a2a29')]);
    for (const x of [-.03, 0, .03]) P.push([move(lathe([[0, .0026], [.0072, .0026, .0009], [.0082, .0012, .0006], [.0082, 0], [0, 0]], { seg: 60 }), x, .1117, 0), x ? cap : met]);
    const strap = [V(a - .001, .092, 0), V(a + .01, .0935, 0), V(a + .0165, .084, 0), V(a + .017, .062, 0), V(a + .016, .042, 0), V(a + .01, .0325, 0), V(a - .001, .034, 0)]; P.push([sweep(strap, () => superellipse(.0012, .0075, 5, 32), { n: 90, up: V(0, 0, 1) }), leather('#85583c', { size: .02, bump: .00012 })]);
    for (const y of [.092, .034]) P.push([move(rot(lathe([[0, .003], [.0034, .0028, .001], [.0036, 0], [0, 0]], { seg: 40 }), 0, 0, -Math.PI / 2), a + .0005, y, 0), met]);
    return assemble(P);
  },
};
