/** The interface's words: one function for all surfaces. */
import type { Locale } from '../model/audit.ts';
import { en } from './en.ts';
import { type Text, translator } from './fill.ts';
import { zhCN } from './zh-CN.ts';

export { detectLocale } from './detect.ts';

export type Key = keyof typeof zhCN;

export const TEXTS: Readonly<Record<Locale, Readonly<Record<Key, Text>>>> = { 'zh-CN': zhCN, en };

/** The text of a key in a language, its {names} filled from data. */
export const t = translator(zhCN, en);
