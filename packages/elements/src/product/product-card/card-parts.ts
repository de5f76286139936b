/** The parts of a card, for `exportparts` of what it stands in. */
export const CARD_PARTS = 'media,badge,title,quick-add,wishlist,missing,price,money,door,swatches,status';
