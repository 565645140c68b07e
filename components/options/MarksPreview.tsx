/** How marks will look in a page: a few figures of our own invention, always on light paper as portals are. */
import { t } from '../../lib/locales/options.ts';
import { t as words } from '../../lib/locales/page.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { Settings } from '../../lib/model/settings.ts';

type Kind = Settings['marks']['kinds'][number];

interface Props {
  readonly marks: Settings['marks'];
  readonly locale: Locale;
}

/** A line that a portal might print, and the piece of it that would be marked. */
const LINES: readonly {
  readonly kind: Kind;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}[] = [
  { kind: 'error', before: '（七）总计：126、13、0、1、6、1、', marked: '149', after: '' },
  { kind: 'warning', before: '规章：制发件数 ', marked: '/', after: '，废止件数 0，现行有效件数 0' },
  { kind: 'review', before: '全年新收政府信息公开申请 ', marked: '151 件', after: '，上年结转 11 件。' },
  { kind: 'info', before: '三、', marked: '收到和处理申请情况', after: '' },
];

export function MarksPreview({ marks, locale }: Props) {
  return (
    <figure class="preview" data-palette={marks.palette}>
      <figcaption>
        {t(locale, 'marks.preview')}
        <span class="cap">{t(locale, marks.on ? 'marks.preview.text' : 'marks.preview.off')}</span>
      </figcaption>
      <ul class="paper">
        {LINES.map(({ kind, before, marked, after }) => {
          const isShown = marks.on && marks.kinds.includes(kind);
          return (
            <li key={kind}>
              <span lang="zh-CN">
                {before}
                <span class={isShown ? `mk ${kind}` : undefined} data-mark={isShown ? kind : undefined}>
                  {marked}
                </span>
                {after}
              </span>
              <span class="kind">{words(locale, `severity.${kind}`)}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
