/** Runs the project's tools, one after the other, and says how long each took. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const ROOT: string = resolve(import.meta.dirname, '..');

const COMMANDS = {
  wxt: 'wxt/bin/wxt.mjs',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
} as const;

export type Tool = keyof typeof COMMANDS;

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Its standard output goes to standard error. */
  readonly aside?: boolean;
}

/** The exit code of a tool of the project's own packages, run with this Node. */
export function run(tool: Tool, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', COMMANDS[tool]), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', options.aside ? 2 : 'inherit', 'inherit'],
  });
  return new Promise((done) => {
    child.on('error', () => done(1));
    child.on('exit', (code) => done(code ?? 1));
  });
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<number>;
}

/** Runs every step, also after one that failed; true for each that ended with 0. */
export async function steps(all: readonly Step[]): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const step of all) {
    const start = performance.now();
    console.log(`\n— ${step.name} …`);
    const passed = (await step.run()) === 0;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`— ${step.name}: ${passed ? 'passed' : 'FAILED'} (${seconds} s)`);
    results.push(passed);
  }
  return results;
}
