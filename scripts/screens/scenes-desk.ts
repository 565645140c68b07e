/** Popup and side panel. */
import { FINDINGS, type PageName } from './given.ts';
import { PANEL, PANEL_ONCE, PANEL_TALL, PANEL_WIDE, PANEL_ZOOM, POPUP, POPUP_ZOOM } from './looks.ts';
import type { Scene } from './scene.ts';

const popup = (tab: PageName): Scene => ({
  surface: 'popup',
  state: tab,
  at: { extension: 'popup.html', tab },
  looks: POPUP,
});
type Given = NonNullable<Extract<Scene['at'], { extension: string }>['given']>;
const given = (surface: 'popup' | 'panel', state: Given): Scene => ({
  surface,
  state: `given-${state}`,
  at: { extension: surface === 'popup' ? 'popup.html' : 'sidepanel.html', tab: 'errors', given: state },
  looks: (surface === 'popup' ? POPUP : PANEL_ONCE).map((look) => ({
    ...look,
    only: look.only?.filter((each) => each !== 'firefox') ?? ['zh-CN', 'en'],
  })),
});
const REST = ['focused', 'image', 'partial', 'whole', 'noReport', 'report'] as const;
const WITHOUT = ['reading', 'failed', 'reload', 'permission', 'unsupported', 'oldBrowser'] as const;

export const POPUP_SCENES: readonly Scene[] = [
  ...(['errors', 'clean', 'several', 'none', 'list', 'attachment', 'companion'] as const).map(popup),
  ...[...REST, ...WITHOUT].map((state) => given('popup', state)),
  { ...popup('errors'), state: 'waived', written: ['waived', 'waived-page'] },
  { ...popup('errors'), state: 'marks-menu', steps: [['click', '.marks']] },
  { ...popup('errors'), state: 'zoomed', looks: POPUP_ZOOM },
];

const panel = { surface: 'panel', at: { extension: 'sidepanel.html', tab: 'errors' } } as const;
const row = (id: string): string => `[data-id="${id}"] [data-row]`;
const opened = (id: string) => ['click', row(id)] as const;
const tab = (name: string) => ['click', `[data-tab="${name}"]`] as const;
const waiving = [opened(FINDINGS.review), ['click', `[data-id="${FINDINGS.review}"] [data-do="waive"]`]] as const;
const ALL = ['waived', 'waived-page', 'waived-everywhere', 'note', 'note-report', 'own', 'corrected'] as const;

export const PANEL_SCENES: readonly Scene[] = [
  { ...panel, state: 'findings', looks: [...PANEL, ...PANEL_WIDE, ...PANEL_ZOOM] },
  {
    ...panel,
    state: 'finding-opened',
    steps: [opened(FINDINGS.cell)],
    looks: [...PANEL_TALL, ...PANEL_WIDE, ...PANEL_ZOOM],
  },
  { ...panel, state: 'finding-missing', steps: [opened(FINDINGS.missing)], looks: PANEL_ONCE },
  { ...panel, state: 'waive-form', steps: waiving, looks: PANEL },
  {
    ...panel,
    state: 'waive-needed',
    steps: [...waiving, ['click', '[data-form="waive"] [type="submit"]']],
    looks: PANEL,
  },
  {
    ...panel,
    state: 'note-form',
    steps: [opened(FINDINGS.cell), ['click', `[data-id="${FINDINGS.cell}"] [data-do="note"]`]],
    looks: PANEL,
  },
  { ...panel, state: 'revived', written: ['revived', 'note'], steps: [opened(FINDINGS.cell)], looks: PANEL },
  { ...panel, state: 'waived', written: ['waived', 'waived-page', 'own'], looks: PANEL },
  {
    ...panel,
    state: 'own-form',
    steps: [
      tab('waivers'),
      ['select', '#zoom td'],
      ['click', '[data-do="select"]'],
      ['wait', '[data-form="own"] textarea'],
    ],
    looks: PANEL,
  },
  {
    ...panel,
    state: 'nothing-found',
    steps: [
      ['click', '[data-search]'],
      ['type', '水利'],
    ],
    looks: PANEL_ONCE,
  },
  { ...panel, state: 'filtered', steps: [['click', '[data-kind="error"]']], looks: PANEL_ONCE },
  { ...panel, state: 'copy-menu', steps: [['click', '[data-copy="copy"] + [aria-haspopup]']], looks: PANEL },
  { ...panel, state: 'save-menu', steps: [['click', '[data-copy="save"] + [aria-haspopup]']], looks: PANEL_ONCE },
  { ...panel, state: 'keys', steps: [['click', '[data-foot] .keys']], looks: PANEL_ONCE },
  { ...panel, state: 'tables', steps: [tab('tables')], looks: [...PANEL_TALL, ...PANEL_WIDE, ...PANEL_ZOOM] },
  {
    ...panel,
    state: 'table-correcting',
    steps: [
      tab('tables'),
      ['click', '[data-do="correct"]'],
      ['click', '[data-field="proceedings.review@total"]'],
      ['wait', 'form.correction'],
    ],
    looks: PANEL,
  },
  { ...panel, state: 'claims', steps: [tab('claims')], looks: [...PANEL_TALL, ...PANEL_WIDE.slice(1, 2)] },
  { ...panel, state: 'charts', steps: [tab('charts')], looks: [...PANEL_TALL, ...PANEL_WIDE.slice(1, 2)] },
  { ...panel, state: 'checks', steps: [tab('checks')], looks: [...PANEL_TALL, ...PANEL_WIDE.slice(1, 2)] },
  { ...panel, state: 'waivers-none', steps: [tab('waivers')], looks: PANEL_ONCE },
  {
    ...panel,
    state: 'waivers',
    written: ALL,
    steps: [tab('waivers')],
    looks: [...PANEL_TALL, ...PANEL_WIDE.slice(1, 2)],
  },
  { ...panel, state: 'clean', at: { extension: 'sidepanel.html', tab: 'clean' }, looks: PANEL },
  { ...panel, state: 'several', at: { extension: 'sidepanel.html', tab: 'several' }, looks: PANEL },
  { ...panel, state: 'none', at: { extension: 'sidepanel.html', tab: 'none' }, looks: PANEL_ONCE },
  { ...panel, state: 'list', at: { extension: 'sidepanel.html', tab: 'list' }, looks: PANEL_ONCE },
  ...(['partial', 'image', 'reading', 'permission', 'failed'] as const).map((state) => given('panel', state)),
];
