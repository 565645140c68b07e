/** A report of a year that the rule set does not know is not passed: every surface that tells of the audit says so. */
import { expect, it } from 'vitest';
import { examine } from '../../lib/examine.ts';
import { json } from '../../lib/export/json.ts';
import { terminal } from '../../lib/export/terminal.ts';
import { LAST_YEAR, RULESET } from '../../lib/model/ruleset.ts';
import { KNOWN } from '../../lib/rules/as-of.ts';
import { article } from '../fixtures/article.ts';
import { bodyHtml, page, titleHtml } from '../fixtures/html.ts';

function auditOf(year: number) {
  const report = article({ year });
  const html = page(titleHtml(report) + bodyHtml(report), { title: report.title, published: report.published });
  const now = new Date(Date.UTC(year + 1, 2, 1));
  return examine(new TextEncoder().encode(html), 'report.html', { now }).audits[0]!;
}

it('a report of the last known year is audited as ever', () => {
  const audit = auditOf(LAST_YEAR);
  expect(audit.status).toBe('done');
  expect(audit.reason).toBeUndefined();
});

it('a report of a later year is partial, with both years and the rule set in the reason', () => {
  const audit = auditOf(LAST_YEAR + 1);
  expect(audit.status).toBe('partial');
  for (const words of [audit.reason!['zh-CN'], audit.reason!.en]) {
    expect(words).toContain(RULESET);
    expect(words).toContain(String(LAST_YEAR));
    expect(words).toContain(String(LAST_YEAR + 1));
  }
  expect(json(audit, 'report.html', 'zh-CN')).toMatchObject({ status: 'partial', reason: audit.reason!['zh-CN'] });
  expect(terminal(audit, 'report.html', { locale: 'zh-CN', colour: false })).toContain(audit.reason!['zh-CN']);
});

it('says what it knows: its month, both forms, the last year', () => {
  for (const words of [KNOWN['zh-CN'], KNOWN.en]) {
    expect(words).toContain(RULESET);
    expect(words).toContain('国办公开办函〔2019〕60号');
    expect(words).toContain('国办公开办函〔2021〕30号');
    expect(words).toContain(String(LAST_YEAR));
  }
});
