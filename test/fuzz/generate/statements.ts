/** Random statements: variables, branches, inner loops, stores. Lines come without indentation; braces say it all. */
import { randomFold } from './folds.js';
import { Expressions } from './expressions.js';
import { capture } from './captures.js';
import { fits } from './integers.js';
import type { Program } from './program.js';
import { callable, counter, extend, type Arr, type Extent, type Int, type Scope } from './scope.js';
import { turns } from './turns.js';

/** As an argument that is annotated i32. */
const fitting = (ints: readonly Int[], text: string): string => {
  const given = ints.find((one) => one.text === text);
  return given === undefined || fits(given) ? text : `i32(${text})`;
};

/** An element that has to be written here, on every path. */
export interface Target {
  readonly array: Arr;
  readonly at: readonly string[];
}

export class Statements extends Expressions {
  constructor(program: Program) {
    super(program);
  }

  storeText({ array, at }: Target, value: string): string {
    return array.extents.length === 1
      ? `${array.name}[${at[0]}] = ${value};`
      : `${array.name}.set(${[...at, value].join(', ')});`;
  }

  /** Declares something, and what the scope is afterwards. */
  declaration(scope: Scope): { line: string; scope: Scope } {
    const { draw } = this.program;
    const kind = draw.weighted<'float' | 'int' | 'bool' | 'variable' | 'counter' | 'record' | 'moments' | 'fold'>([
      [4, 'float'],
      [this.program.has('ints') ? 2 : 0.2, 'int'],
      [this.program.has('branches') ? 1 : 0, 'bool'],
      [scope.mutable.length === 0 ? 3 : 1.5, 'variable'],
      [this.program.has('ints') ? 0.7 : 0, 'counter'],
      [this.program.helpers.some(({ fields }) => fields) ? 2 : 0, 'record'],
      [scope.window !== undefined ? 4 : 0, 'moments'],
      [scope.window !== undefined ? 3 : 0, 'fold'],
      [scope.several !== undefined ? 8 : 0, 'fold'],
    ]);
    const name = this.program.fresh(
      { float: 'a', int: 'n', bool: 'b', variable: 'v', counter: 'c', record: 'r', moments: 'm', fold: 'f' }[kind],
    );
    switch (kind) {
      case 'float':
        return { line: `const ${name}: f64 = ${this.float(scope)};`, scope: extend(scope, { floats: [name] }) };
      case 'int': {
        const given = this.program.has('exact') && draw.chance(0.4) ? this.whole(scope) : this.int(scope);
        // Without a type it stays what it is, a literal too.
        const type = given.literal || (fits(given) && draw.chance(0.6)) ? ': i32' : '';
        const { low, high, index } = given;
        return {
          line: `const ${name}${type} = ${given.text};`,
          scope: extend(scope, { ints: [{ text: name, low, high, ...(index ? { index } : {}) }] }),
        };
      }
      case 'bool':
        return { line: `const ${name} = ${this.bool(scope)};`, scope: extend(scope, { bools: [name] }) };
      case 'variable':
        return {
          line: `let ${name}: f64 = ${this.float(scope, 2)};`,
          scope: extend(scope, { floats: [name], mutable: [{ name, type: 'f64' }] }),
        };
      case 'counter':
        return {
          line: `let ${name}: i32 = ${this.int(scope, 1).text};`,
          scope: extend(scope, {
            ints: [{ text: `(${name})`, low: -(2 ** 31), high: 2 ** 31 - 1 }],
            mutable: [{ name, type: 'i32' }],
          }),
        };
      case 'moments':
        return {
          line: `const ${name} = ${scope.window}.moments();`,
          scope: extend(scope, { floats: ['n', 'first', 'offset', 'm2'].map((field) => `${name}.${field}`) }),
        };
      case 'fold': {
        const { text, fields } = randomFold(this, scope.several ?? { window: scope.window!, series: 1 });
        const floats = fields.length === 0 ? [name] : fields.map((field) => `${name}.${field}`);
        return { line: `const ${name} = ${text};`, scope: extend(scope, { floats }) };
      }
      case 'record': {
        const helper = draw.pick(this.program.helpers.filter(({ fields }) => fields));
        const args = helper.takes.map(() => this.float(scope, 1));
        return {
          line: `const ${name} = ${helper.name}(${args.join(', ')});`,
          scope: extend(scope, { floats: helper.fields!.map((field) => `${name}.${field}`) }),
        };
      }
    }
  }

  assignment(scope: Scope): string | undefined {
    const { draw } = this.program;
    if (scope.mutable.length === 0) return undefined;
    const { name, type } = draw.pick(scope.mutable);
    const bumps = callable(scope, 'i32').filter(({ takes }) => takes.length === 0);
    if (type === 'i32' && bumps.length > 0 && draw.chance(0.3))
      return `${name} = (${name} ${draw.pick(['+', '-'])} ${draw.pick(bumps).name}()) | 0;`;
    if (type === 'i32')
      return draw.chance(0.3) ? `${name} = (${name} + 1) | 0;` : `${name} = ${this.int(scope, 2).text};`;
    return draw.weighted<() => string>([
      [3, () => `${name} = ${name} * ${draw.pick(['0.5', '0.9', '-0.25'])} + ${this.float(scope, 2)};`],
      [2, () => `${name} = ${this.float(scope)};`],
      [1, () => `${name} ${draw.pick(['+=', '-='])} ${this.float(scope, 1)};`],
      [0.5, () => `${name} *= 0.5;`],
      [1, () => `${name} = ${draw.pick(['min', 'max'])}(${name}, ${this.float(scope, 1)});`],
    ])();
  }

  /** An inner loop that changes variables only. */
  innerLoop(scope: Scope): string[] {
    const { draw } = this.program;
    if (this.program.has('while') && draw.chance(0.4)) return turns(this, scope);
    const { before, head, inside } = this.innerHead(scope);
    const jump = (): string[] =>
      this.program.has('jumps') && draw.chance(0.4)
        ? [`if (${this.bool(inside, 1)}) ${draw.chance(0.5) ? 'break' : 'continue'};`]
        : [];
    return [...before, head, ...jump(), ...this.lines(inside, draw.int(1, 2)).lines, ...jump(), '}'];
  }

  private innerHead(scope: Scope): { before: string[]; head: string; inside: Scope } {
    const { draw } = this.program;
    if (this.program.has('extremes') && draw.chance(0.4)) return this.farLoop(scope);
    if (this.program.has('helpers') && draw.chance(0.25)) return this.boundedLoop(scope);
    return { before: [], ...this.loopHead(scope) };
  }

  /** A few rounds where 32 bits end, or beyond. */
  private farLoop(scope: Scope): { before: string[]; head: string; inside: Scope } {
    const { draw } = this.program;
    const j = this.program.fresh('j');
    const [top, bottom] = [2 ** 31 - 1, -(2 ** 31)];
    const level = scope.ints.find(({ text }) => text === 'level');
    const start = scope.ints.filter(
      ({ text, index, high, low }) => index && /^\w+$/.test(text) && high <= top && low >= bottom,
    );
    const made = draw.weighted<() => { head: string; low: number; high: number }>([
      [
        1,
        () => ({
          head: `let ${j} = ${top - draw.int(0, 6)}; ${j} <= ${top}; ${j} += ${draw.int(1, 4)}`,
          low: top - 6,
          high: top,
        }),
      ],
      [
        1,
        () => ({
          head: `let ${j} = ${top}; ${j} > ${top - draw.int(1, 40)}; ${j} -= ${draw.int(7, 13)}`,
          low: top - 40,
          high: top,
        }),
      ],
      [
        1,
        () => ({
          head: `let ${j} = ${bottom}; ${j} < ${bottom + draw.int(0, 9)}; ${j} += ${draw.int(1, 4)}`,
          low: bottom,
          high: bottom + 9,
        }),
      ],
      [
        level ? 2 : 0,
        () => ({
          head: draw.pick([
            `let ${j} = level; ${j} < ${top}; ${j} += 1000000000`,
            `let ${j} = level; ${j} >= ${bottom}; ${j} -= 1000000000`,
          ]),
          low: bottom,
          high: top,
        }),
      ],
      [
        start.length > 0 ? 2 : 0,
        () => {
          const from = draw.pick(start).text;
          const rounds = draw.int(0, 4);
          return {
            head: `let ${j} = ${from} * 65536 - 7; ${j} < ${from} * 65536 + ${rounds}; ${j} += 3`,
            low: bottom * 65536 - 7,
            high: top * 65536 + 4,
          };
        },
      ],
    ])();
    const inside = extend(
      { ...scope, jumps: true, depth: scope.depth + 1 },
      { ints: [{ text: j, low: made.low, high: made.high, index: true }] },
    );
    return { before: [], head: `for (${made.head}) {`, inside };
  }

  /** Up to where a helper says. */
  private boundedLoop(scope: Scope): { before: string[]; head: string; inside: Scope } {
    const { draw } = this.program;
    const [j, upto] = [this.program.fresh('j'), this.program.fresh('upto')];
    const steady = scope.ints.filter(({ text }) => /^\w+$/.test(text));
    const from = steady.length > 0 ? draw.pick(steady).text : '3';
    const body = draw.pick([
      [`return min(k, ${draw.int(1, 9)});`],
      [`const most = ${draw.int(1, 9)};`, 'return k < most ? k : most;'],
      ['if (k > 5) return 5;', 'return k;'],
    ]);
    const inside = extend(
      { ...scope, jumps: true, depth: scope.depth + 1 },
      { ints: [{ text: j, low: 0, high: 2 ** 31 - 1, index: true }] },
    );
    return {
      before: [`const ${upto} = (k: i32): i32 => {`, ...body, '};'],
      head: `for (let ${j} = 0; ${j} < ${upto}(${fitting(steady, from)}); ${j}++) {`,
      inside,
    };
  }

  /** `for (…) {` over an extent, a part of it, downwards, or in steps. */
  loopHead(scope: Scope, over?: Extent): { head: string; inside: Scope; name: string; whole: boolean } {
    const { draw } = this.program;
    const extents = scope.arrays.flatMap((array) => array.extents.filter(({ linear }) => linear));
    const extent = over ?? (extents.length > 0 && draw.chance(0.8) ? draw.pick(extents) : undefined);
    const name = this.program.fresh(extent ? 'i' : 'j');
    const more = extent ? counter(name, extent) : { ints: [{ text: name, low: -16, high: 32, index: true as const }] };
    const inside = extend({ ...scope, jumps: true, depth: scope.depth + 1 }, more);
    const size = extent ? this.program.extentText(extent) : String(draw.int(0, 12));
    const positions = extent ? scope.positions.filter((position) => position.size === extent.size) : [];
    const shape = draw.weighted<'up' | 'down' | 'part' | 'step' | 'to'>([
      [6, 'up'],
      [1.5, 'down'],
      [1, 'part'],
      [1, 'step'],
      [positions.length > 0 ? 1.5 : 0, 'to'],
    ]);
    switch (over && shape !== 'down' ? 'up' : shape) {
      case 'up':
        return { head: `for (let ${name} = 0; ${name} < ${size}; ${name}++) {`, inside, name, whole: true };
      case 'down':
        return { head: `for (let ${name} = ${size} - 1; ${name} >= 0; ${name}--) {`, inside, name, whole: true };
      case 'part':
        return {
          head: `for (let ${name} = ${draw.int(1, 3)}; ${name} < ${size}; ${name}++) {`,
          inside,
          name,
          whole: false,
        };
      case 'step':
        return {
          head: `for (let ${name} = ${draw.int(0, 1)}; ${name} < ${size}; ${name} += ${draw.int(2, 3)}) {`,
          inside,
          name,
          whole: false,
        };
      case 'to':
        return {
          head: `for (let ${name} = 0; ${name} ${draw.pick(['<', '<='])} ${draw.pick(positions).text}; ${name}++) {`,
          inside,
          name,
          whole: false,
        };
    }
  }

  /** What an `if` asks, and what is known where it holds. */
  condition(scope: Scope): { condition: string; inside: Scope } {
    const { draw } = this.program;
    const steady = scope.positions.filter(({ text }) => !text.includes(' '));
    if (steady.length === 0 || draw.chance(0.6)) return { condition: this.bool(scope), inside: scope };
    const { text, size } = draw.pick(steady);
    const back = draw.int(1, 3);
    const more = draw.chance(0.3) ? ` && (${this.bool(scope, 0)})` : '';
    return {
      condition: `${text} >= ${back}${more}`,
      inside: extend(scope, {
        positions: [
          { text: `${text} - ${back}`, size },
          { text: `${text} - ${back}`, size },
        ],
      }),
    };
  }

  /** A few statements that declare and assign. */
  lines(scope: Scope, count: number): { lines: string[]; scope: Scope } {
    const { draw } = this.program;
    const lines: string[] = [];
    let now = scope;
    for (let i = 0; i < count; i++) {
      const kind = draw.weighted<'declare' | 'capture' | 'assign' | 'if' | 'loop'>([
        [3, 'declare'],
        [now.mutable.length > 0 && (this.program.has('captures') || this.program.has('impure')) ? 2.5 : 0, 'capture'],
        [now.mutable.length > 0 ? 4 : 0, 'assign'],
        [now.mutable.length > 0 && this.program.has('branches') ? 3 : 0, 'if'],
        [now.mutable.length > 0 && now.depth < 3 ? 0.8 : 0, 'loop'],
      ]);
      if (kind === 'declare') {
        const made = this.declaration(now);
        lines.push(made.line);
        now = made.scope;
      } else if (kind === 'capture') {
        const made = capture(this, now);
        if (made) {
          lines.push(...made.lines);
          now = made.scope;
          // What is held matters once what it came from is another.
          if (draw.chance(0.6)) lines.push(this.assignment(now)!);
        }
      } else if (kind === 'assign') lines.push(this.assignment(now)!);
      else if (kind === 'loop') lines.push(...this.innerLoop(now));
      else {
        const { condition, inside } = this.condition(now);
        lines.push(`if (${condition}) {`, ...this.lines(inside, draw.int(1, 2)).lines);
        if (draw.chance(0.5)) lines.push('} else {', ...this.lines(now, draw.int(1, 2)).lines);
        lines.push('}');
      }
    }
    return { lines, scope: now };
  }

  /** Both sides of a condition write the element, perhaps by further conditions. */
  private either(scope: Scope, target: Target, depth: number): string[] {
    const { draw } = this.program;
    const side = (inside: Scope): string[] =>
      depth < 3 && draw.chance(0.35)
        ? this.either(inside, target, depth + 1)
        : [this.storeText(target, this.value(inside, target.array.element, 3 - depth + 1))];
    const { condition, inside } = this.condition(scope);
    return [
      `if (${condition}) {`,
      ...this.lines(inside, draw.int(0, 1)).lines,
      ...side(inside),
      '} else {',
      ...side(scope),
      '}',
    ];
  }

  /** Statements of a step that writes these elements, each of them on every path. */
  step(scope: Scope, targets: readonly Target[], count = this.program.draw.int(0, 3)): string[] {
    const { draw } = this.program;
    const before = this.lines(scope, count);
    const now = before.scope;
    const lines = [...before.lines];
    for (const target of targets) {
      const write = (): string => this.storeText(target, this.value(now, target.array.element));
      if (this.program.has('branches') && draw.chance(0.3)) lines.push(...this.either(now, target, 1));
      else {
        lines.push(write());
        if (this.program.has('branches') && draw.chance(0.15)) lines.push(`if (${this.bool(now)}) ${write()}`);
        else if (draw.chance(0.15) && target.array.element === 'f64' && target.array.extents.length === 1)
          lines.push(`${target.array.name}[${target.at[0]}]! ${draw.pick(['+=', '-=', '*='])} ${this.float(now, 1)};`);
        else if (draw.chance(0.15) && target.array.element === 'f64' && target.array.extents.length === 2)
          lines.push(
            this.storeText(target, `${target.array.name}.at(${target.at.join(', ')}) * 0.5 + ${this.float(now, 1)}`),
          );
      }
      if (draw.chance(0.3)) {
        const assign = this.assignment(now);
        if (assign !== undefined) lines.push(assign);
      }
    }
    return lines;
  }
}
