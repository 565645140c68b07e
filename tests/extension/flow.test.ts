/** The way from what a page looks like to its audit, where the page changes on the way. */
import { describe, expect, it, vi } from 'vitest';
import type { Survey } from '../../lib/model/detection.ts';
import { article, report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { held } from './held.ts';

vi.mock('wxt/browser', async () => (await import('./held.ts')).stand);
const { onSeen, onSnapshot } = await import('../../entrypoints/background/flow.ts');
const { gatherFile } = await import('../../lib/gather/file.ts');
const { framesOf } = await import('../../lib/browser/tabs.ts');

const FROM = { tabId: 1, frameId: 0 };
const faulty = report({ faults: SAMPLE_FAULTS });
const pageOf = (text: string) => ({ ...gatherFile(new TextEncoder().encode(text), 'a.html'), url: faulty.url });
const REPORT = pageOf(faulty.text);
const LIST = pageOf(
  `<html><body><ul>${[2024, 2023, 2022].map((year) => `<li><a href="/${year}">${article().title}${year}</a></li>`).join('')}</ul></body></html>`,
);
const looks = (headings: number): Survey => ({
  url: faulty.url,
  base: faulty.url,
  titles: [[], [headings ? article().title : '政务公开'], []],
  content: {
    headings,
    disclosure: headings > 0,
    applications: headings > 0,
    proceedings: headings > 0,
    preamble: false,
    length: 900,
  },
  links: [],
  documents: [],
});
const seen = (headings: number) => onSeen({ kind: 'seen', born: 1, survey: looks(headings) }, FROM);
const read = (snapshot: typeof REPORT) => onSnapshot({ kind: 'snapshot', born: 1, snapshot }, FROM);
const known = async () => (await framesOf(1)).get(0);
const asked = () => held.browser.sent.map(({ message }) => message);

describe('a page whose scripts hold a report that it does not show', () => {
  it('is a list as it was read, and is asked anew whenever it looks like a report: it is never read for ever', async () => {
    await seen(6);
    await read(LIST);
    expect(await known()).toMatchObject({ reading: null, audits: null, detection: { class: 'list' } });
    held.browser.sent.length = 0;
    await seen(6);
    expect(asked()).toEqual([{ kind: 'gather', forced: false, anew: true }]);
    await read(LIST);
    expect((await known())?.reading).toBeNull();
  });

  it('a report that is known is not audited anew because it looks as it did', async () => {
    await seen(6);
    await read(REPORT);
    held.browser.sent.length = 0;
    await seen(6);
    expect(asked()).toEqual([{ kind: 'gather', forced: false, anew: false }]);
    expect(await known()).toMatchObject({ reading: null, audits: [{ status: 'done' }] });
  });
});

describe('a report that is left while it is audited', () => {
  it('is not shown for the page that came after it', async () => {
    await seen(6);
    const [answer] = await Promise.all([read(REPORT), seen(0)]);
    expect(answer).toMatchObject({ ok: true, audits: [] });
    expect(await known()).toMatchObject({ reading: null, audits: null });
    await seen(6);
    await read(REPORT);
    expect((await known())?.audits).toHaveLength(1);
  });
});
