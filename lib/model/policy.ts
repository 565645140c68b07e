/** What an office sets for all its machines, over what the user chose. */
import { type Policy, policy, type Settings } from './settings.ts';

/** The word by which a policy fixes the national form alone. */
export const NATIONAL = 'none';

/**
 * Reads what an administrator wrote. Each key stands for itself, and so does each rule and each site: one slip of the pen
 * does not undo the rest of the policy.
 * @param written what managed storage holds
 * @returns what of it can be understood
 */
export function policyFrom(written: unknown): Policy {
  const given = new Map<string, unknown>(entries(written));
  const { locale, profile, rules, sites } = policy.shape;
  const understood = <Value>(schema: Schema<Value>, value: unknown): value is NonNullable<Value> =>
    value !== undefined && schema.safeParse(value).success;
  const policed: { -readonly [Key in keyof Policy]: Policy[Key] } = {};
  const [language, place] = [given.get('locale'), given.get('profile')];
  if (understood(locale, language)) policed.locale = language;
  if (understood(profile, place)) policed.profile = place;
  const kept = Object.fromEntries(entries(given.get('rules')).filter(([id, as]) => understood(rules, { [id]: as })));
  if (Object.keys(kept).length > 0 && understood(rules, kept)) policed.rules = kept;
  const listed = given.get('sites');
  const known = Array.isArray(listed) ? listed.filter((site) => understood(sites, [site])) : [];
  if (known.length > 0 && understood(sites, known)) policed.sites = known;
  return policed;
}

interface Schema<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false };
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** The settings that hold: the user's, with what the policy fixes in their place. */
export function withPolicy(settings: Settings, { locale, profile, rules }: Policy): Settings {
  return {
    ...settings,
    ...(locale !== undefined && { locale }),
    ...(profile !== undefined && { profile: profile === NATIONAL ? null : profile }),
    ...(rules !== undefined && { rules: { ...settings.rules, ...rules } }),
  };
}
