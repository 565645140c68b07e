/** How surfaces are seen: sizes, languages, light and dark. */
import type { Look } from './scene.ts';

const screen = (width: number, more: Partial<Look> = {}): Look => ({ width, height: 768, ...more });

/** Every state: each language in light, the first in dark. */
export const POPUP: readonly Look[] = [
  { width: 400, height: 600 },
  { width: 400, height: 600, dark: true, only: ['zh-CN'] },
];
export const PANEL: readonly Look[] = [
  { width: 420, height: 780 },
  { width: 420, height: 780, dark: true, only: ['zh-CN'] },
  { width: 320, height: 780, only: ['zh-CN', 'en'] },
];
export const PANEL_ONCE: readonly Look[] = [{ width: 420, height: 780, only: ['zh-CN', 'en'] }];
/** A sheet as far down as it goes: the panel has no end of its own then. */
export const PANEL_TALL: readonly Look[] = [
  { width: 420, height: 1700 },
  { width: 420, height: 1700, dark: true, only: ['zh-CN'] },
  { width: 320, height: 1700, only: ['zh-CN', 'en'] },
];
/** Opened as a page; and the browser's zoom. */
export const PANEL_WIDE: readonly Look[] = [
  screen(1024, { only: ['zh-CN'] }),
  screen(1366, { only: ['zh-CN', 'en'] }),
  screen(1920, { only: ['zh-CN'] }),
];
export const PANEL_ZOOM: readonly Look[] = [{ width: 420, height: 768, zoom: 2, only: ['zh-CN', 'en'] }];
export const POPUP_ZOOM: readonly Look[] = [{ width: 800, height: 600, zoom: 2, only: ['zh-CN', 'en'] }];

export const PAGE: readonly Look[] = [screen(1366)];
export const PAGE_WIDTHS: readonly Look[] = [
  screen(1024, { only: ['zh-CN'] }),
  screen(1366),
  screen(1366, { dark: true, only: ['zh-CN', 'en'] }),
  screen(1920, { only: ['zh-CN'] }),
];
export const PAGE_NARROW: readonly Look[] = [
  screen(420, { only: ['zh-CN', 'en'] }),
  screen(320, { only: ['zh-CN', 'en'] }),
];
export const PAGE_WHOLE: readonly Look[] = [screen(1366, { whole: true, only: ['zh-CN', 'firefox'] })];

const whole = { whole: true } as const;
/** Pages of our own, all of them. */
export const OWN: readonly Look[] = [
  screen(1366, { ...whole, only: ['zh-CN', 'en'] }),
  screen(1366, { ...whole, dark: true, only: ['zh-CN'] }),
  screen(420, { ...whole, only: ['en'] }),
];
export const OWN_WIDTHS: readonly Look[] = [
  ...OWN,
  screen(1366, { ...whole, only: ['firefox'] }),
  screen(320, { ...whole, only: ['zh-CN', 'en'] }),
  screen(1024, { ...whole, only: ['zh-CN'] }),
  screen(1920, { ...whole, only: ['zh-CN'] }),
];
export const OWN_ZOOM: readonly Look[] = [screen(1366, { zoom: 2, only: ['zh-CN', 'en'] })];
export const PAPER: readonly Look[] = [screen(794, { ...whole, print: true, only: ['zh-CN'] })];
