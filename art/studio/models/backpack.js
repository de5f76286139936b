import { turned, loft, oval, spline2, slab, rect, displace, assemble, move, rot, V, sweep, superellipse, noise, THREE } from '../lib/geo.js';
import { canvas, leather, brushed, mat } from '../lib/mat.js';
import { pick, wire, box, sew } from '../lib/goods.js';
export default {
  id: 'backpack', category: 'Bags', views: { hero: { az: -26, el: 14 }, tq: { az: 34, el: 24 } }, fill: .8,
  variants: pick('forest', 'tan'),
  build(color, v) {
    const c = canvas(v === 'forest' ? '#56655a' : '#a57c55', { size: .055, bump: .001 }), L = leather(v === 'tan' ? '#4f382b' : '#8f5d3d', { size: .06 }), br = brushed('#b8935a', { rough: .28 }), th = mat({ kind: 'thread', color: '#cbb489', rough: .8 }), P = [], a = .146, b = .078, e = 3.3, N = 260, top = .4;
    const soft = k => p => k * (.005 * noise(p.x * 11, p.y * 8, p.z > 0 ? 1 : 6) + .0025 * noise(p.x * 24, p.y * 20, p.z * 9)) * Math.min(1, p.y / .03);
    P.push([displace(turned(spline2([[.07, .002], [.03, .002], [.009, .01], [.001, .035], [0, .12], [.001, .24], [.006, .32], [.02, .375], [.05, top - .006], [.075, top]], 90), oval(a, b, e, N)), soft(1)), c]);
    P.push([turned(spline2([[.07, .0008], [.028, .0008], [.006, .009], [-.0, .03], [-.0, .055]].map(([i, y]) => [i, y]), 30), oval(a + .0025, b + .0025, e, N)), L]);
    // lid: hangs lower in front
    const ring = (g, y) => oval(a + .006, b + .006, e, N)(g).map(([x, z]) => { const f = THREE.MathUtils.smoothstep(z, .02, b * .9); return V(x, typeof y === 'function' ? y(f) : y, z + .004 * f); }), rings = [];
    for (let k = 0; k <= 24; k++) { const u = k / 24; rings.push(ring(-.002 * Math.sin(Math.PI * u), f => (.335 - .105 * f) * (1 - u) + .336 * u)); } for (const [g, y] of spline2([[.0005, .34], [.006, .365], [.02, .39], [.05, .409], [.078, .414]], 30)) rings.push(ring(g, y));
    P.push([displace(loft(rings), p => .8 * soft(1)(p)), c]); const hem = rings[0].map(p => p.clone().add(V(0, .0005, 0))); P.push([sweep(hem.filter((_, i) => i % 4 === 0), () => superellipse(.0035, .0022, 3, 16), { n: 260, closed: true, up: V(0, 1, 0) }), L]);
    // front pocket
    const zf = b - .004; P.push([displace(move(slab(rect(.188, .132, .026), .044, { bevel: .016, seg: 8 }), 0, .112, zf + .012), soft(.4)), c], [move(slab([[-.095, .02, .01], [-.095, -.012, .02], [-.04, -.026, .05], [.04, -.026, .05], [.095, -.012, .02], [.095, .02, .01]], .004, { bevel: .0016 }), 0, .162, zf + .0352), L]);
    P.push(...sew([[-.09, .16], [-.086, .154], [-.04, .142], [.04, .142], [.086, .154], [.09, .16]], zf + .0373, th, .0062, .0011));
    for (const x of [-.062, .062]) { P.push([sweep([V(x, .409, -.04), V(x, .416, .0), V(x, .411, .04), V(x, .395, .0685), V(x, .36, .0865), V(x, .3, .0955), V(x, .24, .0985), V(x, .19, .1135), V(x, .168, .1165)], () => superellipse(.0105, .0016, 5, 28), { n: 120, up: V(0, 0, 1) }), L], [move(rot(wire(.027, .026, .004, .0019), -.24), x, .205, .1115), br], [move(rot(box(.0026, .024, .0024, .001, 0, 0, 0), -.24), x, .205, .1135), br], [move(slab(rect(.024, .03, .005), .003, { bevel: .001 }), x, .158, zf + .0385), L]); }
    P.push([sweep([V(-.036, .404, -.05), V(-.034, .43, -.05), V(-.016, .446, -.05), V(.016, .446, -.05), V(.034, .43, -.05), V(.036, .404, -.05)], () => superellipse(.0036, .0095, 3, 28), { n: 80, up: V(0, 0, 1) }), L]);
    for (const s of [-1, 1]) P.push([sweep([V(s * .045, .385, -.07), V(s * .062, .37, -.095), V(s * .088, .3, -.116), V(s * .108, .21, -.118), V(s * .124, .12, -.108), V(s * .13, .05, -.088), V(s * .128, .02, -.07)], t => superellipse(.0045 - .002 * t, .026 - .012 * t, 4, 32).map(([x, y]) => [y, x]), { n: 120, up: V(0, 0, 1) }), c]);
    return assemble(P);
  },
};
