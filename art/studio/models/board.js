import { slab, rect, circle, assemble, tube, V, lathe, rot, move, fillet } from '../lib/geo.js';
import { wood, leather, brushed } from '../lib/mat.js';
export default {
  id: 'board', category: 'Kitchen', views: { hero: { az: -30, el: 40 }, tq: { az: 32, el: 26 }, detail: { az: 34, el: 30, zoom: 2.6, at: [.34, .2, .1] } }, fill: .84,
  variants: { oak: '#c39d6d', walnut: '#6f4d37' },
  build(color) {
    const w = wood(color, { axis: 'x', size: .3, tint: .36 }), P = [], r = .022;
    const out = [[-.19, -.105, r], [.13, -.105, .03], [.165, -.034, .05], [.245, -.027, .022], [.245, .027, .022], [.165, .034, .05], [.13, .105, .03], [-.19, .105, r]];
    P.push([slab(out, .02, { bevel: .0035, seg: 6, holes: [circle(.0095, .222, 0, 40)] }), w]);
    const loop = [V(.222, 0, -.0125), V(.236, .001, -.0135), V(.2525, .003, 0), V(.262, .008, .004), V(.285, .022, -.0055), V(.3, .036, -.0078), V(.305, .05, -.0079), V(.298, .058, -.0079), V(.286, .046, -.0079), V(.268, .022, -.003), V(.255, .006, .008), V(.24, .002, .0135), V(.222, 0, .0125)];
    P.push([tube(loop, .0021, { n: 200 }), leather('#7c5238', { size: .012, bump: .00008 })], [tube([V(.222, 0, .0125), V(.222, 0, 0), V(.222, 0, -.0125)], .0021, { n: 20 }), leather('#7c5238', { size: .012, bump: .00008 })]);
    const G = assemble(P); G.rotation.x = -Math.PI / 2; G.position.y = .0101; return G;
  },
};
