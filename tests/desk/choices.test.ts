/** Rules that the user switched off or holds graver or slighter. */
import { expect, it } from 'vitest';
import { reassess } from '../../lib/desk/assess.ts';
import { count } from '../../lib/model/audit.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { audited, BARE, NOW, of } from './pages.ts';

const before = audited();
const withRules = (rules: Settings['rules']) =>
  reassess(before, { ...BARE, settings: { ...BARE.settings, rules } }, { now: NOW });

it('a rule that is off finds nothing, passes nothing, and is named as off', () => {
  const after = withRules({ 'cell-placeholder': 'off' });
  expect(before.checks['cell-placeholder']).toBe('fail');
  expect(after.findings.map(({ rule }) => rule)).not.toContain('cell-placeholder');
  expect(after.checks).not.toHaveProperty('cell-placeholder');
  expect(after.off).toEqual(['cell-placeholder']);
  expect(after.names['cell-placeholder']).toEqual(before.names['cell-placeholder']);
});

it('a severity holds for all findings of its rule, and outweighs the profile', () => {
  const after = withRules({ 'cell-placeholder': 'error' });
  expect(of(before, 'cell-placeholder').severity).toBe('warning');
  expect(of(after, 'cell-placeholder').severity).toBe('error');
  expect(count(after.findings).error).toBe(count(before.findings).error + 1);
});

it('what followed from a finding of a rule that is off stands for itself', () => {
  const folded = before.findings.filter(({ cause, rule }) => cause && !cause.startsWith(`${rule}:`));
  expect(folded.length).toBeGreaterThan(0);
  for (const each of folded) {
    const [rule = ''] = each.cause!.split(':', 1);
    const alone = withRules({ [rule]: 'off' }).findings.find(({ id }) => id === each.id);
    expect(alone?.message).toEqual(each.message);
    expect(alone?.cause).not.toBe(each.cause);
  }
});

it('names that are no rule’s change nothing', () => {
  const rules = Object.fromEntries([
    ['constructor', 'off' as const],
    ['no-such-rule', 'error' as const],
  ]);
  expect(withRules(rules)).toEqual(before);
});
