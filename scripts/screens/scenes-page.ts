/** Marks, card and bar in a portal's page, and the picture that is taken of them. */
import { FINDINGS } from './given.ts';
import { OWN, PAGE, PAGE_NARROW, PAGE_WHOLE, PAGE_WIDTHS } from './looks.ts';
import type { Scene } from './scene.ts';

const errors = { surface: 'page', at: { page: 'errors' } } as const;
const UI = 'crossfoot-ui >>> ';
const WAIVE = `${UI}.card-foot .btn:nth-of-type(2)`;
const NOTE = `${UI}.card-foot .btn.icon`;
const FOLD = `${UI}.bar > [aria-expanded]`;
const MARKS = `${UI}.bar > .btn:nth-last-of-type(2)`;

export const PAGE_SCENES: readonly Scene[] = [
  { ...errors, state: 'bar', looks: [...PAGE, ...PAGE_NARROW] },
  { ...errors, state: 'whole', looks: PAGE_WHOLE },
  {
    ...errors,
    state: 'card-cell',
    steps: [['focus', FINDINGS.cell]],
    looks: [...PAGE_WIDTHS, ...PAGE_NARROW],
  },
  { ...errors, state: 'card-sum', steps: [['focus', FINDINGS.review]], looks: PAGE },
  { ...errors, state: 'card-missing', steps: [['focus', FINDINGS.missing]], looks: PAGE },
  { ...errors, state: 'card-text', steps: [['focus', FINDINGS.text]], looks: PAGE },
  {
    ...errors,
    state: 'waive-form',
    steps: [
      ['focus', FINDINGS.review],
      ['click', WAIVE],
      ['wait', `${UI}.card-form textarea`],
    ],
    looks: PAGE,
  },
  {
    ...errors,
    state: 'waive-form-needed',
    steps: [
      ['focus', FINDINGS.review],
      ['click', WAIVE],
      ['click', `${UI}.card-form .primary`],
    ],
    looks: [{ width: 1366, height: 768, dark: true, only: ['zh-CN', 'en'] }],
  },
  {
    ...errors,
    state: 'note-form',
    steps: [
      ['focus', FINDINGS.cell],
      ['click', NOTE],
      ['type', '已电联办公室，等书面说明。'],
    ],
    looks: PAGE,
  },
  { ...errors, state: 'waived', written: ['waived'], steps: [['focus', FINDINGS.review]], looks: PAGE },
  { ...errors, state: 'revived', written: ['revived', 'note'], steps: [['focus', FINDINGS.cell]], looks: PAGE },
  { ...errors, state: 'bar-hidden', steps: [['click', MARKS]], looks: [...PAGE, ...PAGE_NARROW] },
  {
    ...errors,
    state: 'bar-shown-again',
    steps: [
      ['click', MARKS],
      ['click', `${UI}.bar > .btn:not(.icon)`],
    ],
    looks: PAGE_NARROW.slice(1),
  },
  { ...errors, state: 'bar-folded', steps: [['click', FOLD]], looks: PAGE },
  { ...errors, state: 'bar-unfolded', steps: [['click', `${UI}.bar.is-folded`]], looks: [{ width: 320, height: 768 }] },
  { surface: 'page', state: 'clean', at: { page: 'clean' }, looks: PAGE },
  { surface: 'page', state: 'several', at: { page: 'several' }, looks: PAGE },
  { surface: 'picture', state: 'taken', at: { evidence: 'errors', finding: FINDINGS.cell }, looks: OWN },
  {
    surface: 'picture',
    state: 'failed',
    at: { extension: 'picture.html?failed=no-access' },
    looks: OWN.filter(({ dark }) => !dark),
  },
  { surface: 'picture', state: 'gone', at: { extension: 'picture.html?id=none' }, looks: OWN.slice(0, 1) },
];
