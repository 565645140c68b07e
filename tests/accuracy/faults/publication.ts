import type { Fault } from '../plan.ts';

export const publicationFaults: readonly Fault[] = [];
