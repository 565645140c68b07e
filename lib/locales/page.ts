/** `t` for what stands in a report's page; the whole of it is in index.ts. */
import { pageEn } from './en.page.ts';
import { translator } from './fill.ts';
import { pageZhCN } from './zh-CN.page.ts';

export const t = translator(pageZhCN, pageEn);
