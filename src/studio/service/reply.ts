/** One answer, before any fault has its way with it. */
export interface Reply {
  readonly status: number;
  /** Lower-case names; content-length is added when it is sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export function jsonReply(status: number, value: unknown, headers: Reply['headers'] = {}): Reply {
  return textual(status, `${JSON.stringify(value)}\n`, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
  });
}

export function htmlReply(status: number, html: string): Reply {
  return textual(status, html, { 'content-type': 'text/html; charset=utf-8' });
}

export function textReply(status: number, text: string): Reply {
  return textual(status, text, { 'content-type': 'text/plain; charset=utf-8' });
}

export function jpegReply(body: Buffer, headers: Reply['headers'] = {}): Reply {
  return { status: 200, headers: { ...headers, 'content-type': 'image/jpeg' }, body };
}

/** An error as both protocols' clients find it: a code, and words that say what to do. */
export function errorReply(
  status: number,
  error: string,
  message: string,
  headers: Reply['headers'] = {},
): Reply {
  return jsonReply(status, { success: false, error, message }, headers);
}

function textual(status: number, text: string, headers: Reply['headers']): Reply {
  return { status, headers, body: Buffer.from(text) };
}
