/** Known weaknesses of the packages, from the registry. */
import { ROOT } from '../step.ts';
import { npm } from './npm.ts';

interface Advisories {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly error?: unknown;
}

/**
 * What `npm audit` knows against the packages in that folder's lockfile.
 * @returns one sentence for each; null where the registry gave no answer
 */
export function knownWeaknesses(folder: string = ROOT): string[] | null {
  const { stdout } = npm(folder, ['audit', '--json', '--package-lock-only']);
  try {
    const { vulnerabilities, error } = JSON.parse(stdout) as Advisories;
    if (error || !vulnerabilities) return null;
    return Object.entries(vulnerabilities).map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
  } catch {
    return null;
  }
}
