import { loft, assemble, V, noise, sheet, tube, move, rot, superellipse, sweep, slab, rect, THREE } from '../lib/geo.js';
import { canvas, metal, mat, leather } from '../lib/mat.js';
import { pick, cyl } from '../lib/goods.js';
export default {
  id: 'cap', category: 'Wear', views: { hero: { az: -34, el: 18 }, tq: { az: 36, el: 28 } }, fill: .78,
  variants: pick('navy', 'sand'),
  build(color, v) {
    const c = canvas(v === 'navy' ? '#4a566d' : color, { size: .05, bump: .0007 }), c2 = canvas(v === 'navy' ? '#424d62' : '#c2b091', { size: .05, bump: .0007 }), br = metal('#c2a064', { rough: .3 }), th = mat({ kind: 'thread', color: v === 'navy' ? '#8790a0' : '#e2d4b8', rough: .85 }), P = [], A = .08, B = .096, N = 240, H = .1;
    // crown of six panels: a dome with a shallow valley at each seam
    const at = (q, t, off = 0) => { const u = t * Math.PI / 2, k = Math.cos(u) ** .62, ang = q, vall = .0016 * Math.abs(Math.sin(ang * 3 + Math.PI / 2)) ** .35 * Math.min(1, k * 2), wob = .0028 * noise(2.2 * Math.cos(ang), 2.2 * Math.sin(ang), t * 3) * Math.sin(Math.PI * Math.min(1, t * 1.2)), r = 1 + (vall + wob + off) / .09, sx = Math.cos(ang), sz = Math.sin(ang); return V(A * k * sx * r, .004 + H * Math.sin(u) ** 1.06 * (1 + .05 * sz * Math.cos(u)) + (t > .9 ? off : 0), B * k * sz * r - .008 * t); };
    const rings = []; for (let j = 0; j <= 80; j++) rings.push(Array.from({ length: N }, (_, i) => at(i / N * 2 * Math.PI, Math.min(.9995, j / 80)))); const inner = []; for (let j = 0; j <= 12; j++) inner.push(Array.from({ length: N }, (_, i) => at(i / N * 2 * Math.PI, j / 12 * .5, -.0024)));
    P.push([loft(rings, { cap: false }), c], [loft([rings[0].map(p => p.clone()), ...inner], { cap: false }), c2]);
    for (let k = 0; k < 6; k++) for (const d of [-.035, .035]) for (let i = 2; i < 33; i++) { const t = i / 34, q = k * Math.PI / 3 + Math.PI / 6 + d * (1 + t * t * 1.4), p = at(q, t, .0002), n = at(q, t + .012, .0002); P.push([tube([p, p.clone().lerp(n, .5), n], .00042, { n: 4 }), th]); }
    P.push([move(rot(superE(), 0), 0, H + .0045, -.008), c]); function superE() { return cyl(.0062, .0045, .002); }
    // brim: out from the forehead, dipping at the sides
    const F = 1.18, rim = q => at(q, .03, -.0005), brim = (u, w, dy = 0) => { const q = Math.PI / 2 + (u - .5) * 2 * F, p = rim(q), c = Math.cos((u - .5) * Math.PI), l = .074 * c ** .55, x = p.x * (1 + .1 * w * c), z = p.z + l * w; return V(x, .0062 + dy + .006 * w * c - 2.6 * x * x * (.35 + .65 * w) + .004, z); };
    P.push([sheet((u, w) => brim(.004 + .992 * u, w), 120, 30, .0034), c]);
    for (const w of [.16, .3, .44, .58, .72, .86]) for (let i = 0; i < 40; i++) { const u0 = .07 + .86 * i / 40, a = brim(u0, w, .0019), b2 = brim(u0 + .0135, w, .0019); P.push([tube([a, a.clone().lerp(b2, .5), b2], .0004, { n: 3 }), th]); }
    for (let k = 0; k < 6; k++) { const q = k * Math.PI / 3 + Math.PI / 3 - Math.PI / 6 + Math.PI / 6, p = at(q, .52, .0004), n = at(q, .52, .01).sub(p).normalize(), g = new THREE.TorusGeometry(.0026, .0009, 12, 30); g.applyQuaternion(new THREE.Quaternion().setFromUnitVectors(V(0, 0, 1), n)); P.push([move(g, p.x, p.y, p.z), br]); }
    return assemble(P.map(([g, m]) => [move(g, 0, .012, 0), m]));
  },
};
