import type { Rule } from '../rule.ts';
import { attachmentName } from './attachment-name.ts';
import { attachmentOnly } from './attachment-only.ts';
import { coveringLetter } from './covering-letter.ts';
import { hostNotGovernment } from './host-not-government.ts';
import { localItemsMissing } from './local-items-missing.ts';
import { reportAsImage } from './report-as-image.ts';
import { severalReports } from './several-reports.ts';
import { titlesDiffer } from './titles-differ.ts';

export const publication = {
  'titles-differ': titlesDiffer,
  'several-reports': severalReports,
  'covering-letter': coveringLetter,
  'report-as-image': reportAsImage,
  'attachment-only': attachmentOnly,
  'attachment-name': attachmentName,
  'host-not-government': hostNotGovernment,
  'local-items-missing': localItemsMissing,
} satisfies Readonly<Record<string, Rule>>;
