/** What a failed build with cargo says in one line. */

/** What a linker says of itself: cargo's own line about it has only its exit status. */
const LINKER = /^(?:= note: )?(?:\S*\b(?:ld(?:\.\w+)?|lld|lld-link)(?:\.exe)?: (?!warning)|LINK : fatal error )/;

/** The first error of a build's output with the place it points to, or what caused it, else its last line. */
export function firstError(output: string): string {
  const lines = output
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const at = lines.findIndex((text) => /^error(\[E\d+\])?:/.test(text));
  const first = lines[at];
  if (first === undefined) return lines.at(-1) ?? 'no output';
  if (first.startsWith('error: linking with ')) {
    const cause = lines.slice(at).find((text) => LINKER.test(text));
    if (cause !== undefined)
      return `${first.replace(/: exit (?:status|code): \d+$/, '')}: ${cause.replace(/^= note: /, '')}`;
  }
  const place = /^--> (.*)$/.exec(lines[at + 1] ?? '')?.[1];
  return place === undefined ? first : `${first} (${place})`;
}
