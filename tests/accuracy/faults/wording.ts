import type { Fault } from '../plan.ts';

export const wordingFaults: readonly Fault[] = [];
