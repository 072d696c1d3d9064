/** Remembers which prompt first got which bytes; returns that earlier prompt's key when it is another one, else null. */
export type SeenBytes = (sha256: string, promptKey: string) => string | null;

/**
 * A registry for one run. A service that answers different prompts with the same bytes
 * hands out a stand-in (code `placeholder-image`); the same prompt may well get the same bytes twice.
 */
export function createSeenBytes(): SeenBytes {
  const firstKeys = new Map<string, string>();
  return (sha256, promptKey) => {
    const first = firstKeys.get(sha256);
    if (first === undefined) firstKeys.set(sha256, promptKey);
    return first === undefined || first === promptKey ? null : first;
  };
}
