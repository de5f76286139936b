import { slab, sheet, assemble, move, rot, V, noise, sweep, superellipse, tube } from '../lib/geo.js';
import { felt, leather, rubber, mat } from '../lib/mat.js';
import { pick, flat } from '../lib/goods.js';
export default {
  id: 'slippers', category: 'Wear', views: { hero: { az: 142, el: 34 }, tq: { az: -150, el: 42 } }, fill: .78,
  variants: pick('charcoal', 'camel'),
  build(color, v) {
    const base = v === 'charcoal' ? '#63615d' : color, f = felt(base, { size: .07, bump: .0012, tint: .24 }), inn = felt('#b7aa94', { size: .07, bump: .0012, tint: .2 }), cork = rubber('#b48a60', { tex: 'grit', size: .03, bump: .0002 }), L = leather(v === 'charcoal' ? '#8f5d3d' : '#4f382b', { size: .03 }), P = [];
    // footprint along z: toe at +, heel at −; s = ±1 for right and left
    const hw = t => .041 * Math.max(0, 1 - Math.abs(2 * t - 1) ** 3.2) ** .5 * (.86 + .2 * Math.sin(Math.PI * Math.min(1, Math.max(0, (t - .25) / .75))) - .06 * Math.exp(-(((t - .42) / .12) ** 2))), Lz = .27, z = t => (t - .5) * Lz, bend = (t, s) => s * .011 * Math.sin(Math.PI * t) - s * .004;
    const print = (k, s) => { const R = [], l = []; for (let i = 0; i <= 60; i++) { const t = .5 - .5 * Math.cos(Math.PI * i / 60), h = Math.max(.0005, hw(t) + k * Math.min(1, hw(t) / .02)); R.push([bend(t, s) + h, -z(t)]); l.unshift([bend(t, s) - h, -z(t)]); } return [...R, ...l.slice(1, -1)]; };
    for (const s of [-1, 1]) { const Q = []; const sh = (o, th, y, b) => flat(o.map(([x, y2]) => [x, y2]), th, y, { bevel: b, seg: 4 });
      Q.push([sh(print(.002, s), .011, 0, .0022), cork], [sh(print(.0012, s), .005, .0108, .002), f], [sh(print(-.003, s), .004, .0142, .0016), inn]);
      // vamp: an arch of felt from the toe to the instep, its edge curved
      const arch = (u, w, g = 0) => { const q = Math.PI * u, back = .5 + .1 * Math.abs(Math.cos(q)) ** 1.5 * -1 * .6, t = .993 - (.993 - back) * w, h = hw(t) + .0012 + g, H = (.022 + .043 * Math.sin(Math.min(1, (1 - t) / .5) * Math.PI / 2)) * Math.min(1, hw(t) / .022) ** .6 + g; return V(bend(t, s) + h * Math.sign(Math.cos(q)) * Math.abs(Math.cos(q)) ** .75, .012 + H * Math.sin(q) ** .72 + .0012 * noise(u * 4, w * 4, s), z(t)); };
      Q.push([sheet((u, w) => arch(u, w), 70, 70, .0036), f]); Q.push([tube(Array.from({ length: 41 }, (_, i) => arch(.004 + .992 * i / 40, 1)), .0026, { n: 160 }), L]);
      Q.push([sweep([V(bend(0, s) , .0135, z(0) - .0014), V(bend(0, s), .0185, z(0) - .0016), V(bend(0, s), .0235, z(0) - .0014)], () => superellipse(.0009, .0065, 5, 20).map(([x, y]) => [y, x]), { n: 10, up: V(0, 0, 1) }), L]);
      P.push(...Q.map(([g, m]) => [move(rot(g, 0, s * .06), s * .052, 0, s > 0 ? -.012 : .012), m])); }
    return assemble(P);
  },
};
