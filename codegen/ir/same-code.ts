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

/** Instead of a number that JSON has no word for: it knows neither infinities nor NaN nor −0. */
export const exactly = (value: unknown): unknown =>
  typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
    ? { is: Object.is(value, -0) ? '-0' : String(value) }
    : value;

/** A part of a program as text, which is the same for what says the same; `but` some of its properties. */
export const codeOf = (part: unknown, but: readonly string[] = []): string =>
  JSON.stringify(part, (key, value: unknown) => (key === 'span' || but.includes(key) ? undefined : exactly(value)));
