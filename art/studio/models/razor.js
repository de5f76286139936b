import { lathe, assemble, move, rot, rbox, slab, V, tube, spline2 } from '../lib/geo.js';
import { metal, brushed, satin } from '../lib/mat.js';
import { pick, box, cyl } from '../lib/goods.js';
export default {
  id: 'razor', category: 'Bath', views: { hero: { az: -22, el: 18 }, tq: { az: 30, el: 30 } }, fill: .74,
  variants: pick('brass', 'slate'),
  build(color, v) {
    const m = v === 'brass' ? metal('#c2a064', { rough: .22 }) : satin(color, { speckle: 0, rough: .38 }), st = metal('#cfccc7', { rough: .16 }), P = [], H = .112;
    // stands in its own round foot
    P.push([lathe([[0, 0], [.03, 0, .001], [.031, .002, .0012], [.031, .008, .003], [.012, .013, .004], [.0095, .018, .003], [.0095, .03, .0015], [.0072, .03], [.0072, .02], [0, .02]], { seg: 180 }), m]);
    const y0 = .0202; P.push([lathe([[0, y0], [.0052, y0, .001], [.0058, y0 + .004, .002], [.0054, y0 + .014, .004], [.0062, y0 + .05, .03], [.0054, y0 + .074, .006], [.0042, y0 + .082, .002], [.0046, y0 + .086, .001], [.0046, y0 + .0885], [0, y0 + .0885]], { seg: 160, rib: { n: 28, amp: .00035, y0: y0 + .018, y1: y0 + .068, fade: .002 } }), m]);
    const head = (pts, w, mt) => P.push([move(rot(slab(pts, w, { bevel: .0006 }), 0, Math.PI / 2), 0, y0 + .0885, 0), mt]);
    head([[-.0125, .0006, .0008], [-.0118, -.0008, .0006], [.0118, -.0008, .0006], [.0125, .0006, .0008], [.009, .003, .003], [-.009, .003, .003]], .041, m); head([[-.0135, .0028], [.0135, .0028], [.0135, .0032], [-.0135, .0032]], .0428, st);
    head([[-.0122, .0034, .0006], [.0122, .0034, .0006], [.011, .0055, .003], [.004, .0078, .006], [-.004, .0078, .006], [-.011, .0055, .003]], .041, m);
    for (let i = 0; i < 20; i++) for (const s of [-1, 1]) P.push([box(.0009, .0016, .0016, .0004, -.0185 + i * .00195, y0 + .0884, s * .0126), m]);
    return assemble(P);
  },
};
