/** Which of the interface's languages a user reads. */
import { LOCALES, type Locale } from '../model/audit.ts';

/** The first of the user's languages that the interface speaks; English for a user who reads neither. */
export function detectLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const found = LOCALES.find((locale) => locale.slice(0, 2) === language.slice(0, 2).toLowerCase());
    if (found) return found;
  }
  return languages.length ? 'en' : 'zh-CN';
}
