import { fill, say } from '../../locales/terms.ts';
import { plain } from '../../model/plain.ts';
import type { Passage } from '../../model/prose.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { aligned } from '../text/aligned.ts';
import { passagePlace, passageSection } from '../text/passages.ts';

const texts = {
  found: say('{place}有“{mark}”标志', '{place} bears the mark “{mark}”'),
  head: say('标题上方', 'The head above the title'),
};

/** With its star, or in brackets, the mark stands for itself wherever it stands. */
const MARKED: readonly RegExp[] = [
  /(?:绝密|机密|秘密)[★☆](?:\d{1,2}(?:年|个月)|长期|启用前)?/,
  /\((?:此件|本件|此文)不(?:予|得|宜)?公开\)/,
  /\(内部(?:资料|文件|材料)[^()]{0,8}\)/,
];
/** Lines of their own, without brackets. */
const ALONE: readonly RegExp[] = [
  /^(?:密级[:为]?)?(?:绝密|机密|秘密)\*?(?:(?:\d{1,2}|[一二三五十]{1,3})(?:年|个月)|长期|启用前)?$/,
  /^内部(?:资料|文件|使用|材料)$/,
  /^(?:仅供)?内部(?:资料|文件|材料|参考|使用)?[,:]?(?:请)?(?:注意|妥善|请勿|不得|严禁|禁止)(?:保存|保密|保管|外传|外泄|传播|公开)$/,
  /^仅供内部(?:参考|使用)$/,
  /^(?:此件|本件|此文)不(?:予|得|宜)?公开$/,
  /^(?:注意保密|严禁外传)$/,
];
/** What one of the first kind holds. */
const MAY_BEAR = /[★☆]|公开\)|\(内部/;
const LONGEST = 24;
const READ = 4000;

function markIn(passage: Passage): string | null {
  const { form: whole } = aligned(passage);
  const form = whole.length > READ ? plain(passage.text.slice(0, READ)) : whole;
  if (form.length > LONGEST && !MAY_BEAR.test(form)) return null;
  for (const pattern of MARKED) {
    const mark = pattern.exec(form)?.[0];
    if (mark) return mark.replace(/^\(|\)$/g, '');
  }
  const line = form.replace(/^[(<"]|[)>".。]{0,2}$/g, '');
  return form.length <= LONGEST && ALONE.some((pattern) => pattern.test(line)) ? line : null;
}

function check({ report }: Facts): Check {
  const above = new Set(report.above ?? []);
  const drafts = [...above, ...report.prose].flatMap((passage): Draft[] => {
    const mark = markIn(passage);
    if (mark === null) return [];
    const place = above.has(passage) ? texts.head : passagePlace(passage);
    const places = passage.parts.map((part) => part.place);
    return [
      {
        about: `${passage.section}:${places[0]?.handle ?? 0}`,
        section: passageSection(passage),
        message: fill(texts.found, { place, mark }),
        where: place,
        places,
        quote: passage.text.slice(0, 120),
      },
    ];
  });
  return { drafts, applies: report.prose.length > 0 };
}

export const secrecyMark: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('没有密级标志', 'No secrecy mark'),
  about: say(
    '有密级或不公开的标志（正文中的国家秘密等用语除外）',
    'A secrecy mark (the words 国家秘密 and the like in prose apart)',
  ),
  basis: say(
    '《政府信息公开条例》第十四条、第十七条（公开前的保密审查）',
    'Regulations on Open Government Information, articles 14 and 17 (review before disclosure)',
  ),
  remedy: say(
    '核实是否涉密：不涉密的删去标志，涉密的立即撤下。',
    'Verify: remove the mark, or withdraw the page at once if it is secret.',
  ),
  texts,
  check,
};
