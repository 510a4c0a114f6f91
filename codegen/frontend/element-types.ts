/** Element types as authors write them: `'f32'` in `vector('n', 'f32')` and in `local(n, 'f32')`. */
import type { Storage } from '../language/types.js';
import type { Expr } from './syntax.js';

const STORAGES: readonly string[] = ['f64', 'f32', 'i32', 'u32', 'u8'];
/** Under the names that other languages give them. */
const ELSEWHERE: ReadonlyMap<string, Storage> = new Map([
  ['float64', 'f64'],
  ['float32', 'f32'],
  ['int32', 'i32'],
  ['uint32', 'u32'],
  ['uint8', 'u8'],
]);

/** The element type, or what to say of what is none. */
export function elementType(node: Expr | undefined): Storage | { readonly message: string; readonly hint?: string } {
  if (!node) return 'f64';
  if (node.k === 'str' && STORAGES.includes(node.value)) return node.value as Storage;
  const meant = node.k === 'str' ? ELSEWHERE.get(node.value) : undefined;
  return {
    message: `Expected an element type: one of ${STORAGES.map((s) => `'${s}'`).join(', ')}.`,
    ...(meant ? { hint: `Write \`'${meant}'\`.` } : {}),
  };
}
