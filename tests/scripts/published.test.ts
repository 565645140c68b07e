/** The pages by which the command line's budget is measured: as heavy as real ones, and saying what the bare ones say. */
import { describe, expect, it } from 'vitest';
import { examine } from '../../lib/examine.ts';
import { asPublished } from '../../scripts/bench/published.ts';
import { allShapes, report } from '../fixtures/index.ts';

const WRITERS = ['word processor', 'editor'] as const;
const pages = allShapes().filter((page) => !page.live && page.charset === 'utf-8' && page.contentType === 'text/html');
const now = new Date('2025-02-01T00:00:00Z');

function said(html: string): unknown {
  const { audits } = examine(new TextEncoder().encode(html), 'page.html', { now });
  return audits.map(({ report: read, findings, checks }) => ({
    values: read && Object.values(read.tables).map((table) => table.cells.map(({ field, value }) => [field, value])),
    findings: findings.map(({ rule, verdict, fields }) => ({ rule, verdict, fields })),
    checks,
  }));
}

describe('a report as portals publish it', () => {
  it.each(pages.flatMap((page) => WRITERS.map((by) => [page.name, by, page.text] as const)))(
    "%s, by a %s: the audit is the bare one's",
    (_, by, text) => expect(said(asPublished(text, by))).toEqual(said(text)),
  );

  it.each([
    ['word processor', { characters: 93_654, tags: 3508, cell: 235 }],
    ['editor', { characters: 92_599, tags: 2143, cell: 199 }],
  ] as const)('by a %s, it weighs no more than the real one, and not much less', (by, real) => {
    const html = asPublished(report().text, by);
    const cells = html.match(/<td.*?<\/td>/gs)!;
    const made = {
      characters: html.length,
      tags: html.match(/<[^>]+>/g)!.length,
      cell: cells.join('').length / cells.length,
    };
    for (const what of ['characters', 'tags', 'cell'] as const) {
      expect(made[what], what).toBeLessThanOrEqual(real[what]);
      expect(made[what], what).toBeGreaterThan(0.8 * real[what]);
    }
  });
});
