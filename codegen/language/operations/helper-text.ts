/** The functions of the support module of each script target, for operations that need more than an operator: their text. */
import type { Scalar } from '../types.js';

/** Its name is the one that the spelling calls. */
export interface Helper {
  readonly name: string;
  readonly text: string;
}

const PARAMETERS = ['a', 'b'] as const;

/** In TypeScript every type is a number. The body is over `a` and `b`. */
export function scriptFunction(name: string, arity: number, body: string): Helper {
  const parameters = PARAMETERS.slice(0, arity).map((parameter) => `${parameter}: number`);
  return { name, text: `export function ${name}(${parameters.join(', ')}): number { ${body} }` };
}

/** A function that is compiled for one type: in the body `T` is that type. */
export function assemblyScriptFunction(
  name: string,
  arity: number,
  { of, result = of }: { readonly of: Scalar; readonly result?: Scalar },
  body: string,
): Helper {
  const parameters = PARAMETERS.slice(0, arity).map((parameter) => `${parameter}: ${of}`);
  return {
    name,
    text: `export function ${name}(${parameters.join(', ')}): ${result} { ${body.replace(/\bT\b/g, of)} }`,
  };
}
