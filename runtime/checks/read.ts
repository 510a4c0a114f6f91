/**
 * Reads the arguments of a call: every property once, all of them before anything is checked. Getters and
 * proxies can run code that throws, or that changes what was looked at before; after this file none of it runs.
 * Pinned arrays are resolved last: a getter may unpin one, and its memory may be reused.
 */
import { KernelError, messageOf, type ErrorCode } from '../errors.js';
import type { ArrayPlan, KernelPlan, TypedArray } from '../plan.js';
import { describe } from './describe.js';
import { kindOf } from './intrinsics.js';
import { pinOf, type Pin } from './pins.js';
import { fieldOf, inheritedName } from './properties.js';

/** An argument as it was found; `data`, `rows` and `cols` where a matrix is due and the value is an object. */
export interface RawArray {
  readonly value: unknown;
  readonly data: unknown;
  readonly rows: unknown;
  readonly cols: unknown;
  /** Set where the value is a handle of a pinned array, which is then read through. */
  readonly pin: Pin | undefined;
}

export interface RawCall {
  readonly inputs: readonly RawArray[];
  /** Undefined stands for the default. */
  readonly params: readonly unknown[];
  readonly out: readonly (RawArray | undefined)[] | undefined;
  readonly backend: unknown;
  readonly threads: unknown;
  readonly share: unknown;
  readonly signal: unknown;
  readonly transfer: unknown;
}

const OPTIONS: ReadonlySet<string> = new Set(['out', 'backend', 'threads', 'share']);
/** Of calls off the main thread. */
export const ASYNC_OPTIONS: ReadonlySet<string> = new Set([...OPTIONS, 'signal', 'transfer']);

/** An object with arguments by name. */
interface Named {
  readonly object: Readonly<Record<string, unknown>>;
  /** Own and enumerable: a fast path, since few objects have other own properties. */
  readonly keys: readonly string[];
}

function get({ object, keys }: Named, key: string, kernel: string, argument: string, code: ErrorCode): unknown {
  try {
    return keys.includes(key) || Object.hasOwn(object, key) ? object[key] : undefined;
  } catch (cause) {
    throw unreadable(kernel, argument, code, cause);
  }
}

const unreadable = (kernel: string, argument: string, code: ErrorCode, cause: unknown): KernelError =>
  new KernelError(code, {
    kernel,
    argument,
    given: `reading it failed: ${messageOf(cause)}`,
    expected: 'a property that can be read',
    cause,
  });

const list = (names: ReadonlySet<string>): string => (names.size === 0 ? 'no names at all' : [...names].join(', '));

/** Rejects unknown and inherited names. */
function named(value: unknown, known: ReadonlySet<string>, kernel: string, argument: string, code: ErrorCode): Named {
  if (typeof value !== 'object' || value === null || kindOf(value) !== undefined || isArray(value)) {
    throw new KernelError(code, {
      kernel,
      argument,
      given: describe(value),
      expected: `an object with ${list(known)}`,
    });
  }
  let keys: string[];
  let inherited: string | undefined;
  try {
    keys = Object.keys(value);
    inherited = inheritedName(value, known);
  } catch (cause) {
    throw new KernelError(code, {
      kernel,
      argument,
      given: `reading it failed: ${messageOf(cause)}`,
      expected: `an object with ${list(known)}`,
      cause,
    });
  }
  for (const key of keys) {
    if (known.has(key)) continue;
    const place = argument === 'out' ? `out.${key}` : key;
    throw new KernelError('E_PARAM', {
      kernel,
      argument: place,
      given: `'${key}' in ${argument}`,
      expected: list(known),
    });
  }
  if (inherited !== undefined) {
    const place = argument === 'out' ? `out.${inherited}` : inherited;
    throw new KernelError(code, {
      kernel,
      argument: place,
      given: 'inherited from a prototype',
      expected: `an own property of ${argument}`,
    });
  }
  return { object: value as Named['object'], keys };
}

function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false; // A revoked proxy: reading its keys will say so.
  }
}

export function readMatrix(value: unknown, kernel: string, argument: string): RawArray {
  if (typeof value !== 'object' || value === null || kindOf(value) !== undefined)
    return { value, data: undefined, rows: undefined, cols: undefined, pin: undefined };
  let field = 'data';
  try {
    const plain = isPlain(value);
    const data = plain ? value.data : fieldOf(value, 'data');
    field = 'rows';
    const rows = plain ? value.rows : fieldOf(value, 'rows');
    field = 'cols';
    const cols = plain ? value.cols : fieldOf(value, 'cols');
    return { value, data, rows, cols, pin: undefined };
  } catch (cause) {
    throw unreadable(kernel, `${argument}.${field}`, 'E_DTYPE', cause);
  }
}

/** Whether `data`, `rows` and `cols` can only be own properties. A fast path. */
function isPlain(
  value: object,
): value is { readonly data?: unknown; readonly rows?: unknown; readonly cols?: unknown } {
  const root = Object.prototype;
  return Object.getPrototypeOf(value) === root && !('data' in root || 'rows' in root || 'cols' in root);
}

function readArray(plan: ArrayPlan, value: unknown, kernel: string, argument: string): RawArray {
  const pin = pinOf(value);
  if (pin !== undefined) return { value, data: undefined, rows: pin.rows, cols: pin.cols, pin };
  return plan.kind === 'matrix'
    ? readMatrix(value, kernel, argument)
    : { value, data: undefined, rows: undefined, cols: undefined, pin: undefined };
}

/** Resolves a pinned handle to its current array. */
function settled(raw: RawArray, kernel: string, argument: string): RawArray {
  const { value, rows, cols, pin } = raw;
  if (pin === undefined) return raw;
  const data = resident(pin, kernel, argument);
  // A matrix where a vector is due, and the other way round, are refused like arrays that are not pinned.
  return { value: rows === undefined ? data : value, data: rows === undefined ? undefined : data, rows, cols, pin };
}

/** The array behind a handle, or an error that names the argument. */
export function resident(pin: Pin, kernel: string, argument: string): TypedArray {
  try {
    return pin.view();
  } catch (error) {
    if (!(error instanceof KernelError)) throw error;
    throw new KernelError(error.code, { kernel, argument, given: error.given });
  }
}

function readOut(plan: KernelPlan, value: unknown): Unsettled['out'] {
  if (value === undefined) return undefined;
  const out = named(value, plan.outputNames, plan.name, 'out', 'E_DTYPE');
  return plan.outputs.map((output) => {
    const argument = `out.${output.name}`;
    const given = get(out, output.name, plan.name, argument, 'E_DTYPE');
    return given === undefined ? undefined : readArray(output, given, plan.name, argument);
  });
}

export function readCall(
  plan: KernelPlan,
  inputs: unknown,
  params: unknown,
  options: unknown,
  known = OPTIONS,
): RawCall {
  const raw = readAll(plan, inputs, params, options, known);
  for (let i = 0; i < raw.inputs.length; i++) raw.inputs[i] = settled(raw.inputs[i]!, plan.name, plan.inputs[i]!.name);
  for (let o = 0; raw.out !== undefined && o < raw.out.length; o++) {
    const given = raw.out[o];
    if (given !== undefined) raw.out[o] = settled(given, plan.name, `out.${plan.outputs[o]!.name}`);
  }
  return raw;
}

/** A call with unresolved pinned handles. */
interface Unsettled extends RawCall {
  readonly inputs: RawArray[];
  readonly out: (RawArray | undefined)[] | undefined;
}

function readAll(
  plan: KernelPlan,
  inputs: unknown,
  params: unknown,
  options: unknown,
  known: ReadonlySet<string>,
): Unsettled {
  const kernel = plan.name;
  const from = named(inputs, plan.inputNames, kernel, 'inputs', 'E_DTYPE');
  const arrays: RawArray[] = [];
  for (const input of plan.inputs) {
    arrays.push(readArray(input, get(from, input.name, kernel, input.name, 'E_DTYPE'), kernel, input.name));
  }
  const numbers: unknown[] = [];
  if (params === undefined) {
    for (let i = 0; i < plan.params.length; i++) numbers.push(undefined);
  } else {
    const given = named(params, plan.paramNames, kernel, 'params', 'E_PARAM');
    for (const param of plan.params) numbers.push(get(given, param.name, kernel, param.name, 'E_PARAM'));
  }
  if (options === undefined)
    return {
      inputs: arrays,
      params: numbers,
      out: undefined,
      backend: undefined,
      threads: undefined,
      share: undefined,
      signal: undefined,
      transfer: undefined,
    };
  const set = named(options, known, kernel, 'options', 'E_PARAM');
  return {
    inputs: arrays,
    params: numbers,
    out: readOut(plan, get(set, 'out', kernel, 'out', 'E_PARAM')),
    backend: get(set, 'backend', kernel, 'backend', 'E_PARAM'),
    threads: get(set, 'threads', kernel, 'threads', 'E_PARAM'),
    share: get(set, 'share', kernel, 'share', 'E_PARAM'),
    signal: known === ASYNC_OPTIONS ? get(set, 'signal', kernel, 'signal', 'E_PARAM') : undefined,
    transfer: known === ASYNC_OPTIONS ? get(set, 'transfer', kernel, 'transfer', 'E_PARAM') : undefined,
  };
}
