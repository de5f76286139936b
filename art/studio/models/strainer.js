import { lathe, sweep, tube, assemble, V, superellipse, move } from '../lib/geo.js';
import { brushed, satin } from '../lib/mat.js';
export default {
  id: 'strainer', category: 'Tea', views: { hero: { az: -26, el: 26 }, tq: { az: 30, el: 40 }, detail: { az: 30, el: 30, zoom: 2.3, at: [-.1, .2, .1] } }, fill: .78,
  variants: { brass: '#b8935a', slate: '#6b747d' },
  build(color, v) {
    const m = brushed(color, { rough: v === 'slate' ? .42 : .3 }), c = satin('#ddd6c8', { speckle: .4 }), P = [], R = .034, y = .0405;
    P.push([lathe([[0, .0035], [.018, .0035], [.019, 0, .0008], [.023, 0, .0008], [.0265, .006, .004], [.0305, .02, .01], [.0305, .0212, .0008], [.0285, .0212, .0008], [.0262, .0105, .006], [.02, .0065], [0, .0062]], { seg: 160 }), c]);
    P.push([tube(Array.from({ length: 48 }, (_, i) => V(R * Math.cos(i / 24 * Math.PI), y, R * Math.sin(i / 24 * Math.PI))), .0017, { n: 160, closed: true }), m]);
    for (let i = 0; i < 72; i++) { const a = i / 36 * Math.PI, c2 = Math.cos(a), s = Math.sin(a), pt = b => V(c2 * (R - .0008) * Math.cos(b), y - .031 * Math.sin(b), s * (R - .0008) * Math.cos(b)); P.push([tube(Array.from({ length: 9 }, (_, j) => pt(j / 8 * (i % 2 ? 1.2 : 1.46))), .00026, { n: 16 }), m]); }
    for (let j = 1; j < 19; j++) { const b = j / 19 * 1.5, r = (R - .0008) * Math.cos(b); P.push([tube(Array.from({ length: 32 }, (_, i) => V(r * Math.cos(i / 16 * Math.PI), y - .031 * Math.sin(b), r * Math.sin(i / 16 * Math.PI))), .00028, { n: 64, closed: true }), m]); }
    P.push([sweep([V(R - .002, y), V(R + .02, y + .003), V(R + .05, y + .0095), V(R + .066, y + .011)], t => superellipse(.0011, (.0055 + .0025 * t) * (t > .95 ? Math.sqrt(Math.max(.04, 1 - ((t - .95) / .051) ** 2)) : 1), 5, 28), { n: 70, up: V(0, 0, 1) }), m]);
    P.push([sweep([V(-R + .001, y), V(-R - .008, y + .0012), V(-R - .013, y - .003)], () => superellipse(.0009, .005, 5, 24), { n: 30, up: V(0, 0, 1) }), m]);
    return assemble(P);
  },
};
