import { loft, assemble, V, noise, superellipse, move, rot, slab, rect, sweep, tube, rbox } from '../lib/geo.js';
import { canvas, leather, brushed, nylon, mat } from '../lib/mat.js';
import { pick, wire, sew } from '../lib/goods.js';
export default {
  id: 'duffel', category: 'Bags', views: { hero: { az: -28, el: 17 }, tq: { az: 34, el: 26 } }, fill: .82,
  variants: pick('ink', 'camel'),
  build(color, v) {
    const c = canvas(v === 'ink' ? '#454c57' : color, { size: .06, bump: .001 }), L = leather(v === 'camel' ? '#4f382b' : '#8f5d3d', { size: .06 }), br = brushed('#b8935a', { rough: .28 }), th = mat({ kind: 'thread', color: '#cbb489', rough: .8 }), P = [], A = .25, a = .125, b = .118, y0 = b, N = 200;
    const sec = (x, grow = 0) => { const t = x / A, q = Math.max(0, 1 - Math.abs(t) ** 14) ** .5, f = .82 + .18 * q; return superellipse((a + grow) * f, (b + grow) * f, 2.7, N).map(([z, y]) => { const w = (.006 * noise(x * 9, y * 14, z > 0 ? 1 : 7) + .0035 * noise(x * 22, y * 18 + 5, z > 0 ? 3 : 9)) * Math.min(1, (1 - Math.abs(t)) * 7) * Math.min(1, Math.abs(z) * 22); return V(x, y0 + y - .01 * (1 - t * t) * (y > .06 ? 1 : Math.max(0, y / .06)), z * (1 - .08 * y / b) + Math.sign(z) * w); }); };
    const rings = []; for (let j = 0; j <= 150; j++) rings.push(sec(Math.sin((j / 150 - .5) * Math.PI) * A)); P.push([loft(rings), c]);
    for (const s of [-1, 1]) P.push([tube(sec(s * A * .975, .0015).filter((_, i) => i % 3 === 0), .0034, { n: 220, closed: true }), L]);
    // end panels, base, zip
    for (const s of [-1, 1]) { P.push([move(rot(slab(superellipse(.07, .066, 2.7, 64), .003, { bevel: .001 }), 0, Math.PI / 2), s * (A + .0004), y0, 0), L]); P.push([tube([V(s * (A + .002), y0 + .045, -.03), V(s * (A + .018), y0 + .049, -.02), V(s * (A + .02), y0 + .049, .02), V(s * (A + .002), y0 + .045, .03)], .0055, { n: 50 }), L]); }
    const top = x => y0 + b - .01 * (1 - (x / A) ** 2); P.push([sweep([-.225, -.11, 0, .11, .225].map(x => V(x, top(x) + .0004, 0)), () => superellipse(.0012, .02, 5, 24), { n: 60, up: V(0, 0, 1) }), nylon('#2b2a29')]);
    for (let i = 0; i < 130; i++) { const x = -.215 + i * .43 / 129; P.push([move(rbox(.0021, .0026, .008, .0009, 2), x, top(x) + .0022, i % 2 ? .0012 : -.0012), br]); }
    P.push([move(rbox(.02, .008, .014, .003, 4), .16, top(.16) + .006, 0), br], [move(rot(slab(rect(.06, .016, .006), .003, { bevel: .001 }), -Math.PI / 2 + .15, .2, 0), .195, top(.19) + .009, .006), L]);
    // straps up the sides, then free as handles
    const side = (x, y, s) => { let best = 0, e = 9; for (const p of sec(x, .0022)) if (Math.sign(p.z) === s && Math.abs(p.y - y) < e) { e = Math.abs(p.y - y); best = p.z; } return V(x, y, best + s * .001); };
    for (const s of [-1, 1]) { const X = .098, up = [.012, .05, .09, .13, .165, .19]; P.push([sweep([...up.map(y => side(-X, y, s)), V(-.094, .232, s * .088), V(-.078, .282, s * .074), V(-.045, .312, s * .066), V(0, .32, s * .063), V(.045, .312, s * .066), V(.078, .282, s * .074), V(.094, .232, s * .088), ...up.reverse().map(y => side(X, y, s))], () => superellipse(.0155, .0019, 5, 28), { n: 260, up: V(0, 0, 1) }), L]);
      if (s > 0) for (const x of [-X, X]) for (const d of [-.0115, .0115]) for (let i = 0; i < 20; i++) { const p = side(x, .02 + i * .0085, 1); P.push([move(rbox(.0013, .0052, .0012, .0005, 2), x + d, p.y, p.z + .0018), th]); } }
    return assemble(P);
  },
};
