import { slab, rect, assemble, move, rot, rbox, THREE } from '../lib/geo.js';
import { wood, brushed, paper } from '../lib/mat.js';
import { pick, cyl, box, lay } from '../lib/goods.js';
export default {
  id: 'lettertray', category: 'Stationery', views: { hero: { az: -34, el: 28 }, tq: { az: 30, el: 36 } }, fill: .8,
  variants: pick('oak', 'walnut'),
  build(color) {
    const br = brushed('#b8935a', { rough: .28 }), G = new THREE.Group(), P = [], W = .325, D = .245, H = .03, t = .009;
    for (const [k, y] of [[0, .008], [1, .082]]) {
      G.add(lay(assemble([[slab(rect(W - .004, D - .004, .005), .007, { bevel: .001 }), wood(color, { axis: 'x', size: .34, shift: [.2 + k * .3, .4, .1 + k * .37] })]]), y + .0035));
      P.push([box(W, H, t, .0026, 0, y + H / 2 - .003, -D / 2 + t / 2), wood(color, { axis: 'x', size: .3, shift: [.5, .2 + k * .2, .6] })]);
      for (const s of [-1, 1]) P.push([move(rot(slab([[-D / 2, -H / 2, .003], [D / 2, -H / 2, .003], [D / 2, -.003, .01], [D / 2 - .075, H / 2, .03], [-D / 2, H / 2, .003]], t, { bevel: .002 }), 0, -Math.PI / 2), s * (W / 2 - t / 2), y + H / 2 - .003, 0), wood(color, { axis: 'y', size: .3, shift: [.1 + k * .2, .3 - s * .2, .4] })]);
      P.push([box(W - 2 * t, .009, t * .8, .002, 0, y + .0045, D / 2 - t / 2), wood(color, { axis: 'x', size: .3, shift: [.8, .6 - k * .2, .2] })]);
      for (let i = 0; i < (k ? 9 : 14); i++) P.push([move(rot(rbox(.29, .0009, .205, .0003, 1), 0, .012 * Math.sin(i * 1.7 + k)), .002 * Math.sin(i * 2.3), y + .0078 + i * .00105, .004 + .002 * Math.cos(i)), paper(i % 3 ? '#f0e9da' : '#e6ddca')]);
    }
    for (const x of [-1, 1]) for (const z of [-1, 1]) P.push([move(cyl(.0046, .081, .0008), x * (W / 2 - t / 2), .002 + .0, z * (D / 2 - .03)), br], [move(cyl(.0062, .003, .001), x * (W / 2 - t / 2), .0, z * (D / 2 - .03)), br]);
    G.add(assemble(P)); return G;
  },
};
