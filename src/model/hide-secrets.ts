const mask = '***';

/**
 * Plain data with every text freed of the given secrets, keys of maps included. Services echo keys in places nobody
 * thinks of. Returns the very same data when there is nothing to hide.
 */
export function hideSecrets<T>(value: T, secrets: readonly string[]): T {
  const known = secrets.filter((secret) => secret !== '');
  return known.length === 0 ? value : (hide(value, known) as T);
}

function hide(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return secrets.reduce(hideOne, value);
  if (Array.isArray(value)) return value.map((item) => hide(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [secrets.reduce(hideOne, key), hide(inner, secrets)]),
  );
}

function hideOne(text: string, secret: string): string {
  return text.replaceAll(secret, mask).replaceAll(encodeURIComponent(secret.toWellFormed()), mask);
}
