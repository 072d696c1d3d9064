/** With a capital letter. */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a full stop, where nothing ends it. */
export function closeSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
