/** Which loops of the source have no vectors, and why: loops that have an order, and what they carry from step to step. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import type { Span } from '../language/types.js';
import { visitStmts } from '../ir/walk-loop.js';
import { visitKernelStmts } from '../ir/walk-kernel.js';

export interface ScalarLoop {
  readonly span: Span;
  readonly why: string;
}

function bodiesOf(s: K.Stmt): readonly (readonly K.Stmt[])[] {
  switch (s.k) {
    case 'for':
    case 'while':
    case 'each':
    case 'where':
    case 'windows':
      return [s.body];
    case 'if':
      return [s.then, s.else];
    case 'iterate':
      return [s.body.stmts];
    default:
      return [];
  }
}

/** Variables from outside that the body changes. */
function carriedBy(body: readonly K.Stmt[]): string[] {
  const declared = new Set<string>(),
    assigned = new Set<string>();
  visitKernelStmts(
    body,
    () => {},
    (s) => {
      if (s.k === 'let') declared.add(s.name);
      if (s.k === 'assign') assigned.add(s.name);
    },
  );
  return [...assigned].filter((name) => !declared.has(name));
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** `compiled` tells what has become a vector: its loops keep the spans of what they came from. */
export function scalarLoops(kernel: K.Kernel, compiled: L.LoopKernel, nameOf: (loop: Span) => string): ScalarLoop[] {
  const vectors: Span[] = [],
    ordered: Span[] = [];
  visitStmts(compiled.body, (s) => {
    if (s.k === 'for' && s.part === 'vector') vectors.push(s.span);
    if (s.k === 'for' && !s.independent) ordered.push(s.span);
  });
  const among = (spans: readonly Span[], { file, start, end }: Span): boolean =>
    spans.some((one) => one.file === file && one.start === start && one.end === end);
  const isVector = (span: Span): boolean => among(vectors, span);
  const holdsVectors = ({ file, start, end }: Span): boolean =>
    vectors.some((one) => one.file === file && one.start > start && one.end <= end);
  /** What became of such a loop all the same. */
  const vectorsBeside = (span: Span): string => {
    if (isVector(span)) return '; what does not wait for it is computed ahead, in vectors';
    return holdsVectors(span) ? '; there are vectors inside it' : '';
  };
  const found: ScalarLoop[] = [];

  const look = (stmts: readonly K.Stmt[]): void => {
    for (const s of stmts) {
      // What is inside runs in the lanes of what is around it.
      if ((s.k === 'each' || s.k === 'windows') && isVector(s.span) && carriedBy(s.body).length === 0) continue;
      // One that only counts is a vector after all.
      if ((s.k === 'for' || s.k === 'windows') && !(isVector(s.span) && !among(ordered, s.span))) {
        const carried = carriedBy(s.body);
        const loop = s.k === 'for' ? `for over ${nameOf(s.span)}` : 'windows';
        const ahead = vectorsBeside(s.span);
        if (carried.length > 0)
          found.push({ span: s.span, why: `${loop} carries ${list(carried)} from step to step${ahead}` });
        else if (s.k === 'for' && !isVector(s.span))
          found.push({ span: s.span, why: `${loop} has an order, though it carries no variable${ahead}` });
      }
      if (s.k === 'while')
        found.push({ span: s.span, why: 'while has an order: whether there is another turn the last one says' });
      for (const body of bodiesOf(s)) look(body);
    }
  };
  look(kernel.body);
  return found;
}

export function hasVectors(compiled: L.LoopKernel): boolean {
  let any = false;
  visitStmts(compiled.body, (s) => {
    if (s.k === 'for' && s.part === 'vector') any = true;
  });
  return any;
}
