import { lathe, assemble, move, rot, V, tube, spline2 } from '../lib/geo.js';
import { satin, brushed, metal, mat, rubber } from '../lib/mat.js';
import { pick, cyl, toX, toZ, torus } from '../lib/goods.js';
export default {
  id: 'microphone', category: 'Audio', views: { hero: { az: -28, el: 13 }, tq: { az: 32, el: 24 } }, fill: .78,
  variants: pick('graphite', 'brass'),
  build(color, v) {
    const m = v === 'brass' ? brushed(color, { rough: .26 }) : satin(color, { speckle: 0, rough: .45 }), acc = v === 'brass' ? satin('#4a443d', { speckle: 0, rough: .45 }) : metal('#c2a064', { rough: .24 }), mesh = mat({ kind: 'mesh', color: v === 'brass' ? '#d2b37a' : '#a9a8a4', rough: .36, metal: .9, tex: 'canvas', size: .03, bump: .0012, tint: .75 }), P = [], cy = .175;
    P.push([lathe([[0, .002], [.054, .002, .001], [.055, .006, .003], [.054, .0125, .004], [.018, .0165, .006], [.009, .022, .004], [0, .022]], { seg: 180 }), m], [cyl(.05, .0025, .0005), rubber('#2a2a29')], [lathe([[0, .02], [.0058, .02], [.0058, .105], [0, .105]]), acc], [lathe([[0, .03], [.0092, .03, .001], [.0092, .038, .001], [0, .038]]), m]);
    // yoke
    P.push([tube(Array.from({ length: 33 }, (_, i) => { const a = Math.PI + Math.PI * i / 32; return V(.039 * Math.cos(a), cy - .028 + .042 * Math.sin(a), 0); }), .0042, { n: 120 }), acc]); for (const s of [-1, 1]) P.push([tube([V(s * .039, cy - .029, 0), V(s * .039, cy - .02, 0), V(s * .039, cy - .008, 0)], .0042, { n: 20 }), acc], [move(rot(cyl(.0085, .012, .0016), 0, 0, -s * Math.PI / 2), s * .034, cy - .012, 0), m]);
    P.push([lathe([[0, .099], [.0085, .099, .001], [.0085, .113, .002], [0, .113]]), m]);
    // capsule: body, band, domed mesh
    const b = []; b.push([lathe([[0, -.052], [.02, -.052, .003], [.0268, -.046, .006], [.029, -.03, .01], [.029, .006, .001], [0, .006]], { seg: 180 }), m], [lathe([[0, .0058], [.0302, .0058, .0008], [.0302, .0115, .0008], [0, .0115]], { seg: 160 }), acc], [lathe([[0, .0112], [.0288, .0112], ...spline2([[.0288, .014], [.0292, .03], [.0272, .045], [.02, .0555], [.009, .0605], [0, .0615]], 40)], { seg: 160 }), mesh], [move(rot(torus(.0293, .0012), Math.PI / 2), 0, .0325, 0), acc]);
    for (let i = 0; i < 4; i++) b.push([move(rot(torus(.0289 - .0006 * (i === 3), .00045), Math.PI / 2), 0, -.012 - i * .0052, 0), acc]);
    b.push([move(toZ(cyl(.0045, .003, .001)), 0, -.004, .0278), acc]); P.push(...b.map(([g, q]) => [move(rot(g, .2), 0, cy, .002), q]));
    return assemble(P);
  },
};
