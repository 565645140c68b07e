import { fill, say } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { type Aligned, aligned, placesOf, quoteAt } from '../text/aligned.ts';

const texts = {
  salutation: say(
    '报告开头有主送机关“{words}”，似将报送上级的函件作为报告公布',
    'The report opens with an addressee, “{words}”: a letter to a superior seems to have been published as the report',
  ),
  formula: say(
    '文中有报送上级的用语“{words}”，应为面向社会公布的报告',
    'The text holds “{words}”, words to a superior; the report is addressed to the public',
  ),
  where: say('主送机关', 'Addressee'),
  none: say('第一部分之前没有文字', 'no text stands above section one'),
};

/** An addressee on a line of its own. */
const ADDRESSEE =
  /^(?:[\p{Script=Han}()、,]{0,24})(?:局|委|办|厅|部|院|会|政府|委员会|办公室|办公厅|领导小组|管委会|各位领导|各有关单位|中心)[:]$/u;
/** Labels of a portal end so as well. */
const LABEL =
  /(?:主办|承办|发布|公开|联系|填报|编制|报送|责任|制发|来源|受理|监督|投诉|制作|公布|编写|地址|电话|负责|举报|咨询|工作机构)[\p{Script=Han}()]{0,10}:$/u;
/** What is written to superiors only. */
const FORMULA =
  /请(?:予)?(?:审阅|审示|审核|审议|批示|指正)|妥否[,]?请|特此(?:呈报|函报|上报)|现(?:呈报|上报|报上|报送)(?:如下|你|贵|给)|报(?:送)?(?:贵|你)(?:办|局|厅|委|单位)/g;

function salutation(text: Aligned): Draft | null {
  if (!ADDRESSEE.test(text.form) || LABEL.test(text.form)) return null;
  const end = text.form.length;
  return {
    about: 'addressee',
    section: null,
    message: fill(texts.salutation, { words: text.passage.text.trim() }),
    where: texts.where,
    places: placesOf(text, 0, end),
    quote: text.passage.text.trim(),
  };
}

function check({ report }: Facts): Check {
  const above = report.prose.filter(({ section }) => section === 'preamble').map(aligned);
  const addressed = above.flatMap((text) => salutation(text) ?? []).slice(0, 1);
  if (addressed.length > 0) return { drafts: addressed };
  // at the end the formula stands below section six, or in the last lines of it
  const below = report.prose
    .slice(-3)
    .filter(({ section }) => section === 'other' || section === 'ending')
    .map(aligned);
  const formulas = [...above, ...below].flatMap((text): Draft[] =>
    matches(text.form, FORMULA)
      .slice(0, 1)
      .map((match) => ({
        about: 'formula',
        section: null,
        message: fill(texts.formula, { words: match[0] }),
        where: texts.where,
        places: placesOf(text, match.index, match.index + match[0].length),
        quote: quoteAt(text, match.index, match.index + match[0].length),
      })),
  );
  const [first] = formulas;
  if (first) return { drafts: [first] };
  return above.length === 0 ? { applies: false } : {};
}

export const coveringLetter: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('面向社会公布', 'Addressed to the public'),
  about: say('将报送上级的函件作为报告公布', 'A covering letter to a superior published as the report'),
  basis: say(
    '《政府信息公开条例》第四十九条（向社会公布）',
    'Regulations on Open Government Information, article 49 (made known to the public)',
  ),
  remedy: say('删去主送机关和报送用语，公布报告正文。', 'Remove addressee and formulas and publish the report itself.'),
  texts,
  check,
};
