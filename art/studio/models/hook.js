import { lathe, assemble, move, rot } from '../lib/geo.js';
import { wood, brushed } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'hook', category: 'Home', views: { hero: { az: -20, el: 22 }, tq: { az: 30, el: 30 } }, fill: .74,
  variants: pick('oak', 'walnut'),
  build(color) {
    const P = [], br = brushed('#b8935a'), w = (s, axis) => wood(color, { axis, size: .2, shift: [s, s * 2, .3] });
    const peg = () => lathe([[0, .0035], [.019, .0035, .001], [.0155, .02, .03], [.0135, .045, .03], [.0185, .06, .012], [.0275, .068, .004], [.0275, .0755, .004], [.02, .079, .006], [0, .0795]], { seg: 180 }), plate = () => lathe([[0, 0], [.0215, 0, .0008], [.0215, .004, .0012], [0, .004]], { seg: 140 });
    P.push([move(peg(), -.045, 0, -.012), w(.2, 'z')], [move(plate(), -.045, 0, -.012), br]);
    const lie = g => move(rot(rot(g, 0, 0, -Math.PI / 2 + .075), 0, -.55), .012, .0216, .03); // one more, lying on its side
    P.push([lie(peg()), w(.6, 'x')], [lie(plate()), br]);
    return assemble(P);
  },
};
