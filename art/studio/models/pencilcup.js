import { lathe, assemble, rot, move } from '../lib/geo.js';
import { wood, bisque, acetate, rubber } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
import { pencil } from './pencils.js';
export default {
  id: 'pencilcup', category: 'Stationery', views: { hero: { az: -14, el: 18 }, tq: { az: 30, el: 36 } }, fill: .7,
  variants: pick('walnut', 'terracotta'),
  build(color, v) {
    const m = v === 'walnut' ? wood(color, { axis: 'z', size: .22, rough: .42 }) : bisque(color), P = [], R = .04, H = .1;
    P.push([lathe([[0, .002], [R - .004, .002, .001], [R - .0015, .0035, .0015], [R, .02, .02], [R, H, .0022], [R - .0042, H, .0018], [R - .0048, .008, .004], [0, .008]], { seg: 220, rib: v === 'walnut' ? { n: 44, amp: .0011, y0: .02, y1: .082, fade: .004, outer: () => R - .002 } : undefined }), m], [lathe([[0, 0], [R - .006, 0], [R - .0055, .0025], [0, .0025]]), rubber('#2b2a28')]);
    const put = (paint, lean, turn, x, z, up, s) => P.push(...pencil(paint, .17, .0038, s).map(([g, q]) => [move(rot(rot(g, 0, 0, Math.PI / 2 + lean), 0, turn), x, up, z), q]));
    put(wood('#cfa873', { size: .14, axis: 'x', rough: .42 }), -.17, .3, -.012, .006, .012, .2); put(acetate('#2b323d', { rough: .25 }), .16, -.4, .014, -.008, .011, .5); put(acetate('#9a553b', { rough: .25 }), .1, 1.4, .002, .012, .012, .9); put(acetate('#c9a15c', { rough: .25 }), -.12, 2.2, -.006, -.016, .011, .6);
    return assemble(P);
  },
};
