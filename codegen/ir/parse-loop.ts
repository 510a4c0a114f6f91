/**
 * A parser of loop IR as print-loop.ts prints it, so that passes can be tested on texts: what went in and what came out.
 * What the print leaves out (documentation, spans, declared shapes, all but the first values of a table) is not there.
 */
import type { ParamDecl, Size, SizeRule, Storage } from '../language/types.js';
import type { LoopArray, LoopKernel, Parallel, Stmt, Type } from './loop-ir.js';
import {
  ExpressionParser,
  NOWHERE,
  ParseError,
  Tokens,
  parseType,
  scalarType,
  storageType,
  type Declared,
} from './parse-expression.js';
import { parseSize } from './size.js';

interface Line {
  readonly depth: number;
  readonly text: string;
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ depth: (line.length - line.trimStart().length) / 2, text: line.trim() }));

const INDEX = scalarType('index');
const BOOL = scalarType('bool');

/** A statement by its first word, or by nothing where it begins with a name. */
type Reader = (parser: StatementParser, text: string, body: readonly Line[]) => Stmt;

class StatementParser {
  constructor(readonly declared: Declared) {}

  /** The parser of a piece of text, and how to say that all of it was read. */
  of(text: string): ExpressionParser {
    return new ExpressionParser(new Tokens(text), this.declared);
  }

  whole(text: string, type?: Type) {
    const parser = this.of(text);
    const expr = parser.expression(type);
    parser.tokens.end();
    return expr;
  }

  block(lines: readonly Line[]): Stmt[] {
    const found: Stmt[] = [];
    for (let at = 0; at < lines.length;) {
      const { depth, text } = lines[at]!;
      let end = at + 1;
      while (end < lines.length && lines[end]!.depth > depth) end++;
      const body = lines.slice(at + 1, end);
      const last = found.at(-1);
      if (text === 'else' && last?.k === 'if') found[found.length - 1] = { ...last, else: this.inner(body) };
      else found.push(this.statement(text, body));
      at = end;
    }
    return found;
  }

  /** Names inside a block are gone behind it. */
  inner(lines: readonly Line[]): Stmt[] {
    const inside = new StatementParser({
      variables: new Map(this.declared.variables),
      arrays: new Map(this.declared.arrays),
    });
    return inside.block(lines);
  }

  statement(text: string, body: readonly Line[]): Stmt {
    const [word = ''] = /^[a-z#]+(?= |$)/.exec(text) ?? [];
    // A name may be called like a statement.
    const read =
      / (?:=) /.test(text) && !/^(?:let|var|fail|#) /.test(text) && !/^(?:for|while|if|parallel) /.test(text)
        ? undefined
        : READERS.get(word);
    return read ? read(this, text, body) : this.change(text);
  }

  /** `v = …` and `x[i] = …`. */
  private change(text: string): Stmt {
    const parser = this.of(text);
    const name = parser.tokens.take();
    if (parser.tokens.skip('=')) {
      const value = parser.expression(this.declared.variables.get(name));
      parser.tokens.end();
      return { k: 'assign', name, value, span: NOWHERE };
    }
    const place = parser.element(name);
    parser.tokens.expect('=');
    const value = parser.expression(place.type);
    parser.tokens.end();
    if (place.k !== 'load') throw new ParseError(`"${text}" stores nowhere`);
    const { array, index, stride, guarded } = place;
    return {
      k: 'store',
      array,
      index,
      ...(stride ? { stride } : {}),
      value,
      ...(guarded ? { guarded } : {}),
      span: NOWHERE,
    };
  }
}

function letOf(parser: StatementParser, text: string): Stmt {
  const [, word, name, type, length, wide, ahead, init] =
    /^(let|var) (\S+): (\w+)(?:\[(\d+)\]$)?( wide)?( ahead(?: wraps)?)?(?: = (.*))?$/u.exec(text) ?? [];
  if (name === undefined) throw new ParseError(`"${text}" declares nothing`);
  const parsed = parseType(type!);
  if (length !== undefined) {
    parser.declared.arrays.set(name, parsed);
    return { k: 'letArray', name, type: parsed, length: Number(length), span: NOWHERE };
  }
  const value = parser.whole(init!, parsed);
  parser.declared.variables.set(name, parsed);
  return {
    k: 'let',
    name,
    type: parsed,
    mutable: word === 'var',
    init: value,
    ...(wide ? { wide: true } : {}),
    ...(ahead ? { ahead: ahead.endsWith('wraps') ? ('wraps' as const) : ('long' as const) } : {}),
    span: NOWHERE,
  };
}

/** What stands in parentheses behind the head of a loop. */
function notesOf(text: string) {
  const notes = text.split(', ');
  const widen = notes.find((note) => note.startsWith('widen'));
  const counts = notes.find((note) => note.startsWith('counts '))?.slice('counts '.length);
  return {
    ...(notes.includes('vector') ? { part: 'vector' as const } : {}),
    ...(notes.includes('remainder') ? { part: 'remainder' as const } : {}),
    ...(notes.includes('independent') ? { independent: true } : {}),
    ...(widen
      ? {
          widen: {
            lanes: widen.includes(' to lanes'),
            jam: Number(/ jam (\d+)/.exec(widen)?.[1] ?? 1),
            ...(widen.endsWith(' again') ? { again: true } : {}),
          },
        }
      : {}),
    ...(notes.includes('wide') ? { wide: true } : {}),
    ...(counts ? { counts: counts as 'f64' | 'unsigned' } : {}),
  };
}

const NOTES = / \(((?:vector|remainder|independent|widen|wide|counts)[^()]*)\)$/;

function forOf(parser: StatementParser, text: string, body: readonly Line[]): Stmt {
  const notes = NOTES.exec(text);
  const own = notes ? notesOf(notes[1]!) : {};
  const type = own.counts === 'f64' ? scalarType('f64') : INDEX;
  const head = parser.of(notes ? text.slice(0, notes.index) : text);
  const { tokens } = head;
  tokens.expect('for');
  const v = tokens.take();
  tokens.expect('in');
  const from = head.expression(type);
  tokens.expect('..');
  const to = head.expression(type);
  const down = tokens.skip('step') && tokens.skip('-');
  const step = tokens.next === '' ? 1 : Number(tokens.take()) * (down ? -1 : 1);
  tokens.end();
  const inside = new StatementParser({
    variables: new Map(parser.declared.variables).set(v, INDEX),
    arrays: new Map(parser.declared.arrays),
  });
  return { k: 'for', v, from, to, step, body: inside.block(body), ...own, span: NOWHERE };
}

function ifOf(parser: StatementParser, text: string, body: readonly Line[]): Stmt {
  const seldom = text.endsWith(' (seldom)');
  const cond = parser.whole(text.slice('if '.length, seldom ? -' (seldom)'.length : undefined), BOOL);
  return { k: 'if', cond, then: parser.inner(body), else: [], ...(seldom ? { seldom } : {}), span: NOWHERE };
}

function whileOf(parser: StatementParser, text: string, body: readonly Line[]): Stmt {
  const endless = text.endsWith(' (endless)');
  const cond = parser.whole(text.slice('while '.length, endless ? -' (endless)'.length : undefined), BOOL);
  return { k: 'while', cond, ...(endless ? { endless } : {}), body: parser.inner(body), span: NOWHERE };
}

function parallelOf(parser: StatementParser, text: string, body: readonly Line[]): Stmt {
  const head = parser.of(text);
  const { tokens } = head;
  tokens.expect('parallel');
  const lo = tokens.take();
  tokens.expect('..');
  const hi = tokens.take();
  tokens.expect('of');
  const extent = head.expression(INDEX);
  const owns: Parallel['owns'][number][] = [];
  if (tokens.skip('owns'))
    do {
      const array = tokens.take();
      tokens.expect('[');
      owns.push({ array, stride: head.expression(INDEX) });
      tokens.expect(']');
    } while (tokens.skip(','));
  const scratch: Parallel['scratch'][number][] = [];
  const arrays = new Map(parser.declared.arrays);
  if (tokens.skip('scratch'))
    do {
      const array = tokens.take();
      tokens.expect(':');
      const dtype = tokens.take() as Storage;
      tokens.expect('[');
      scratch.push({ array, dtype, extent: head.expression(INDEX) });
      arrays.set(array, storageType(dtype));
      tokens.expect(']');
    } while (tokens.skip(','));
  tokens.expect('work');
  const work = head.expression(INDEX);
  const least = tokens.skip('at') && tokens.skip('least') ? head.expression(INDEX) : undefined;
  const does = tokens.skip('does') ? tokens.take() : '';
  tokens.end();
  const variables = new Map(parser.declared.variables).set(lo, INDEX).set(hi, INDEX);
  return {
    k: 'parallel',
    lo,
    hi,
    does,
    extent,
    work,
    ...(least ? { least } : {}),
    owns,
    scratch,
    body: new StatementParser({ variables, arrays }).block(body),
    span: NOWHERE,
  };
}

function failOf(parser: StatementParser, text: string): Stmt {
  const [, code, index] = /^fail (\S+) at (.*)$/.exec(text) ?? [];
  if (code === undefined) throw new ParseError(`"${text}" fails with nothing`);
  return { k: 'fail', code, index: parser.whole(index!, INDEX), span: NOWHERE };
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['let', letOf],
  ['var', letOf],
  ['for', forOf],
  ['if', ifOf],
  ['while', whileOf],
  ['parallel', parallelOf],
  ['fail', failOf],
  ['break', () => ({ k: 'break', span: NOWHERE })],
  ['continue', () => ({ k: 'continue', span: NOWHERE })],
  ['#', (_, text) => ({ k: 'comment', text: text.slice('# '.length), span: NOWHERE })],
]);

// ------------------------------------------------------------------ declarations

function sizeOf(text: string): Size {
  const size = parseSize(text);
  if (!('k' in size)) throw new ParseError(`"${text}" is no size`);
  return size;
}

function sizeRule(text: string): SizeRule {
  const [, name, limits] = /^size (\S+)(.*)$/.exec(text)!;
  const least = / >= (.*?)(?: and | <= |$)/.exec(limits!)?.[1];
  const most = / <= (.*)$/.exec(limits!)?.[1];
  return {
    name: name!,
    ...(least === undefined ? {} : { min: sizeOf(least) }),
    ...(most === undefined ? {} : { max: sizeOf(most) }),
  };
}

/** Numbers as they are, and sizes of other things. */
const bound = (text: string): Size | number => (/^-?(?:\d|Inf)/.test(text) ? Number(text) : sizeOf(text));

function paramOf(text: string): ParamDecl {
  const [, name, kind, rest] = /^param (\S+): (\w+)(.*)$/.exec(text)!;
  const [, limits = '', fallback] = /^(.*?)(?: = (.*))?$/.exec(rest!)!;
  const [, above, least] = / (>=?) (.*?)(?: and |$)/.exec(limits) ?? [];
  const [, below, most] = / (<=?) (.*)$/.exec(limits) ?? [];
  return {
    name: name!,
    kind: kind as ParamDecl['kind'],
    ...(least === undefined ? {} : { min: bound(least), ...(above === '>' ? { exclusiveMin: true } : {}) }),
    ...(most === undefined ? {} : { max: bound(most), ...(below === '<' ? { exclusiveMax: true } : {}) }),
    ...(fallback === undefined ? {} : { default: bound(fallback) }),
    span: NOWHERE,
  };
}

function arrayOf(parser: StatementParser, text: string): LoopArray {
  const [, zeroed, role, name, dtype, rest] = /^(zeroed )?(\w+) (\S+): (\w+)\[(.*)$/.exec(text) ?? [];
  if (name === undefined) throw new ParseError(`"${text}" is no declaration`);
  const head = parser.of(rest!);
  const extent = head.expression(INDEX);
  head.tokens.expect(']');
  const [, shown, count] = /\] = (.*?)(?:, … \((\d+) values\))?$/.exec(rest!) ?? [];
  const values = shown?.split(', ').map(Number);
  while (values && count !== undefined && values.length < Number(count)) values.push(0);
  parser.declared.arrays.set(name, storageType(dtype as Storage));
  return {
    name,
    role: role as LoopArray['role'],
    dtype: dtype as Storage,
    extent,
    ...(zeroed ? { zeroed: true } : {}),
    ...(values ? { values } : {}),
  };
}

export function parseLoop(text: string): LoopKernel {
  const [head, ...lines] = linesOf(text);
  const [, name, family] = /^loops (\S+) \((.*)\)$/.exec(head?.text ?? '') ?? [];
  if (name === undefined) throw new ParseError(`"${head?.text}" is no kernel`);
  const parser = new StatementParser({ variables: new Map(), arrays: new Map() });
  const declarations = (word: RegExp): string[] => {
    const found: string[] = [];
    while (lines[0] && word.test(lines[0].text)) found.push(lines.shift()!.text);
    return found;
  };
  const rules = declarations(/^size \S+(?: [<>]=|$)/).map(sizeRule);
  const params = declarations(/^param \S+: /).map(paramOf);
  const derived = declarations(/^extent \S+ of \S+ = /).map((line) => {
    const [, called, of, size] = /^extent (\S+) of (\S+) = (.*)$/.exec(line)!;
    return { name: called!, of: of!, size: sizeOf(size!) };
  });
  for (const { name: size } of [...rules, ...derived]) parser.declared.variables.set(size, INDEX);
  for (const param of params)
    parser.declared.variables.set(param.name, scalarType(param.kind === 'int' ? 'i32' : 'f64'));
  const arrays = declarations(/^(?:zeroed )?(?:input|output|scratch|table) \S+: \w+\[/).map((line) =>
    arrayOf(parser, line),
  );
  return {
    name,
    family: family!,
    doc: '',
    source: NOWHERE,
    sizes: rules.map((rule) => rule.name),
    sizeRules: rules.filter(({ min, max }) => min !== undefined || max !== undefined),
    params,
    derived,
    arrays,
    body: parser.block(lines),
  };
}
