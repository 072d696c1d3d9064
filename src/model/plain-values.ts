/** Forms of values that the command line and the schemas have in common; apart from the schemas, so that help is quick. */

/** http(s), without user name, password, query and fragment: an address that may be shown to anyone. */
export function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === '');
}

/** Width and height in pixels, each from 10 to 9999: "1024x768". */
export const sizePattern = /^[1-9]\d{1,3}x[1-9]\d{1,3}$/;
