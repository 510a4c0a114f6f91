/** Shape expressions of the manifest as functions of the numbers of a call, and as text for messages. */
import type { KernelManifest } from '../codegen/hosts/kernel-manifest.js';
import { OPERATIONS, type Exact } from './exact.js';

export type Size = KernelManifest['inputs'][number]['shape'][number];

/** The numbers of a call: sizes first, then parameters, in the order of the manifest, then derived sizes. */
export type Values = number[];
export type Evaluate = (values: Values) => Exact;

/** Slot of each name in `Values`. */
export type Slots = ReadonlyMap<string, number>;

/** A tree of closures made once: evaluating allocates nothing, and pages may forbid `new Function`. */
export function compileSize(size: Size | number, slots: Slots): Evaluate {
  if (typeof size === 'number') return () => size;
  if (size.k === 'lit') {
    const { value } = size;
    return () => value;
  }
  if (size.k === 'name') {
    const slot = slots.get(size.name);
    if (slot === undefined)
      throw new Error(`the manifest names '${size.name}', which is neither a size nor a parameter`);
    return (values) => values[slot]!;
  }
  const a = compileSize(size.a, slots);
  const b = compileSize(size.b, slots);
  const apply = OPERATIONS[size.op];
  return (values) => apply(a(values), b(values));
}

const CALLS: ReadonlySet<string> = new Set(['min', 'max', 'idiv']);

export function printSize(size: Size | number, strength = 0): string {
  if (typeof size === 'number') return String(size);
  if (size.k === 'lit') return String(size.value);
  if (size.k === 'name') return size.name;
  if (CALLS.has(size.op)) return `${size.op}(${printSize(size.a)}, ${printSize(size.b)})`;
  const own = size.op === '+' || size.op === '-' ? 1 : 2;
  const text = `${printSize(size.a, own)} ${size.op} ${printSize(size.b, own + 1)}`;
  return own < strength ? `(${text})` : text;
}

/** Names an expression uses. */
export function namesIn(size: Size | number, into: string[] = []): string[] {
  if (typeof size === 'number' || size.k === 'lit') return into;
  if (size.k === 'name') into.push(size.name);
  else {
    namesIn(size.a, into);
    namesIn(size.b, into);
  }
  return into;
}

/** `bounds - 1 = 4`, or just `4` where the expression is a number. */
export function explainSize(text: string, value: Exact): string {
  return text === String(value) ? text : `${text} = ${value}`;
}
