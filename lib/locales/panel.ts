/** `t` for the side panel: apart, so that only the panel loads its words. */
import { panelEn } from './en.panel.ts';
import { translator } from './fill.ts';
import { panelZhCN } from './zh-CN.panel.ts';

export const PANEL_TEXTS = { 'zh-CN': panelZhCN, en: panelEn };

export const t = translator(panelZhCN, panelEn);
