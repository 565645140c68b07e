import type { narrative as rules } from '../../narrative/index.ts';
import type { HelpTexts } from '../types.ts';

export const narrative: HelpTexts<typeof rules> = {
  'no-applications-text-mismatch': {
    why: 'Whether there was any application is the first thing to know. Where text and table 3 contradict each other, one is last year’s or was not filled in.',
    wrong: 'The text says that no application was received; table 3 has 4.',
    right: 'The text says that 4 applications were received, and so does table 3.',
    silent:
      'That no complaint or review was received. Figures of other years, other bodies or single months. Not assessable where table 3 cannot be read.',
  },
  'applications-text-mismatch': {
    why: 'Where text and table 3 differ, readers cannot tell which holds. Often only one of them was corrected.',
    wrong: '“15 applications were completed”; table 3 has 14, and no other reading gives 15.',
    right: '“14 applications were completed”; table 3 has 14.',
    silent:
      'Received may mean new ones alone or with those carried over, and completed likewise: one reading that fits is enough. Approximate, earlier, compared and planned figures and those of whole areas or subordinate bodies are not compared.',
  },
  'proceedings-text-mismatch': {
    why: 'Number and outcome of disputes show how lawfully information is handled; a difference may turn corrected into upheld.',
    wrong: '“3 reviews over government information”; table 4 has 2.',
    right: '“2 reviews over government information”; table 4 has 2.',
    silent:
      'Cases handled as a reviewing organ, or not about information. Earlier, approximate and area-wide figures. Not assessable where table 4 cannot be read.',
  },
  'documents-text-mismatch': {
    why: 'Documents issued, repealed and in force must agree with table 2; otherwise the stock was not counted.',
    wrong: '“5 normative documents were issued”; table 2 has 3.',
    right: '“3 normative documents were issued”; table 2 has 3.',
    silent:
      'Other papers and explanations of policy. What was published only: to be verified. Superiors’, earlier and approximate figures.',
  },
  'decisions-text-mismatch': {
    why: 'Table 2 wants every decision of the year. Where the text has far more, only the published ones may have been filled in.',
    wrong: '“18 penalties were imposed”; table 2 has 5.',
    right: '“18 penalties were imposed”; table 2 has 18.',
    silent:
      'Counts of firms, households, entries or times, and of what was published: to be verified. Approximate figures, other years and other bodies are not compared.',
  },
  'breakdown-sum': {
    why: 'Parts that do not add up are seen by any reader, and cost the report its credit.',
    wrong: '“126 items, of which 80 on the website, 30 on new media, 6 others” (116)',
    right: '“126 items, of which 80 on the website, 40 on new media, 6 others”',
    silent:
      'Open lists (等, 主要包括), approximate figures, different units. Lists within lists are read by level; one reading that fits is enough.',
  },
  percentage: {
    why: 'A percentage comes from its counts; where it does not, one of them was not brought up to date.',
    wrong: '“19 of 20 were answered in time, 98%”',
    right: '“19 of 20 were answered in time, 95%”',
    silent:
      'Rounded or cut off at the printed places, both hold. Approximate figures; growth and completion may exceed 100%. Without counts nothing is calculated.',
  },
  'fee-statement-missing': {
    why: 'Fees for processing information exist since 2021 and belong in the report; evaluations look for them everywhere.',
    wrong: '六、其他需要报告的事项：无。 (none)',
    right: '“0 fee notices over 0 yuan were issued; 0 yuan were collected.”',
    silent:
      'Reports on 2020 and before. Stated in another section, it is a note. An image, attachment, table or frame in section six: not assessable; section six itself is section-missing’s matter.',
  },
  'fee-statement-wrong': {
    why: 'The tariff begins at 100 yuan an application or 10 yuan a page, with receipts. Amounts that contradict it are mistakes or improper charges.',
    wrong: '“0.038万元 (38 yuan) were collected”',
    right: '“0.038万元 (380 yuan) were collected”',
    silent:
      'Not applicable without an amount. Earlier, planned and other bodies’ fees are not compared. Very large sums in 万元 are to be verified. Other charges are left alone.',
  },
  'aspect-missing': {
    why: 'The form names five aspects: proactive disclosure, applications, management, platforms, supervision. A missing one is a usual deduction.',
    wrong: 'Section one speaks of proactive disclosure and platforms only.',
    right: 'All five; without applications, “no application was received this year”.',
    silent:
      'Sub-headings are not needed; it is enough that the text comes to the aspect. Reports on 2020 and before. Content in images or attachments is not assessable; a very short section is folded under overview-length.',
  },
  'overview-length': {
    why: 'Section one should keep to the point. Too short, it cannot hold five aspects; too long, it is a work summary.',
    wrong: 'Section one has two sentences.',
    right: 'A few sentences on each aspect, a thousand characters at most.',
    silent:
      'Only characters of the text count, no tables. 150 to 1,000 are in order, up to 3,000 a note. Content in images or attachments is not assessable.',
  },
  'problems-none': {
    why: 'Article 50 asks for the main problems and their improvement. “None” leaves it out, and is the model of a perfunctory report.',
    wrong: '五、存在的主要问题及改进情况：无。 (none)',
    right: '“Problem: policies were explained in one form only. Improvement: six infographics were made.”',
    silent:
      'Text that states a problem in words such as 无法 or 没有及时, or after “none, but”. A table, image or attachment in the section; a page not read to its end is to be verified.',
  },
  'problems-missing': {
    why: 'Article 50 asks for the main problems. Plans alone do not show what they are to mend.',
    wrong: 'Section five says only that training will be strengthened.',
    right: '“Problem: some columns were updated late. Improvement: columns are checked monthly.”',
    silent:
      'The word 问题 is not needed: 不足, 短板, 差距, 有待 and the like will do. “None” is reported by problems-none; a page not read to its end is to be verified.',
  },
  'improvement-missing': {
    why: 'The form’s heading asks for improvement, made or to be made. With problems alone the section is half empty.',
    wrong: 'Section five says only that updates were late and explanations poor.',
    right: 'After the problems: “A register of updates was set up and is reviewed monthly.”',
    silent:
      'Next steps, strengthening and the like will do, without a heading of their own. “None” is reported by problems-none; a page not read to its end is to be verified.',
  },
  'measures-unmatched': {
    why: 'Local notices ask for a measure per problem. With far fewer, some problems stay unanswered.',
    wrong: 'Three problems (一是, 二是, 三是), one measure.',
    right: 'Three problems and three measures, one for each.',
    silent:
      'A difference of one. Text whose points cannot be counted. Numbers are compared, not contents: a note only.',
  },
  'accountability-missing': {
    why: 'Article 50 asks governments for the results of appraisal, public assessment and accountability; without them statutory content is missing.',
    wrong: 'Under supervision, a city government’s report tells of training only.',
    right: '“Disclosure is part of the annual appraisal; one public assessment was held; nobody was held to account.”',
    silent:
      'Departments; offices of a government unless they report for the whole area. Two of the three are enough. Content in images or attachments is not assessable.',
  },
  'instructions-pasted': {
    why: 'Instructions are meant for the writer; published, they show that nobody read the text.',
    wrong: '二、主动公开政府信息情况（该部分以表格形式报告） (“this section is reported as a table”)',
    right: '二、主动公开政府信息情况, and its table below.',
    silent: 'Ordinary lead-ins such as “see the table below”, and the note on the relations under table 3.',
  },
  placeholder: {
    why: 'A blank or ×× in a published report shows a template not filled in: it is neither accurate nor complete.',
    wrong: '主动公开信息＿＿条 (a blank for the number), ××局2024年…',
    right: '主动公开信息126条, and the agency’s full name.',
    silent:
      'The letter x in Latin words, addresses and mail, codes such as 第X号, names that were hidden on purpose, and spaces of layout behind a number.',
  },
};
