/** Headings of 2007 条例 art. 32 that the present form does not have; 概述 alone is only an altered heading. */
import { plain } from '../../model/plain.ts';
import { numberOf } from './numbering.ts';

const OLD: readonly RegExp[] = [
  /不予公开政府信息的?情况$/,
  /收费[及和与、]?减免/,
  /^政府信息公开的?收费的?情况$/,
  /^(?:政府信息公开)?(?:工作)?机构(?:设置|建设)?[、和及与]?(?:人员|保障经费|经费)/,
];

export function isOldHeading(heading: string): boolean {
  const words = numberOf(heading)?.rest ?? plain(heading);
  return OLD.some((pattern) => pattern.test(words));
}
