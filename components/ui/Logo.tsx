/** The mark of the extension: a table whose last cell, the grand total, stands out over its rule. Drawn as in icon.svg. */
export function Logo({ small = false }: { readonly small?: boolean }) {
  return (
    <svg class={small ? 'logo s' : 'logo'} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#1a4a82" />
      <path d="M2 2h3v3H2zM6 2h3v3H6zM10 2h4v3h-4zM2 6h3v3H2zM2 10h3v4H2z" fill="#6c95c9" />
      <path d="M6 6h3v3H6zM10 6h4v3h-4zM6 10h3v4H6z" fill="#fff" />
      <path d="M10 10h4v2h-4zM10 13h4v1h-4z" fill="#ff8a73" />
    </svg>
  );
}
