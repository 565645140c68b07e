/** A consistent table three and four with invented figures: every relation holds. */
import type { FieldId } from '../../lib/model/form.ts';
import { row } from '../rules/report.ts';

const APPLICATIONS: Readonly<Record<string, readonly number[]>> = {
  newReceived: [123, 12, 0, 1, 7, 1, 144],
  carriedOver: [9, 1, 0, 0, 1, 0, 11],
  'results.granted': [41, 5, 0, 1, 2, 0, 49],
  'results.partiallyGranted': [12, 1, 0, 0, 0, 0, 13],
  'results.denied.stateSecret': [1, 0, 0, 0, 0, 0, 1],
  'results.denied.thirdPartyRights': [3, 1, 0, 0, 0, 0, 4],
  'results.denied.internalAffairs': [2, 0, 0, 0, 0, 0, 2],
  'results.denied.processInfo': [1, 0, 0, 0, 0, 0, 1],
  'results.denied.enforcementFile': [4, 1, 0, 0, 1, 0, 6],
  'results.denied.adminQuery': [2, 0, 0, 0, 0, 0, 2],
  'results.unableToProvide.notHeld': [37, 4, 0, 0, 3, 1, 45],
  'results.unableToProvide.needsCreation': [5, 0, 0, 0, 0, 0, 5],
  'results.unableToProvide.stillUnclear': [1, 0, 0, 0, 0, 0, 1],
  'results.notProcessed.petition': [6, 0, 0, 0, 0, 0, 6],
  'results.notProcessed.repeat': [3, 0, 0, 0, 0, 0, 3],
  'results.notProcessed.excessive': [1, 0, 0, 0, 0, 0, 1],
  'results.other.overdueCorrection': [4, 1, 0, 0, 0, 0, 5],
  'results.other.misc': [2, 0, 0, 0, 0, 0, 2],
  'results.total': [125, 13, 0, 1, 6, 1, 146],
  carriedForward: [7, 0, 0, 0, 2, 0, 9],
};

const PROCEEDINGS: Readonly<Record<string, readonly number[]>> = {
  review: [5, 2, 3, 1, 11],
  suitAfterReview: [1, 0, 1, 2, 4],
};

export const GOLDEN: Readonly<Record<FieldId, number>> = Object.assign(
  {},
  ...Object.entries(APPLICATIONS).map(([id, figures]) => row(`applications.${id}`, figures)),
  ...Object.entries(PROCEEDINGS).map(([id, figures]) => row(`proceedings.${id}`, figures)),
);
