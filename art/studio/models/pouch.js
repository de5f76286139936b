import { loft, assemble, V, noise, rbox, move, rot, superellipse, slab, rect, tube, sweep } from '../lib/geo.js';
import { canvas, leather, nylon, brushed, mat } from '../lib/mat.js';
export default {
  id: 'pouch', category: 'Carry', views: { hero: { az: -26, el: 30 }, tq: { az: 32, el: 22 }, detail: { az: -40, el: 30, zoom: 2.4, at: [.3, .3, .2] } }, fill: .8,
  variants: { olive: '#6d6b4f', ecru: '#cfc2a6', navy: '#3c4858' },
  build(color) {
    const c = canvas(color, { size: .03, bump: .0005 }), tape = nylon('#35322e'), met = brushed('#b59a66', { rough: .3 }), tan = leather('#8a5f42', { size: .03 }), th = mat({ kind: 'thread', color: '#d8c9a8', rough: .8 }), P = [], L = .105, N = 120, rings = [];
    const sec = (x, grow = 0) => { const t = x / L, e = Math.max(0, 1 - Math.abs(t) ** 16), f = e ** .5, a = .031 * (.5 + .5 * f) + grow, b = .034 * (.72 + .28 * f) + grow; return superellipse(a, b, 3, N).map(([z, y]) => { const calm = 1 - Math.min(1, Math.max(0, (y / b - .6) / .3)), w = calm * .0022 * noise(x * 26, y * 40, z > 0 ? 1 : 7) * f + calm * .0014 * noise(x * 60, y * 30 + 5, z > 0 ? 3 : 9); return V(x * (1 - .012 * (1 - Math.abs(y) / .034)), .034 + y + (y > 0 ? w * .5 : 0) - .001 * (1 - t * t) * (y > .02 ? 1 : 0), z * (1 - .1 * (y / .034)) + Math.sign(z) * w); }); };
    for (let j = 0; j <= 120; j++) { const t = Math.sin((j / 120 - .5) * Math.PI); rings.push(sec(t * L)); } P.push([loft(rings), c]);
    // gusset seams at both ends, zip along the top
    for (const s of [-1, 1]) { const r = sec(s * L * .992, .0008); P.push([tube(r.filter((_, i) => i % 2 === 0), .0012, { n: 160, closed: true }), mat({ kind: 'piping', color: '#35322e', rough: .9, tex: 'canvas', size: .006, bump: .0001 })]); }
    const top = .0678; P.push([move(rbox(L * 1.84, .0014, .0155, .0006, 3), 0, top, 0), tape]);
    for (let i = 0; i < 118; i++) P.push([move(rbox(.0009, .0011, .0034, .0004, 2), -L * .9 + i * L * 1.8 / 117, top + .0008, i % 2 ? .0007 : -.0007), met]);
    for (const k of [-1, 1]) for (let i = 0; i < 62; i++) P.push([move(rbox(.0021, .0006, .0007, .0003, 2), -L * .9 + i * L * 1.8 / 61, top + .0008, k * .0064), th]);
    P.push([move(rbox(.009, .0032, .0062, .0014, 4), L * .72, top + .0022, 0), met], [move(rot(slab(rect(.026, .0085, .0036), .0018, { bevel: .0007 }), -Math.PI / 2 + .12, .34, 0), L * .72 + .0155, top + .0036, .004), tan]);
    P.push([move(rot(slab(rect(.03, .021, .003), .0024, { bevel: .0009 }), 0, Math.PI / 2, 0), L + .0005, .036, 0), tan]);
    return assemble(P);
  },
};
