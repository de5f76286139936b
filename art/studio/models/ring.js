import { lathe, assemble, move, rot } from '../lib/geo.js';
import { wood, brushed } from '../lib/mat.js';
export default {
  id: 'ring', category: 'Tableware', views: { hero: { az: 0, el: 22 }, tq: { az: 40, el: 36 }, detail: { az: 0, el: 24, zoom: 2.2, at: [-.2, .2, .2] } }, fill: .74,
  variants: { brass: '#b8935a', oak: '#c19a6b' },
  build(color, v) {
    const br = v === 'brass', m = s => br ? brushed(color, { rough: .28 }) : wood(color, { axis: 'z', size: .16, tint: .36, shift: [s, s * 1.7, .3] }), t = br ? .002 : .0052, R = .0235, H = br ? .017 : .021, P = [];
    const one = () => lathe([[R - t, .0004, .0006], [R - t * .3, 0, .0006], [R, .001, .001], [R + (br ? .0004 : .0016), H / 2, .014], [R, H - .001, .001], [R - t * .3, H, .0006], [R - t, H - .0004, .0006], [R - t - (br ? -.0003 : .0008), H / 2, .014], [R - t, .0004]], { seg: 180 });
    P.push([move(one(), -.03, 0, .012), m(.1)], [move(one(), -.0285, H + .0002, .0105), m(.5)]);
    P.push([move(rot(move(one(), 0, -H / 2, 0), Math.PI / 2, .55, 0), .031, R + (br ? .0003 : .0012), -.004), m(.8)]);
    return assemble(P);
  },
};
