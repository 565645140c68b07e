import overlay from './overlay.css?inline';

/** The ink of the lines that are drawn, as overlay.css has it for rings. */
export const TRACE = '#1a579b';
export const TRACE_LIGHT = '#6490c0';

/**
 * Of the host: declared important, because a page's own rules for unknown elements, however important, would otherwise
 * win over `:host`.
 */
const HOST_RULES = `:host{all:initial!important;display:block!important;position:absolute!important;left:0!important;top:0!important;width:0!important;height:0!important;z-index:2147483647!important;pointer-events:none!important}
[hidden]{display:none!important}@media print{:host{display:none!important}}`;

export const OVERLAY_RULES = overlay + HOST_RULES;
