/** The paper for offices: its examples are policies that the extension understands in full, its versions the manifest's. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyFrom } from '../../lib/model/policy.ts';
import { siteOf } from '../../lib/model/site.ts';
import { RULES } from '../../lib/rules/index.ts';
import { POLICY_SCHEMA, type PolicySchema } from '../../scripts/policy-schema.ts';

const paper = readFileSync('INSTALL.md', 'utf8');
const config = readFileSync('wxt.config.ts', 'utf8');
const blocks = (kind: string) =>
  [...paper.matchAll(new RegExp(`\`\`\`${kind}\\n([^\`]*)\`\`\``, 'g'))].map(([, text = '']) => text);

type Plain = Readonly<Record<string, unknown>>;
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Plain | undefined)?.[key], value);

/** What managed storage would hold of each JSON example, by the schema's own words. */
const examples = blocks('json').flatMap((text): Plain[] => {
  const whole = JSON.parse(text) as Plain;
  const found = at(whole, '3rdparty', 'extensions') ?? at(whole, 'policies', '3rdparty', 'Extensions');
  return found ? (Object.values(found as Plain) as Plain[]) : [];
});

/** The registry example as the browser reads it: keys within keys, numbered values as lists. */
function fromRegistry(text: string): Plain {
  const policy: Record<string, unknown> = {};
  let into: Record<string, unknown> | unknown[] = policy;
  for (const line of text.split('\n')) {
    const key = /^\[.*\\policy(?:\\(\w+))?\]$/.exec(line);
    if (key) into = key[1] === undefined ? policy : key[1] === 'sites' ? [] : {};
    if (key?.[1]) policy[key[1]] = into;
    const [, name, value] = /^"([^"]+)"="([^"]*)"$/.exec(line) ?? [];
    if (name === undefined) continue;
    if (Array.isArray(into)) into.push(value);
    else into[name] = value;
  }
  return policy;
}

/** What in a value the schema does not allow. */
function faults(schema: PolicySchema, value: unknown, path = ''): string[] {
  if (schema.type === 'string')
    return typeof value === 'string' && (schema.enum?.includes(value) ?? true) ? [] : [`${path}: ${String(value)}`];
  if (schema.type === 'array')
    return Array.isArray(value) ? value.flatMap((each, n) => faults(schema.items!, each, `${path}[${n}]`)) : [path];
  return Object.entries(value as Plain).flatMap(([key, each]) => {
    const part = schema.properties?.[key] ?? schema.additionalProperties;
    return part ? faults(part, each, `${path}.${key}`) : [`${path}.${key}`];
  });
}

describe('the examples', () => {
  const all = [...examples, ...blocks('reg').map(fromRegistry)];

  it('are there for Linux, the registry and Firefox', () => expect(all).toHaveLength(3));

  it.each(all.map((each) => [JSON.stringify(each), each] as const))('%s is allowed and understood', (_, example) => {
    expect(faults(POLICY_SCHEMA, example)).toEqual([]);
    expect(policyFrom(example)).toEqual(example);
    for (const rule of Object.keys(policyFrom(example).rules ?? {})) expect(RULES).toHaveProperty([rule]);
    for (const site of policyFrom(example).sites ?? []) expect(siteOf(site)).toMatchObject({ host: site });
  });

  it('names every value that the table of settings offers', () => {
    for (const id of POLICY_SCHEMA.properties!['profile']!.enum!) expect(paper).toContain(`\`${id}\``);
    for (const id of POLICY_SCHEMA.properties!['locale']!.enum!) expect(paper).toContain(`\`${id}\``);
  });
});

describe('the facts', () => {
  it('give the browser versions and the id of the manifest', () => {
    const chrome = /minimum_chrome_version: '(\d+)'/.exec(config)?.[1];
    const firefox = /strict_min_version: '(\d+)\.0'/.exec(config)?.[1];
    const id = /id: '([^']+@[^']+)'/.exec(config)?.[1];
    expect(paper).toContain(`| Chrome、Edge 及其他 Chromium 浏览器 | ${chrome} |`);
    expect(paper).toContain(`| Firefox | ${firefox} |`);
    expect(blocks('json').join('')).toContain(`"${id}"`);
  });

  it('are linked from the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(INSTALL.md)');
  });
});
