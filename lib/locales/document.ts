/** `t` for the documents that are saved: apart, so that a surface loads them only when one is written. */
import { documentEn } from './en.document.ts';
import { translator } from './fill.ts';
import { documentZhCN } from './zh-CN.document.ts';

export const DOCUMENT_TEXTS = { 'zh-CN': documentZhCN, en: documentEn };

export const t = translator(documentZhCN, documentEn);
