import type { Rule } from '../rule.ts';
import { accountabilityMissing } from './accountability-missing.ts';
import { applicationsTextMismatch } from './applications-text-mismatch.ts';
import { aspectMissing } from './aspect-missing.ts';
import { breakdownSum } from './breakdown-sum.ts';
import { decisionsTextMismatch } from './decisions-text-mismatch.ts';
import { documentsTextMismatch } from './documents-text-mismatch.ts';
import { feeStatementMissing } from './fee-statement-missing.ts';
import { feeStatementWrong } from './fee-statement-wrong.ts';
import { improvementMissing } from './improvement-missing.ts';
import { instructionsPasted } from './instructions-pasted.ts';
import { measuresUnmatched } from './measures-unmatched.ts';
import { noApplicationsTextMismatch } from './no-applications-text-mismatch.ts';
import { overviewLength } from './overview-length.ts';
import { percentage } from './percentage.ts';
import { placeholder } from './placeholder.ts';
import { problemsMissing } from './problems-missing.ts';
import { problemsNone } from './problems-none.ts';
import { proceedingsTextMismatch } from './proceedings-text-mismatch.ts';

export const narrative = {
  'no-applications-text-mismatch': noApplicationsTextMismatch,
  'applications-text-mismatch': applicationsTextMismatch,
  'proceedings-text-mismatch': proceedingsTextMismatch,
  'documents-text-mismatch': documentsTextMismatch,
  'decisions-text-mismatch': decisionsTextMismatch,
  'breakdown-sum': breakdownSum,
  percentage,
  'fee-statement-missing': feeStatementMissing,
  'fee-statement-wrong': feeStatementWrong,
  'aspect-missing': aspectMissing,
  'overview-length': overviewLength,
  'problems-none': problemsNone,
  'problems-missing': problemsMissing,
  'improvement-missing': improvementMissing,
  'measures-unmatched': measuresUnmatched,
  'accountability-missing': accountabilityMissing,
  'instructions-pasted': instructionsPasted,
  placeholder,
} satisfies Readonly<Record<string, Rule>>;
