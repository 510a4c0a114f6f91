/** Functions of a window that give a number, which has no fields, or a record of numbers. */
export const WINDOW_FUNCTIONS: readonly { readonly name: string; readonly fields: readonly string[] }[] =
  functionsOfWindows()
    .filter(({ params }) => params.length === 1)
    .map(({ name, result }) => ({ name, fields: [...result.matchAll(/(\w+): f64/g)].map(([, field]) => field!) }));

/** The functions that are written in the language, as far as random expressions call them: of floats alone. */
import { functionsOfWindows, libraryFunctions } from '../../support/library-functions.mjs';

export const LIBRARY: readonly { readonly name: string; readonly arity: number }[] = libraryFunctions()
  .filter(({ params, result }) => result === 'f64' && params.every(({ type }) => type === 'f64'))
  .map(({ name, params }) => ({ name, arity: params.length }));
