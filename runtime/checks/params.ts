/** Parameters: numbers within their declared domains, with defaults filled in. */
import { phrases } from '../messages.js';
import type { KernelPlan, ParamPlan } from '../plan.js';
import { filled, refusal } from '../refusal.js';
import { explainSize, type Values } from '../size.js';
import { describe } from './describe.js';

const LEAST_I32 = -(2 ** 31);
const LARGEST_I32 = 2 ** 31 - 1;

/** `a 32-bit integer, at least 1 and at most window = 16`; `a finite number, above 0`. */
function domainOf(param: ParamPlan, values: Values): string {
  const { min, max, exclusiveMin, exclusiveMax } = param;
  const limits: string[] = [];
  if (min) limits.push(filled(exclusiveMin ? phrases.above : phrases.atLeast, { bound: boundText(min, values) }));
  if (max) limits.push(filled(exclusiveMax ? phrases.below : phrases.atMost, { bound: boundText(max, values) }));
  const integer = param.wide ? phrases.integer : phrases.integer32;
  const kind = param.kind === 'real' ? phrases.real : integer;
  return `${kind}${limits.length === 0 ? '' : `, ${limits.join(' and ')}`}`;
}

/** The bound may depend on a parameter that was not given. */
function boundText({ text, value }: NonNullable<ParamPlan['min']>, values: Values): string {
  const limit = value(values);
  return Number.isNaN(limit) ? text : explainSize(text, limit);
}

function isOfKind(param: ParamPlan, value: unknown): value is number {
  if (typeof value !== 'number') return false;
  if (param.kind === 'real') return Number.isFinite(value);
  return param.wide
    ? Number.isSafeInteger(value)
    : Number.isInteger(value) && value >= LEAST_I32 && value <= LARGEST_I32;
}

function refuse(plan: KernelPlan, param: ParamPlan, given: string, values: Values): never {
  throw refusal('parameter', { kernel: plan.name, argument: param.name }, { given, domain: domainOf(param, values) });
}

export function checkParams(plan: KernelPlan, raw: readonly unknown[], values: Values): void {
  const { params } = plan;
  // Kinds first: a bound may refer to any other parameter.
  for (let i = 0; i < params.length; i++) {
    const param = params[i]!;
    const given = raw[i];
    if (given === undefined) continue;
    if (!isOfKind(param, given)) refuse(plan, param, describe(given), values);
    // An integer has one zero only.
    values[param.slot] = param.kind === 'int' ? given + 0 : given;
  }
  for (const param of plan.defaultOrder) {
    if (!Number.isNaN(values[param.slot])) continue;
    if (param.fallback === undefined) refuse(plan, param, phrases.missing, values);
    const found = param.fallback.value(values);
    // Not a safe integer, so no valid integer parameter.
    if (typeof found === 'bigint' && param.kind === 'int') refuse(plan, param, String(found), values);
    values[param.slot] = Number(found);
  }
  for (let i = 0; i < params.length; i++) {
    const param = params[i]!;
    const value = values[param.slot]!;
    const low = param.min?.value(values) ?? -Infinity;
    const high = param.max?.value(values) ?? Infinity;
    const inside =
      (param.exclusiveMin ? value > low : value >= low) && (param.exclusiveMax ? value < high : value <= high);
    // A default can leave its kind too: (n + 1) * n of a long series is no 32-bit integer.
    if (!inside || !isOfKind(param, value)) refuse(plan, param, describe(value), values);
  }
}
