let region: HTMLElement | undefined;

/** The page's one live region, made at load, so that it is there before the first message. */
export function makeLiveRegion(): HTMLElement {
  region ??= document.querySelector<HTMLElement>('[data-wares-live]') ?? undefined;
  if (region?.isConnected) return region;
  region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.dataset['waresLive'] = '';
  // Heard and not seen, whatever the page says of all its elements.
  region.style.cssText =
    'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap'.replace(
      /;|$/g,
      '!important;',
    );
  document.body.append(region);
  return region;
}
