import { lathe, assemble, move, rot, slab, rect, noise, displace, spline2, rbox } from '../lib/geo.js';
import { wood, brushed, metal, wax, paper, mat } from '../lib/mat.js';
import { pick, put, flat, torus } from '../lib/goods.js';
export default {
  id: 'seal', category: 'Stationery', views: { hero: { az: -22, el: 26 }, tq: { az: 28, el: 38 } }, fill: .74,
  variants: pick('walnut', 'oak'),
  build(color) {
    const br = metal('#c2a064', { rough: .24 }), red = wax('#8e3f31', { rough: .3 }), P = [], pm = paper('#e6dcc8', { bump: .0001 });
    P.push([flat(rect(.15, .1, .001), .0014, 0, { bevel: .0005 }), pm], [move(rot(slab([[-.0745, 0], [.0745, 0], [.01, -.062, .01], [-.01, -.062, .01]], .0006, { bevel: .0002 }), -Math.PI / 2 - .008), 0, .0019, -.0495), pm]);
    const blob = displace(lathe([[0, 0], [.0165, 0, .001], [.0185, .0012, .0012], [.0175, .0034, .0014], [.0145, .0037, .0008], [.0133, .0022, .0006], [0, .0022]], { seg: 200 }), p => { const a = Math.atan2(p.x, p.z), r = Math.hypot(p.x, p.z); return r > .0138 ? .0022 * noise(Math.cos(a) * 1.6 + 3, Math.sin(a) * 1.6, 2) : 0; });
    P.push(...put([[blob, red], [move(rot(torus(.0095, .00042), Math.PI / 2), 0, .0023, 0), red], ...[0, 1, 2, 3, 4, 5].map(i => [rot(move(rbox(.0017, .001, .0058, .0008, 3), 0, .0024, .0045), 0, i * Math.PI / 3), red])], .004, .0022, .014));
    P.push(...put([[lathe([[0, 0], [.0118, 0, .0004], [.0125, .001, .0006], [.0125, .0065, .0008], [.0108, .0085, .001], [.007, .012, .004], [.0062, .019, .002], [.0078, .021, .001], [.0078, .0245, .0008], [0, .0245]], { seg: 120 }), br], [lathe([...spline2([[.0062, .0245], [.0075, .03], [.0125, .045], [.0158, .06], [.0148, .073], [.0085, .0815], [0, .0832]], 50), [0, .0245]], { seg: 140 }), wood(color, { axis: 'z', size: .16, rough: .35 })]], -.052, .0014, -.022));
    P.push(...put([[move(rbox(.085, .009, .009, .0022, 4), 0, .0045, 0), red]], .02, 0, .068, .14));
    return assemble(P);
  },
};
