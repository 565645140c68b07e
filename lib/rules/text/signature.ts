import type { Report } from '../../model/report.ts';

/** The signature where it is one: the agency in the very last lines of the text, not a name in a portal's foot. */
export function signatureOf(report: Report): Report['signature'] {
  const { signature } = report;
  const last = report.prose.some(
    ({ section, text }) => section === 'ending' && signature !== null && text.includes(signature.text),
  );
  return last ? signature : null;
}
