/** What a source map says of compiled code, line by line. */
import { SourceMap, type SourceMapPayload } from 'node:module';
import { posix } from 'node:path';

export interface MappedLine {
  readonly code: string;
  /** The author's file, from the root, and the line, from 1. */
  readonly from: string;
}

/** The lines that have an author; `name` is the path of the compiled file, from the root. */
export function mappedLines(name: string, code: string, map: string): MappedLine[] {
  const read = new SourceMap(JSON.parse(map) as SourceMapPayload);
  return code.split('\n').flatMap((text, at) => {
    const found = read.findEntry(at, 1000);
    if (!('originalLine' in found) || found.generatedLine !== at) return [];
    const file = posix.join(posix.dirname(name), found.originalSource);
    return [{ code: text.trim(), from: `${file}:${found.originalLine + 1}` }];
  });
}
