/** `t` for what popup and panel share: how far the marks are switched, the ways to options and help. */
import type { Locale } from '../model/audit.ts';
import { deskEn } from './en.desk.ts';
import { type Text, translator } from './fill.ts';
import { deskZhCN } from './zh-CN.desk.ts';

export const DESK_TEXTS: Readonly<Record<Locale, Readonly<Record<keyof typeof deskZhCN, Text>>>> = {
  'zh-CN': deskZhCN,
  en: deskEn,
};

export const t = translator(deskZhCN, deskEn);
