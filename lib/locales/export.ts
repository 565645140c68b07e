/** `t` for the exports: apart, so that only what exports loads them. */
import { exportEn } from './en.export.ts';
import { translator } from './fill.ts';
import { exportZhCN } from './zh-CN.export.ts';

export const EXPORT_TEXTS = { 'zh-CN': exportZhCN, en: exportEn };
export type ExportKey = keyof typeof exportZhCN;

export const t = translator(exportZhCN, exportEn);
