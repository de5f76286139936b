import { lathe, slab, rect, circle, assemble, displace, noise } from '../lib/geo.js';
import { bisque } from '../lib/mat.js';
export default {
  id: 'pan', category: 'Kitchen', views: { hero: { az: -32, el: 34 }, tq: { az: 30, el: 28 }, detail: { az: 34, el: 26, zoom: 2.4, at: [.3, .2, .1] } }, fill: .86,
  variants: { charcoal: '#333231', graphite: '#4a4b4d' },
  build(color) {
    const m = bisque(color, { rough: .5, speckle: 0, tint: .08, spec: .6 }), R = .118;
    const body = lathe([[0, .0012], [.09, .0012], [.093, 0, .001], [.098, .001, .002], [R, .041, .002], [R + .003, .0425, .001], [R + .0026, .0478, .0016], [R - .002, .048, .0012], [R - .0045, .0425, .003], [.0935, .0075, .006], [0, .0062]], { seg: 240 }), p = body.attributes.position;
    for (let i = 0; i < p.count; i++) { const x = p.getX(i), z = p.getZ(i), y = p.getY(i), a = Math.atan2(z, x), w = Math.exp(-(((Math.abs(a) - Math.PI / 2) / .09) ** 2)), t = Math.max(0, (y - .03) / .018); p.setXYZ(i, x * (1 + .055 * w * t), y - .002 * w * t, z * (1 + .055 * w * t)); } body.computeVertexNormals();
    const h = slab([[.1, -.021, .01], [.128, -.0125, .02], [.19, -.0105, .05], [.232, -.0165, .016], [.246, 0, .02], [.232, .0165, .016], [.19, .0105, .05], [.128, .0125, .02], [.1, .021, .01]], .0075, { bevel: .0028, seg: 5, holes: [circle(.0072, .228, 0, 40)] }); h.rotateX(-Math.PI / 2); const q = h.attributes.position; for (let i = 0; i < q.count; i++) q.setY(i, q.getY(i) + .0405 + .014 * Math.max(0, (q.getX(i) - .1) / .14) ** 1.4);
    const ear = slab([[-.1, -.03, .006], [-.128, -.022, .012], [-.136, 0, .03], [-.128, .022, .012], [-.1, .03, .006]], .0075, { bevel: .0028, holes: [rect(.009, .026, .004, -.1265, 0)] }); ear.rotateX(-Math.PI / 2).translate(0, .041, 0);
    return assemble([[body, m], [h, m], [ear, m]]);
  },
};
