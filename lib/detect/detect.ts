import type { Detection } from '../model/detection.ts';
import { judge } from './judge.ts';
import { survey } from './survey.ts';

/** What the page in a live document is. Changes nothing. */
export function detect(document: Document): Detection {
  return judge(survey(document));
}
