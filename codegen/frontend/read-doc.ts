/** JSDoc of a kernel: its text and its tags. */
import { ts } from 'ts-morph';
import type { NodeReader } from './node-reader.js';
import type { DocComment } from './syntax.js';

/** Without characters that end a line or turn its direction in some language: documentation is copied into comments. */
const plainText = (text: string): string =>
  text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\*\//g, '* /');

export function readDoc({ file, source }: NodeReader, node: ts.Node): DocComment {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  if (!comment) return { text: '', tags: [] };
  const tags = (comment.tags ?? []).map((tag) => {
    const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
    const named = ts.isJSDocParameterTag(tag) ? `${tag.name.getText(source)} ${text}` : text;
    const start = tag.getStart(source);
    const [head] = /^@\w*(?:[ \t]+[\w$]+)?/.exec(source.text.slice(start))!;
    return {
      tag: tag.tagName.text,
      text: plainText(named).replace(/\s+/g, ' ').trim(),
      span: { file, start, end: start + head.length },
    };
  });
  return { text: plainText(ts.getTextOfJSDocComment(comment.comment) ?? '').trim(), tags };
}
