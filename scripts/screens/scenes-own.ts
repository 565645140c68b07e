/** Pages of the extension's own, and what it exports. */
import { OPTION_PAGES } from '../../components/options/optionsProps.ts';
import { OWN, OWN_WIDTHS, OWN_ZOOM, PAPER } from './looks.ts';
import type { Scene } from './scene.ts';

const file = { surface: 'file', at: { extension: 'file.html' } } as const;

export const OWN_SCENES: readonly Scene[] = [
  ...OPTION_PAGES.map(
    (page): Scene => ({
      surface: 'options',
      state: page,
      at: { extension: `options.html#${page}` },
      looks:
        page === 'rules'
          ? [...OWN_WIDTHS.map((look) => ({ ...look, whole: false })), ...OWN_ZOOM]
          : page === 'marks'
            ? [...OWN, ...OWN_ZOOM]
            : OWN,
    }),
  ),
  {
    surface: 'options',
    state: 'data-written',
    at: { extension: 'options.html#data', tab: 'errors' },
    written: ['waived', 'waived-everywhere', 'note', 'own', 'corrected'],
    looks: OWN,
  },
  {
    surface: 'welcome',
    state: 'first',
    at: { extension: 'welcome.html' },
    steps: [['wait', 'iframe.sample']],
    looks: OWN_WIDTHS,
  },
  {
    surface: 'help',
    state: 'all',
    at: { extension: 'help.html' },
    looks: OWN.map((look) => ({ ...look, whole: false })),
  },
  {
    surface: 'help',
    state: 'rule',
    at: { extension: 'help.html#applications-balance' },
    looks: OWN.slice(0, 2).map((look) => ({ ...look, whole: false })),
  },
  { ...file, state: 'empty', looks: OWN_WIDTHS },
  {
    ...file,
    state: 'audited',
    steps: [
      ['upload', 'sample.html'],
      ['wait', '[data-rule]'],
    ],
    looks: OWN_WIDTHS.map((look) => ({ ...look, whole: false })),
  },
  {
    ...file,
    state: 'refused',
    steps: [
      ['upload', 'report.pdf'],
      ['wait', '[data-state="failed"]'],
    ],
    looks: OWN,
  },
  { surface: 'report', state: 'file', at: { export: 'report' }, looks: [...OWN, ...PAPER] },
  { surface: 'notice', state: 'file', at: { export: 'notice' }, looks: [...OWN, ...PAPER] },
];
