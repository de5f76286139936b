import { slab, assemble, move, rot } from '../lib/geo.js';
import { bisque, linen, paper, felt } from '../lib/mat.js';
import { pick, box } from '../lib/goods.js';
export default {
  id: 'bookend', category: 'Home', views: { hero: { az: -28, el: 18 }, tq: { az: 32, el: 28 } }, fill: .8,
  variants: pick('stone', 'charcoal'),
  build(color) {
    const P = [], m = bisque(color, { rough: .7, speckle: .9, speckleSize: .03 }), arc = Array.from({ length: 25 }, (_, i) => { const a = Math.PI / 2 * i / 24; return [.115 * Math.cos(a), .015 + .125 * Math.sin(a)]; }), q = [[0, 0, .003], [.115, 0, .004], ...arc.map(p => [...p, 0]).slice(1, -1), [0, .14, .003]];
    const books = [[.026, .155, .115, '#8a5a44'], [.019, .142, .11, '#c9b999'], [.031, .165, .12, '#43544a'], [.022, .15, .112, '#57606a']]; let x = -.049;
    for (const [t, h, d, c] of books) { const l = linen(c, { size: .03, bump: .0002, tint: .3 }), X = x + t / 2; for (const s of [-1, 1]) P.push([box(.0024, h, d, .001, X + s * (t / 2 - .0014), h / 2, 0), l]); P.push([box(t - .0006, h, .0026, .0012, X, h / 2, d / 2 - .0014), l], [box(t - .0052, h - .007, d - .006, .0006, X, h / 2, -.002), paper('#e6dcc6')]); x += t; }
    for (const s of [-1, 1]) { const g = slab(q, .085, { bevel: .0025, seg: 5 }); if (s < 0) rot(g, 0, Math.PI); P.push([move(g, s * .0502, 0, 0), m]); }
    return assemble(P);
  },
};
