/** The functions that are written in the language itself, of numbers and of windows, as their sources declare them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'dsl/functions');
/** Where they are described, and where everything numeric is listed. */
export const LANGUAGE = join(ROOT, 'docs/language.md');
export const LIST_PAGE = 'TF1003';

const EXPORTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function (\w+)\(([^)]*)\): ((?:\{[^}]*\}|[^{])+?) \{/g;

const oneLine = (comment) =>
  comment
    .replace(/\n \* ?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const parameters = (text) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => one.split(/:\s*/))
    .map(([name, type]) => ({ name, type }));

/** How many series a window has to have for the first fold in a text. */
const seriesOf = (text) => /\.fold\(\s*(?:\/\/.*\n\s*)?\(([^)]*)\)/.exec(text)?.[1].split(',').length ?? 0;

/** By file and place: name, parameters, result, what is said of it, and how many series windows have to have for it. */
export const libraryFunctions = () =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      return [...text.matchAll(EXPORTED)].map(({ index, 1: doc, 2: name, 3: params, 4: result }) => ({
        name,
        params: parameters(params),
        result,
        doc: oneLine(doc),
        series: seriesOf(text.slice(index)),
      }));
    });

const isOfWindows = ({ params }) => params.some(({ type }) => type === 'Window');
export const functionsOfNumbers = () => libraryFunctions().filter((one) => !isOfWindows(one));
export const functionsOfWindows = () => libraryFunctions().filter(isOfWindows);

/** A table of docs/language.md. */
const libraryTable = (functions) => [
  '| | meaning |',
  '|---|---|',
  ...functions.map(
    ({ name, params, doc }) => `| \`${name}(${params.map((param) => param.name).join(', ')})\` | ${doc} |`,
  ),
];

const tableOf = (what) => new RegExp(`(<!-- ${what}: written by npm run docs:update -->\\n\\n)[\\s\\S]*?(<!-- -->)`);
const TABLES = [
  [tableOf('functions of numbers'), functionsOfNumbers],
  [tableOf('functions of windows'), functionsOfWindows],
];
const LIST = /(The functions of numbers are )[^.]*(\.)/;

/** docs/language.md with its tables as they are due. */
export const withTables = (text) =>
  TABLES.reduce(
    (due, [table, functions]) =>
      due.replace(table, (_, before, after) => `${before}${libraryTable(functions()).join('\n')}\n\n${after}`),
    text,
  );

/** The page that lists everything numeric by name, with the list as it is due. */
export function withList(text) {
  const operations = readFileSync(join(ROOT, 'dsl/operations.ts'), 'utf8').matchAll(
    /^export (?:const|function) (\w+)/gm,
  );
  const exported = [...[...operations].map(([, name]) => name), ...functionsOfNumbers().map(({ name }) => name)];
  const names = exported.sort().map((name) => `\`${name}\``);
  return text.replace(LIST, (_, before, after) => before + wrapped(before, names) + after);
}

/** Words in lines of 140 columns. */
function wrapped(before, names) {
  const words = names.map((name, at) => {
    if (at === names.length - 1) return `and ${name}`;
    return at === names.length - 2 ? name : `${name},`;
  });
  const lines = [''];
  for (const word of words) {
    const [line, width] = [lines.at(-1), lines.length === 1 ? before.length : 0];
    if (width + line.length + 1 + word.length > 139) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
