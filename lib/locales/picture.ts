/** `t` for pictures as evidence: the worker and the page of a picture alone load them. */
import { pictureEn } from './en.picture.ts';
import { translator } from './fill.ts';
import { pictureZhCN } from './zh-CN.picture.ts';

export const PICTURE_TEXTS = { 'zh-CN': pictureZhCN, en: pictureEn };

export const t = translator(pictureZhCN, pictureEn);
