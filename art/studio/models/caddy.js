import { lathe, assemble } from '../lib/geo.js';
import { wood, brushed } from '../lib/mat.js';
export default {
  id: 'caddy', category: 'Tea', views: { hero: { az: -24, el: 16 }, tq: { az: 40, el: 32 }, detail: { az: -24, el: 18, zoom: 2.3, at: [.1, .2, .2] } }, fill: .58,
  variants: { walnut: '#63452f', oak: '#c19a6b' },
  build(color) {
    const w = s => wood(color, { axis: 'z', size: .24, shift: [s, s * 2.1, s * .7], tint: .4 }), R = .041;
    return assemble([
      [lathe([[0, .0006], [R - .005, .0006], [R - .0045, 0, .0006], [R - .002, 0, .001], [R, .003, .002], [R, .0772, .0007], [R - .004, .0776], [0, .0776]], { seg: 200 }), w(.13)],
      [lathe([[R - .006, .0768], [R - .0009, .0768], [R - .0009, .0792], [R - .006, .0792]], { seg: 160 }), brushed('#b8935a')],
      [lathe([[0, .0784], [R - .004, .0784], [R, .0788, .0007], [R, .1, .0035], [R - .0045, .1022, .02], [0, .1038]], { seg: 200 }), w(.13)],
      [lathe([[0, .115], [.006, .1148, .003], [.0082, .1115, .002], [.0058, .1075, .002], [.0064, .103], [0, .103]], { seg: 80 }), brushed('#b8935a')]]);
  },
};
