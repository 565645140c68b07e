/** What the options page is given and what it asks for. */
import type { Locale } from '../../lib/model/audit.ts';
import type { RuleEntries } from '../../lib/model/help.ts';
import type { Waiver } from '../../lib/model/ledger.ts';
import type { Profile } from '../../lib/model/profile.ts';
import type { Policy, Settings } from '../../lib/model/settings.ts';
import type { SiteFault } from '../../lib/model/site.ts';

export const OPTION_PAGES = ['rules', 'profile', 'sites', 'marks', 'look', 'exports', 'keys', 'data'] as const;
export type OptionPage = (typeof OPTION_PAGES)[number];

export interface SiteShown {
  /** The match pattern, as the browser keeps it. */
  readonly pattern: string;
  readonly host: string;
}

export interface SitesShown {
  /** The browser allows *.gov.cn. */
  readonly declared: boolean;
  /** What it allows besides. */
  readonly granted: readonly SiteShown[];
  /** What the office proposes and the browser does not allow yet. */
  readonly offered: readonly SiteShown[];
}

export type SiteAnswer =
  | { readonly ok: true; readonly host: string; readonly port: string | null }
  | {
      readonly ok: false;
      readonly fault: SiteFault | 'declared' | 'known' | 'denied' | 'refused';
      readonly detail?: string;
    };

export interface Shortcut {
  readonly name: string;
  /** As the browser describes it; the options have their own words for those without. */
  readonly label: string;
  /** As the browser writes it; empty where there is none. */
  readonly keys: string;
}

export interface Shortcuts {
  /** Null where the browser does not say. */
  readonly commands: readonly Shortcut[] | null;
  readonly browser: 'chromium' | 'firefox';
}

export interface Stored {
  readonly reports: number;
  readonly waivers: number;
  readonly notes: number;
  readonly own: number;
  readonly corrections: number;
  /** How many settings are not as at first. */
  readonly settings: number;
  readonly bytes: number;
}

/** A rule's waiver that holds in every report. */
export type Everywhere = Pick<Waiver, 'id' | 'rule' | 'reason'>;

export type ImportAnswer =
  | { readonly ok: true; readonly added: number; readonly reports: number }
  | {
      readonly ok: false;
      readonly problem: 'too-large' | 'not-ours' | 'newer' | 'damaged' | 'full' | 'internal';
    };

export interface Wipe {
  readonly written: boolean;
  readonly settings: boolean;
}

export interface FormatChoice {
  readonly id: Settings['exports']['format'];
  readonly label: string;
  readonly hint: string;
}

/** What is said of the last thing done, in words. */
export interface Told {
  readonly text: string;
  readonly bad: boolean;
}

export interface OptionsProps {
  readonly locale: Locale;
  /** The browser's own language, in its own words. */
  readonly browserLocale: Locale;
  readonly page: OptionPage;
  /** Those that hold, with what the office sets. */
  readonly settings: Settings;
  readonly policy: Policy;
  readonly groups: readonly RuleEntries[];
  /** The rule that the options were opened for; the others are found by emptying the search. */
  readonly sought?: string | undefined;
  readonly profiles: readonly Profile[];
  readonly formats: readonly FormatChoice[];
  readonly sites: SitesShown;
  readonly shortcuts: Shortcuts;
  readonly everywhere: readonly Everywhere[];
  /** Null where it cannot be read. */
  readonly stored: Stored | null;
  /** The rule set's date and the forms that it knows. */
  readonly known: string;
  readonly told: Told | null;
  readonly onChange: (change: (before: Settings) => Settings, done?: 'saved.reset') => void;
  readonly onTell: (told: Told) => void;
  /** Asks the browser, so it must be called in the click itself. */
  readonly onAddSite: (written: string) => Promise<SiteAnswer>;
  readonly onRemoveSite: (pattern: string) => Promise<boolean>;
  readonly onOpenShortcuts: () => void;
  /** Takes back a waiver that holds in every report. */
  readonly onRestore: (id: string) => Promise<boolean>;
  readonly onExport: () => Promise<number>;
  readonly onImport: (file: File) => Promise<ImportAnswer>;
  readonly onWipe: (what: Wipe) => Promise<boolean>;
}
