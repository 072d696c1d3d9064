/** Pairs of quotes that chats, shells and `.env` files leave around a value. */
const quoted = /^(["'`<“‘«])(.*)(["'`>”’»])$/s;

/** A value as it was meant: without blanks, and without quotes, around it. */
export function unquote(text: string): string {
  const bare = text.trim();
  const inner = quoted.exec(bare)?.[2];
  return inner === undefined ? bare : unquote(inner);
}

/** Why an address cannot be a base address, in words to follow "Expected"; null when it can. Never quotes what may be a key. */
export function explainAddress(text: string): string | null {
  const example = 'an address such as http://localhost:8000';
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) {
    const isHost = /^(?:[\w-]+\.)*[\w-]+(?::\d{1,5})?(?:\/[\w./-]*)?$/.test(text);
    return isHost ? `an address such as http://${text}, with http:// or https:// in front` : example;
  }
  if (!URL.canParse(text)) return example;
  const { protocol, username, password, search, searchParams, hash } = new URL(text);
  if (!/^https?:$/.test(protocol)) return `http:// or https://, got ${protocol}//`;
  if (username !== '' || password !== '')
    return 'an address without user name and password: they would end up in reports';
  if (search !== '') {
    const names = [...searchParams.keys()].map((name) => `?${name.slice(0, 40)}=`).join(' ');
    return `an address without ${names || '"?"'}: what a service wants there cannot be sent`;
  }
  return hash === '' ? null : 'an address without "#" and what follows it';
}
