import { fill, quoted, say, sectionPlace } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { plain } from '../../model/plain.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { aligned, placesOf, printed, quoteAt } from '../text/aligned.ts';
import { passagePlace, passageSection } from '../text/passages.ts';

const texts = {
  found: say('{place}留有格式的填写说明{words}', 'The form’s instructions {words} are left in {place}'),
};

/** Words by which the form and local notices tell the writer what to write. */
const INSTRUCTIONS =
  /(?:该|本|这)(?:一)?(?:部分|项)(?:内容)?(?:应当|应|须)?(?:以|用|按)表格(?:的)?形式(?:报告|填报|填写|呈现)|(?:该|本|这)一?项(?:应当|应|须)?报告|\(含《[^》]{0,20}条例》第五十条[^()]{0,6}(?:\(四\)|四)[^。]{0,6}规定|填(?:写|表|报)(?:说明|要求|须知)[:)]|(?:此处|在此|请)(?:如实)?(?:填写|填入|插入|写明)|不能遗漏,也不宜泛化|重在聚焦主题、?,?简明客观|篇幅(?:原则上)?(?:不超过|控制在)(?:一千|1000|1,000)字|\((?:可|请)?(?:根据|结合)[^()]{0,14}(?:实际|情况)(?:填写|撰写|增减|删减)[^()]{0,8}\)|(?:没有|无)(?:此项内容)?的,?(?:请)?(?:填|写)"?(?:无|0)"?/g;

function check({ report }: Facts): Check {
  const headings = report.sections.flatMap((section): Draft[] => {
    const words = plain(section.heading).match(INSTRUCTIONS)?.[0];
    if (!words) return [];
    return [
      {
        about: `heading:${section.id}`,
        section: section.id,
        message: fill(texts.found, { place: sectionPlace(section.id), words: quoted(say(words, words)) }),
        where: sectionPlace(section.id),
        places: [section.place],
        quote: section.heading,
      },
    ];
  });
  const drafts = report.prose.flatMap((passage): Draft[] => {
    const text = aligned(passage);
    const hits = matches(text.form, INSTRUCTIONS);
    const [first] = hits;
    if (!first) return [];
    const place = passagePlace(passage);
    const words = printed(text, first.index, first.index + first[0].length);
    return [
      {
        about: `${passage.section}:${passage.parts[0]?.place.handle ?? 0}`,
        section: passageSection(passage),
        message: fill(texts.found, { place, words: quoted(say(words, words)) }),
        where: place,
        places: hits.flatMap((hit) => placesOf(text, hit.index, hit.index + hit[0].length)),
        quote: quoteAt(text, first.index, first.index + first[0].length),
      },
    ];
  });
  return { drafts: [...headings, ...drafts], applies: report.sections.length + report.prose.length > 0 };
}

export const instructionsPasted: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('没有填写说明', 'No instructions left in'),
  about: say('留有格式的填写说明', 'The form’s instructions left in'),
  basis: say('{form}，各部分的填写说明', '{form}, instructions for the sections'),
  remedy: say('删去填写说明。', 'Remove the instructions.'),
  texts,
  check,
};
