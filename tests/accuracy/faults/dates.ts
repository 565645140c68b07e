import type { Fault } from '../plan.ts';

export const dateFaults: readonly Fault[] = [];
