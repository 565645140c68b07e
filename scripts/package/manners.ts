/** What a package may ask for and contain: the manners of DESIGN.md as data. Whoever changes one states the reason. */

export type Store = 'chrome' | 'firefox';

interface Manners {
  readonly permissions: readonly string[];
  /** Keys of the manifest that this store's package may have; any other one is looked at by a person first. */
  readonly keys: readonly string[];
  /** Parts of the manifest that have exactly this value. */
  readonly exact: Readonly<Record<string, unknown>>;
}

/** Final from the first release: an update that asked for more would switch the extension off until its user agrees. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

const KEYS = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'version',
];

const EXACT = {
  manifest_version: 3,
  host_permissions: ['*://*.gov.cn/*'],
  optional_host_permissions: ['*://*/*'],
  content_security_policy: {
    // Own files alone; data: for icons drawn in style sheets, blob: for evidence pictures, a frame for the sample on the
    // welcome page. No connection to anywhere: default-src covers it.
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'",
  },
};

export const MANNERS: Readonly<Record<Store, Manners>> = {
  chrome: {
    permissions: [...PERMISSIONS, 'sidePanel'],
    // `storage` names the schema of what an office's administrator may set.
    keys: [...KEYS, 'minimum_chrome_version', 'side_panel', 'storage'],
    // 116: sidePanel.open, without which no button can open the panel.
    exact: { ...EXACT, minimum_chrome_version: '116' },
  },
  firefox: {
    permissions: PERMISSIONS,
    keys: [...KEYS, 'browser_specific_settings', 'sidebar_action'],
    exact: {
      ...EXACT,
      browser_specific_settings: {
        gecko: {
          id: 'crossfoot@crossfoot.example',
          // 147: highlights that can be underlined, so that marks do not rest on colour alone.
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    },
  },
};

/** What no script may hold, each with what it would open. */
export const FORBIDDEN_IN_SCRIPTS: Readonly<Record<string, RegExp>> = {
  'evaluates text': /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  'writes markup': /innerHTML|outerHTML|insertAdjacentHTML|document\.write\b|createContextualFragment|setHTMLUnsafe/i,
  'asks the network':
    /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b|(?<![\w$.])fetch\s*\(/,
  'loads other code': /\bimportScripts\b|(?<![\w$.])import\s*\(\s*["'`]https?:/,
  'listens to strangers': /\bon(?:Message|Connect)External\s*\??\.|\bonUserScript(?:Message|Connect)\s*\??\./,
};

/** Addresses in scripts that are names and never asked for: namespaces, document types, the invented host of the sample. */
export const NAMES: readonly string[] = [
  'http://www.w3.org/',
  'http://www.ibm.com/data/dtd/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/office/',
  'http://purl.org/dc/',
  'http://www.wps.cn/officeDocument/',
  'http://www.yunze.gov.cn/',
];

/** Kinds of files that a package consists of. */
export const FILES =
  /^(?:manifest\.json|policy-schema\.json|THIRD-PARTY-LICENSES\.txt|[a-z]+\.html|background\.js|(?:chunks|content-scripts)\/[\w.-]+\.js|(?:assets|content-scripts)\/[\w.-]+\.css|icons\/[\w-]+\.png|_locales\/\w+\/messages\.json)$/;
