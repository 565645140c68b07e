/** A picture taken as evidence: the picture, how to keep it, and in plain words what it shows and what not. */
import { t } from '../../lib/locales/picture.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { Picture } from '../../lib/model/picture.ts';
import type { FailureCode } from '../../lib/model/tab.ts';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';

export type PictureState =
  | { readonly state: 'reading' }
  /** `src` is an address that the browser shows the picture at. */
  | { readonly state: 'picture'; readonly picture: Omit<Picture, 'blob'>; readonly src: string }
  | { readonly state: 'gone' }
  | { readonly state: 'failed'; readonly code: FailureCode; readonly how: string };

export interface PictureViewProps {
  readonly state: PictureState;
  readonly locale: Locale;
  readonly copied: boolean | null;
  readonly onCopy: () => void;
}

const CAN = ['picture.shows', 'picture.hash'] as const;
const CANNOT = ['picture.clock', 'picture.forgeable', 'picture.server'] as const;

function Said({
  title,
  lines,
  locale,
}: {
  title: 'picture.what' | 'picture.not';
  lines: readonly Line[];
  locale: Locale;
}) {
  return (
    <section>
      <h2>{t(locale, title)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(locale, line)}</li>
        ))}
      </ul>
    </section>
  );
}
type Line = (typeof CAN)[number] | (typeof CANNOT)[number];

function Shown({ state, locale, copied, onCopy }: PictureViewProps & { state: { state: 'picture' } }) {
  const { picture, src } = state;
  return (
    <>
      <header class="picture-head">
        <h1>{t(locale, 'picture.title')}</h1>
        <p class="acts">
          <a class="btn primary" href={src} download={picture.name}>
            <Icon name="file" />
            {t(locale, 'picture.save')}
          </a>
          <button type="button" class="btn" onClick={() => onCopy()}>
            <Icon name={copied ? 'tick' : 'copy'} />
            {t(locale, copied ? 'picture.copied' : 'picture.copy')}
          </button>
        </p>
        <p class={copied === false ? 'bad' : 'sr'} role="status">
          {copied === null ? '' : t(locale, copied ? 'picture.copied' : 'picture.copyFailed')}
        </p>
      </header>
      {!picture.whole && <p class="second">{t(locale, 'picture.partial')}</p>}
      <img src={src} alt={picture.alt[locale]} />
      <p class="cap from">
        {t(locale, 'picture.from')} <span lang="zh">{picture.title}</span> <span>{picture.url}</span>
      </p>
      <div class="picture-said">
        <Said title="picture.what" lines={CAN} locale={locale} />
        <Said title="picture.not" lines={CANNOT} locale={locale} />
      </div>
      <p class="cap">{t(locale, 'picture.kept')}</p>
    </>
  );
}

const FAILED: readonly string[] = ['no-access', 'page-gone', 'full'] satisfies FailureCode[];

function failedKey(code: FailureCode) {
  return `failed.${FAILED.includes(code) ? (code as 'no-access' | 'page-gone' | 'full') : 'other'}` as const;
}

export function PictureView(props: PictureViewProps) {
  const { state, locale } = props;
  return (
    <div class="ui own-page picture" lang={locale} data-state={state.state}>
      <div class="masthead">
        <Logo small />
        <p>{t(locale, 'picture.title')}</p>
      </div>
      <main>
        {state.state === 'picture' && <Shown {...props} state={state} />}
        {state.state === 'reading' && <p role="status">{t(locale, 'picture.reading')}</p>}
        {state.state === 'gone' && (
          <>
            <h1>{t(locale, 'picture.gone')}</h1>
            <p class="second">{t(locale, 'picture.again')}</p>
          </>
        )}
        {state.state === 'failed' && (
          <>
            <h1>{t(locale, 'failed.title')}</h1>
            <p class="second">{t(locale, failedKey(state.code))}</p>
            {state.how && <p class="second">{state.how}</p>}
          </>
        )}
      </main>
    </div>
  );
}
