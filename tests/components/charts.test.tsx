import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../components/popup/popup.css';
import '../../components/tables/sheets.css';
import { ChartsTab } from '../../components/charts/ChartsTab.tsx';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { TABLE_IDS } from '../../lib/model/form.ts';
import type { Cell } from '../../lib/model/report.ts';
import { act, all, byText, calls, mount, one } from './mount.tsx';
import { corrected, SHEETS } from './sheet-states.ts';
import { clean } from './states.ts';

function charts(audit: Audit = SHEETS['errors']!, locale: Locale = 'zh-CN') {
  const { made, note } = calls();
  const root = mount(
    <div class="ui" lang={locale} style={{ width: '420px' }}>
      <ChartsTab {...{ audit, locale, selected: null }} onSelect={note('select')} onJump={note('jump')} />
    </div>,
  );
  return { root, made, chart: (id: string) => one(root, `[data-chart="${id}"]`) };
}

/** The clean report with other figures. */
function withCells(change: (cell: Cell) => Cell): Audit {
  const report = clean.report!;
  const tables = { ...report.tables };
  for (const id of TABLE_IDS) tables[id] = { ...tables[id], cells: tables[id].cells.map(change) };
  return { ...clean, report: { ...report, tables } };
}

const figures = (root: ParentNode) => all(root, 'b').map((each) => each.textContent?.trim());

describe('where the applications went', () => {
  it('is drawn by the results, each figure said, written in and in the table behind it', () => {
    const results = charts().chart('results');
    expect(one(results, '.hbar').getAttribute('aria-label')).toBe(
      '予以公开 43，部分公开 10，不予公开 14，无法提供 37，不予处理 7，其他处理 4',
    );
    expect(one(results, '.hbar').getAttribute('role')).toBe('img');
    expect(figures(results)).toEqual(['43', '10', '14', '37', '7', '4']);
    expect(all(results, '.hbar i').map((each) => each.textContent)).toEqual(['43', '10', '14', '37', '7', '4']);
    const rows = all(results, 'table tbody tr').map((row) => row.textContent);
    expect(rows).toEqual([
      '予以公开4337%',
      '部分公开109%',
      '不予公开1412%',
      '无法提供3732%',
      '不予处理76%',
      '其他处理43%',
      '各项之和115100%',
    ]);
  });

  it('shows the part whose cells a finding names, by shape and sentence, and leads there', async () => {
    const { chart, made } = charts();
    const results = chart('results');
    expect(all(results, '.hbar .is-error').map((each) => each.dataset['part'])).toEqual(['unableToProvide']);
    expect(one(results, '.leg .ic').getAttribute('aria-label')).toBe('错误');
    expect(one(results, '.flag').textContent).toContain(
      '无法提供：“本机关不掌握相关政府信息”·自然人：42，应为 24（多 18）',
    );
    expect(results.textContent).toContain('各段按“总计”列绘制');
    await act(() => byText(results, 'button', '定位').click());
    expect(made).toEqual([['jump', 'applications-row-total:applications.results.unableToProvide.notHeld']]);
  });

  it('says where the parts do not come to the printed total', () => {
    const other = withCells((cell) =>
      cell.field === 'applications.results.total@total' ? { ...cell, value: 118 } : cell,
    );
    expect(charts(other).chart('results').textContent).toContain('各段相加 115 件，与“（七）总计”118 件不等');
  });

  it('of a report with nothing says so and draws no bar', () => {
    const none = charts(withCells((cell) => ({ ...cell, value: 0 })));
    expect(none.chart('results').textContent).toContain('办理结果均为 0 件');
    expect(all(none.chart('results'), '.hbar')).toEqual([]);
    expect(none.chart('applicants').textContent).toContain('本年没有新收申请');
    expect(none.chart('proceedings').textContent).toContain('没有行政复议和行政诉讼');
  });

  it('keeps the smallest part in sight, and the bar within its width, for any figures', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 90_000 }), { minLength: 6, maxLength: 6 }), (values) => {
        const rows = [
          'granted',
          'partiallyGranted',
          'denied.stateSecret',
          'unableToProvide.notHeld',
          'notProcessed.repeat',
          'other.misc',
        ];
        const at = new Map(rows.map((row, index) => [`applications.results.${row}@total`, values[index]!]));
        const { chart } = charts(withCells((cell) => ({ ...cell, value: at.get(cell.field) ?? 0 })));
        const drawn = values.filter((value) => value > 0);
        const results = chart('results');
        const parts = all(results, '.hbar i');
        expect(parts).toHaveLength(drawn.length);
        for (const part of parts) {
          expect(part.getBoundingClientRect().width).toBeGreaterThanOrEqual(3);
          expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth + 1);
        }
        expect(figures(results).map((each) => Number(each?.replaceAll(',', '')))).toEqual(values);
      }),
      { numRuns: 25 },
    );
  });
});

describe('who applied', () => {
  it('is drawn by the newly received, zeros too', () => {
    const applicants = charts().chart('applicants');
    expect(figures(applicants)).toEqual(['86', '21', '0', '2', '6', '1']);
    const widths = all(applicants, '.track i').map((each) => each.getBoundingClientRect().width);
    expect(widths[0]! / widths[1]!).toBeCloseTo(86 / 21, 1);
    expect(widths[2]).toBeGreaterThan(0);
  });

  it('says where a bar is drawn from a corrected reading, or from none', () => {
    expect(charts(corrected).chart('applicants').textContent).toContain('表三 一·商业企业按更正后的读数绘制');
    const blank = withCells((cell) =>
      cell.field === 'applications.newReceived@research'
        ? { ...cell, state: 'placeholder', value: null, text: '/' }
        : cell,
    );
    expect(charts(blank).chart('applicants').textContent).toContain('表三 一·科研机构没有数字，按 0 绘制');
  });
});

describe('how reviews and suits ended', () => {
  it('is a square a case, with the error of its total', () => {
    const proceedings = charts().chart('proceedings');
    expect(all(proceedings, '[data-part="review"] .dots i').map((each) => each.className)).toEqual([
      'd1',
      'd1',
      'd2',
      'd4',
    ]);
    expect(one(proceedings, '[data-part="review"] [role="img"]').getAttribute('aria-label')).toBe(
      '行政复议 维持 2，纠正 1，其他 0，尚未审结 1',
    );
    expect(one(proceedings, '.is-bad').textContent).toBe('3');
    expect(one(proceedings, '.flag').textContent).toContain('应为各项之和 4（少 1）');
  });

  it('is bars where there are many', () => {
    const many = withCells((cell) => (cell.field === 'proceedings.review@upheld' ? { ...cell, value: 300 } : cell));
    const proceedings = charts(many).chart('proceedings');
    expect(all(proceedings, '.dots i').length).toBeLessThan(12);
    expect(one(proceedings, 'figcaption .cap').textContent).toBe('表四，305 件');
  });
});

it('a table that was not read is not drawn, and that is said', () => {
  const { chart } = charts(SHEETS['image']);
  expect(chart('results').textContent).toBe('申请到哪里去了表三为图片，无法绘制');
  expect(all(chart('proceedings'), '.dots').length).toBe(3);
  expect(charts(SHEETS['noReport']).root.textContent).toBe('没有读到年度报告，无法绘制');
});

it('each chart has its table behind it', () => {
  const { root } = charts(undefined, 'en');
  for (const chart of all(root, '[data-chart]')) {
    expect(one(chart, 'summary').textContent).toBe('Show the data');
    expect(all(chart, 'table tbody th[scope="row"]').length).toBeGreaterThan(2);
  }
});
