import { fill, say, sectionPlace, type Words } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { plain } from '../../model/plain.ts';
import type { Report } from '../../model/report.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { isAlike } from '../text/agency-names.ts';
import { isForeign, isOtherSigner, isPlaced } from '../text/agency-roles.ts';
import { aligned, placesOf, quoteAt } from '../text/aligned.ts';
import { type SelfName, selfNames } from '../text/self-names.ts';
import { signatureOf } from '../text/signature.ts';

const texts = {
  found: say(
    '{place}应写本机关处写有“{name}”，报告机关为“{own}”',
    '{place} names “{name}” where the report’s own agency, “{own}”, belongs',
  ),
  doubt: say(
    '{place}疑似以“{name}”代替本机关“{own}”，请核实',
    '{place} may name “{name}” where “{own}” belongs; please verify',
  ),
  signature: say(
    '落款为“{name}”，与标题机关“{own}”不是同一机关',
    'The signature is “{name}”, another agency than the title’s, “{own}”',
  ),
  nonsense: say(
    '{place}写有“{name}”，疑为替换机关名称时出错',
    '{place} reads “{name}”: a name was replaced without care',
  ),
  partner: say('也可能是合作单位或受理机构', 'it may be a partner or an office that takes questions'),
  preamble: say('前言', 'The preamble'),
  signed: say('落款', 'Signature'),
  unknown: say('报告机关不明', 'the report’s agency is not known'),
};

/** 政务服务中心人民政府: what a careless search-and-replace leaves behind. */
const NONSENSE = /[\p{Script=Han}]{2,12}(?:局|中心|委员会|办事处)人民政府/gu;
/** Its end, which nearly no text has: the search for names costs more. */
const NONSENSE_END = /(?:局|中心|委员会|办事处)人民政府/;
/** Offices that answer questions for all bodies of an area. */
const HELP_DESK = /政务|政府办|数据|审批|行政服务|网信|信访|公开办/;

function placeOf(text: SelfName['text']): Words {
  const { section } = text.passage;
  return section === 'preamble' || section === 'ending' ? texts.preamble : sectionPlace(section);
}

function sectionOf({ passage }: SelfName['text']): Draft['section'] {
  return passage.section === 'preamble' || passage.section === 'ending' ? null : passage.section;
}

/** A government is told of its departments; a department of itself. */
function counts({ as, name }: SelfName, report: Report): boolean {
  const governs = report.agency?.kind === 'government' || report.agency?.kind === 'governmentOffice';
  if (as === 'report' || as === 'self') return true;
  return !governs && isPlaced(name) && !(as !== 'subject' && HELP_DESK.test(name));
}

/** Once as the subject of a sentence may be a partner; as the first, or twice, it is the copy's own body. */
function isPartner(each: SelfName, alike: readonly SelfName[], first: SelfName | undefined): boolean {
  return each.as === 'subject' && each !== first && alike.filter(({ as }) => as === 'subject').length < 2;
}

function inText(report: Report, own: string): Draft[] {
  const names = selfNames(report);
  const firstSubject = names.find(({ as }) => as === 'subject');
  const foreign = names.filter((each) => counts(each, report) && isForeign(each.name, own));
  const byName = new Map<string, SelfName[]>();
  for (const each of foreign) {
    const alike = byName.get(each.name);
    if (alike) alike.push(each);
    else byName.set(each.name, [each]);
  }
  const drafts = new Map<string, Draft>();
  for (const each of foreign) {
    const alike = byName.get(each.name)!;
    if (drafts.has(each.name) || isPartner(each, alike, firstSubject)) continue;
    const reason = each.as === 'report' || each.as === 'self' ? null : texts.partner;
    drafts.set(each.name, {
      about: each.name,
      reason,
      section: sectionOf(each.text),
      message: fill(reason ? texts.doubt : texts.found, { place: placeOf(each.text), name: each.name, own }),
      where: placeOf(each.text),
      places: alike.flatMap(({ text, start, end }) => placesOf(text, start, end)),
      quote: quoteAt(each.text, each.start, each.end),
    });
  }
  return [...drafts.values()];
}

function nonsense(report: Report): Draft[] {
  return report.prose.flatMap((passage, index): Draft[] => {
    if (!passage.text.includes('人民政府')) return [];
    const text = aligned(passage);
    if (!NONSENSE_END.test(text.form)) return [];
    return matches(text.form, NONSENSE)
      .slice(0, 1)
      .map((match) => ({
        about: `replaced.${index}`,
        section: sectionOf(text),
        message: fill(texts.nonsense, { place: placeOf(text), name: match[0] }),
        where: placeOf(text),
        places: placesOf(text, match.index, match.index + match[0].length),
        quote: quoteAt(text, match.index, match.index + match[0].length),
      }));
  });
}

function inSignature(report: Report, own: string): Draft[] {
  const signed = signatureOf(report);
  const name = plain(signed?.text ?? '');
  // two wordings of one name are agency-name's matter alone
  if (!signed || isAlike(name, own) || !isOtherSigner(name, own, report.agency?.kind ?? null)) return [];
  return [
    {
      about: 'signature',
      section: null,
      message: fill(texts.signature, { name, own }),
      where: texts.signed,
      places: [signed.place],
      quote: signed.text,
      follows: [findingId('agency-name', 'signature')],
    },
  ];
}

function check({ report }: Facts): Check {
  const { agency } = report;
  const replaced = nonsense(report);
  // only the title says for certain whose report it is
  if (agency?.source !== 'title') return { drafts: replaced, blind: [texts.unknown] };
  return { drafts: [...inText(report, agency.name), ...inSignature(report, agency.name), ...replaced] };
}

export const otherAgency: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('本机关名称', 'The agency’s own name'),
  about: say('应写本机关处出现其他机关名称', 'Another agency’s name where its own belongs'),
  basis: say(
    '《政府信息公开条例》第四十九条、第五十条',
    'Regulations on Open Government Information, articles 49 and 50',
  ),
  remedy: say(
    '核对该处文字是否沿用他处，改为本机关。',
    'Check whether the text was taken from elsewhere; name the own agency.',
  ),
  texts,
  check,
};
