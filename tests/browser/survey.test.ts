import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/detect/judge.ts';
import { survey } from '../../lib/detect/survey.ts';
import { report } from '../fixtures/index.ts';

const page = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');
const inScript = (text: string): string =>
  `<script>var views = ${JSON.stringify(text).replaceAll('<', '\\u003c')}</script>`;

describe('the look at a live page', () => {
  it('sees a report that is shown, and none that only a script of the page holds', () => {
    const { text } = report();
    expect(judge(survey(page(text))).class).toBe('report');
    const list = [2024, 2023, 2022]
      .map((year) => `<li>云泽市自然资源局${year}年政府信息公开工作年度报告</li>`)
      .join('');
    const held = page(`<ul>${list}</ul>${inScript(text)}${inScript(text)}<p>版权所有</p>`);
    expect(judge(survey(held)).class).not.toBe('report');
    expect(survey(held).content.headings).toBe(0);
    const both = page(text.replace('</body>', `${inScript(text)}</body>`));
    expect(survey(both)).toEqual(survey(page(text)));
  });
});
