import { slab, rect, assemble, move, rot, V, sweep, superellipse, lathe } from '../lib/geo.js';
import { satin, linen, metal, leather, mat } from '../lib/mat.js';
import { pick, lay, cyl, box } from '../lib/goods.js';
export default {
  id: 'powerbank', category: 'Audio', views: { hero: { az: -28, el: 38 }, tq: { az: 28, el: 30 } }, fill: .74,
  variants: pick('sand', 'ink'),
  build(color, v) {
    const m = satin(color, { speckle: 0, rough: .5 }), cloth = linen(color, { size: .014, bump: .00025, tint: .4 }), br = metal('#c2a064', { rough: .24 }), dk = mat({ kind: 'port', color: '#232322', rough: .5 }), L = leather(v === 'sand' ? '#8f5d3d' : '#94623f', { size: .025 }), P = [], W = .068, H = .136, T = .0185;
    P.push([slab(rect(W, H, .0155), T, { bevel: .0055, seg: 8 }), m]);
    for (const s of [-1, 1]) P.push([move(slab([[-W / 2 + .0035, -H / 2 + .0035, .0125], [W / 2 - .0035, -H / 2 + .0035, .0125], [W / 2 - .0035, H / 2 - .038, .0008], [-W / 2 + .0035, H / 2 - .038, .0008]], .0016, { bevel: .0006 }), 0, 0, s * (T / 2 + .0002)), cloth]);
    for (let i = 0; i < 4; i++) P.push([move(rot(cyl(.0014, .0006, .0002, 0, 30), Math.PI / 2), -.0085 + i * .0057, H / 2 - .022, T / 2 - .0002), i < 3 ? mat({ kind: 'led', color: '#f3e9d2', rough: .4, emit: .6 }) : dk]);
    P.push([move(slab(rect(.0102, .004, .0019), .004, { bevel: .0004 }).rotateX(Math.PI / 2), .006, H / 2 - .0016, 0), dk], [move(slab(rect(.014, .0068, .0014), .004, { bevel: .0004 }).rotateX(Math.PI / 2), -.0125, H / 2 - .0016, 0), dk]);
    P.push([sweep([V(W / 2 - .004, -.03, 0), V(W / 2 + .006, -.034, 0), V(W / 2 + .016, -.052, -.003), V(W / 2 + .021, -.088, -.0065), V(W / 2 + .014, -.104, -.0066), V(W / 2 + .005, -.09, -.0062), V(W / 2 + .0075, -.055, -.004), V(W / 2 + .004, -.04, -.001), V(W / 2 - .004, -.036, 0)], () => superellipse(.0009, .0026, 4, 20), { n: 160, up: V(0, 0, 1) }), L], [move(rot(cyl(.0028, .0016, .0006, 0, 40), 0, 0, -Math.PI / 2), W / 2 - .0008, -.033, 0), br]);
    return lay(assemble(P), T / 2);
  },
};
