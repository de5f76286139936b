import { slab, rect, circle, assemble, move, rbox } from '../lib/geo.js';
import { brushed, wood, leather, mat } from '../lib/mat.js';
import { pick, sew, lay } from '../lib/goods.js';
export default {
  id: 'ruler', category: 'Stationery', views: { hero: { az: -30, el: 48 }, tq: { az: 26, el: 34 } }, fill: .84,
  variants: pick('brass', 'oak'),
  build(color, v) {
    const W = .168, H = .034, m = v === 'brass' ? brushed(color, { rough: .3, size: .09 }) : wood(color, { axis: 'x', size: .24, rough: .45 }), ink = mat({ kind: 'tick', color: v === 'brass' ? '#5b4522' : '#4a3322', rough: .6 }), L = leather(v === 'brass' ? '#5d4434' : '#3c4a41', { size: .035 }), th = mat({ kind: 'thread', color: '#d8c4a2', rough: .8 }), P = [], T = v === 'brass' ? .0022 : .0034, z0 = .0026;
    P.push([move(slab(rect(W, H, .003), T, { bevel: .0007, holes: [circle(.0042, W / 2 - .011, 0)] }), .028, 0, z0 + T / 2), m]);
    for (let i = 0; i <= 150; i++) { const l = i % 10 === 0 ? .0098 : i % 5 === 0 ? .0072 : .0046, x = -W / 2 + .028 + .004 + i * .001; if (x < -.022) continue; P.push([move(rbox(i % 10 ? .00022 : .00034, l, .00016, .00005, 1), x, H / 2 - .0012 - l / 2, z0 + T + .00002), ink]); }
    // sleeve it slides into
    const w = .084, h = .047; P.push([move(slab(rect(w, h, .005), .0024, { bevel: .0009 }), -.064, 0, .0012), L], [move(slab([[-w / 2, -h / 2, .005], [w / 2, -h / 2, .004], [w / 2 - .006, 0, .02], [w / 2, h / 2, .004], [-w / 2, h / 2, .005]], .0024, { bevel: .0009 }), -.064, 0, z0 + T + .0014), L]);
    const x0 = -.064 - w / 2 + .0032, x1 = -.064 + w / 2 - .003, y = h / 2 - .0032; P.push(...sew([[x1, y], [x0, y], [x0, -y], [x1, -y]], z0 + T + .00265, th, .0038));
    for (const s of [-1, 1]) P.push([move(rbox(w - .002, .0058, T + .003, .0012, 3), -.064, s * (h / 2 - .0034), z0 + T / 2), L]);
    return lay(assemble(P));
  },
};
