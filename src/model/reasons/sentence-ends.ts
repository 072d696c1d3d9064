/** With a capital letter. */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As part of another sentence. */
export function lowerStart(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** With a full stop, where nothing ends it. */
export function closeSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** A sentence as its place in another wants it: `stop`, `lower`; as it is for any other form. */
export function shapeSaid(text: string, form: string): string {
  if (form === 'stop') return closeSentence(text);
  return form === 'lower' ? lowerStart(text) : text;
}

/** `sentences`: each by itself; else parts of one. */
export function joinSayings(parts: readonly string[], form: string): string {
  if (form !== 'sentences') return parts.join('; ');
  return parts.map((part) => closeSentence(startSentence(part))).join(' ');
}

/** A share, 0..1, in percent, rounded down: 79.9 % is not 80 %. */
export function floorShare(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 10;
}
