/** Words in the manner of Rust. The same few come again and again. */
const snakes = new Map<string, string>();
export function snake(name: string): string {
  const known = snakes.get(name);
  if (known !== undefined) return known;
  const made = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
  snakes.set(name, made);
  return made;
}
