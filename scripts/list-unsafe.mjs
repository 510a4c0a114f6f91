// Lists every line of Rust that says `unsafe`, with the reason that stands above it, in docs/unsafe.md. A test fails
// where one has no reason, or the page is not what this prints.
//
//   node scripts/list-unsafe.mjs
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const PAGE = 'docs/unsafe.md';
const FOLDERS = ['native/core/src', 'native/node/src', 'generated/rust'];

const isComment = (line) => /^\s*\/\//.test(line);
const saysUnsafe = (line) => !isComment(line) && /\bunsafe\b/.test(line.replace(/"[^"]*"/g, ''));
const textOf = (line) => line.replace(/^\s*\/\/[/!]?\s?/, '').trim();

/** Comments above a line, over attributes and, inside one statement, over the lines it has begun with. */
function commentsAbove(lines, at) {
  let from = at - 1;
  while (
    from >= 0 &&
    at - from < 6 &&
    !isComment(lines[from]) &&
    !/[;}]\s*$/.test(lines[from]) &&
    lines[from].trim() !== ''
  )
    from--;
  const found = [];
  while (from >= 0 && isComment(lines[from])) found.unshift(textOf(lines[from--]));
  return found;
}

function reasonFor(lines, at, before) {
  const line = lines[at];
  const comments = commentsAbove(lines, at);
  const safety = comments.findIndex((text) => text.startsWith('SAFETY:'));
  const heading = comments.indexOf('# Safety');
  if (safety >= 0) {
    const reason = comments.slice(safety).join(' ').replace('SAFETY: ', '');
    return /^as above/i.test(reason) && before !== undefined
      ? `${before.replace(/\.$/, '')}${reason.slice(8)}`
      : reason;
  }
  if (heading >= 0) return `a contract for who calls it: ${comments.slice(heading + 1).join(' ')}`;
  if (/\bunsafe fn of\b/.test(line)) return 'the contract of `Argument::of`';
  if (/\bunsafe extern "C" fn\b/.test(line)) return 'called by Node alone, as its interface says';
  if (/^(?:pub )?type\b/.test(line.trim())) return 'only names a type';
  return undefined;
}

/** Every line with its reason; undefined where there is none. */
export function listUnsafe() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map(
      (name) => `${folder}/${String(name).replaceAll('\\', '/')}`,
    ),
  )
    .filter((name) => name.endsWith('.rs'))
    .sort();
  return files.flatMap((file) => {
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
    let before;
    return lines.flatMap((line, at) => {
      if (!saysUnsafe(line) || /\b(?:allow|deny)\(unsafe_/.test(line)) return [];
      const reason = reasonFor(lines, at, before);
      if (!/\bunsafe fn\b/.test(line)) before = reason;
      return [{ file, code: line.trim(), reason }];
    });
  });
}

export function unsafePage(found = listUnsafe()) {
  const files = [...new Set(found.map(({ file }) => file))];
  const cell = (text) => text.replaceAll('|', '\\|');
  const section = (file) =>
    `## ${file}\n\n| line | why it is right |\n|---|---|\n${found
      .filter((one) => one.file === file)
      .map(({ code, reason }) => `| \`${cell(code)}\` | ${cell(reason ?? 'NO REASON')} |\n`)
      .join('')}`;
  return `# Every unsafe line

Written by \`node scripts/list-unsafe.mjs\` from the comments in the sources; a test compares. Kernels, which are generated, have
none: what they need is behind the vector types, the access functions, dispatch and scratch memory, and the boundary to Node.
What \`access.rs\` takes for granted, that indices are proven, is asked at every access in a build with \`--checked\`, under which
\`npm run test:full\` runs the parity suite.

${files.map(section).join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(ROOT, PAGE), unsafePage());
