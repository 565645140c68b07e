/** Rules of the overlay, in px: the page's font size and zoom must not reach it. */

export const TRACE = '#1a579b';
export const TRACE_LIGHT = '#6490c0';

/**
 * Declared important, because a page's own rules for unknown elements, however important, would otherwise win over
 * `:host`. Popovers lie over everything that the page may put on top. The card is given the keys when it opens, but no
 * outline: the one ring is the figure's.
 */
export const OVERLAY_RULES = `
:host { all: initial !important; display: block !important; position: absolute !important; left: 0 !important; top: 0 !important;
  width: 0 !important; height: 0 !important; z-index: 2147483647 !important; pointer-events: none !important; }
.cf-layer { position: absolute; left: 0; top: 0; width: 0; height: 0; }
.cf-layer > svg { position: absolute; left: 0; top: 0; width: 1px; height: 1px; overflow: visible; pointer-events: none; }
.cf-ring { position: absolute; pointer-events: none; border-radius: 3px; box-sizing: border-box; }
.cf-ring.on { box-shadow: 0 0 0 2px ${TRACE}, 0 0 0 4px #fff; }
.cf-ring.total { box-shadow: inset 0 0 0 1.5px ${TRACE}; }
.cf-ring.operand { box-shadow: inset 0 0 0 1.5px ${TRACE_LIGHT}; }
.cf-ring.at { background: rgba(26, 87, 155, .14); box-shadow: inset 0 0 0 2px ${TRACE}; }
.cf-ring.around { border: 2px dashed ${TRACE}; box-shadow: 0 0 0 1px #fff; }
.cf-mark { position: absolute; pointer-events: none; box-sizing: border-box; }
.cf-mark.error { background: rgba(255, 120, 96, .28); border-bottom: 2px solid #b92c1a; }
.cf-mark.warning { background: rgba(244, 178, 58, .28); border-bottom: 2px solid #855300; }
.cf-mark.review { border-bottom: 2px dashed #855300; }
.cf-mark.info { border-bottom: 2px dotted #626c78; }
.cf-mark.waived { border-bottom: 3px double #7f8894; }
.strong > .cf-mark { border-bottom-width: 4px; }
.cf-note { position: absolute; pointer-events: none; font: 600 12px/16px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums; color: #fff; background: ${TRACE}; border-radius: 3px; padding: 0 4px; white-space: nowrap; }
.cf-gap { position: absolute; pointer-events: none; }
.cf-gap > * { pointer-events: auto; }
.cf-card, .cf-bar { position: absolute; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; pointer-events: auto;
  color: inherit; width: auto; height: auto; }
.cf-bar { position: fixed; right: 20px; bottom: 20px; max-width: calc(100vw - 24px); }
.cf-card { left: 0; top: 0; max-width: calc(100vw - 24px); }
.cf-card .card:focus-visible { outline: 0; }
.cf-card .card { max-height: min(560px, calc(100vh - 24px), var(--crossfoot-room, 560px)); }
[hidden] { display: none !important; }
@media (max-width: 420px) { .cf-bar { right: 12px; bottom: 12px; } }
@media print { :host { display: none !important; } }
`;
