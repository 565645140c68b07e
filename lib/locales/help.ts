/** `t` for the pages of help: apart, so that no other surface loads them. */
import { helpEn } from './en.help.ts';
import { translator } from './fill.ts';
import { helpZhCN } from './zh-CN.help.ts';

export const HELP_TEXTS = { 'zh-CN': helpZhCN, en: helpEn };

export const t = translator(helpZhCN, helpEn);
