/** Whether two parts of a program say the same, wherever in the source they came from. */
export function sameCode(a: unknown, b: unknown): boolean {
  // 0 and −0 are two numbers.
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  for (const key in a)
    if (key !== 'span' && !sameCode((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
      return false;
  return Object.keys(a).length === Object.keys(b).length;
}
