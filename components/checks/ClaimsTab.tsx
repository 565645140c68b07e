/** 正文与表格对照: the numbers of the text beside the cells that they speak of. */
import { t } from '../../lib/locales/sheets.ts';
import type { ClaimRead } from '../../lib/model/audit.ts';
import type { SheetProps } from '../tables/sheetProps.ts';
import { FoldBar } from '../ui/FoldBar.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import { isSum } from './claimWords.ts';

const COMPARED = ['differs', 'doubtful', 'agrees'] as const;
/** More that are not compared are folded away until they are asked for. */
const FEW = 6;

export function ClaimsTab({ audit, locale, selected, onJump }: SheetProps) {
  const { claims, findings } = audit;
  if (!claims?.length) {
    return (
      <p class="sheet-none" data-sheet="claims">
        {t(locale, claims ? 'claims.none' : 'claims.unread')}
      </p>
    );
  }
  const open = claims.filter(({ state }) => state === 'open');
  const compared = claims.filter((claim) => claim.state !== 'open' && !isSum(claim));
  const sums = claims.filter((claim) => claim.state !== 'open' && isSum(claim));
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const row = (claim: ClaimRead, index: number) => {
    const finding = (claim.finding && byId.get(claim.finding)) || null;
    const cause = (finding?.cause && byId.get(finding.cause)) || null;
    const on = finding !== null && finding.id === selected;
    return <ClaimRow key={index} {...{ claim, finding, cause, locale, on, onJump }} />;
  };
  const parts = COMPARED.map((state) => ({ state, n: compared.filter((claim) => claim.state === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => t(locale, `claims.count.${state}`, { n }))
    .join(t(locale, 'claims.join'));
  return (
    <div class="claims" data-sheet="claims">
      <div class="cl-head cap">
        <span>
          {compared.length > 0 ? t(locale, 'claims.counts', { n: compared.length, parts }) : t(locale, 'claims.text')}
        </span>
        <span>{t(locale, 'claims.cells')}</span>
      </div>
      <ul aria-label={t(locale, 'claims.text')}>{compared.map(row)}</ul>
      {sums.length > 0 && (
        <FoldBar title={t(locale, 'claims.sums')} count={sums.length} name="sums" open>
          <ul>{sums.map(row)}</ul>
        </FoldBar>
      )}
      {open.length > 0 && (
        <FoldBar title={t(locale, 'claims.open')} count={open.length} name="open" open={open.length <= FEW}>
          <ul>{open.map(row)}</ul>
        </FoldBar>
      )}
    </div>
  );
}
