/** Values of integer arrays that a kernel uses as positions: inside their domain, or nothing runs. */
import { KernelError } from '../errors.js';
import type { ArrayPlan, TypedArray } from '../plan.js';
import { explainSize, type Values } from '../size.js';

export function checkDomain(input: ArrayPlan, data: TypedArray, length: number, values: Values, kernel: string): void {
  const { domain } = input;
  if (domain === undefined) return;
  // Doubles compare faster. Rounding a bound beyond 2⁵³ never moves it across a 32-bit element.
  const low = Number(domain.min?.value(values) ?? -Infinity);
  const high = Number(domain.max?.value(values) ?? Infinity);
  const { nondecreasing } = domain;
  let before = -Infinity;
  for (let i = 0; i < length; i++) {
    const value = data[i]!;
    // Written so that a NaN of a float array is refused as well.
    if (!(value >= low && value <= high)) refuse(input, i, value, values, kernel);
    if (nondecreasing) {
      if (value < before) {
        throw new KernelError('E_VALUE', {
          kernel,
          argument: `${input.name}[${i}]`,
          given: `${value} after ${before}`,
          expected: 'values that never decrease',
          index: i,
        });
      }
      before = value;
    }
  }
}

function refuse({ name, domain }: ArrayPlan, index: number, value: number, values: Values, kernel: string): never {
  const limits: string[] = [];
  if (domain?.min) limits.push(`at least ${explainSize(domain.min.text, domain.min.value(values))}`);
  if (domain?.max) limits.push(`at most ${explainSize(domain.max.text, domain.max.value(values))}`);
  throw new KernelError('E_VALUE', {
    kernel,
    argument: `${name}[${index}]`,
    given: String(value),
    expected: limits.join(' and '),
    index,
  });
}
