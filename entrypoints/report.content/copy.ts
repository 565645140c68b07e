export interface Copied {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts both forms on the clipboard by a copy event, which plain http pages have too.
 * @returns false where the browser refused; only a click or a key of the user may copy
 */
export function copyBoth(document: Document, { html, text }: Copied): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // A page that watches copying would add its own words to ours.
    event.stopImmediatePropagation();
    done = true;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy') && done;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
