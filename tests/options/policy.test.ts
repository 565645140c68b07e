/** What an office sets: read key by key, and put over what the user chose. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyFrom, withPolicy } from '../../lib/model/policy.ts';
import { DEFAULTS, settings } from '../../lib/model/settings.ts';

describe('a policy as an administrator wrote it', () => {
  it('is taken whole where it is right', () => {
    const written = { locale: 'zh-CN', profile: 'shandong', rules: { 'row-order': 'off' }, sites: ['10.20.0.8'] };
    expect(policyFrom(written)).toEqual(written);
  });

  it('loses only the slip of the pen, not the keys, rules and sites beside it', () => {
    const written = {
      locale: 'chinese',
      profile: 'shandong',
      rules: { 'row-order': 'off', 'cell-unit': 'fatal', 'title-form': 3 },
      sites: ['10.20.0.8', 7, 'nb.example.cn'],
      colour: 'red',
    };
    expect(policyFrom(written)).toEqual({
      profile: 'shandong',
      rules: { 'row-order': 'off' },
      sites: ['10.20.0.8', 'nb.example.cn'],
    });
  });

  it('is nothing where nothing can be understood, whatever was written', () => {
    for (const written of [null, undefined, 'x', 4, [], { rules: [] }, { sites: 'a' }]) {
      expect(policyFrom(written)).toEqual({});
    }
    fc.assert(
      fc.property(fc.anything(), (written) => {
        expect(settings.safeParse(withPolicy(DEFAULTS, policyFrom(written))).success).toBe(true);
      }),
    );
  });
});

describe('the settings that hold', () => {
  const chosen = { ...DEFAULTS, profile: 'shanghai', rules: { 'row-order': 'error', 'cell-unit': 'off' } } as const;

  it('are the user’s where the office says nothing', () => {
    expect(withPolicy(chosen, {})).toEqual(chosen);
  });

  it('are the office’s, rule by rule, where it says something', () => {
    const held = withPolicy(chosen, { locale: 'en', profile: 'shandong', rules: { 'row-order': 'off' } });
    expect(held).toEqual({
      ...chosen,
      locale: 'en',
      profile: 'shandong',
      rules: { 'row-order': 'off', 'cell-unit': 'off' },
    });
  });

  it('are the national form alone where the office says none', () => {
    expect(withPolicy(chosen, { profile: 'none' }).profile).toBeNull();
  });
});
