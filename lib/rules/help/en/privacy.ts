import type { privacy as rules } from '../../privacy/index.ts';
import type { HelpTexts } from '../types.ts';

export const privacy: HelpTexts<typeof rules> = {
  'identity-number': {
    why: 'An identity number is personal information; once published it cannot be taken back. Neither the regulations nor the law on personal information allow it.',
    wrong: '“the applicant’s identity number is 330***************” (masked here)',
    right: '“one natural person applied”',
    silent:
      'Of 18 digits, only with a valid area, date of birth and check digit; numbers named as credit codes, index or case numbers are left alone. Of 15 digits, without a check digit, to be verified. Masked in every finding.',
  },
  'mobile-number': {
    why: 'A private mobile number is personal information; publishing it exposes its owner.',
    wrong: '“the applicant’s telephone is 139********” (masked here)',
    right: '“the applicant was reached by telephone”',
    silent:
      'The office’s own contact in the preamble, the signature or a sentence on contact; 12345 and 400 numbers. Where the sentence names an applicant or other person, it is reported all the same.',
  },
  'applicant-named': {
    why: 'A name with its case discloses what somebody asked for or disputed, and may bring complaints and suits.',
    wrong: '“申请人王建国申请公开征地信息，已予公开” (an applicant, named, asked about land taken)',
    right: '“1名自然人申请公开征地信息，已予公开” (one natural person asked about land taken)',
    silent:
      'Terms of the form such as 申请人情况 and 申请人无正当理由, names already hidden as 王某, and common words that begin with a surname.',
  },
  'bank-card': {
    why: 'A bank card number is sensitive personal information; losing it may cost money.',
    wrong: '“repaid to 6222***************” (masked here)',
    right: '“repaid the way it was paid”',
    silent:
      'Only with a valid check digit, and after words such as bank or account or beginning with 62. Numbers named as case or record numbers, those that begin with 0 or repeat one digit are left alone.',
  },
  'secrecy-mark': {
    why: 'What bears a mark of secrecy may not be published; left in by mistake it still shows that no review took place.',
    wrong: 'Above the title: 机密★1年',
    right: 'No mark above the title.',
    silent:
      'The words 国家秘密, 商业秘密 and 工作秘密 in labels and prose: only marks on a line of their own, with a star or in brackets count.',
  },
};
