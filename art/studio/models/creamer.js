import { lathe, vessel, sweep, assemble, V, superellipse, fixSeam, move } from '../lib/geo.js';
import { glaze, bisque } from '../lib/mat.js';
export default {
  id: 'creamer', category: 'Tableware', views: { hero: { az: 16, el: 16 }, tq: { az: 48, el: 32 }, detail: { az: 24, el: 24, zoom: 2.2, at: [.12, .3, .1] } }, fill: .62,
  variants: { bone: '#e3dccb', petrol: '#2b5760' },
  build(color) {
    const g = glaze(color, { rough: .28, speckle: .35 }), body = lathe(vessel([[.0255, .003], [.0365, .014], [.0405, .031], [.036, .05], [.0295, .064], [.0305, .078]], .0026, { foot: [[0, .0025], [.022, .0025]] }), { seg: 260 }), p = body.attributes.position;
    for (let i = 0; i < p.count; i++) { const x = p.getX(i), y = p.getY(i), z = p.getZ(i), r = Math.hypot(x, z); if (y < .045 || r < 1e-3) continue; const a = Math.atan2(z, x), t = Math.min(1, (y - .045) / .034), e = t * t * (3 - 2 * t), w = Math.exp(-((a / .48) ** 2)), side = Math.exp(-(((Math.abs(a) - 1) / .5) ** 2)), k = 1 + e * (.5 * w - .07 * side); p.setXYZ(i, x * k, y + e * .006 * w, z * k); }
    body.computeVertexNormals(); fixSeam(body);
    const h = sweep([V(-.0285, .069), V(-.037, .0735), V(-.051, .068), V(-.0565, .053), V(-.051, .037), V(-.0385, .028)], t => superellipse(.0032 + .0015 * (2 * t - 1) ** 4, .0055 + .0025 * (2 * t - 1) ** 4, 2.5, 30), { n: 90, up: V(0, 0, 1) });
    return assemble([[body, g], [h, g], [lathe([[0, .0026], [.0205, .0026], [.0212, 0, .0006], [.0238, 0, .0006], [.0258, .0045], [.02, .0045]]), bisque('#ab8c6a')]]);
  },
};
