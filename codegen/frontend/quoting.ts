/** Names and code in messages stand in backquotes. */
export const code = (text: string): string => `\`${text}\``;

export const codes = (texts: Iterable<string>): string => [...texts].map(code).join(', ') || 'none';

/** A message begins with a capital, unless with a name. */
export const capital = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
