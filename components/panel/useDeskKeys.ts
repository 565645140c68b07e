/** Keys of the desk that work wherever no text is typed. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { KINDS } from '../finding/listing.ts';
import { toggled } from './FindingDesk.tsx';
import type { Desk } from './useDesk.ts';

const TYPED = 'input:not([type="radio"]), textarea, select, [contenteditable]';

export function useDeskKeys(root: RefObject<HTMLElement | null>, state: Desk): void {
  const { tab, wanted, open } = state;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).matches?.(TYPED)) return;
      const kind = KINDS[Number(event.key) - 1];
      if (event.key === '/') {
        const search = () => root.current?.querySelector<HTMLElement>('[data-search]');
        const field = search();
        state.choose('findings');
        if (field) field.focus();
        else requestAnimationFrame(() => search()?.focus());
      } else if (kind && tab === 'findings') state.want({ kinds: toggled(wanted.kinds, kind) });
      else if (event.key === '?') root.current?.querySelector<HTMLElement>('.btn.keys')?.click();
      else if (event.key === 'Escape' && open !== null) state.shut();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
