/** What the reader asked to see: the fields of the toolbar that are not at their default. */
export type ViewState = Readonly<Record<string, string>>;

/** The state in the hash of an address; null where the hash is an anchor, which says nothing about the state. */
export function readState(hash: string): ViewState | null {
  const text = hash.replace(/^#/, '');
  if (text !== '' && !text.includes('=')) return null;
  return Object.fromEntries(new URLSearchParams(text));
}

/** The hash for a state; empty for the default one. */
export function writeState(state: ViewState): string {
  const text = new URLSearchParams(state).toString();
  return text === '' ? '' : `#${text}`;
}
