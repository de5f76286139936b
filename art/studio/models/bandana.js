import { sheet, assemble, V, noise, move, rot, slab, rect } from '../lib/geo.js';
import { linen, mat } from '../lib/mat.js';
import { pick, folded } from '../lib/goods.js';
export default {
  id: 'bandana', category: 'Wear', views: { hero: { az: -30, el: 34 }, tq: { az: 30, el: 40 } }, fill: .76,
  variants: pick('rust', 'navy'),
  build(color, v) {
    const c = linen(v === 'navy' ? '#4c5970' : color, { size: .03, bump: .00022, tint: .3 }), white = linen('#e6dcc8', { size: .03, bump: .00022, tint: .25 }), P = [], S = .175, th = .0024, layers = 6;
    P.push([folded(S, S, layers, th, 2, .6), c]); const top = layers * (th + .0004) - .0002;
    // printed border and a field of dots, following the cloth a hair above it
    const y = (x, z) => top + .0018 * .6 * noise(x / S * 5 + 2, z * 12, top * 30) + .0012 * .6 * Math.sin((z / S + .5) * 5 + layers + 1) + .00055, strip = (x0, z0, x1, z1, w) => { const dx = x1 - x0, dz = z1 - z0, l = Math.hypot(dx, dz); P.push([sheet((u, q) => { const x = x0 + dx * u - dz / l * w * (q - .5), z = z0 + dz * u + dx / l * w * (q - .5); return V(x, y(x, z), z); }, 60, 3, .0005), white]); };
    for (const [k, w] of [[.0105, .0034], [.0165, .0011], [.04, .0011]]) { const h = S / 2 - k - .002; strip(-h, -h, h, -h, w); strip(h, -h, h, h, w); strip(h, h, -h, h, w); strip(-h, h, -h, -h, w); }
    const dot = (x, z, r) => P.push([move(sheet((u, q) => { const a = u * 2 * Math.PI; return V(r * q * Math.cos(a), 0, r * q * Math.sin(a)); }, 20, 2, .0005), x, y(x, z) + .0001, z), white]), dia = (x, z, r) => P.push([move(rot(slab([[-r, 0], [0, r * 1.3], [r, 0], [0, -r * 1.3]], .0006, { bevel: .0002 }), -Math.PI / 2), x, y(x, z) + .0002, z), white]);
    const h = S / 2 - .0305; for (let i = 0; i < 9; i++) { const t = -h + 2 * h * i / 8; dia(t, -h, .0042); dia(t, h, .0042); if (i && i < 8) { dia(-h, t, .0042); dia(h, t, .0042); } }
    for (let i = -3; i <= 3; i++) for (let j = -3; j <= 3; j++) if ((i + j) % 2 === 0) dot(i * .0128, j * .0128, .0019); else dia(i * .0128, j * .0128, .0016);
    return assemble(P);
  },
};
