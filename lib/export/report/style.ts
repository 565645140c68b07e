/** The look of the report: light always, in the type and colours of the extension; A4 on paper. */
import { Markup } from './markup.ts';

export const STYLE = new Markup(`<style>
:root { color-scheme: light; --canvas: #eef1f4; --surface-2: #f6f7f9; --line: #dde2e8; --text: #14181d; --text-2: #464f5a; --text-3: #626c78; --error: #b92c1a; --error-tint: #fdece8; --doubt: #855300; --doubt-tint: #fbf2de; --trace: #1a579b; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--text); font: 400 13px/20px "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif; font-variant-numeric: tabular-nums lining-nums; }
:lang(en) body { font-family: -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { width: min(210mm, 100%); margin: 24px auto; padding: 18mm 16mm; background: #fff; box-shadow: 0 0 0 1px rgba(20,24,29,.1), 0 2px 6px rgba(20,24,29,.08), 0 12px 32px rgba(20,24,29,.16); }
h1, h2, p, dl, dd, ul { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 22px; line-height: 30px; font-weight: 600; letter-spacing: .02em; }
h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 8px; margin: 26px 0 8px; font-size: 15px; line-height: 22px; font-weight: 600; break-after: avoid; }
h2 .cap { margin-left: auto; font-size: 12px; line-height: 18px; font-weight: 400; color: var(--text-2); }
a { color: inherit; text-decoration: none; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--trace); outline-offset: 1px; }
.sprite { position: absolute; width: 0; height: 0; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.ic { flex: none; width: 14px; height: 14px; color: var(--text-2); }
.ic.error { color: var(--error); } .ic.warning, .ic.review { color: var(--doubt); }
.sub { margin-top: 2px; font-size: 14px; color: var(--text-2); }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 3px 14px; margin-top: 14px; padding: 10px 0; border-block: 1px solid var(--text); font-size: 12px; line-height: 18px; }
.facts div { display: grid; grid-template-columns: 88px minmax(0, 1fr); gap: 8px; }
:lang(en) .facts div { grid-template-columns: 132px minmax(0, 1fr); }
.facts .wide { grid-column: 1 / -1; }
.facts dt { color: var(--text-3); }
.facts dd { overflow-wrap: anywhere; }
.facts .alert dd { color: var(--doubt); font-weight: 600; }
.counts { display: flex; flex-wrap: wrap; margin-top: 16px; }
.counts div { flex: 1 0 auto; min-width: 84px; padding-left: 12px; border-left: 1px solid var(--line); }
.counts div:first-child { padding-left: 0; border-left: 0; }
.counts dt { display: flex; align-items: center; gap: 4px; font-size: 12px; line-height: 16px; color: var(--text-2); white-space: nowrap; }
.counts dt span { display: inline-block; }
.counts dt span::first-letter { text-transform: uppercase; }
.counts dd { font-size: 24px; line-height: 30px; font-weight: 600; }
.counts .error dd { color: var(--error); }
.counts .zero dd { font-weight: 400; color: var(--text-3); }
.verdict { margin-top: 12px; }
.pl { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 12px; line-height: 18px; }
.pl th, .pl td { padding: 6px 8px 6px 0; border-bottom: 1px solid var(--line); font-weight: 400; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.pl thead th { padding-block: 3px; border-bottom: 1px solid var(--text); color: var(--text-2); }
.pl .n { width: 34px; } .pl .c1 { width: 116px; } .pl .c3 { width: 140px; } .pl .c4 { width: 104px; }
.pl tr:target { background: #e7eff9; }
.pb { display: flex; gap: 6px; font-weight: 600; } .pb.off { font-weight: 400; } .pb .ic, .nt .ic { margin-top: 2px; }
.tag { margin-left: 6px; padding: 0 4px; border: 1px solid var(--line); border-radius: 3px; font-weight: 400; color: var(--text-2); white-space: nowrap; }
.eq { margin-top: 2px; padding-left: 20px; color: var(--text-2); }
.nt { display: flex; gap: 6px; margin-top: 4px; padding-left: 20px; color: var(--text-2); }
details > summary { padding: 3px 0; font-size: 12px; line-height: 18px; color: var(--text-2); cursor: pointer; }
.sheet { margin-top: 14px; overflow-x: auto; }
.stat { width: 100%; min-width: 560px; border-collapse: collapse; table-layout: fixed; font-size: 12px; line-height: 16px; }
.stat caption { padding-bottom: 4px; font-weight: 600; text-align: left; }
.stat th, .stat td { padding: 2px 6px; border-bottom: 1px solid var(--line); font-weight: 400; }
.stat thead th, .stat .head th { color: var(--text-2); text-align: right; vertical-align: bottom; }
.stat thead th, .stat .head th { overflow-wrap: anywhere; }
.stat thead th { padding-inline: 0 6px; border-bottom: 1px solid var(--text-3); }
.stat thead th:first-child, .stat tbody th:first-child { text-align: left; }
.stat tbody th { color: var(--text-2); }
.stat .head th { background: var(--surface-2); font-weight: 500; }
.stat col.l { width: 232px; } .stat col.k { width: 46px; }
:lang(en) .stat col.l { width: 188px; }
.t4 thead th:first-child { width: 34%; }
.stat th.in { padding-left: 16px; }
.stat td { position: relative; text-align: right; overflow-wrap: anywhere; }
.stat .z { color: var(--text-3); }
.stat .no { background: var(--surface-2); }
.stat .tot th, .stat .tot td { border-top: 1px solid var(--text-2); font-weight: 600; color: var(--text); }
.stat .chk { font-weight: 400; color: var(--text-3); } .stat .chk.x { font-weight: 600; color: var(--error); }
.stat .err { background: var(--error-tint); color: var(--error); font-weight: 600; box-shadow: inset 0 -2px 0 var(--error); }
.stat .warn, .stat .review { background: var(--doubt-tint); color: var(--doubt); font-weight: 600; }
.stat .warn { box-shadow: inset 0 -2px 0 var(--doubt); } .stat .review { border-bottom: 2px dashed var(--doubt); }
.stat .note { border-bottom: 2px dotted var(--text-3); }
.stat .part { box-shadow: inset 0 -1px 0 var(--error); }
.stat .cor { border-bottom: 3px double var(--text); }
.stat sup { position: absolute; left: 3px; top: 3px; font-size: 12px; line-height: 1; font-weight: 400; color: var(--text-2); }
.stat sup:not(.by)::before { content: "["; } .stat sup:not(.by)::after { content: "]"; }
.stat sup + sup { left: 26px; }
.two { columns: 2; column-gap: 28px; font-size: 12px; line-height: 18px; }
.two li { display: flex; gap: 6px; padding: 2px 0; break-inside: avoid; } .two .ic { margin-top: 2px; }
.two.names { columns: 3; }
.plain li { padding: 2px 0; overflow-wrap: anywhere; }
.lim { font-size: 12px; line-height: 18px; color: var(--text-2); }
.endl { margin-top: 22px; padding-top: 8px; border-top: 1px solid var(--text); font-size: 12px; line-height: 18px; color: var(--text-3); }
@media screen and (max-width: 720px) {
  main { margin: 0; padding: 20px 16px; box-shadow: none; }
  .facts { grid-template-columns: 1fr; }
  .two, .two.names { columns: 1; }
  .pl, .pl tbody, .pl tr, .pl td { display: block; }
  .pl thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .pl tr { padding: 8px 0; border-bottom: 1px solid var(--line); }
  .pl td { padding: 2px 0; border: 0; }
  .pl .n { width: auto; color: var(--text-3); }
}
@page { size: A4; margin: 18mm 16mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #626c78; } }
@media print {
  body { background: none; }
  main { width: auto; margin: 0; padding: 0; box-shadow: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  thead { display: table-header-group; }
  tr, .keep, dl, li { break-inside: avoid; }
  thead { break-after: avoid; }
  thead + tbody tr:first-child { break-before: avoid; }
  caption { break-after: avoid; }
  .stat .head { break-after: avoid; }
  .stat { min-width: 0; }
  .sheet { overflow: visible; }
  details::details-content { display: block; block-size: auto; content-visibility: visible; }
  summary { list-style: none; }
}
</style>`);
