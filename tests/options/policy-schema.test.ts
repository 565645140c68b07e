/** The schema for policies says what the extension understands, in the words that Chrome allows. */
import { describe, expect, it } from 'vitest';
import { policyFrom } from '../../lib/model/policy.ts';
import { policy } from '../../lib/model/settings.ts';
import { RULES } from '../../lib/rules/index.ts';
import { POLICY_SCHEMA, type PolicySchema, policySchemaFile } from '../../scripts/policy-schema.ts';

const KNOWN = ['type', 'title', 'description', 'enum', 'items', 'properties', 'additionalProperties'];

/** Every schema within one, itself first. */
function parts(schema: PolicySchema): PolicySchema[] {
  const inner = [schema.items, schema.additionalProperties, ...Object.values(schema.properties ?? {})];
  return [schema, ...inner.flatMap((each) => (each ? parts(each) : []))];
}

describe('the schema of the policy', () => {
  it('keeps to what Chrome takes: an object at the top without other properties, one type everywhere', () => {
    expect(POLICY_SCHEMA.type).toBe('object');
    expect(POLICY_SCHEMA.additionalProperties).toBeUndefined();
    for (const part of parts(JSON.parse(policySchemaFile()) as PolicySchema)) {
      expect(['object', 'array', 'string']).toContain(part.type);
      expect(Object.keys(part).filter((key) => !KNOWN.includes(key))).toEqual([]);
    }
  });

  it('names every key that the extension reads, and every rule', () => {
    expect(Object.keys(POLICY_SCHEMA.properties!).sort()).toEqual(Object.keys(policy.shape).sort());
    expect(Object.keys(POLICY_SCHEMA.properties!['rules']!.properties!)).toEqual(Object.keys(RULES));
  });

  it('allows no value that the extension does not understand', () => {
    const { locale, profile } = POLICY_SCHEMA.properties!;
    for (const value of locale!.enum!) expect(policyFrom({ locale: value })).toEqual({ locale: value });
    for (const value of profile!.enum!) expect(policyFrom({ profile: value })).toEqual({ profile: value });
  });

  it('leaves a misspelt rule to the extension: Chrome would withhold all rules for it', () => {
    const rules = POLICY_SCHEMA.properties!['rules']!;
    for (const part of [rules.additionalProperties!, ...Object.values(rules.properties!)])
      expect(part.enum).toBeUndefined();
    expect(policyFrom({ rules: { 'row-order': 'off', 'cell-unit': 'fatal' } })).toEqual({
      rules: { 'row-order': 'off' },
    });
  });
});
