/** `min`, `max` and their like take two arguments; what authors give three becomes calls inside calls. */
const EXTREMES = new Set(['min', 'max', 'minNum', 'maxNum']);
export const isExtreme = (name: string): boolean => EXTREMES.has(name);

/** A function of two arguments, given more. */
export const nested = (name: string, [first = '', ...more]: readonly string[]): string =>
  more.reduce((left, right) => `${name}(${left}, ${right})`, first);
