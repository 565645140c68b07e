/** Every state that popup and file page can be in, with invented agencies and figures that add up as claimed. */

import type { FileState } from '../../components/file/FileView.tsx';
import type { Audit, Finding } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { auditOf, place, relationFinding, say } from './audits.ts';
import { soundFigures } from './figures.ts';

const NOT_HELD: FieldId = 'applications.results.unableToProvide.notHeld@naturalPerson';
const CARRIED: FieldId = 'applications.carriedForward@total';

/** 24 → 42, 7 → 8, 4 → 3; a placeholder in table two; section six missing. */
const figures = soundFigures();
figures.set(NOT_HELD, 42).set(CARRIED, 8).set('proceedings.review@total', 3);
const REGULATIONS = ['made', 'repealed', 'inForce'].map((column): FieldId => `disclosure.regulations@${column}`);
const texts = new Map<FieldId, string>(REGULATIONS.map((field) => [field, '/']));

const notHeld = { field: NOT_HELD, expected: 24 };
const carried = { field: CARRIED, expected: 7 };
const basis = say('国办公开办函〔2021〕30号', '国办公开办函〔2021〕30号');

const relations: Finding[] = [
  relationFinding(figures, 'row', 'applications-row-total', 'applications.results.unableToProvide.notHeld', {
    message: say(
      '“本机关不掌握相关政府信息”·自然人：42，应为 24（多 18）',
      '“not held” · natural persons: 42, should be 24 (18 too many)',
    ),
    suspect: notHeld,
    delta: 18,
  }),
  relationFinding(figures, 'column', 'applications-results-total', 'naturalPerson', {
    message: say(
      '表三（七）总计·自然人：85，各办理结果之和为 103（少 18）',
      'Table 3 (7) total · natural persons: 85, the results add up to 103 (18 too few)',
    ),
    cause: 'applications-row-total:applications.results.unableToProvide.notHeld',
    suspect: notHeld,
  }),
  relationFinding(figures, 'row', 'applications-row-total', 'applications.carriedForward', {
    message: say(
      '“结转下年度继续办理”·总计：8，应为 7（多 1）',
      '“carried forward” · total: 8, should be 7 (1 too many)',
    ),
    suspect: carried,
  }),
  relationFinding(figures, 'balance', 'applications-balance', 'total', {
    message: say('表三平衡·总计：116 + 6 ≠ 115 + 8（相差 1）', 'Table 3 balance · total: 116 + 6 ≠ 115 + 8 (1 apart)'),
    cause: 'applications-row-total:applications.carriedForward',
    suspect: carried,
  }),
  relationFinding(figures, 'group', 'proceedings-total', 'proceedings.review', {
    message: say(
      '行政复议·总计：3，应为各项之和 4（少 1）',
      'Administrative review · total: 3, the outcomes add up to 4 (1 too few)',
    ),
  }),
];

const plain = {
  basis,
  fields: [] as FieldId[],
  places: [],
  remedy: say('补齐后重新发布。', 'Add it and publish again.'),
};
const others: Finding[] = [
  {
    ...plain,
    id: 'section-missing:other',
    rule: 'section-missing',
    severity: 'error',
    verdict: 'fail',
    section: 'other',
    message: say('缺少第六部分“其他需要报告的事项”', 'Section 6 “其他需要报告的事项” is missing'),
    where: say('应在第五部分之后', 'Belongs after section 5'),
    gap: { after: place },
  },
  {
    ...plain,
    id: 'cell-placeholder:disclosure',
    rule: 'cell-placeholder',
    severity: 'warning',
    verdict: 'fail',
    section: 'disclosure',
    message: say(
      '表二“规章”3 格为“/”，无数据应填 0',
      'Table 2, 3 cells of 规章 hold “/”; where there is nothing, 0 belongs',
    ),
    where: say('表二·规章', 'Table 2 · regulations (规章)'),
    fields: REGULATIONS,
    quote: '/',
  },
  {
    ...plain,
    id: 'heading-altered:problems',
    rule: 'heading-altered',
    severity: 'info',
    verdict: 'review',
    reason: say('含义相近，可能是地方格式', 'it means much the same and may be a local form'),
    section: 'problems',
    message: say(
      '第五部分标题疑似与格式不一致，请核实',
      'The heading of section 5 may differ from the form. Please verify',
    ),
    where: say('第五部分', 'Section 5'),
    quote: '五、主要问题及改进措施',
  },
];

export const errors: Audit = auditOf('云泽市自然资源局', { findings: [...relations, ...others] }, figures, texts);
export const clean: Audit = auditOf('云泽市档案馆');
export const whole: Audit = auditOf('云泽市档案馆', { unassessed: [] });
export const image: Audit = auditOf(
  '云泽市水务局',
  {
    form: null,
    findings: [
      {
        ...plain,
        id: 'table-as-image:applications',
        rule: 'table-as-image',
        severity: 'warning',
        verdict: 'fail',
        section: 'applications',
        message: say('表三为图片，其中数字无法核查', 'Table 3 is an image; its figures cannot be checked'),
        where: say('第三部分，图片 1 张', 'Section 3, one image'),
      },
    ],
    unassessed: [
      {
        rule: 'applications-balance',
        name: say('表三平衡', 'Table 3 balance'),
        why: say('表三为图片', 'table 3 is an image'),
      },
      {
        rule: 'applications-row-total',
        name: say('表三行总计', 'Table 3 row totals'),
        why: say('表三为图片', 'table 3 is an image'),
      },
    ],
    relations: clean.relations.map((each) =>
      each.rule === 'proceedings-total' ? each : { ...each, state: 'blind' as const },
    ),
  },
  soundFigures(),
  new Map(),
  'applications',
);
export const partial: Audit = {
  ...clean,
  status: 'partial',
  reason: say('页面过大，只读取了前 50000 个节点', 'the page is too large; only its first 50,000 nodes were read'),
};
const earlier: Audit = { ...clean, report: { ...clean.report!, year: 2023, agency: errors.report!.agency } };

const tab = (audits: readonly Audit[], focus: string | null = null): TabState => ({
  state: 'audit',
  audits,
  marks: true,
  focus,
});
const title = '关于做好2024年政府信息公开工作年度报告编制和发布工作的通知';
const entry = (year: number) => ({
  text: `云泽市教育局${year}年政府信息公开工作年度报告`,
  href: `http://edu.yunze.gov.cn/xxgk/${year}.html`,
  year,
});
const attached = (extension: string) => ({
  text: '云泽市住建局2024年政府信息公开工作年度报告',
  href: `http://zj.yunze.gov.cn/a/2024.${extension}`,
  year: 2024,
});

export const STATES: Readonly<Record<string, TabState>> = {
  errors: tab([errors]),
  focused: tab([errors], 'applications-row-total:applications.carriedForward'),
  several: tab([errors, earlier]),
  clean: tab([clean]),
  whole: tab([whole]),
  partial: tab([partial]),
  image: tab([image]),
  noReport: tab([{ ...clean, report: null, checks: {}, relations: [], unassessed: [] }]),
  none: {
    state: 'detection',
    detection: {
      class: 'none',
      title,
      reasons: [{ code: 'notice', quote: '通知' }, { code: 'no-content' }],
      links: [],
    },
  },
  report: {
    state: 'detection',
    detection: {
      class: 'report',
      title: errors.page.title,
      reasons: [{ code: 'title-report' }, { code: 'headings', count: 6 }],
      links: [],
    },
  },
  list: {
    state: 'detection',
    detection: {
      class: 'list',
      title: '政府信息公开年报',
      reasons: [{ code: 'links', count: 12 }],
      links: Array.from({ length: 12 }, (_, index) => entry(2024 - index)),
    },
  },
  attachment: {
    state: 'detection',
    detection: {
      class: 'attachment',
      title: attached('pdf').text,
      reasons: [{ code: 'attachment' }],
      links: [attached('pdf'), attached('docx')],
    },
  },
  companion: {
    state: 'detection',
    detection: {
      class: 'companion',
      title: '一图读懂云泽市2024年政府信息公开工作年度报告',
      reasons: [{ code: 'companion', quote: '一图读懂' }],
      links: [],
    },
  },
  reading: { state: 'reading', title: '云泽市教育局 2024 年', since: 0 },
  failed: { state: 'failed', code: 'no-answer', detail: 'frame 2: 5000 ms' },
  reload: { state: 'failed', code: 'reload' },
  permission: { state: 'permission', origin: 'http://10.20.0.8:8080' },
  unsupported: { state: 'unsupported', url: 'chrome://extensions/' },
  oldBrowser: { state: 'old browser', browser: 'Chromium 109' },
};

const name = '云泽市自然资源局2024年政府信息公开工作年度报告.html';
export const FILES: Readonly<Record<string, FileState>> = {
  empty: { state: 'empty' },
  reading: { state: 'reading', name },
  failed: { state: 'failed', name, code: 'too-large' },
  unsupported: { state: 'failed', name: '年度报告.pdf', code: 'unsupported-file' },
  errors: { state: 'audit', name, audits: [errors] },
  several: { state: 'audit', name, audits: [errors, earlier] },
  clean: { state: 'audit', name, audits: [clean] },
  image: { state: 'audit', name, audits: [image] },
  noReport: { state: 'audit', name, audits: [{ ...clean, report: null }] },
};
