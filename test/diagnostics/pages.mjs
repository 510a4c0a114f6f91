/** The pages of docs/errors: an example, what the compiler says about it, and the example corrected. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiagnostic } from '../../dist/codegen/diagnostics/code-frame.js';
import { ROOT } from './fixtures.mjs';

const FOLDER = join(ROOT, 'docs/errors');
export const pageNames = () =>
  readdirSync(FOLDER)
    .filter((file) => /^TF\d+\.md$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();
export const pageFile = (name) => join(FOLDER, `${name}.md`);

const CODE = /`(kernels\/[\w/]+\.ts)`\n\n```ts\n([\s\S]*?)```/g;

/** Where a part of a page lies while it is compiled: a family of its own. */
const family = (name, part) => `kernels/${name}${part}/`;

/** The files of one part of a page. */
const filesIn = (text, folder) =>
  new Map([...text.matchAll(CODE)].map(([, file, code]) => [file.replace(/^kernels\/\w+\//, folder), code]));

export function partsOf(name, text) {
  const [example, corrected = ''] = (text.split('\n## Example\n')[1] ?? '').split('\n## Corrected\n');
  return {
    example: filesIn(example, family(name, 'Wrong')),
    corrected: filesIn(corrected, family(name, 'Right')),
    said: /The compiler says:\n\n```text\n([\s\S]*?)```/.exec(example)?.[1],
  };
}

/** What a page prints: its files lie in one family. */
export const sayings = (bench, files) =>
  bench
    .diagnostics(files)
    .map((d) => `${formatDiagnostic(d, files)}\n`)
    .join('\n')
    .replace(/kernels\/TF\d+(?:Wrong|Right)\//g, 'kernels/demo/');

/** The page with what the compiler says today. */
export function refreshed(bench, name, text) {
  const { example, said } = partsOf(name, text);
  return said === undefined
    ? text
    : text.replace(`\`\`\`text\n${said}\`\`\``, () => `\`\`\`text\n${sayings(bench, example)}\`\`\``);
}
