/** Every regular expression of lib/, as it is written; and those that modules put together when they are loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { ROOT } from './sources.ts';

export interface Expression {
  readonly file: string;
  readonly pattern: RegExp;
}

function files(): string[] {
  return readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
}

/** @returns each expression once, with the file that has it */
export function written(): Expression[] {
  const found = new Map<string, Expression>();
  for (const file of files()) {
    const { program } = parseSync(file, readFileSync(join(ROOT, 'lib', file), 'utf8'));
    new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        const { pattern, flags } = node.regex;
        found.set(`${pattern}/${flags}`, { file, pattern: new RegExp(pattern, flags) });
      },
    }).visit(program);
  }
  return [...found.values()];
}

/** Those that the modules of these rooms make when they are loaded. */
export async function made(rooms: readonly string[]): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const Own = globalThis.RegExp;
  let loading = '';
  const noting = new Proxy(Own, {
    construct(target, given: [string | RegExp, string?]) {
      const pattern = new target(...given);
      found.set(String(pattern), { file: loading, pattern });
      return pattern;
    },
  });
  try {
    globalThis.RegExp = noting;
    for (const file of files().filter((name) => rooms.some((room) => name.startsWith(room)))) {
      loading = file;
      await import(join(ROOT, 'lib', file));
    }
  } finally {
    globalThis.RegExp = Own;
  }
  return [...found.values()];
}
