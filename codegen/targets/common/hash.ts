/** A 64-bit identity of a text (FNV-1a in two halves): tells versions apart, protects against nothing else. */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ (c + 0x9e37), 0x85ebca6b);
    b = (b << 13) | (b >>> 19);
  }
  a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d);
  b = Math.imul(b ^ (b >>> 16), 0x297a2d39);
  return [(a ^ (b >>> 7)) >>> 0, (b ^ a) >>> 0].map((half) => half.toString(16).padStart(8, '0')).join('');
}
