import { loft, assemble, V, tube, THREE } from '../lib/geo.js';
import { wood, leather, metal } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'shoehorn', category: 'Wear', views: { hero: { az: -34, el: 40 }, tq: { az: 28, el: 34 } }, fill: .86,
  variants: pick('walnut', 'oak'),
  build(color) {
    const w = wood(color, { axis: 'x', size: .22, rough: .38 }), L = leather('#8f5d3d', { size: .02 }), P = [], rings = [], S = THREE.MathUtils.smoothstep;
    // hollow blade narrowing into a round-edged handle: the section is an arc of sheet
    for (let j = 0; j <= 140; j++) { const t = j / 140, x = -.14 + .28 * t, e = t < .07 ? Math.sqrt(Math.max(.004, 1 - ((.07 - t) / .0702) ** 2)) : t > .955 ? Math.sqrt(Math.max(.004, 1 - ((t - .955) / .0452) ** 2)) : 1, hw = (.0225 - .0085 * S(t, .12, .62) + .0015 * S(t, .7, 1)) * e, sag = .0105 * (1 - S(t, .25, .78)) * e * e, th = (.0024 + .0034 * S(t, .25, .7)) * Math.min(1, .45 + .55 * e), lift = .012 * (2 * t - 1) ** 2 * (t > .5 ? .7 : .45), up = [], dn = []; for (let i = 0; i <= 24; i++) { const q = i / 12 - 1, z = q * hw, y = lift + sag * q * q, r = th / 2 * Math.sqrt(Math.max(.06, 1 - Math.abs(q) ** 6)); up.push(V(x, y + r + .003, z)); dn.unshift(V(x, y - r + .003, z)); } rings.push([...up, ...dn]); }
    P.push([loft(rings), w]);
    P.push([tube([V(.128, .008, 0), V(.131, .0165, 0), V(.142, .015, .004), V(.165, .0025, .014), V(.188, .0018, .004), V(.186, .0018, -.012), V(.165, .0022, -.012), V(.143, .006, -.003), V(.131, .005, 0), V(.128, .008, 0)], .0015, { n: 140 }), L]);
    return assemble(P);
  },
};
