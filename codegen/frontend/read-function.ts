/** Functions: their parameters, patterns and types; the body is read as statements or as one expression. */
import { ts } from 'ts-morph';
import { Reported } from '../diagnostics/diagnostics.js';
import type { NodeReader } from './node-reader.js';
import { readExpression } from './read-expression.js';
import { readBlock } from './read-statement.js';
import type { Arrow, Param, Pattern, TypeName } from './syntax.js';
import { AT_ONCE } from './unsupported.js';

export function readFunction(
  reader: NodeReader,
  node: ts.ArrowFunction | ts.FunctionDeclaration | ts.FunctionExpression,
): Arrow {
  const name = node.name && ts.isIdentifier(node.name) ? node.name : node;
  if (node.modifiers?.some((m) => m.kind === ts.SyntaxKind.AsyncKeyword))
    reader.report('TF1001', name, '`async` is not part of the language.', { hint: AT_ONCE });
  if (node.asteriskToken)
    reader.report('TF1001', name, 'A generator is not part of the language.', {
      hint: 'A function returns one number, one record or nothing.',
    });
  if (node.typeParameters)
    reader.report('TF1001', node.typeParameters[0]!, 'A type parameter is not part of the language.', {
      hint: 'Write one function per type.',
    });
  const params = node.parameters.map((parameter) => readParameter(reader, parameter));
  const result = node.type ? { result: readType(reader, node.type) } : {};
  const body = node.body!;
  return {
    k: 'arrow',
    params,
    body: ts.isBlock(body) ? readBlock(reader, body) : readExpression(reader, body),
    ...result,
    span: reader.span(node),
  };
}

function readParameter(reader: NodeReader, parameter: ts.ParameterDeclaration): Param {
  if (parameter.initializer)
    reader.report('TF1001', parameter, 'A default argument is not part of the language.', {
      hint: 'Pass every argument in each call.',
    });
  if (parameter.dotDotDotToken)
    reader.report('TF1001', parameter, 'A rest parameter is not part of the language.', {
      hint: 'Name every parameter.',
    });
  if (parameter.questionToken)
    reader.report('TF1001', parameter, 'An optional parameter is not part of the language.', {
      hint: 'Pass every argument in each call.',
    });
  return {
    pattern: readPattern(reader, parameter.name),
    ...(parameter.type ? { type: readType(reader, parameter.type) } : {}),
    span: reader.span(parameter),
  };
}

export function readType(reader: NodeReader, node: ts.TypeNode): TypeName {
  return { text: reader.typeText(node), span: reader.span(node) };
}

type Field = Extract<Pattern, { k: 'fields' }>['fields'][number];

/** Throws where nothing could be bound. */
export function readPattern(reader: NodeReader, name: ts.BindingName): Pattern {
  if (ts.isIdentifier(name)) return { k: 'name', name: name.text, span: reader.span(name) };
  if (ts.isArrayBindingPattern(name)) {
    reader.refuse(name);
    throw new Reported();
  }
  return { k: 'fields', fields: name.elements.map((element) => readField(reader, element)), span: reader.span(name) };
}

function readField(reader: NodeReader, element: ts.BindingElement): Field {
  const { name, propertyName } = element;
  if (element.dotDotDotToken)
    reader.fail('TF1001', element, 'Spread is not part of the language.', 'Name every field.');
  if (element.initializer)
    reader.fail(
      'TF1001',
      element,
      'A default for a field is not part of the language.',
      'Set every field where the record is created.',
    );
  if (!ts.isIdentifier(name))
    reader.fail(
      'TF1001',
      element,
      'Destructuring inside destructuring is not part of the language.',
      'Destructure one record at a time.',
    );
  if (propertyName && !ts.isIdentifier(propertyName))
    reader.fail('TF1001', propertyName, 'The name of a field must be an identifier.', 'Write { a: x }.');
  return { key: propertyName ? reader.text(propertyName) : name.text, name: name.text, span: reader.span(element) };
}
