/** JSDoc tags of a kernel, `@param` and `@output`: what each describes, and whether there is such a thing. */
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { closest } from './closest.js';
import type { DocComment } from './syntax.js';
import { codes } from './quoting.js';

type Tag = 'param' | 'output';

export function docOf(doc: DocComment, tag: Tag, name: string): string | undefined {
  const found = doc.tags.find((t) => t.tag === tag && nameIn(t.text) === name);
  return found?.text.slice(name.length).trim();
}

/**
 * What describes nothing is lost: it stands under a name that nobody looks up. `taken` are inputs and parameters,
 * `given` outputs.
 */
export function checkDoc(
  doc: DocComment,
  taken: readonly string[],
  given: readonly string[],
  diagnostics: Diagnostics,
): void {
  for (const [tag, names, others] of [
    ['param', taken, given],
    ['output', given, taken],
  ] as const) {
    for (const { tag: own, text, span } of doc.tags) {
      const name = nameIn(text);
      if (own !== tag || names.includes(name)) continue;
      const kind = tag === 'param' ? 'input or parameter' : 'output';
      diagnostics.report(
        'TF4007',
        span,
        `\`@${tag}\` ${name ? `describes \`${name}\`, but there is no ${kind} of that name` : 'has no name'}.`,
        { hint: hintFor(name, tag, names, others) },
      );
    }
  }
}

function hintFor(name: string, tag: Tag, names: readonly string[], others: readonly string[]): string {
  if (others.includes(name)) return `Write \`@${tag === 'param' ? 'output' : 'param'} ${name}\`.`;
  const near = closest(name, names);
  return near === undefined
    ? `${tag === 'param' ? 'Inputs and parameters' : 'Outputs'}: ${codes(names)}.`
    : `Did you mean \`${near}\`?`;
}

/** A description begins with the name of what it describes. */
const nameIn = (text: string): string => text.split(/\s/)[0]!;
