/** What tables of faults are written with: a fault is one piece of one source file replaced by another. */
export const SCRIPTS = 'codegen/targets/common/script-statements.ts';
export const assemblyScript = (file) => `codegen/targets/assemblyscript/${file}.ts`;
export const rust = (file) => `codegen/targets/rust/${file}.ts`;

export const of =
  (kind, file, extra = {}) =>
  (name, fault, find, replace, more = {}) => ({ name, kind, file, fault, find, replace, ...extra, ...more });

/** Noticed by the interpreters alone: what they run is what is wrong. */
export const NOTHING = { fuzz: [] };
export const tables = (test, ...fuzz) => ({ tables: test, fuzz });

export const operation = (file) => of('operation table', `codegen/language/operations/${file}.ts`);
export const lowering = (file) => of('lowering', `codegen/lower/${file}.ts`, NOTHING);
export const frontend = (file, noticed) => of('frontend', `codegen/frontend/${file}.ts`, noticed);
export const FIXTURES = { suite: ['test/diagnostics/fixtures.test.ts'] };
export const PROVER = { suite: ['test/compiler/prover.test.ts'] };
export const GUARDS = { suite: ['test/compiler/guards.test.ts'] };
export const MATRICES = { suite: ['test/compiler/integer-matrices.test.ts'] };
export const WHILE = { suite: ['test/compiler/while.test.ts'] };
export const ORDER = { suite: ['test/compiler/order-rules.test.ts'] };
export const loops = (file) => of('pass', `codegen/loops/${file}.ts`, NOTHING);
export const pass = (file) => of('pass', `codegen/passes/${file}.ts`, NOTHING);
