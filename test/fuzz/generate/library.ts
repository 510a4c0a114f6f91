export interface WindowFunction {
  readonly name: string;
  /** Of the record that it gives; a number has none. */
  readonly fields: readonly string[];
  readonly series: number;
}

export const WINDOW_FUNCTIONS: readonly WindowFunction[] = functionsOfWindows()
  .filter(({ params }) => params.length === 1)
  .map(({ name, result, series }) => ({
    name,
    fields: [...result.matchAll(/(\w+): f64/g)].map(([, field]) => field!),
    series,
  }));

/** The functions that are written in the language, as far as random expressions call them: of floats alone. */
import { functionsOfWindows, libraryFunctions } from '../../support/library-functions.mjs';

export const LIBRARY: readonly { readonly name: string; readonly arity: number }[] = libraryFunctions()
  .filter(({ params, result }) => result === 'f64' && params.every(({ type }) => type === 'f64'))
  .map(({ name, params }) => ({ name, arity: params.length }));
