/**
 * Writes what documents repeat of the sources: what the compiler says about every fixture and on every page of docs/errors, and the
 * functions that are written in the language. Read the difference before it is committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  Bench,
  EDITOR,
  editorTable,
  expectedFile,
  expectedOf,
  filesOf,
  fixtureNames,
  shown,
} from '../test/diagnostics/fixtures.mjs';
import { pageFile, pageNames, partsOf, refreshed } from '../test/diagnostics/pages.mjs';
import { LANGUAGE, LIST_PAGE, withList, withTables } from '../test/support/library-functions.mjs';

const pages = pageNames().map((name) => ({ name, text: readFileSync(pageFile(name), 'utf8') }));
const bench = new Bench([
  ...fixtureNames().map(filesOf),
  ...pages.map(({ name, text }) => partsOf(name, text).example),
]);
let changed = 0;
const write = (path, before, after) => {
  if (before === after) return;
  writeFileSync(path, after);
  changed++;
};
for (const name of fixtureNames()) {
  const files = filesOf(name);
  write(expectedFile(name), expectedOf(name), shown(bench.diagnostics(files), files));
}
for (const { name, text } of pages) {
  const due = refreshed(bench, name, text);
  write(pageFile(name), text, name === LIST_PAGE ? withList(due) : due);
}
const language = readFileSync(LANGUAGE, 'utf8');
write(LANGUAGE, language, withTables(language));
write(EDITOR, existsSync(EDITOR) ? readFileSync(EDITOR, 'utf8') : '', editorTable(bench).table);
console.log(`${fixtureNames().length} fixtures and ${pages.length} pages, ${changed} changed`);
