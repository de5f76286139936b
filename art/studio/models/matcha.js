import { lathe, vessel, assemble, V, displace, noise, tube, move, spline2 } from '../lib/geo.js';
import { glaze, bisque, wood } from '../lib/mat.js';
export default {
  id: 'matcha', category: 'Tea', views: { hero: { az: -14, el: 20 }, tq: { az: 26, el: 36 }, detail: { az: -20, el: 28, zoom: 2.2, at: [-.2, .2, .1] } }, fill: .78,
  variants: { ink: '#262c36', moss: '#667050' },
  build(color) {
    const g = glaze(color, { rough: .3, wave: .0007, waveSize: .022, speckle: .6 }), bam = wood('#d2b583', { axis: 'z', size: .2, tint: .3 }), P = [];
    const bowl = lathe(vessel([[.0285, .008], [.04, .011], [.054, .027], [.0585, .05], [.06, .073]], .0034, { foot: [[0, .006], [.0225, .006], [.024, .0035], [.0275, .0045]], floor: .006 }), { seg: 260 });
    P.push([displace(bowl, p => .0011 * noise(p.x * 24, p.y * 40, p.z * 24) + .0006 * Math.sin(p.y * 330) * Math.min(1, p.y / .02)), g], [lathe([[0, .004], [.0215, .004], [.0225, 0, .0008], [.0265, 0, .0008], [.028, .0065], [.02, .007]]), bisque('#9a7757')]);
    // whisk standing beside: a turned grip split into fine tines
    const x = .098, z = .022, at = g2 => move(g2, x, 0, z); P.push([at(lathe([[0, .058], [.0098, .058, .001], [.0102, .07], [.0096, .1015, .002], [.0075, .104, .001], [0, .104]], { seg: 60 })), bam], [at(lathe([[.0101, .0555], [.0113, .0555, .0006], [.0113, .0605, .0006], [.0101, .0605]], { seg: 60 })), wood('#4b3a2c', { size: .05 })]);
    for (let i = 0; i < 56; i++) { const a = i / 56 * 2 * Math.PI, c = Math.cos(a), s = Math.sin(a), q = 1 + .04 * Math.sin(i * 7.3); P.push([at(tube([V(c * .0092, .06, s * .0092), V(c * .0145 * q, .042, s * .0145 * q), V(c * .0205 * q, .018, s * .0205 * q), V(c * .0205 * q, .006, s * .0205 * q), V(c * .0165, .0012 + .0006 * (i % 3), s * .0165)], t => .00075 - .00035 * t, { n: 26 })), bam]); }
    for (let i = 0; i < 24; i++) { const a = i / 24 * 2 * Math.PI, c = Math.cos(a), s = Math.sin(a); P.push([at(tube([V(c * .006, .06, s * .006), V(c * .006, .03, s * .006), V(c * .004, .004, s * .004)], .0007, { n: 10 })), bam]); }
    return assemble(P);
  },
};
