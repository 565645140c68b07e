/** `t` for the options page: apart, so that no other surface loads them. */
import { optionsEn } from './en.options.ts';
import { translator } from './fill.ts';
import { optionsZhCN } from './zh-CN.options.ts';

export const OPTIONS_TEXTS = { 'zh-CN': optionsZhCN, en: optionsEn };

export const t = translator(optionsZhCN, optionsEn);
