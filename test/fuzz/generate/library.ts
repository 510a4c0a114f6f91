/** The functions that are written in the language, as far as random expressions call them: of floats alone. */
import { libraryFunctions } from '../../support/library-functions.mjs';

export const LIBRARY: readonly { readonly name: string; readonly arity: number }[] = libraryFunctions()
  .filter(({ params, result }) => result === 'f64' && params.every(({ type }) => type === 'f64'))
  .map(({ name, params }) => ({ name, arity: params.length }));
