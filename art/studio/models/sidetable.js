import { lathe, sweep, assemble, V, circle, tube } from '../lib/geo.js';
import { wood, brushed } from '../lib/mat.js';
export default {
  id: 'sidetable', category: 'Furniture', views: { hero: { az: -14, el: 15 }, tq: { az: 34, el: 30 }, detail: { az: -10, el: 24, zoom: 2.3, at: [-.15, .4, .2] } }, fill: .8, spinEl: 16,
  variants: { oak: '#c19a6b', walnut: '#63452f' },
  build(color) {
    const P = [], w = (s, axis) => wood(color, { shift: [s, s * 2.3, s * .7], axis });
    const top = lathe([[0, .474], [.185, .474, .004], [.2185, .486, .003], [.22, .4935, .002], [.2165, .5, .003], [.2095, .5, .0015], [.206, .496, .002], [0, .496]], { seg: 240 }).rotateX(Math.PI / 2); P.push([top, w(.3, 'x'), 'top']);
    for (let i = 0; i < 3; i++) { const a = Math.PI / 6 + i * 2 * Math.PI / 3, c = Math.cos(a), s = Math.sin(a); P.push([sweep([V(c * .095, .478, s * .095), V(c * .135, .24, s * .135), V(c * .178, 0, s * .178)], t => circle(.0175 - .0065 * t ** 1.3, 0, 0, 40), { n: 60, up: V(-s, 0, c) }), w(.1 + i * .23, 'z')]); }
    const ring = Array.from({ length: 60 }, (_, i) => V(.1475 * Math.cos(i / 30 * Math.PI), .172, .1475 * Math.sin(i / 30 * Math.PI))); P.push([tube(ring, .0042, { n: 160, closed: true }), brushed('#b8935a')]);
    const G = assemble(P); G.children[0].rotation.x = -Math.PI / 2; return G;
  },
};
