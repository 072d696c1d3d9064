import { joinUrl } from '../../http/base-url.ts';

/** Puts a prompt into the path and everything else into the query, as services do that draw on one GET. */
export function promptUrl(
  baseUrl: string,
  {
    path,
    prompt,
    query,
  }: {
    readonly path: string;
    readonly prompt: string;
    readonly query: Readonly<Record<string, string | number | null>>;
  },
): string {
  const given = Object.entries(query).filter(([, value]) => value !== null);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  // Half a surrogate pair cannot be encoded.
  return `${joinUrl(baseUrl, path)}${encodeURIComponent(prompt.toWellFormed())}?${search}`;
}
