import { lathe, vessel, assemble, spline2 } from '../lib/geo.js';
import { brushed, metal, wood, satin } from '../lib/mat.js';
export default {
  id: 'bell', category: 'Home', views: { hero: { az: -10, el: 14 }, tq: { az: 30, el: 28 }, detail: { az: 0, el: 18, zoom: 2.2, at: [0, 0, .2] } }, fill: .62,
  variants: { brass: '#b8935a', charcoal: '#3b3a39' },
  build(color, v) {
    const m = v === 'brass' ? brushed(color, { rough: .24 }) : satin(color, { speckle: 0, rough: .42 }), o = spline2([[.0385, .0006], [.0365, .007], [.031, .02], [.0275, .036], [.0235, .047], [.013, .054]], 80);
    return assemble([[lathe([[.0355, .0008], [.0382, 0, .0006], ...o, [.0085, .0548], [0, .0548], [0, .052], [.012, .0515], [.0215, .045], [.0255, .036], [.029, .02], [.0345, .007], [.0355, .0008]], { seg: 220 }), m], [lathe([[.0375, .0058], [.0385, .0075, .0006], [.0366, .0092], [.0355, .0075]], { seg: 180 }), m],
      [lathe([[0, .0545], [.0092, .0545, .0008], [.0095, .0575, .0008], [.006, .0595, .001], [.0055, .062], [0, .062]], { seg: 80 }), brushed('#b8935a', { rough: .26 })], [lathe([[0, .0605], [.0055, .061], ...spline2([[.0062, .0625], [.0072, .07], [.0058, .082], [.0088, .097], [.0105, .105], [.0085, .1125]], 60), [.004, .1155, .002], [0, .1158]], { seg: 100 }), wood(v === 'brass' ? '#63452f' : '#b98c5c', { axis: 'z', size: .16 })]]);
  },
};
