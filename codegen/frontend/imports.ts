/** A name of `trefoil/dsl` that a file uses and does not import: what an author is told, and the corrected import. */
import type { Fix } from '../diagnostics/diagnostics.js';
import { isWrapper } from './type-names.js';
import type { Module } from './syntax.js';

/** `type` says that it was missed where a type is due. */
export function importOf(module: Module, name: string, type = false): { readonly hint: string; readonly fix?: Fix } {
  const hint = `Import \`${name}\` from 'trefoil/dsl'.`;
  const last = module.dslImport.at(-1);
  if (!last) return { hint };
  // The wrappers have the names of types, and are imported once for both.
  const word = type && !isWrapper(name) ? `type ${name}` : name;
  const next = module.dslImport.find((element) => element.name > name);
  const at = next ? next.span.start : last.span.end;
  return { hint, fix: { span: { file: module.file, start: at, end: at }, text: next ? `${word}, ` : `, ${word}` } };
}
