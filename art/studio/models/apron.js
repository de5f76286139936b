import { assemble, V, sweep, superellipse, move, rot, slab, rect } from '../lib/geo.js';
import { canvas, leather, metal, mat } from '../lib/mat.js';
import { pick, folded, sew, torus, cyl } from '../lib/goods.js';
export default {
  id: 'apron', category: 'Wear', views: { hero: { az: -26, el: 32 }, tq: { az: 30, el: 38 } }, fill: .8,
  variants: pick('flax', 'charcoal'),
  build(color, v) {
    const c = canvas(v === 'charcoal' ? '#5c5a56' : '#d6c6a2', { size: .05, bump: .0007, tint: .3 }), L = leather('#8f5d3d', { size: .04 }), br = metal('#c2a064', { rough: .24 }), th = mat({ kind: 'thread', color: v === 'charcoal' ? '#b9a98a' : '#8f6a45', rough: .85 }), P = [], W = .3, D = .25, t = .0052, n = 7, top = n * (t + .0004);
    P.push([folded(W, D, n, t, 5, .9), c]);
    // breast pocket on top, with its riveted corners; straps coiled beside it
    const Q = [[slab([[-.062, -.07, .008], [.062, -.07, .008], [.062, .055, .004], [-.062, .055, .004]], .0026, { bevel: .0011 }), c], ...sew([[-.0575, .052], [-.0575, -.0655], [.0575, -.0655], [.0575, .052]], .0014, th, .0052, .0009), ...sew([[-.0575, .043], [.0575, .043]], .0014, th, .0052, .0009)]; for (const s of [-1, 1]) Q.push([move(rot(cyl(.004, .0016, .0007, 0, 40), Math.PI / 2), s * .0545, .049, .0008), br]); Q.push([move(slab(rect(.028, .036, .003), .0018, { bevel: .0007 }), .0, -.012, .0018), L], ...sew([[-.011, .003], [-.011, -.027], [.011, -.027], [.011, .003], [-.011, .003]].map(([x, y]) => [x, y]), .0029, th, .004));
    P.push(...Q.map(([g, m]) => [move(rot(g, -Math.PI / 2), -.055, top + .0022, .03), m]));
    const y = top + .0024, strap = pts => P.push([sweep(pts.map(([x, dy, z]) => V(x, y + dy, z)), () => superellipse(.0013, .0105, 5, 28), { n: 200, up: V(0, 1, 0) }).translate(0, .0095, 0), L]);
    strap([[.05, 0, -.06], [.085, 0, -.07], [.118, 0, -.05], [.12, 0, -.01], [.1, 0, .018], [.072, 0, .01], [.066, 0, -.016], [.082, 0, -.034], [.1, 0, -.022], [.098, 0, -.006], [.086, 0, -.005]]);
    P.push([move(rot(torus(.0125, .0018), Math.PI / 2 - .06), .036, y + .0026, -.058), br]);
    return assemble(P);
  },
};
