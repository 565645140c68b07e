/** The words around the pages of help in English. Keys and names as in zh-CN.help.ts. */
import type { Text } from './fill.ts';
import type { helpZhCN } from './zh-CN.help.ts';

export const helpEn: Readonly<Record<keyof typeof helpZhCN, Text>> = {
  join: ' · ',
  title: 'Help on rules',
  brand: 'Crossfoot',
  link: 'About this rule',
  search: 'Search rules',
  list: 'All rules',
  found: { one: '{n} rule', other: '{n} rules' },
  none: 'No rule matches',
  choose: 'Choose a rule to read what it checks, on what basis, with examples and where it stays silent.',
  unknown: 'There is no rule “{id}”; it may be of another version.',
  keys: '/ to search, ↑ ↓ to choose, Enter to open',
  about: 'What it reports',
  why: 'Why it matters',
  basis: 'Basis',
  examples: 'Examples',
  wrong: 'Wrong',
  right: 'Right',
  silent: 'Where it stays silent, leaves it to be verified or cannot tell',
  remedy: 'How to correct it',
  footer: 'Rules {ruleset} · this help is part of the extension, nothing is fetched',
};
