/** Counts what held and says what did not. */
const SHOWN = 10;

export class Checks {
  checked = 0;
  readonly wrong: string[] = [];

  /** One comparison; `where` is only worked out where it failed. */
  equal(found: unknown, expected: unknown, where: () => string): void {
    this.checked++;
    if (Object.is(found, expected)) return;
    this.wrong.push(`${where()}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  }

  /** Prints one line, and what was wrong beneath it. @returns whether all held */
  say(name: string, unit: string): boolean {
    console.log(`${this.wrong.length === 0 ? '✓' : '✗'} ${name}: ${this.checked} ${unit}, ${this.wrong.length} wrong`);
    for (const line of this.wrong.slice(0, SHOWN)) console.log(`    ${line}`);
    return this.wrong.length === 0;
  }
}
