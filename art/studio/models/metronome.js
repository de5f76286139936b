import { loft, lathe, fillet, rect, assemble, move, rot, rbox, slab, V } from '../lib/geo.js';
import { wood, metal, brushed, mat } from '../lib/mat.js';
import { pick, box, cyl, toX } from '../lib/goods.js';
export default {
  id: 'metronome', category: 'Audio', views: { hero: { az: -24, el: 14 }, tq: { az: 30, el: 24 } }, fill: .76,
  variants: pick('walnut', 'oak'),
  build(color, v) {
    const w = (axis, o) => wood(color, { axis, size: .24, rough: .4, ...o }), br = metal('#c7a568', { rough: .2 }), ink = mat({ kind: 'tick', color: '#4a4034', rough: .7 }), P = [], H = .19, y0 = .02, sec = (t, k = 0) => fillet(rect(.1 - .056 * t - k, .088 - .05 * t - k, .006), true, 8), ring = (t, k = 0, dy = 0) => sec(t, k).map(p => V(p.x, y0 + H * t + dy, p.y));
    P.push([loft([ring(0, .002), ring(0, 0, .001), ring(.3), ring(.6), ring(.985), ring(1, .002, .001), ring(1, .006, .0025)]), w('z')], [move(loft([[0, .004], [.0016, 0], [.0085, 0], [.0115, .004], [.0125, .012]].map(([y, k]) => fillet(rect(.122 - k, .11 - k, .008), true, 8).map(p => V(p.x, y, p.y)))), 0, .0085, 0), w('x', { shift: [.6, .3, .2] })]);
    for (const x of [-1, 1]) for (const z of [-1, 1]) P.push([move(cyl(.0075, .0095, .0024), x * .045, 0, z * .039), br]);
    // front: a pale plate leaning with the face, scale, rod and its weight
    const lean = Math.atan2(.025, H), face = (g, y, d = 0) => move(rot(g, -lean), 0, y, .044 - .025 * (y - y0) / H + d), trap = (t0, t1, k) => { const a = (.1 - .056 * t0) / 2 - k, b = (.1 - .056 * t1) / 2 - k, h = H * (t1 - t0) / 2; return [[-a, -h, .004], [a, -h, .004], [b, h, .003], [-b, h, .003]]; };
    P.push([face(slab(trap(.2, .94, .0085), .003, { bevel: .0008 }), y0 + H * .57, .0002), mat({ kind: 'plate', color: '#e2d8c2', rough: .55 })], [face(slab(trap(.02, .165, .007), .004, { bevel: .0012 }), y0 + H * .0925, .0006), w('x', { shift: [.1, .8, .5] })]);
    for (let i = 0; i < 22; i++) for (const s of [-1, 1]) { const y = y0 + H * .285 + i * .0052, l = i % 4 ? .0042 : .0072; P.push([face(move(rbox(l, .0006, .0004, .0001, 1), s * (.0038 + l / 2), 0, 0), y, .0021), ink]); }
    const Q = [[move(rbox(.0024, .155, .0011, .0005, 3), 0, .0775, 0), br], [move(slab([[-.0085, -.0085, .002], [.0085, -.0085, .002], [.0115, .0085, .002], [-.0115, .0085, .002]], .006, { bevel: .0014 }), 0, .096, .001), br], [rot(cyl(.0048, .005, .001), Math.PI / 2), br]]; P.push(...Q.map(([g, m]) => [face(rot(g, 0, 0, -.16), y0 + H * .215, .0055), m]));
    P.push([move(toX(lathe([[0, 0], [.0028, 0], [.0028, .014, .0006], [.009, .016, .001], [.009, .0205, .001], [0, .0205]], { seg: 60 })), .04, y0 + .045, 0), br]);
    return assemble(P);
  },
};
