/** A random id; `randomUUID` is missing where a page was opened over plain HTTP. */
export function newId(random: Partial<Pick<Crypto, 'randomUUID'>> & Pick<Crypto, 'getRandomValues'>): string {
  if (random.randomUUID !== undefined) return random.randomUUID();
  const bytes = random.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
