import { fill, say, type Words } from '../../locales/terms.ts';
import { plain } from '../../model/plain.ts';
import type { AgencyKind, Place, Report } from '../../model/report.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { isAlike, isBody, isSame, isShort, lacksArea } from '../text/agency-names.ts';
import { isOtherSigner } from '../text/agency-roles.ts';
import { signatureOf } from '../text/signature.ts';

const texts = {
  short: say(
    '{place}机关名称“{name}”为简称，应写全称（{full}）',
    'The agency’s name in the {place}, “{name}”, is short for {full}; the full name is to be used',
  ),
  noArea: say(
    '{place}机关名称“{name}”未写行政区划，应写全称',
    'The agency’s name in the {place}, “{name}”, lacks its area; the full name is to be used',
  ),
  differs: say(
    '标题机关为“{name}”，落款为“{other}”，名称不一致',
    'The title names “{name}”, the signature “{other}”: the names differ',
  ),
  publisher: say(
    '标题机关为“{name}”，而{source}为“{other}”，疑似名称有误，请核实',
    'The title names “{name}”, the {source} “{other}”: one may be wrong; please verify',
  ),
  reason: say('网站信息可能未更新', 'the site’s own data may be out of date'),
  title: say('标题', 'title'),
  signature: say('落款', 'signature'),
  contentSource: say('页面信息来源', 'source named by the page'),
  siteName: say('网站名称', 'name of the site'),
  where: say('机关名称', 'Name of the agency'),
  unknown: say('标题和落款均未见机关名称', 'neither title nor signature names an agency'),
};

/** Branches are published on the sites of the bodies that they belong to. */
const BRANCH = /分局$|分中心$|[大支总]队$|[站所]$/;

interface Named {
  readonly place: Words;
  readonly name: string;
  readonly at: Place | null;
}

function namesOf(report: Report): Named[] {
  const { agency, title } = report;
  const signed = signatureOf(report);
  return [
    ...(agency?.source === 'title' ? [{ place: texts.title, name: agency.name, at: title?.place ?? null }] : []),
    ...(signed ? [{ place: texts.signature, name: plain(signed.text), at: signed.place }] : []),
  ];
}

function ofOne({ place, name, at }: Named): Draft[] {
  const short = isShort(name);
  if (!short && !lacksArea(name)) return [];
  const message = short ? fill(texts.short, { place, name, full: short.full }) : fill(texts.noArea, { place, name });
  return [{ about: name, section: null, message, where: texts.where, places: [at], quote: name }];
}

function ofBoth([title, signature]: readonly Named[], kind: AgencyKind | null): Draft[] {
  if (!title || !signature || !isOtherSigner(signature.name, title.name, kind)) return [];
  const data = { name: title.name, other: signature.name };
  return [
    {
      about: 'signature',
      section: null,
      message: fill(texts.differs, data),
      where: texts.where,
      places: [signature.at, title.at],
      quote: signature.name,
    },
  ];
}

function ofPublisher({ publication }: Report, title: Named | undefined): Draft[] {
  if (!title || BRANCH.test(title.name)) return [];
  const sources: readonly (readonly [Words, string])[] = [
    [texts.contentSource, plain(publication.contentSource)],
    [texts.siteName, plain(publication.siteName)],
  ];
  const found = sources.find(
    ([, other]) =>
      isBody(other) &&
      !other.includes(title.name) &&
      !title.name.includes(other) &&
      !isShort(other) &&
      !isSame(other, title.name) &&
      isAlike(other, title.name),
  );
  if (!found) return [];
  const [source, other] = found;
  return [
    {
      about: 'publisher',
      reason: texts.reason,
      section: null,
      message: fill(texts.publisher, { name: title.name, source, other }),
      where: texts.where,
      places: [title.at],
      quote: title.name,
    },
  ];
}

function check({ report }: Facts): Check {
  const names = namesOf(report);
  if (names.length === 0) return { blind: [texts.unknown] };
  const ownFaults = [...new Map(names.flatMap(ofOne).map((draft) => [draft.about, draft])).values()];
  if (ownFaults.length > 0) return { drafts: ownFaults };
  const title = names.find((each) => each.place === texts.title);
  const differing = title ? ofBoth(names, report.agency?.kind ?? null) : [];
  return { drafts: differing.length > 0 ? differing : ofPublisher(report, title) };
}

export const agencyName: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('机关全称', 'Full name of the agency'),
  about: say(
    '标题或落款的机关名称为简称、不完整或前后不一',
    'The agency’s name wrong or abbreviated in title or signature',
  ),
  basis: say('{form}，报告标题（机关全称）', '{form}, title of the report (full name of the agency)'),
  remedy: say('写机关全称，前后一致。', 'Write the full name, the same in each place.'),
  texts,
  check,
};
