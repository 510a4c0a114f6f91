/** A whole random kernel, as the text of an ordinary kernel file. The seed says it all. */
import { CALLED } from './operations.js';
import { Draw } from '../../support/draw.js';
import { vocabulary } from '../../support/vocabulary.js';
import { declareHelpers, declareTables } from './above.js';
import { body } from './body.js';
import { Declaration } from './declaration.js';
import { LIBRARY, WINDOW_FUNCTIONS } from './library.js';
import { declareInputs } from './inputs.js';
import { declareOutputs } from './outputs.js';
import { declareParams } from './parameters.js';
import { Program } from './program.js';
import { renamed } from './rename.js';
import { Statements } from './statements.js';

export interface MadeKernel {
  readonly name: string;
  readonly seed: number;
  readonly text: string;
}

const NAMES: readonly string[] = [
  ...CALLED,
  'argmax',
  'argmin',
  'bytes',
  'contract',
  'each',
  ...[...LIBRARY, ...WINDOW_FUNCTIONS].map(({ name }) => name),
  'randomUnit',
  'seed',
  'f64',
  'fill',
  'f32',
  'u32',
  'i32',
  'int',
  'iterate',
  'kernel',
  'local',
  'localIndices',
  'localInts',
  'localMatrix',
  'matrix',
  'type ReadonlyVector',
  'real',
  'scalar',
  'series',
  'sum',
  'sumBy',
  'vector',
  'where',
  'windows',
];

let known: readonly string[] | undefined;
/** Without what the text of a kernel calls itself. */
const words = (): readonly string[] =>
  (known ??= vocabulary(['y', 'x', 'i', 'out', 'n']).filter((word) => !NAMES.includes(word)));

export function makeKernel(seed: number, name: string): MadeKernel {
  const text = written(new Program(new Draw(seed)), name);
  // Drawn apart, so that a program stays what it is whatever things are called.
  const draw = new Draw(seed ^ 0x5eed);
  return { name, seed, text: draw.chance(0.5) ? renamed(text, draw, words()) : text };
}

function written(program: Program, name: string): string {
  const of = new Declaration(program);
  const maker = new Statements(program);
  declareInputs(of);
  declareParams(of);
  declareOutputs(of);
  declareTables(of);
  declareHelpers(maker);
  const statements = body(maker, of);
  const scalars = of.scalars.map(({ name, element }) => ({
    name,
    declaration: element === 'f64' ? 'scalar()' : "scalar('i32')",
  }));
  const outputs = [...of.outputs, ...scalars];
  const entries = (items: readonly { name: string; declaration: string }[]): string =>
    items.map((item) => `${item.name}: ${item.declaration}`).join(', ');
  const rules = [...of.sizes].filter(([, least]) => least > 0).map(([size, least]) => `${size}: { min: ${least} }`);
  const declaration = [
    `inputs: { ${entries(of.inputs)} },`,
    ...(rules.length > 0 ? [`sizes: { ${rules.join(', ')} },`] : []),
    ...(of.params.length > 0 ? [`params: { ${entries(of.params)} },`] : []),
    `outputs: { ${entries(outputs)} },`,
  ];
  const args = [...of.inputs, ...of.params].map((item) => item.name).join(', ');
  const lines = [
    ...program.above.flatMap((text) => text.split('\n')),
    `export const ${name} = kernel(`,
    '{',
    ...declaration,
    '},',
    `({ ${args} }, { ${outputs.map((output) => output.name).join(', ')} }) => {`,
    ...statements,
    '},',
    ');',
  ];
  const text = indented(lines);
  const used = NAMES.filter((item) => new RegExp(`\\b${item.replace('type ', '')}\\b`).test(text));
  return `import { ${used.join(', ')} } from 'trefoil/dsl';\n\n${text}`;
}

function indented(lines: readonly string[]): string {
  let depth = 0;
  return `${lines
    .map((line) => {
      if (/^[)}]/.test(line)) depth--;
      const text = `${'  '.repeat(depth)}${line}`;
      if (/[({]$/.test(line)) depth++;
      return text;
    })
    .join('\n')}\n`;
}
