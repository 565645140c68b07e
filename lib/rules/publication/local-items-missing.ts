import { fill, list, say, sectionPlace } from '../../locales/terms.ts';
import { plain } from '../../model/plain.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';

const texts = {
  found: say('第六部分缺少{profile}中的事项：{items}', 'Section 6 lacks what stands in {profile}: {items}'),
  attachment: say('第六部分的内容可能在附件或图片中', 'section six may be in an attachment or an image'),
  missing: say('页面没有第六部分', 'section six is not on the page'),
};

function check({ report, profile }: Facts): Check {
  if (!profile || profile.items.length === 0) return { applies: false };
  const sections = sectionsOf(report, 'other');
  const first = sections[0];
  if (!first) return { blind: [texts.missing] };
  const text = plain(
    report.prose
      .filter(({ section }) => section === 'other')
      .map((passage) => passage.text)
      .join('\n'),
  );
  if (text === '' && sections.some(({ attachments, images }) => attachments.length + images.length > 0)) {
    return { blind: [texts.attachment] };
  }
  const missing = profile.items.filter(({ words }) => !words.some((word) => text.includes(word)));
  if (missing.length === 0) return {};
  return {
    drafts: [
      {
        about: profile.id,
        section: 'other',
        message: fill(texts.found, {
          profile: profile.basis,
          items: list(
            missing.map(({ name }) => name),
            missing.length,
          ),
        }),
        where: sectionPlace('other'),
        places: [first.place],
        gap: { after: first.firstLine?.place ?? first.place },
      },
    ],
  };
}

export const localItemsMissing: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('地方要求事项', 'What the province asks for'),
  about: say(
    '第六部分缺少所选地方要求报告的事项（未选地方时不核查）',
    'Items that a chosen local profile asks for are missing (silent where none is chosen)',
  ),
  basis: say(
    '《政府信息公开条例》第五十条第一款第（五）项；所选地方的年度报告编制要求',
    'Regulations on Open Government Information, article 50(1)(5); the chosen profile’s requirements',
  ),
  remedy: say(
    '在第六部分补写该事项；没有的，写明没有。',
    'Report on it in section six; where there is nothing, say so.',
  ),
  texts,
  check,
};
