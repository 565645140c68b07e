/** Templates in every language, and the values that go into them. */

export type Words = { readonly 'zh-CN': string; readonly en: string };
/** Numbers are written for people, page text goes in as it is. */
export type Value = Words | string | number;

export function say(zh: string, en: string): Words {
  return { 'zh-CN': zh, en };
}

/** A number for people: a real minus sign, no thousands separators, at most six decimals. */
export function figure(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  return rounded < 0 ? `−${String(-rounded)}` : String(rounded);
}

/** 多 18, 少 1 */
export function excess(value: number): Words {
  const size = figure(Math.abs(value));
  return value > 0 ? say(`多 ${size}`, `${size} too many`) : say(`少 ${size}`, `${size} too few`);
}

/** Joined as the language joins, the first `limit` of them. */
export function list(items: readonly (Words | string)[], limit = 3): Words {
  const shown = items.slice(0, limit).map(words);
  const left = items.length - shown.length;
  return say(
    shown.map((each) => each['zh-CN']).join('、') + (left > 0 ? '等' : ''),
    shown.map((each) => each.en).join(', ') + (left > 0 ? ` and ${left} more` : ''),
  );
}

function words(value: Value): Words {
  if (typeof value === 'object') return value;
  const text = typeof value === 'number' ? figure(value) : value;
  return say(text, text);
}

const SLOT = /\{([A-Za-z]+)\}/g;

/** A template's text between its slots, and their names: text, name, text, name … text. Kept, since a rule fills the same again and again. */
const CUT = new WeakMap<Words, Readonly<Record<keyof Words, readonly string[]>>>();

function cut(template: Words): Readonly<Record<keyof Words, readonly string[]>> {
  const known = CUT.get(template);
  if (known) return known;
  const made = { 'zh-CN': template['zh-CN'].split(SLOT), en: template.en.split(SLOT) };
  CUT.set(template, made);
  return made;
}

/** The names of a template's slots, sorted. */
export function slots(template: string): string[] {
  return [...template.matchAll(SLOT)].map((match) => match[1]!).sort();
}

/**
 * Puts the values into the slots of a template, in every language. Values are never read as templates.
 * Throws where a slot has no value: the rule that asked for it is at fault.
 */
export function fill(template: Words, data: Readonly<Record<string, Value>> = {}): Words {
  const parts = cut(template);
  const one = (locale: keyof Words): string => {
    let text = '';
    let isSlot = false;
    for (const part of parts[locale]) {
      text += isSlot ? valueIn(data, part)[locale] : part;
      isSlot = !isSlot;
    }
    return text;
  };
  return say(one('zh-CN'), one('en'));
}

function valueIn(data: Readonly<Record<string, Value>>, name: string): Words {
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  if (value === undefined) throw new Error(`no value for {${name}}`);
  return words(value);
}
