/** The report printed on A4 by Chromium, and read back word by word: no row is cut, and the heads of tables are repeated. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { report } from '../../lib/export/report/report.ts';
import { rowName } from '../../lib/locales/terms.ts';
import { type Audit, LOCALES, type Locale } from '../../lib/model/audit.ts';
import { FORMS } from '../../lib/model/form.ts';
import { findBrowser } from '../browsers.ts';
import { provide } from '../provide.ts';
import { ownFinding } from './samples.ts';
import { Checks } from './tally.ts';

/** So many that the list of findings goes over several pages. */
const MANY = 60;
/** Points. */
const A4 = [595, 842] as const;
const HEADS: Readonly<Record<Locale, string>> = { 'zh-CN': '序号', en: 'No.' };

interface Word {
  readonly page: number;
  readonly text: string;
  readonly top: number;
}

async function print(folder: string, html: string, name: string): Promise<string> {
  const [page, file] = [join(folder, `${name}.html`), join(folder, `${name}.pdf`)];
  writeFileSync(page, html);
  provide(['chromium'], 'all');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: findBrowser('chromium')!, args });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    await tab.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  } finally {
    await browser.close();
  }
  return file;
}

/** Chromium prints some characters as the radicals that look like them. */
const printedAs = (text: string): string => text.replace(/[\u2e80-\u2fdf]/g, (sign) => sign.normalize('NFKC'));

function wordsOf(file: string): { words: Word[]; sizes: [number, number][] } {
  spawnSync('pdftotext', ['-bbox', file, `${file}.html`]);
  const words: Word[] = [];
  const sizes: [number, number][] = [];
  const found = readFileSync(`${file}.html`, 'utf8').matchAll(
    /<page width="([\d.]+)" height="([\d.]+)">|<word xMin="[\d.]+" yMin="([\d.]+)"[^>]*>([^<]*)</g,
  );
  for (const [, width, height, top, text = ''] of found) {
    if (width) sizes.push([Math.round(Number(width)), Math.round(Number(height))]);
    else words.push({ page: sizes.length, text: printedAs(text), top: Number(top) });
  }
  return { words, sizes };
}

function check(checks: Checks, file: string, audit: Audit, locale: Locale): void {
  const { words, sizes } = wordsOf(file);
  const pageOf = (text: string): number => words.find((word) => word.text.includes(text))?.page ?? 0;
  for (const [index, size] of sizes.entries()) {
    checks.equal(size.join(' × '), A4.join(' × '), () => `${locale}: size of page ${index + 1}`);
    const on = words.filter(({ page }) => page === index + 1);
    const foot = Math.max(...on.map(({ top }) => top));
    const last = on.filter(({ top }) => foot - top < 3).map(({ text }) => text);
    checks.equal(last.join(' '), `${index + 1} / ${sizes.length}`, () => `${locale}: foot of page ${index + 1}`);
  }
  const pages = new Set<number>();
  for (let n = 0; n < MANY; n++) {
    const page = pageOf(`A${1000 + n}`);
    pages.add(page);
    checks.equal(page > 0, true, () => `${locale}: finding ${n} is printed`);
    checks.equal(pageOf(`Z${1000 + n}`), page, () => `${locale}: page on which finding ${n} ends`);
  }
  checks.equal(pages.size > 1, true, () => `${locale}: the list goes over several pages`);
  for (const page of pages) {
    const heads = words.filter((word) => word.page === page && word.text === HEADS[locale]).length;
    checks.equal(heads >= 1, true, () => `${locale}: the list’s head on page ${page}`);
  }
  // a row's label and its figures stand on one line of one page, all rows beneath one head
  const rows = FORMS[audit.form ?? '2021'].tables.applications.rows;
  const last = (id: string): string => rowName(id)[locale].split(' ').at(-1) ?? '';
  const tablePages = new Set(rows.map(({ id }) => pageOfRow(words, last(id))).filter((page) => page > 0));
  checks.equal(tablePages.size, 1, () => `${locale}: pages of table three (${[...tablePages].join(', ')})`);
}

/** The page where a word stands with seven figures beside it. */
function pageOfRow(words: readonly Word[], label: string): number {
  for (const word of words) {
    if (!word.text.endsWith(label)) continue;
    const beside = words.filter((each) => each.page === word.page && Math.abs(each.top - word.top) < 3);
    if (beside.filter(({ text }) => /^\d+$/.test(text)).length >= 7) return word.page;
  }
  return 0;
}

/** @returns whether the report of this audit, with a long list of findings, prints as it should in both languages */
export async function printed(folder: string, audit: Audit): Promise<boolean> {
  const checks = new Checks();
  const long = Array.from({ length: MANY }, (_, n) =>
    ownFinding(n + 10, `A${1000 + n} ${'改进措施没有写明完成时限和责任单位，'.repeat((n * 7) % 23)} Z${1000 + n}`),
  );
  const many = { ...audit, findings: [...audit.findings, ...long] };
  for (const locale of LOCALES) {
    const html = report(many, { locale, waived: true, by: '张三' });
    check(checks, await print(folder, html, `report-${locale}`), many, locale);
  }
  return checks.say('Report printed on A4', 'rows, heads and pages');
}
