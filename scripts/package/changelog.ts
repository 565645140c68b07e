/** What the changelog says of a version. */

/** The lines under the heading of that version; null where there is none, or nothing under it. */
export function entryOf(changelog: string, version: string): string | null {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
  if (start < 0) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  const text = rest
    .slice(0, end < 0 ? undefined : end)
    .join('\n')
    .trim();
  return text === '' ? null : text;
}
