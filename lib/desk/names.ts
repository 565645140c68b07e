/** The names of places and agencies of one report, masked wherever they stand. */
import { plain } from '../model/plain.ts';
import type { Report } from '../model/report.ts';

const PLACES = '省市区县州盟旗镇乡';
const SHORTEST = 2;

/** 云泽市 and 云泽 of 云泽市财政局; the words of office themselves name nobody. */
function placesIn(name: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    if (!PLACES.includes(name[at]!) || at - from < SHORTEST) continue;
    found.push(name.slice(from, at + 1), name.slice(from, at));
    from = at + 1;
  }
  return found;
}

/** @returns a function that masks the report's agency, its site and their places in a text */
export function withoutNames(report: Report | null): (text: string) => string {
  if (!report) return (text) => text;
  const { agency, signature, publication } = report;
  const given = [agency?.name, signature?.text, publication.siteName, publication.contentSource];
  const whole = given.filter((name): name is string => name !== undefined && name.length > SHORTEST);
  const names = [...new Set([...whole, ...whole.flatMap((name) => placesIn(plain(name)))])];
  names.sort((one, other) => other.length - one.length);
  return (text) => names.reduce((masked, name) => masked.replaceAll(name, maskOf(name)), text);
}

/** 某市 for 云泽市, 某机关 for the whole name of an agency, 某 for the bare name of a place. */
function maskOf(name: string): string {
  const last = name.at(-1) ?? '';
  if (PLACES.includes(last)) return `某${last}`;
  return name.length > 3 ? '某机关' : '某';
}
