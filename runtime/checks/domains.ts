/** Values of integer arrays that a kernel uses as positions: inside their domain, or nothing runs. */
import { phrases } from '../messages.js';
import type { ArrayPlan, Bound, TypedArray } from '../plan.js';
import { filled, refusal } from '../refusal.js';
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
        throw refusal('valueDecreases', { kernel, argument: placeOf(input, i), index: i }, { value, before });
      }
      before = value;
    }
  }
}

/** As the caller reaches it. */
const placeOf = ({ name, kind }: ArrayPlan, index: number): string =>
  `${name}${kind === 'matrix' ? '.data' : ''}[${index}]`;

function refuse(input: ArrayPlan, index: number, value: number, values: Values, kernel: string): never {
  const { domain } = input;
  const limits: string[] = [];
  const limit = (phrase: string, { text, value: of }: Bound): void => {
    limits.push(filled(phrase, { bound: explainSize(text, of(values)) }));
  };
  if (domain?.min) limit(phrases.atLeast, domain.min);
  if (domain?.max) limit(phrases.atMost, domain.max);
  throw refusal(
    'valueOutside',
    { kernel, argument: placeOf(input, index), index },
    { value, limits: limits.join(' and ') },
  );
}
