import { expect, it } from 'vitest';
import { PageBar } from '../../components/page/PageBar.tsx';
import type { Counts } from '../../lib/model/audit.ts';
import { KNOWN } from '../../lib/rules/as-of.ts';
import { mount, one } from './mount.tsx';

const none = () => undefined;
const CLEAN: Counts = { error: 0, warning: 0, review: 0, info: 0, waived: 0 };
const on = { onStep: none, onMarks: none, onFold: none };
const bar = { counts: CLEAN, passed: 61, unassessed: 0, n: 0, of: 0, marks: true, locale: 'zh-CN' as const, ...on };

it('an audit that is not whole has no tick in the bar, and its reason beside what was found', () => {
  const reason = KNOWN['zh-CN'];
  const root = mount(<PageBar {...bar} folded={false} partial={reason} />);
  expect(root.textContent).toContain('核查不完整');
  expect(root.textContent).toContain(reason);
  expect(root.querySelector('svg.pass')).toBeNull();
  const folded = mount(<PageBar {...bar} folded partial={reason} />);
  expect(one(folded, 'svg.blind').getAttribute('aria-label')).toBe('无法核查');
});

it('a whole one has its tick and says nothing of it', () => {
  const root = mount(<PageBar {...bar} folded={false} />);
  expect(root.querySelector('svg.pass')).not.toBeNull();
  expect(root.textContent).not.toContain('核查不完整');
});
