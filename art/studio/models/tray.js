import { turned, oval, assemble, sweep, V, circle, move, lathe } from '../lib/geo.js';
import { wood, brushed } from '../lib/mat.js';
export default {
  id: 'tray', category: 'Kitchen', views: { hero: { az: -22, el: 34 }, tq: { az: 28, el: 24 }, detail: { az: 34, el: 26, zoom: 2.4, at: [.36, .2, .2] } }, fill: .8,
  variants: { walnut: '#6f4c36', oak: '#bd9566', ash: '#cbb392' },
  build(color) {
    const w = wood(color, { axis: 'x', size: .3, tint: .36 }), br = brushed('#b8935a'), P = [];
    P.push([turned([[.03, 0], [.012, 0, .003], [.001, .012, .008], [0, .033, .0035], [.0085, .033, .0035], [.0115, .0145, .008], [.026, .0105, .004], [.05, .0105]], oval(.2, .13, 3.4, 220)).rotateX(Math.PI / 2), w, 'tray']);   // textured lying flat, so that the grain is cut lengthwise
    for (const s of [-1, 1]) { const x = s * .1955, pts = [V(x, .03, -.042), V(x, .052, -.04), V(x, .0585, -.03), V(x, .0595, 0), V(x, .0585, .03), V(x, .052, .04), V(x, .03, .042)]; P.push([sweep(pts, () => circle(.0036, 0, 0, 24), { n: 120, up: V(1, 0, 0) }), br]); for (const k of [-1, 1]) P.push([move(lathe([[0, .0016], [.0062, .0016, .0008], [.0064, 0, .0004], [0, 0]], { seg: 40 }), x, .0329, k * .0418), br]); }
    const G = assemble(P); G.children[0].rotation.x = -Math.PI / 2; return G;
  },
};
