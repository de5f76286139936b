import { slab, rect, assemble, move, rot, rbox, THREE } from '../lib/geo.js';
import { wood, paper, metal, linen, mat } from '../lib/mat.js';
import { pick, box, cyl } from '../lib/goods.js';
export default {
  id: 'recordbox', category: 'Home', views: { hero: { az: -32, el: 22 }, tq: { az: 32, el: 32 } }, fill: .78,
  variants: pick('oak', 'walnut'),
  build(color) {
    const w = (axis, s) => wood(color, { axis, size: .36, shift: [s, s * 1.7, s * .6] }), br = metal('#c2a064', { rough: .26 }), P = [], W = .34, D = .36, H = .235, t = .012;
    P.push([box(W - .002, t, D - .002, .003, 0, .008 + t / 2, 0), w('x', .2)]);
    for (const s of [-1, 1]) { P.push([move(slab([[-W / 2, -H / 2, .003], [W / 2, -H / 2, .003], [W / 2, H / 2, .006], [-W / 2, H / 2, .006]], t, { bevel: .0024, holes: [rect(.11, .03, .0148, 0, H / 2 - .042)] }), 0, .008 + H / 2, s * (D / 2 - t / 2)), w('x', .3 + s * .2)]); P.push([box(t, H * .62, D - 2 * t + .001, .0024, s * (W / 2 - t / 2), .008 + H * .31, 0), w('y', .6 + s * .15)]); }
    for (const x of [-1, 1]) for (const z of [-1, 1]) { P.push([move(cyl(.012, .009, .002), x * (W / 2 - .03), 0, z * (D / 2 - .03)), br]); for (const y of [.05, .12]) P.push([move(rot(cyl(.0034, .0012, .0005, 0, 30), Math.PI / 2), x * (W / 2 - .012), y, z * (D / 2 - (z > 0 ? .0002 : .001))), br]); }
    // sleeves standing, some leaning
    const tones = ['#c9b38d', '#8d4f37', '#e3d9c5', '#50605a', '#3f4856', '#b98d58', '#d9cbb0', '#6a4b56', '#a7aa9b', '#2f3338', '#c7a46a', '#ded4c0', '#7d8872', '#9a5a42', '#4a5660', '#cdbb9d', '#6b4a38', '#e6dcc8', '#8a9389', '#b06a4e']; let z = -D / 2 + .03;
    for (let i = 0; i < 34; i++) { const lean = i < 20 ? -.1 : -.17, th = .0062; P.push([move(rot(move(rbox(.306, .306, .0044, .0014, 2), .002 * Math.sin(i * 2.7), .153 + .002 * Math.cos(i * 1.9), 0), lean), 0, .0215, z + (i < 20 ? .012 : .03)), paper(tones[(i * 7) % 20], { rough: .7 })]); z += th + (i === 20 ? .028 : .0008); }
    return assemble(P);
  },
};
