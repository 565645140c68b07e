/** The options page with what it would be given, for tests and for looking at it. */
import type { VNode } from 'preact';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { OptionPage, OptionsProps } from '../../components/options/optionsProps.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { PROFILES } from '../../lib/model/profile.ts';
import { DEFAULTS, type Settings } from '../../lib/model/settings.ts';
import { KNOWN } from '../../lib/rules/as-of.ts';
import { ruleEntries } from '../../lib/rules/groups.ts';

const none = () => undefined;

/** As a browser with a few changes would have it. */
export const CHANGED: Settings = {
  ...DEFAULTS,
  profile: 'shandong',
  rules: { 'section-order': 'info', 'heading-altered': 'off', 'cell-unit': 'off' },
  marks: { ...DEFAULTS.marks, offHosts: ['www.yunze.gov.cn'], offPages: ['http://10.20.0.8/zwgk/nb.html'] },
};

export function given(page: OptionPage, locale: Locale, more: Partial<OptionsProps> = {}): OptionsProps {
  return {
    page,
    locale,
    browserLocale: 'zh-CN',
    settings: DEFAULTS,
    policy: {},
    groups: ruleEntries(locale),
    profiles: PROFILES,
    formats: [
      { id: 'rich', label: 'Rich list', hint: 'Word, WPS' },
      { id: 'xlsx', label: 'Excel', hint: 'Workbook' },
    ],
    sites: { declared: true, granted: [], offered: [] },
    shortcuts: {
      browser: 'chromium',
      commands: [
        { name: '_execute_action', label: '', keys: 'Alt+Shift+C' },
        { name: 'next', label: '下一个问题', keys: '' },
      ],
    },
    everywhere: [],
    stored: { reports: 3, waivers: 12, notes: 4, own: 1, corrections: 2, settings: 5, bytes: 12_640 },
    known: KNOWN[locale],
    told: null,
    onChange: none,
    onTell: none,
    onAddSite: async () => ({ ok: false, fault: 'denied' }),
    onRemoveSite: async () => true,
    onOpenShortcuts: none,
    onRestore: async () => true,
    onExport: async () => 3,
    onImport: async () => ({ ok: true, added: 2, reports: 3 }),
    onWipe: async () => true,
    ...more,
  };
}

export const SITES = {
  declared: false,
  granted: [
    { pattern: '*://10.20.0.8/*', host: '10.20.0.8' },
    { pattern: '*://nb.example.cn/*', host: 'nb.example.cn' },
  ],
  offered: [{ pattern: '*://*.yunze.example/*', host: '*.yunze.example' }],
};

export function options(page: OptionPage, locale: Locale, more: Partial<OptionsProps> = {}): VNode {
  return <OptionsView key={`${page}${locale}`} {...given(page, locale, more)} />;
}
