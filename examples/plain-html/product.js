// The site's own: the tab is called like the product, and search engines learn the one address of all its variants.
const element = document.querySelector('wares-product');
const shop = document.title;
const canonical = document.createElement('link');
canonical.rel = 'canonical';

const tell = () => {
  const { product } = element;
  document.title = product ? `${product.title} · ${shop}` : shop;
  if (!product) {
    canonical.remove();
    return;
  }
  canonical.href = `product.html?handle=${encodeURIComponent(product.handle)}`;
  document.head.append(canonical);
};

// Also in another language, and when it turns out that the product is gone.
element.addEventListener('wares-product-change', tell);
tell();
