/** `t` for the first page: apart, so that no other surface loads them. */
import { welcomeEn } from './en.welcome.ts';
import { translator } from './fill.ts';
import { welcomeZhCN } from './zh-CN.welcome.ts';

export const WELCOME_TEXTS = { 'zh-CN': welcomeZhCN, en: welcomeEn };

export const t = translator(welcomeZhCN, welcomeEn);
