/** One small kernel again and again, with every name of a vocabulary in every role: input, size, parameter, output, variable, counter, helper, kernel. */
import { nameProblem } from '../../dist/codegen/frontend/public-names.js';
import { isVariable } from './vocabulary.js';

export interface NamedKernel {
  readonly name: string;
  readonly text: string;
}

interface Bound {
  readonly pattern: string;
  readonly name: string;
}
type Four = readonly [Bound, Bound, Bound, Bound];

/** Where something is given from outside: its name need not be one that a variable can have. */
const bound = (word: string, other: string): Bound =>
  isVariable(word) ? { pattern: word, name: word } : { pattern: `${word}: ${other}`, name: other };

const ROLES = ['inputs', 'sizes', 'params', 'outputs', 'variables', 'counters', 'helpers'] as const;
type Role = (typeof ROLES)[number];
/** Names of each role in one kernel. */
const EACH = 4;

/** What the text itself is made of. */
const OWN = ['kernel', 'vector', 'int', 'real', 'fill', 'windows', 'where', 'matrix', 'bytes', 'f64'];

/** Names go around: what is an input here is a size in another kernel. */
export function namedKernels(words: readonly string[]): NamedKernel[] {
  const free = words.filter((word) => !OWN.includes(word));
  const variables = free.filter(isVariable);
  const lists: Record<Role, readonly string[]> = {
    inputs: free,
    sizes: free,
    params: free,
    outputs: free,
    variables,
    counters: variables,
    helpers: variables,
  };
  const kernels = [
    ...new Map(
      variables.filter((word) => nameProblem(word, true) === undefined).map((word) => [word.toLowerCase(), word]),
    ).values(),
  ];
  const count = Math.ceil(free.length / EACH);
  return Array.from({ length: count }, (_, k) => {
    const taken = new Set<string>();
    const of = (role: Role): string[] => {
      const list = lists[role];
      const first = k * EACH + ROLES.indexOf(role) * 7 * EACH;
      const chosen: string[] = [];
      for (let n = 0; chosen.length < EACH; n++) {
        const word = list[(first + n) % list.length]!;
        if (taken.has(word)) continue;
        taken.add(word);
        chosen.push(word);
      }
      return chosen;
    };
    const roles = Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Record<Role, string[]>;
    const name = kernels[Math.floor((k * kernels.length) / count)]!;
    return { name, text: textOf(name, roles, k % 3 === 0) };
  });
}

function textOf(
  name: string,
  { inputs, sizes, params, outputs, variables, counters, helpers }: Record<Role, string[]>,
  hasWindows: boolean,
): string {
  let own = 0;
  const all = (list: readonly string[]): Bound[] => list.map((word) => bound(word, `own${own++}`));
  const [[x, u, t, s], [width, start, rate, shift], [y, z, v, hits]] = [
    all(inputs),
    all(params),
    all(outputs),
  ] as unknown as [Four, Four, Four];
  const [n, m, k, l] = sizes;
  const [sum, before, state, next] = variables;
  const [i, j, e, f] = counters;
  const [scaled, both, moved, clamped] = helpers;
  const list = (...items: readonly Bound[]): string => items.map(({ pattern }) => pattern).join(', ');
  return `import { bytes, fill, int, kernel, matrix, real, vector, ${hasWindows ? 'windows, ' : ''}where, type f64 } from 'trefoil/dsl';

export const ${name} = kernel(
  {
    inputs: { ${inputs[0]}: matrix('${n}', '${m}'), ${inputs[1]}: vector('${n}'), ${inputs[2]}: vector('${k}'), ${inputs[3]}: bytes('${l}') },
    params: { ${params[0]}: int({ min: 1 }), ${params[1]}: int({ min: 0, max: 9 }), ${params[2]}: real({ min: 0, max: 1 }), ${params[3]}: real() },
    outputs: { ${outputs[0]}: matrix('${n}', '${m}'), ${outputs[1]}: vector('${n}'), ${outputs[2]}: vector('${k}'), ${outputs[3]}: vector('${l}', 'i32') },
  },
  ({ ${list(x, u, t, s, width, start, rate, shift)} }, { ${list(y, z, v, hits)} }) => {
    const ${scaled} = (${before}: f64): f64 => ${before} * ${rate.name} + 1.0;
    const ${both} = (${before}: f64, ${sum}: f64): f64 => ${scaled}(${before}) - ${sum};
    const ${moved} = (${next}: f64): f64 => ${next} + ${shift.name};
    const ${clamped} = (${next}: f64): f64 => (${next} > 100.0 ? 100.0 : ${next});
    let ${sum} = 0.0;
    for (let ${i} = ${start.name}; ${i} < ${u.name}.length; ${i} += 2) {
      if (${u.name}[${i}]! < 0.0) continue;
      const ${before} = ${u.name}[${i}]!;
      ${sum} += ${both}(${before}, ${sum} * 0.5);
    }
    fill(${y.name}, (${i}, ${j}) => ${both}(${x.name}.at(${i}, ${j}), ${sum}) * ${u.name}[${i}]!);
${
  hasWindows
    ? `    windows(${u.name}, ${width.name}, (${before}) => {
      ${z.name}[${before}.row] = ${before}.row > 2 ? ${before}.sum() : ${sum};
    });`
    : `    fill(${z.name}, (${j}) => ${moved}(${u.name}[${j}]!));`
}
    let ${state} = 0.25;
    for (let ${e} = 0; ${e} < ${t.name}.length; ${e}++) {
      const ${next} = ${clamped}(${t.name}[${e}]!);
      if (${next} > 0.5) ${state} = ${state} * 0.5 + ${next} / 3.0;
      ${v.name}[${e}] = ${state};
    }
    fill(${hits.name}, () => ${width.name});
    where(0, ${s.name}.length, (${f}) => ${s.name}[${f}] === 10, (${f}) => {
      ${hits.name}[${f}] = ${f};
    });
  },
);
`;
}
