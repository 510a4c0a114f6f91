/** Values held while what they came from changes, and helpers of the body that change it. */
import type { Statements } from './statements.js';
import { callable, extend, FULL, type Impure, type Int, type Scope } from './scope.js';

type Made = { readonly lines: string[]; readonly scope: Scope };

/** Something bound now, from variables that go on changing; undefined where there are none. */
export function capture(maker: Statements, scope: Scope): Made | undefined {
  const { draw } = maker.program;
  const has = (feature: 'captures' | 'impure', weight: number): number => (maker.program.has(feature) ? weight : 0);
  const ways = (
    [
      [has('captures', 2), record],
      [has('captures', 1.5), fields],
      [has('captures', 1.5), choice],
      [scope.impure.length < 2 ? has('impure', 4) : 0, helper],
      [callable(scope, 'f64').length + callable(scope, 'i32').length > 0 ? has('impure', 3) : 0, called],
    ] as const
  ).filter(([weight]) => weight > 0);
  return scope.mutable.length === 0 || ways.length === 0
    ? undefined
    : draw.weighted<(maker: Statements, scope: Scope) => Made>(ways)(maker, scope);
}

const read = ({ name, type }: Scope['mutable'][number]): string => (type === 'i32' ? `(${name})` : name);
const asInt = (text: string): Int => ({ text, ...FULL });

/** `{ kept: v, other: … }`, what its fields are, and which of them are integers. */
function contents(maker: Statements, scope: Scope): { text: string; keys: { key: string; isInt: boolean }[] } {
  const { draw } = maker.program;
  const variable = draw.pick(scope.mutable);
  const another = draw.pick(scope.mutable);
  const entries = [
    { key: 'kept', isInt: variable.type === 'i32', text: read(variable) },
    draw.chance(0.5)
      ? {
          key: 'other',
          isInt: another.type === 'i32',
          text: another.type === 'i32' ? `((${another.name} + 1) | 0)` : `${another.name} * 0.5`,
        }
      : { key: 'other', isInt: false, text: maker.float(scope, 1) },
  ];
  return { text: `{ ${entries.map(({ key, text }) => `${key}: ${text}`).join(', ')} }`, keys: entries };
}

function record(maker: Statements, scope: Scope): Made {
  const name = maker.program.fresh('held');
  const { text, keys } = contents(maker, scope);
  return {
    lines: [`const ${name} = ${text};`],
    scope: extend(scope, {
      floats: keys.filter(({ isInt }) => !isInt).map(({ key }) => `${name}.${key}`),
      ints: keys.filter(({ isInt }) => isInt).map(({ key }) => asInt(`${name}.${key}`)),
    }),
  };
}

function fields(maker: Statements, scope: Scope): Made {
  const { text, keys } = contents(maker, scope);
  const named = keys.map((one) => ({ ...one, name: maker.program.fresh(one.key) }));
  return {
    lines: [
      `const { ${named.map(({ key, name }) => (key === name ? key : `${key}: ${name}`)).join(', ')} } = ${text};`,
    ],
    scope: extend(scope, {
      floats: named.filter(({ isInt }) => !isInt).map(({ name }) => name),
      ints: named.filter(({ isInt }) => isInt).map(({ name }) => asInt(name)),
    }),
  };
}

/** A condition that holds no more when the choice is used. */
function choice(maker: Statements, scope: Scope): Made {
  const { draw } = maker.program;
  const { name, type } = draw.pick(scope.mutable);
  const against = (): string =>
    type === 'i32'
      ? `${name} ${draw.pick(['<', '>='])} ${draw.int(0, 3)}`
      : `${name} ${draw.pick(['<', '>'])} ${maker.floatLeaf(scope)}`;
  const condition = draw.chance(0.6) ? against() : maker.bool(scope, 1);
  const chosen = maker.program.fresh('up');
  const [a, b] = [draw.int(-3, 3), draw.int(-3, 3)];
  const sides = draw.chance(0.75) ? `${a} : ${b}` : `(${maker.bool(scope, 0)} ? ${a} : ${draw.int(-9, 9)}) : ${b}`;
  return { lines: [`const ${chosen} = ${condition} ? ${sides};`], scope: extend(scope, { choices: [chosen] }) };
}

/** What a helper that changes a variable has given, under a name with a type or without one. */
function called(maker: Statements, scope: Scope): Made {
  const { draw } = maker.program;
  const { name: helper, type, takes } = draw.pick([...callable(scope, 'f64'), ...callable(scope, 'i32')]);
  const name = maker.program.fresh('given');
  const args = takes.map(() => maker.floatLeaf(scope)).join(', ');
  const line = `const ${name}${draw.chance(0.3) ? `: ${type}` : ''} = ${helper}(${args});`;
  return {
    lines: [line],
    scope: extend(scope, type === 'i32' ? { ints: [asInt(`(${name})`)] } : { floats: [name] }),
  };
}

/** `() => { … return …; }` that assigns variables of the body. */
function helper(maker: Statements, scope: Scope): Made {
  const { draw } = maker.program;
  const variable = draw.pick(scope.mutable);
  const name = maker.program.fresh(variable.type === 'i32' ? 'bump' : 'next');
  const takes: Impure['takes'] = draw.chance(0.35) ? ['f64'] : [];
  // Helpers that call each other would be a recursion; jumps have no loop here.
  const inside: Scope = {
    ...scope,
    impure: [],
    mutable: [variable],
    jumps: false,
    depth: scope.depth + 1,
    floats: [...scope.floats, ...(takes.length > 0 ? ['given'] : [])],
  };
  const change =
    variable.type === 'i32'
      ? `${variable.name} = (${variable.name} * ${draw.pick([3, 5])} + ${draw.int(1, 9)}) & 255;`
      : `${variable.name} = ${variable.name} * ${draw.pick(['0.5', '-0.25', '0.75'])} + ${takes.length > 0 ? 'given' : maker.floatLeaf(inside)};`;
  const condition = draw.chance(0.25) ? `if (${maker.bool(inside, 0)}) ` : '';
  const early =
    takes.length > 0 && variable.type === 'f64' && draw.chance(0.3)
      ? [`if (given > 0.5) return ${variable.name} * 2.0;`]
      : [];
  const result =
    variable.type === 'i32'
      ? variable.name
      : draw.pick([variable.name, `${variable.name} + 1.0`, ...(takes.length > 0 ? [`${variable.name} - given`] : [])]);
  const made: Impure = { name, type: variable.type, takes, changes: [variable.name] };
  return {
    lines: [
      `const ${name} = (${takes.length > 0 ? 'given: f64' : ''}): ${variable.type} => {`,
      ...early,
      `${condition}${change}`,
      `return ${result};`,
      '};',
    ],
    scope: extend(scope, { impure: [made] }),
  };
}
