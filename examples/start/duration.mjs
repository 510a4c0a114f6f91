// How long something lasted, for a person.
import { digits } from '../../dist/terminal/text.js';

const UNITS = [
  [864e5, 'd'],
  [36e5, 'h'],
  [6e4, 'min'],
  [1e3, 's'],
  [1, 'ms'],
  [1e-3, 'µs'],
];

export function duration(milliseconds) {
  const [size, unit] = UNITS.find(([size]) => milliseconds >= size) ?? [1e-6, 'ns'];
  return `${Number(digits(milliseconds / size))} ${unit}`;
}
