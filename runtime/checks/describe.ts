/** Values as error messages name them. Runs no code of the value's owner and never throws. */
import type { TypedArray } from '../plan.js';
import { kindOf, lengthOf } from './intrinsics.js';

export function describe(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'string':
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    case 'bigint':
      return `${value}n`;
    case 'object':
      return describeObject(value);
    case 'function':
    case 'symbol':
      return `a ${typeof value}`;
    default:
      return String(value);
  }
}

function describeObject(value: object | null): string {
  if (value === null) return 'null';
  const kind = kindOf(value);
  if (kind !== undefined) return `a ${kind} of length ${lengthOf(value as TypedArray)}`;
  try {
    if (Array.isArray(value)) return 'an Array';
  } catch {
    return 'a revoked proxy';
  }
  return ArrayBuffer.isView(value) ? 'a DataView' : 'an object';
}
