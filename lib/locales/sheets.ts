/** `t` for the panel's sheets: apart, so that no other surface loads them. */
import { sheetsEn } from './en.sheets.ts';
import { translator } from './fill.ts';
import { sheetsZhCN } from './zh-CN.sheets.ts';

type Source = typeof sheetsZhCN;
/** A text without data of its own: a name. */
export type NameKey = { [K in keyof Source]: Source[K] extends `${string}{${string}` ? never : K }[keyof Source];

export const SHEETS_TEXTS = { 'zh-CN': sheetsZhCN, en: sheetsEn };

export const t = translator(sheetsZhCN, sheetsEn);
