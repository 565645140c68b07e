import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { TEXTS } from './lib/locales/index.ts';
import type { Locale } from './lib/model/audit.ts';
import { collectNotices, NOTICES_FILE } from './scripts/build/notices.ts';
import { preactWithoutMarkup } from './scripts/build/preact.ts';
import { type IconState, png } from './scripts/icon.ts';
import { policySchemaFile } from './scripts/policy-schema.ts';
import { slimContentScripts } from './scripts/slim.ts';

const ICON = 'components/ui/icon.svg';
const SIZES = [16, 32, 48, 128];
/** The toolbar's button, by what it says of a page: see lib/browser/badge.ts. */
const BUTTON_SIZES = [16, 32];
const STATES: readonly IconState[] = ['none', 'report', 'errors'];
const POLICY_SCHEMA = 'policy-schema.json';

/** Folder of the browser's own texts for each language. */
const FOLDERS: Readonly<Record<Locale, string>> = { 'zh-CN': 'zh_CN', en: 'en' };
const MESSAGES = [
  'name',
  'description',
  'action',
  'command.next',
  'command.previous',
  'command.picture',
  'command.marks',
  'command.audit',
  'command.panel',
] as const;

function messages(locale: Locale): string {
  const entries = MESSAGES.map((key) => [key.replace('.', '_'), { message: TEXTS[locale][`manifest.${key}`] }]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

const licences = collectNotices();

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [preact(), preactWithoutMarkup(), licences.plugin()],
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  hooks: {
    // What the bundles hold of others is known when all are made, and goes into the package with them.
    'build:done': (wxt) => writeFile(join(wxt.config.outDir, NOTICES_FILE), licences.text(wxt.config.root)),
    'vite:build:extendConfig': (entries, config) => {
      if (entries.every(({ type }) => type === 'content-script'))
        config.plugins = [...(config.plugins ?? []), slimContentScripts()];
    },
    // Static files are made, not kept: the manifest's texts from lib/locales, the icons from the one drawing.
    'build:publicAssets': async (wxt, files) => {
      for (const locale of Object.keys(FOLDERS) as Locale[]) {
        files.push({ relativeDest: `_locales/${FOLDERS[locale]}/messages.json`, contents: messages(locale) });
      }
      const svg = await readFile(join(wxt.config.root, ICON), 'utf8');
      const folder = join(wxt.config.wxtDir, 'icons');
      await mkdir(folder, { recursive: true });
      const draw = async (name: string, size: number, state?: IconState): Promise<void> => {
        const file = join(folder, name);
        await writeFile(file, png(svg, size, state));
        files.push({ relativeDest: `icons/${name}`, absoluteSrc: file });
      };
      for (const size of SIZES) await draw(`${size}.png`, size);
      for (const state of STATES) for (const size of BUTTON_SIZES) await draw(`${state}-${size}.png`, size, state);
      // Firefox takes policies without a schema
      if (wxt.config.browser !== 'firefox') files.push({ relativeDest: POLICY_SCHEMA, contents: policySchemaFile() });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    icons: Object.fromEntries(SIZES.map((size) => [size, `icons/${size}.png`])),
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['*://*.gov.cn/*'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'",
    },
    action: {
      default_title: '__MSG_action__',
      default_icon: Object.fromEntries(BUTTON_SIZES.map((size) => [size, `icons/none-${size}.png`])),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      // The one that needs its own keys: they give it the right to the picture.
      picture: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_picture__' },
      // Chrome takes four suggestions at most.
      'toggle-marks': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+M' } }),
        description: '__MSG_command_marks__',
      },
      audit: { description: '__MSG_command_audit__' },
      panel: { description: '__MSG_command_panel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crossfoot@crossfoot.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116', storage: { managed_schema: POLICY_SCHEMA } }),
  }),
});
