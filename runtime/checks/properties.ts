/**
 * Property lookup in arguments. Object.prototype is never searched. A property inherited from any other prototype is
 * either used (fields of a matrix) or rejected (everything else), never silently ignored.
 */

/** Limits prototype chains: a proxy can make one endless. */
const DEEPEST = 64;

/** An own property, or undefined. */
export const ownOf = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;

/** The first of `names` that the object inherits from a prototype other than Object.prototype. */
export function inheritedName(object: object, names: Iterable<string>): string | undefined {
  const parent = parentOf(object);
  if (parent === null || parent === Object.prototype) return undefined;
  for (const name of names) if (!Object.hasOwn(object, name) && holderAbove(parent, name) !== undefined) return name;
  return undefined;
}

const parentOf = (object: object): object | null => Object.getPrototypeOf(object) as object | null;

function holderAbove(from: object, name: string): object | undefined {
  let holder: object | null = from;
  for (let depth = 0; holder !== null && holder !== Object.prototype && depth < DEEPEST; depth++) {
    if (Object.hasOwn(holder, name)) return holder;
    holder = parentOf(holder);
  }
  return undefined;
}

/**
 * A field of a matrix-like object: an own property, or an inherited one such as a getter of its class. The last
 * prototype of the chain is skipped: it is the Object.prototype of some realm. Arrays have own fields only.
 */
export function fieldOf(object: object, key: string): unknown {
  if (Object.hasOwn(object, key)) return (object as Record<string, unknown>)[key];
  let holder = Array.isArray(object) ? null : parentOf(object);
  for (let depth = 0; holder !== null && depth < DEEPEST; depth++) {
    const next = parentOf(holder);
    if (next === null) return undefined;
    if (Object.hasOwn(holder, key)) return (object as Record<string, unknown>)[key];
    holder = next;
  }
  return undefined;
}
