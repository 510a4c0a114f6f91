/** Skeletons of generated files. Handlebars fills them; expressions and statements come from the emitters. */
import Handlebars from 'handlebars';

export const compile = <T>(template: string): ((data: T) => string) => {
  const render = Handlebars.compile<T>(template, { noEscape: true, strict: true });
  return (data) => render(data);
};

/** The first line of every generated file: where it comes from and how to make it again. */
export const header = (comment: string, source: string, hash: string): string =>
  `${comment} Generated from ${source} by \`trefoil build\`. Do not edit. Hash ${hash}\n`;
