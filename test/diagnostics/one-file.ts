/** One kernel file in a project of its own, compiled: what the compiler says of it, and what it generates. */
import { readDsl } from '../../dist/codegen/build/sources.js';
import { compile, type Compilation } from '../../dist/codegen/compile.js';
import { Adapter } from '../../dist/codegen/frontend/adapter.js';

export const dsl = readDsl();
const adapter = new Adapter({ kernels: new Map(), dsl });
/** One project for all, since what is the same need not be read again. */
export const compiled = (file: string, text: string): Compilation => {
  adapter.update(file, text);
  return compile({ kernels: new Map([[file, text]]), dsl }, adapter);
};
export const IMPORT = "import { fill, int, kernel, vector } from 'trefoil/dsl';\n";
export const named = (name: string): string =>
  `${IMPORT}export const ${name} = kernel({ inputs: { x: vector('n') }, outputs: { y: vector('n') } }, ({ x }, { y }) => { fill(y, (i) => x[i]!); });\n`;
