import type { Fault } from '../plan.ts';

export const narrativeFaults: readonly Fault[] = [];
