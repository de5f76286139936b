import { lathe, assemble, move, spline2, rot } from '../lib/geo.js';
import { bisque, wood, brushed } from '../lib/mat.js';
export default {
  id: 'cellar', category: 'Tableware', views: { hero: { az: -20, el: 24 }, tq: { az: 24, el: 36 }, detail: { az: -20, el: 28, zoom: 2.2, at: [.1, .3, .1] } }, fill: .66,
  variants: { stone: '#b9b1a4', walnut: '#63452f' },
  build(color, v) {
    const stone = v === 'stone', m = stone ? bisque(color, { speckle: 1, speckleSize: .035, rough: .6 }) : wood(color, { axis: 'z', size: .24, tint: .4 }), lidM = wood(stone ? '#b98c5c' : color, { axis: 'x', size: .2, tint: .36, shift: [.4, .22, .9] }), br = brushed('#b8935a'), R = .045;
    const pot = lathe([[0, .001], [.032, .001], [.033, 0, .0006], ...spline2([[.0355, .0005], [.043, .008], [R + .001, .026], [R - .0008, .049]], 60), [R - .0015, .0515, .0012], [R - .0085, .0515, .0015], [R - .009, .047, .002], [R - .009, .02, .01], [.022, .01], [0, .009]], { seg: 220 });
    // the lid swings on a brass pin at the rim
    const lid = lathe([[0, 0], [R - .003, 0], [R - .0005, .0006, .0008], [R - .0005, .0062, .0015], [R - .004, .0085, .004], [.02, .0086, .02], [0, .007]].map(p => p), { seg: 200 }); lid.translate(R - .006, .0528, 0); rot(lid, 0, .62, 0); lid.translate(-(R - .006), 0, 0);
    const salt = lathe([[0, .034], [R - .0085, .032]], { seg: 40 });
    return assemble([[pot, m], [lid, lidM], [move(lathe([[0, 0], [.0052, 0], [.0052, .0112, .0012], [.003, .0122, .0008], [0, .0122]].map(p => p), { seg: 48 }), -(R - .006), .0512, 0), br]].filter(x => x[0] !== salt));
  },
};
