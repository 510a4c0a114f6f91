/**
 * Properties of what a caller gives. What somebody put on Object.prototype is nobody's argument; what an object has
 * from another prototype was meant, and is either taken or refused, but never passed over in silence.
 */

/** Longer chains of prototypes are made by proxies that never end. */
const DEEPEST = 64;

/** A property of the object itself; undefined where it has none of that name. */
export const ownOf = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;

/** The first of `names` that the object has only from a prototype. That of all objects is not looked at. */
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
 * A field of something like a matrix: its own, or one its class has, often a getter. The prototype at the end of the
 * chain is left out: every object of its realm has that one. A list has the fields it was given and no others.
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
