/** The schema by which Chrome and Edge take a policy for the extension, made from the settings' own data. */
import { LOCALES } from '../lib/model/audit.ts';
import { NATIONAL } from '../lib/model/policy.ts';
import { PROFILES } from '../lib/model/profile.ts';
import type { policy } from '../lib/model/settings.ts';
import { RULES } from '../lib/rules/index.ts';

/** What Chrome asks of every part: one type, and nothing that it does not know. */
export interface PolicySchema {
  readonly type: 'object' | 'array' | 'string';
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: PolicySchema;
  readonly properties?: Readonly<Record<string, PolicySchema>>;
  readonly additionalProperties?: PolicySchema;
}

/** Not an enumeration: for one misspelt rule Chrome would withhold all of them, where the extension leaves out the one. */
const change = { type: 'string', description: 'off, error, warning or info' } as const;

const PROPERTIES: Readonly<Record<keyof typeof policy.shape, PolicySchema>> = {
  locale: {
    type: 'string',
    title: '界面语言 Language of the interface',
    description: 'auto: the browser’s own',
    enum: ['auto', ...LOCALES],
  },
  profile: {
    type: 'string',
    title: '地方要求 Local profile',
    description: `${NATIONAL}: the national form alone`,
    enum: [NATIONAL, ...PROFILES.map(({ id }) => id)],
  },
  rules: {
    type: 'object',
    title: '规则 Rules',
    description: 'By id: off, or the severity of all its findings',
    properties: Object.fromEntries(
      Object.entries(RULES).map(([id, rule]) => [id, { ...change, title: `${rule.name['zh-CN']} ${rule.name.en}` }]),
    ),
    // a rule of a later version does not spoil the policy for an earlier one
    additionalProperties: change,
  },
  sites: {
    type: 'array',
    title: '门户网站 Portals',
    description: 'Hosts beyond *.gov.cn that the options page offers to allow: 10.20.0.8, nb.example.cn, *.example.cn',
    items: { type: 'string' },
  },
};

/** The whole schema: at its top Chrome allows an object of named policies and nothing else. */
export const POLICY_SCHEMA: PolicySchema = { type: 'object', properties: PROPERTIES };

/** The schema as the file that the build writes. */
export function policySchemaFile(): string {
  return `${JSON.stringify(POLICY_SCHEMA, null, 2)}\n`;
}
