import { turned, rrect, assemble, sweep, fillet, rect, V, superellipse } from '../lib/geo.js';
import { satin, wood, nylon, brushed } from '../lib/mat.js';
import { pick, box } from '../lib/goods.js';
export default {
  id: 'lunchbox', category: 'Carry', views: { hero: { az: -28, el: 22 }, tq: { az: 32, el: 34 } }, fill: .74,
  variants: pick('oak', 'sage'),
  build(color, v) {
    const m = s => v === 'oak' ? wood(color, { axis: 'x', size: .26, shift: [s, s * 1.9, s * .5], rough: .45 }) : satin(color, { speckle: 0, rough: .5 }), lid = v === 'oak' ? m(.83) : wood('#c19a6b', { axis: 'x', size: .26 }), W = .178, D = .098, P = [], tier = (y, h, s) => P.push([turned([[.03, y], [.004, y, .001], [.0022, y + .002, .0014], [0, y + .008, .006], [0, y + h, .0012], [.0045, y + h, .0008], [.0048, y + h - .004], [.03, y + h - .004]], rrect(W, D, .03)), m(s)]);
    tier(0, .044, .21); tier(.0448, .04, .55); P.push([turned([[.03, .0852], [.001, .0852, .0008], [0, .087, .001], [0, .0935, .003], [.006, .0972, .004], [.03, .0976]], rrect(W + .002, D + .002, .031)), lid]);
    const band = fillet(rect(D + .0036, .0995, .014), true, 14).map(p => V(.034, .0488 + p.y, p.x)); P.push([sweep(band, () => superellipse(.0007, .011, 6, 32), { n: 240, closed: true, up: V(1, 0, 0) }), nylon('#3a3733')]);
    P.push([box(.0255, .0052, .0012, .0005, .034, .0535, D / 2 + .0026), brushed('#b8935a')]);
    return assemble(P);
  },
};
