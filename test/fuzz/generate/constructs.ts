/** Random parts of a body: each writes whole arrays, so that later ones may read them. */
import { Statements, type Target } from './statements.js';
import { closed, counter, extend, LARGEST_SIZE, type Arr, type Extent, type Feature, type Scope } from './scope.js';

type Way = readonly [weight: number, make: () => string[] | undefined];

const sameShape = (a: Arr, b: Arr): boolean =>
  a.extents.length === b.extents.length && a.extents.every((extent, axis) => extent.size === b.extents[axis]!.size);

/** Without variables: what a loop asks again and again does not change meanwhile. */
function steady(scope: Scope): Scope {
  const changes = (text: string): boolean => scope.mutable.some(({ name }) => new RegExp(`\\b${name}\\b`).test(text));
  return {
    ...scope,
    mutable: [],
    floats: scope.floats.filter((text) => !changes(text)),
    ints: scope.ints.filter(({ text }) => !changes(text)),
  };
}

export class Constructs extends Statements {
  /** Outputs and local arrays whose domain says nothing of what is read from them. */
  readonly untrusted = new Set<string>();

  /** Statements that write every element of `array`, and perhaps those of others of the same shape, which are taken out of `waiting`. */
  write(scope: Scope, array: Arr, waiting: Arr[]): string[] {
    const { draw } = this.program;
    const has = (feature: Feature, weight: number): number => (this.program.has(feature) ? weight : 0);
    const linear = array.extents.every((extent) => extent.linear);
    const together = (): Arr[] => {
      const others = waiting.filter(
        (other) => other !== array && !other.points && sameShape(other, array) && draw.chance(0.6),
      );
      for (const other of others) waiting.splice(waiting.indexOf(other), 1);
      return [array, ...others];
    };
    const ways: Way[] = [[has('fill', 4) + 0.2, () => this.fill(scope, array)]];
    if (array.points) return this.pointers(scope, array);
    if (linear && array.extents.length === 1) {
      ways.push(
        [has('each', 3), () => this.eachVector(scope, together())],
        [has('state', 4), () => this.recurrence(scope, together())],
        [1, () => this.loopVector(scope, array)],
        [has('windows', 5), () => this.windowsVector(scope, array, together)],
        [has('where', 2), () => this.where(scope, array)],
        [has('iterate', 2), () => this.iterate(scope, array)],
        [has('captures', 1.5) * (this.program.has('series') ? 1 : 0), () => this.shortSeries(scope, array)],
        [has('partial', 4), () => this.partly(scope, array)],
      );
    } else if (linear) {
      ways.push(
        [has('each', 3), () => this.eachRows(scope, together())],
        [1.5, () => this.loopMatrix(scope, together())],
        [has('windows', 6), () => this.windowsMatrix(scope, array, together)],
        [has('products', 6), () => this.products(scope, array)],
        [has('windows', 2) * (this.program.has('series') ? 1 : 0), () => this.windowsByColumn(scope, array)],
      );
    }
    for (let attempt = 0; attempt < 4; attempt++) {
      const lines = draw.weighted(ways.filter(([weight]) => weight > 0))();
      if (lines !== undefined) return lines;
    }
    return this.fill(scope, array);
  }

  fill(scope: Scope, array: Arr): string[] {
    const { draw } = this.program;
    const vars = array.extents.map((_, axis) => this.program.fresh(axis === 0 ? 'i' : 'j'));
    const inside = closed(scope, {
      ints: vars.map((text) => ({ text, low: 0, high: LARGEST_SIZE, natural: true, index: true })),
      positions: vars.flatMap((text, axis) =>
        array.extents[axis]!.linear ? [{ text, size: array.extents[axis]!.size }] : [],
      ),
    });
    const head = `fill(${array.name}, (${vars.join(', ')}) => `;
    if (draw.chance(0.6)) return [`${head}${this.value(inside, array.element)});`];
    const { lines, scope: now } = this.lines(inside, draw.int(1, 3));
    return [`${head}{`, ...lines, `return ${this.value(now, array.element)};`, '});'];
  }

  /** What of a matrix goes with an output's place on one axis, and the extent that is summed over. */
  private factors(scope: Scope, extent: Extent, at: string): { text: (k: string) => string; over: Extent }[] {
    return scope.arrays
      .filter(({ element, extents }) => extents.length === 2 && (element === 'f64' || element === 'f32'))
      .flatMap(({ name, element, extents }) => {
        const read = (text: string): string => (element === 'f32' ? `toF64(${text})` : text);
        return [0, 1]
          .filter((axis) => extents[axis]!.size === extent.size && extents[1 - axis]!.linear)
          .map((axis) => ({
            text: (k: string) => read(`${name}.at(${axis === 0 ? `${at}, ${k}` : `${k}, ${at}`})`),
            over: extents[1 - axis]!,
          }));
      });
  }

  /** Products of matrices and what is like them: tiles, panels, groups of terms. */
  private products(scope: Scope, array: Arr): string[] | undefined {
    const { draw } = this.program;
    const [i, j] = [this.program.fresh('i'), this.program.fresh('j')];
    const [lefts, rights] = [this.factors(scope, array.extents[0]!, i), this.factors(scope, array.extents[1]!, j)];
    const pairs = lefts.flatMap((left) =>
      rights.filter(({ over }) => over.size === left.over.size).map((right) => ({ left, right })),
    );
    if (pairs.length === 0) return undefined;
    const inside = closed(scope, {
      ints: [i, j].map((text) => ({ text, low: 0, high: LARGEST_SIZE, natural: true, index: true })),
      positions: [i, j].map((text, axis) => ({ text, size: array.extents[axis]!.size })),
    });
    // Values of the element itself, which no sum that is made for all elements ahead has.
    const own = draw.chance(0.2) ? { name: this.program.fresh('own'), value: this.floatLeaf(inside) } : undefined;
    const sum = (): string => {
      const { left, right } = draw.pick(pairs);
      const k = this.program.fresh('k');
      const [a, b] = [left.text(k), right.text(k)];
      const weights = scope.arrays.filter(
        ({ element, extents }) => element === 'f64' && extents.length === 1 && extents[0]!.size === left.over.size,
      );
      const term = draw.weighted<() => string>([
        [5, () => `${a} * ${b}`],
        [2, () => `(${a} - ${b}) * (${a} - ${b})`],
        [1, () => `abs(${a} - ${b})`],
        [1, () => `max(${a}, ${b})`],
        [1, () => `(${a} > 0.5 ? ${b} : -1.0)`],
        [1, () => `(present(${a}) ? ${a} * ${b} : 0.0)`],
        [weights.length > 0 ? 2 : 0, () => `${a} * ${b} * ${draw.pick(weights).name}[${k}]!`],
        [own ? 6 : 0, () => `${a} * ${b} * ${own!.name}`],
      ])();
      return `${draw.chance(0.85) ? 'contract' : 'sum'}(${this.program.extentText(left.over)}, (${k}) => ${term})`;
    };
    const sums = Array.from({ length: draw.int(1, 2) }, sum);
    const total =
      sums.length === 1
        ? draw.pick([sums[0]!, `${sums[0]!} ${draw.pick(['+', '*', '-'])} ${this.floatLeaf(inside)}`])
        : sums.join(draw.pick([' + ', ' - ', ' / ']));
    const result = array.element === 'f64' ? total : `f32(${total})`;
    if (own)
      return [
        `fill(${array.name}, (${i}, ${j}) => {`,
        `const ${own.name}: f64 = ${own.value};`,
        `return ${result};`,
        '});',
      ];
    return [`fill(${array.name}, (${i}, ${j}) => ${result});`];
  }

  /** Values that are positions: each one proven. */
  private pointers(scope: Scope, array: Arr): string[] {
    const i = this.program.fresh('i');
    const inside = closed(scope, counter(i, array.extents[0]!));
    const extent = array.points!;
    if (this.program.draw.chance(0.35)) {
      // Written by a loop it holds anything before and beside: its values are no positions to whoever reads them.
      this.untrusted.add(array.name);
      const step = this.program.has('partial') ? this.program.draw.int(1, 3) : 1;
      return [
        `for (let ${i} = 0; ${i} < ${array.name}.length; ${i} += ${step}) ${array.name}[${i}] = clampIndex(${this.whole(inside, 2).text}, ${this.program.extentText(extent)});`,
      ];
    }
    const access = this.index(inside, extent);
    if (access === undefined) return [`fill(${array.name}, () => 0);`];
    return [
      `fill(${array.name}, (${i}) => ${access.guard === undefined ? access.text : `clampIndex(${this.int(inside, 1).text}, ${this.program.extentText(extent)})`});`,
    ];
  }

  private eachHead(scope: Scope, extent: Extent): { head: string; v: string; inside: Scope } {
    const v = this.program.fresh('e');
    return {
      head: `each(${this.program.extentText(extent)}, (${v}) => {`,
      v,
      inside: closed(scope, counter(v, extent)),
    };
  }

  eachVector(scope: Scope, arrays: readonly Arr[]): string[] {
    const { head, v, inside } = this.eachHead(scope, arrays[0]!.extents[0]!);
    const scratch = this.scratch(inside);
    return [
      head,
      ...scratch.lines,
      ...this.step(
        scratch.scope,
        arrays.map((array) => ({ array, at: [v] })),
      ),
      '});',
    ];
  }

  /** Memory of the step's own: written before it is read, and nobody else's. */
  private scratch(scope: Scope): { lines: string[]; scope: Scope } {
    const { draw } = this.program;
    const inputs = scope.arrays.filter(({ input }) => input);
    if (!this.program.has('scratch') || inputs.length === 0 || draw.chance(0.5)) return { lines: [], scope };
    const name = this.program.fresh('scratch');
    const like = draw.pick(inputs);
    const size = draw.chance(0.6) ? this.program.extentText(like.extents[0]!) : draw.int(1, 9);
    const extent: Extent = { size: `${name}.length`, least: typeof size === 'number' ? size : 0, linear: true };
    const ints = this.program.has('ints') && draw.chance(0.3);
    this.program.locals.push(`const ${name} = ${ints ? 'localInts' : 'local'}(${size});`);
    const memory: Arr = { name, element: ints ? 'i32' : 'f64', extents: [extent], scratch: true };
    this.program.shaped.push(memory);
    const t = this.program.fresh('t');
    const inside = extend({ ...scope, depth: scope.depth + 1, jumps: false }, counter(t, extent));
    const lines = [
      `for (let ${t} = 0; ${t} < ${name}.length; ${t}++) ${name}[${t}] = ${this.value(inside, memory.element, 2)};`,
    ];
    const after = extend(scope, { arrays: [memory] });
    return { lines, scope: after };
  }

  eachRows(scope: Scope, arrays: readonly Arr[]): string[] {
    const { draw } = this.program;
    const [rows, cols] = arrays[0]!.extents as [Extent, Extent];
    const { head, v, inside } = this.eachHead(scope, rows);
    const scratch = this.scratch(inside);
    const before = this.lines(scratch.scope, draw.int(0, 2));
    const targets = (j: string): Target[] => arrays.map((array) => ({ array, at: [v, j] }));
    if (draw.chance(0.25)) {
      const inner = this.eachHead(before.scope, cols);
      return [
        head,
        ...scratch.lines,
        ...before.lines,
        inner.head,
        ...this.step(inner.inside, targets(inner.v)),
        '});',
        '});',
      ];
    }
    const { head: loop, name, inside: body } = this.loopHead(before.scope, cols);
    return [head, ...scratch.lines, ...before.lines, loop, ...this.step(body, targets(name)), '}', '});'];
  }

  /** Variables that go from step to step. */
  private state(scope: Scope): { lines: string[]; scope: Scope } {
    const { draw } = this.program;
    const lines: string[] = [];
    let now = scope;
    for (let i = draw.int(1, 3); i > 0; i--) {
      const isInt = this.program.has('ints') && draw.chance(0.2);
      const name = this.program.fresh(isInt ? 'count' : 's');
      lines.push(
        isInt
          ? `let ${name}: i32 = ${draw.int(-2, 5)};`
          : `let ${name}: f64 = ${draw.pick(['0.0', 'NaN', '1.0', this.floatLeaf(scope)])};`,
      );
      now = extend(
        now,
        isInt
          ? { ints: [{ text: `(${name})`, low: -(2 ** 31), high: 2 ** 31 - 1 }], mutable: [{ name, type: 'i32' }] }
          : { floats: [name], mutable: [{ name, type: 'f64' }] },
      );
    }
    return { lines, scope: now };
  }

  recurrence(scope: Scope, arrays: readonly Arr[]): string[] {
    const { draw } = this.program;
    const extent = arrays[0]!.extents[0]!;
    const state = this.state(scope);
    const { head, name, inside } = this.loopHead(state.scope, extent);
    // What was written before may be read, where it is floats.
    const back = arrays.find(({ element }) => element === 'f64');
    const previous =
      back !== undefined && head.includes(`${name}++`) && draw.chance(0.3)
        ? [`(${name} >= 1 ? ${back.name}[${name} - 1]! : ${this.literal()})`]
        : [];
    const body = extend(inside, { floats: previous });
    const assign = this.assignment(body);
    return [
      ...state.lines,
      head,
      ...(assign === undefined ? [] : [assign]),
      ...this.step(
        body,
        arrays.map((array) => ({ array, at: [name] })),
      ),
      '}',
    ];
  }

  loopVector(scope: Scope, array: Arr): string[] {
    const { head, name, inside } = this.loopHead(scope, array.extents[0]);
    return [head, ...this.step(inside, [{ array, at: [name] }]), '}'];
  }

  loopMatrix(scope: Scope, arrays: readonly Arr[]): string[] {
    const { draw } = this.program;
    const [rows, cols] = arrays[0]!.extents as [Extent, Extent];
    const byColumn = draw.chance(0.5);
    const state = this.program.has('state') && draw.chance(0.4) ? this.state(scope) : { lines: [], scope };
    const outer = this.loopHead(state.scope, byColumn ? cols : rows);
    const between =
      this.program.has('state') && draw.chance(0.4) ? this.state(outer.inside) : { lines: [], scope: outer.inside };
    const inner = this.loopHead(between.scope, byColumn ? rows : cols);
    const [i, j] = byColumn ? [inner.name, outer.name] : [outer.name, inner.name];
    return [
      ...state.lines,
      outer.head,
      ...between.lines,
      inner.head,
      ...this.step(
        inner.inside,
        arrays.map((array) => ({ array, at: [i, j] })),
      ),
      '}',
      '}',
    ];
  }

  /** A size of windows that is at least 1. */
  private windowSize(scope: Scope): string {
    const { draw } = this.program;
    const params = scope.ints.filter(({ text, low }) => low >= 1 && /^\w+$/.test(text)).map(({ text }) => text);
    return draw.weighted<() => string>([
      [params.length > 0 ? 6 : 0, () => draw.pick(params)],
      [2, () => String(draw.pick([1, 2, 3, 4, 5, 7, 8, 9, 16, 33]))],
      [
        scope.ints.some(({ text }) => text === 'high') ? 3 : 0,
        () => draw.pick(['2 * high + 1', 'high + 1', 'max(high, 1)']),
      ],
      [
        params.length > 0 ? 1 : 0,
        () =>
          draw.pick([
            `min(${draw.pick(params)}, 100) + 1`,
            `idiv(${draw.pick(params)}, 2) + 1`,
            `min(${draw.pick(params)}, 6)`,
          ]),
      ],
    ])();
  }

  private windowBody(scope: Scope, row: Extent, col: Extent | undefined): { w: string; inside: Scope } {
    const w = this.program.fresh('w');
    const positions = [{ text: `${w}.row`, size: row.size }, ...(col ? [{ text: `${w}.col`, size: col.size }] : [])];
    return {
      w,
      inside: extend(
        { ...scope, window: w, jumps: false, depth: scope.depth + 1 },
        {
          positions,
          ints: [
            { text: `${w}.row`, low: 0, high: LARGEST_SIZE, index: true },
            { text: `${w}.count`, low: 0, high: LARGEST_SIZE, index: true },
          ],
        },
      ),
    };
  }

  windowsMatrix(scope: Scope, array: Arr, together: () => Arr[]): string[] | undefined {
    const { draw } = this.program;
    const sources = scope.arrays.filter((source) => source.element === 'f64' && sameShape(source, array));
    if (sources.length === 0) return undefined;
    const arrays = together();
    const [row, col] = array.extents as [Extent, Extent];
    // Nothing is carried from row to row of a matrix.
    const { w, inside } = this.windowBody({ ...scope, mutable: [] }, row, col);
    return [
      `windows(${draw.pick(sources).name}, ${this.windowSize(scope)}, (${w}) => {`,
      ...this.step(
        inside,
        arrays.map((a) => ({ array: a, at: [`${w}.row`, `${w}.col`] })),
      ),
      '});',
    ];
  }

  /** A vector, or a series computed from what may be read here. */
  private windowsSource(scope: Scope, extent: Extent): string | undefined {
    const { draw } = this.program;
    const vectors = scope.arrays.filter(
      (source) => source.element === 'f64' && source.extents.length === 1 && source.extents[0]!.size === extent.size,
    );
    if (vectors.length > 0 && !(this.program.has('series') && draw.chance(0.6))) return draw.pick(vectors).name;
    if (!this.program.has('series')) return undefined;
    const t = this.program.fresh('t');
    return `series(${this.program.extentText(extent)}, (${t}) => ${this.float(closed(steady(scope), counter(t, extent)), 2)})`;
  }

  windowsVector(scope: Scope, array: Arr, together: () => Arr[]): string[] | undefined {
    const { draw } = this.program;
    const extent = array.extents[0]!;
    const source = this.windowsSource(scope, extent);
    if (source === undefined) return undefined;
    const arrays = together();
    const carried =
      this.program.has('state') && draw.chance(0.5)
        ? this.state(scope)
        : { lines: [], scope: { ...scope, mutable: [] } };
    // State of around would make it a recurrence over more than this.
    const { w, inside } = this.windowBody(carried.scope, extent, undefined);
    return [
      ...carried.lines,
      `windows(${source}, ${this.windowSize(scope)}, (${w}) => {`,
      ...this.step(
        inside,
        arrays.map((a) => ({ array: a, at: [`${w}.row`] })),
      ),
      '});',
    ];
  }

  /** A series as long as a variable said, which then says something else. */
  shortSeries(scope: Scope, array: Arr): string[] | undefined {
    if (array.element !== 'f64') return undefined;
    const { draw } = this.program;
    const [m, few, t, w] = ['m', 'few', 't', 'w'].map((name) => this.program.fresh(name)) as [
      string,
      string,
      string,
      string,
    ];
    const inside = closed(steady(scope), {
      ints: [{ text: t, low: 0, high: LARGEST_SIZE, natural: true, index: true }],
    });
    const row = `${w}.row`;
    const length = draw.pick([`max(${m}, 0)`, `min(max(${m}, 0), 12)`, `(${m} > 4 ? 4 : max(${m}, 0))`]);
    return [
      ...this.fill(scope, array),
      `let ${m}: i32 = ${draw.int(0, 9)};`,
      `const ${few} = series(${length}, (${t}) => ${this.float(inside, 1)});`,
      `${m} = ${draw.int(10, 20)};`,
      `windows(${few}, ${draw.int(1, 4)}, (${w}) => {`,
      `if (${row} < ${array.name}.length) ${array.name}[${row}] = ${w}.sum() + ${few}.length - ${m};`,
      '});',
    ];
  }

  /** Elements that nobody writes: what starts as NaN, of integers as 0, stays so. */
  partly(scope: Scope, array: Arr): string[] {
    const { draw } = this.program;
    const extent = array.extents[0]!;
    const i = this.program.fresh('i');
    const size = this.program.extentText(extent);
    const inside = extend({ ...scope, jumps: false, depth: scope.depth + 1 }, counter(i, extent));
    const store = this.step(inside, [{ array, at: [i] }], draw.int(0, 1));
    const natural = scope.ints
      .filter(({ text, natural: known }) => known && /^\w+$/.test(text))
      .map(({ text }) => text);
    const head =
      natural.length > 0 && draw.chance(0.5)
        ? draw.pick([
            `let ${i} = ${size} - 1; ${i} > ${draw.pick(natural)}; ${i}--`,
            `let ${i} = ${draw.pick(natural)}; ${i} < ${size}; ${i}++`,
          ])
        : `let ${i} = 0; ${i} < ${size}; ${i} += ${draw.int(2, 3)}`;
    return [`for (${head}) {`, ...store, '}'];
  }

  /** One series per column, so that state can be carried along it. */
  windowsByColumn(scope: Scope, array: Arr): string[] | undefined {
    const { draw } = this.program;
    const [row, col] = array.extents as [Extent, Extent];
    const { head, name, inside } = this.loopHead(scope, col);
    const source = this.windowsSource(inside, row);
    if (source === undefined || !source.startsWith('series')) return undefined;
    const carried =
      this.program.has('state') && draw.chance(0.6)
        ? this.state(inside)
        : { lines: [], scope: { ...inside, mutable: [] } };
    const body = this.windowBody(carried.scope, row, undefined);
    return [
      head,
      ...carried.lines,
      `windows(${source}, ${this.windowSize(scope)}, (${body.w}) => {`,
      ...this.step(body.inside, [{ array, at: [`${body.w}.row`, name] }]),
      '});',
      '}',
    ];
  }

  /** Everything filled first; then what a condition picks is written again, with state. */
  where(scope: Scope, array: Arr): string[] {
    const { draw } = this.program;
    const extent = array.extents[0]!;
    const state = this.state(scope);
    const i = this.program.fresh('p');
    const pure = closed({ ...steady(scope), pure: true }, counter(i, extent));
    const bytes = scope.arrays.filter(({ element, extents }) => element === 'u8' && extents[0]!.size === extent.size);
    const condition =
      bytes.length > 0 && draw.chance(0.7)
        ? `${draw.pick(bytes).name}[${i}]! ${draw.pick(['===', '===', '!==', '<'])} ${draw.chance(0.5) ? draw.int(0, 255) : `${draw.pick(bytes).name}[0]!`}`
        : this.bool(pure, 1);
    const q = this.program.fresh('q');
    const body = extend({ ...state.scope, depth: scope.depth + 1, jumps: false }, counter(q, extent));
    const assign = this.assignment(body);
    return [
      ...this.fill(scope, array),
      ...state.lines,
      `where(0, ${this.program.extentText(extent)}, (${i}) => ${condition}, (${q}) => {`,
      ...(assign === undefined ? [] : [assign]),
      ...this.step(body, [{ array, at: [q] }], draw.int(0, 1)),
      '});',
    ];
  }

  /** Rounds that end when something has settled. */
  iterate(scope: Scope, array: Arr): string[] {
    const { draw } = this.program;
    const state = this.state(scope);
    const limits = scope.ints.filter(({ text, high }) => high <= 64 && /^\w+$/.test(text)).map(({ text }) => text);
    const lap = this.program.fresh('lap');
    const inside = extend(
      { ...state.scope, jumps: false, depth: scope.depth + 1 },
      { ints: [{ text: lap, low: 0, high: 64, index: true }] },
    );
    const change = this.lines(inside, draw.int(1, 2));
    const steps = this.program.fresh('steps');
    const body = draw.chance(0.4) ? this.fill(change.scope, array) : [];
    return [
      ...state.lines,
      `const ${steps} = iterate(${limits.length > 0 ? draw.pick(limits) : draw.int(0, 6)}, (${lap}) => {`,
      ...change.lines,
      ...body,
      `return ${this.bool(change.scope, 1)};`,
      '});',
      ...this.fill(extend(state.scope, { ints: [{ text: steps, low: 0, high: 64, index: true }] }), array),
    ];
  }

  /** A second look at what is written already: elements changed where something holds. */
  change(scope: Scope, array: Arr): string[] {
    const { draw } = this.program;
    const extent = array.extents[0]!;
    const own = (at: string): string => `${array.name}[${at}]!`;
    const isFloat = array.element === 'f64';
    const inside = (base: Scope, at: string): Scope => extend(base, isFloat ? { floats: [own(at)] } : {});
    // Other elements of it are not read where the order is free.
    const without = { ...scope, arrays: scope.arrays.filter((other) => other !== array) };
    if (draw.chance(0.5)) {
      const { head, v, inside: body } = this.eachHead(without, extent);
      return [head, ...this.step(inside(body, v), [{ array, at: [v] }], draw.int(0, 1)), '});'];
    }
    const { head, name, inside: body } = this.loopHead(scope, extent);
    const now = inside(body, name);
    const exit =
      this.program.has('jumps') && draw.chance(0.4)
        ? [`if (${this.bool(now, 1)}) ${draw.pick(['break', 'break', 'continue'])};`]
        : [];
    return [
      head,
      ...exit,
      `if (${this.bool(now)}) {`,
      ...this.step(now, [{ array, at: [name] }], draw.int(0, 1)),
      '}',
      '}',
    ];
  }

  /** Stretches of one array, given by offsets in another. */
  segments(scope: Scope, out: Arr, values: Arr, offsets: Arr): string[] {
    const { draw } = this.program;
    const { head, v, inside } = this.eachHead(scope, out.extents[0]!);
    const [from, to, t, total] = ['from', 'to', 't', 'total'].map((name) => this.program.fresh(name)) as [
      string,
      string,
      string,
      string,
    ];
    const within = extend(
      { ...inside, jumps: true, depth: inside.depth + 1 },
      { ...counter(t, values.extents[0]!), floats: [total], mutable: [{ name: total, type: 'f64' }] },
    );
    const after = extend(inside, { floats: [total] });
    return [
      head,
      `const ${from} = ${offsets.name}[${v}]!;`,
      `const ${to} = ${offsets.name}[${v} + 1]!;`,
      `let ${total}: f64 = ${draw.pick(['0.0', '-0.0', '1.0'])};`,
      `for (let ${t} = ${from}; ${t} < ${to}; ${t}++) {`,
      `${total} = ${total} + ${this.float(within, 2)};`,
      ...this.lines(within, draw.int(0, 1)).lines,
      '}',
      this.storeText({ array: out, at: [v] }, this.value(after, out.element)),
      '});',
    ];
  }
}
