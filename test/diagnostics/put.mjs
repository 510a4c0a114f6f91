/** A text with a part of it replaced. */
export const put = (text, { start, end }, instead) => text.slice(0, start) + instead + text.slice(end);
