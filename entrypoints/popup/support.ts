/** @returns the name of a browser that cannot mark pages; null for one that can */
export function oldBrowser(): string | null {
  if (typeof Highlight !== 'undefined' && CSS.supports('selector(::highlight(crossfoot))')) return null;
  const [, name, version] = /(Firefox|Edg|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  return name ? `${name === 'Edg' ? 'Edge' : name} ${version}` : navigator.userAgent;
}
