/** A page of our own with a picture that was taken, or why none was. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/picture/picture.css';
import { type PictureState, PictureView } from '../../components/picture/PictureView.tsx';
import { localeOf, wear } from '../../components/ui/appearance.ts';
import { shortcutOf, uiLanguages } from '../../lib/browser/events.ts';
import { type Look, lookOf, onLookChange } from '../../lib/browser/look.ts';
import { pictureOf } from '../../lib/browser/pictures.ts';
import { t } from '../../lib/locales/picture.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { FailureCode } from '../../lib/model/tab.ts';

const query = new URLSearchParams(location.search);

interface Opened {
  readonly state: PictureState;
  readonly blob?: Blob;
}

async function open(locale: Locale): Promise<Opened> {
  const code = query.get('failed') as FailureCode | null;
  if (code) {
    const key = await shortcutOf('picture');
    const how =
      code === 'no-access' ? (key ? t(locale, 'picture.grant.key', { key }) : t(locale, 'picture.grant')) : '';
    return { state: { state: 'failed', code, how } };
  }
  const found = await pictureOf(query.get('id') ?? '').catch(() => null);
  if (!found) return { state: { state: 'gone' } };
  const { blob, ...picture } = found;
  return { state: { state: 'picture', picture, src: URL.createObjectURL(blob) }, blob };
}

function PicturePage({ locale }: { readonly locale: Locale }) {
  const [{ state, blob }, set] = useState<Opened>({ state: { state: 'reading' } });
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => void open(locale).then(set), [locale]);
  const copy = async () => {
    if (!blob) return;
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return <PictureView {...{ state, locale, copied }} onCopy={() => void copy()} />;
}

function show(look: Look): void {
  const locale = localeOf(look.locale, uiLanguages());
  wear(document.documentElement, look.theme);
  document.documentElement.lang = locale;
  document.title = t(locale, 'picture.title');
  render(<PicturePage locale={locale} />, document.querySelector('#app')!);
}

show(await lookOf());
onLookChange(show);
