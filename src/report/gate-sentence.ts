import type { Gate } from '../model/result.ts';

/** The verdict in words: most messages begin with their title, and it is not said twice. */
export function gateSentence({ title, message }: Gate): string {
  return message.startsWith(title) ? message : `${title}. ${message}`;
}
