/**
 * The support module of each script target: functions for operations that need more than an operator, as the operation
 * table has them. Only what some kernel uses is emitted.
 */
import { operations } from '../../language/operations/index.js';

type Script = 'ts' | 'as';

/** By name: f64 and f32 may call one. */
const textsFor = (target: Script): ReadonlyMap<string, string> =>
  new Map(
    operations().flatMap(({ helpers }) => {
      const helper = helpers?.[target];
      return helper === undefined ? [] : [[helper.name, helper.text] as const];
    }),
  );

const TEXTS: Readonly<Record<Script, ReadonlyMap<string, string>>> = { ts: textsFor('ts'), as: textsFor('as') };

export const scriptHelpers: readonly string[] = [...TEXTS.ts.keys()];
export const assemblyScriptHelpers: readonly string[] = [...TEXTS.as.keys()];

export function scriptHelper(name: string): string {
  const text = TEXTS.ts.get(name);
  if (text === undefined) throw new Error(`no TypeScript helper ${name}`);
  return text;
}

export function assemblyScriptHelper(name: string): string {
  const text = TEXTS.as.get(name);
  if (text === undefined) throw new Error(`no AssemblyScript helper ${name}`);
  return text;
}
