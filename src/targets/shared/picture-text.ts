import type { FoundPicture } from '../../generator/target.ts';

const dataPrefix = /^\s*data:[^,]{0,100},/i;
/** Longer than any address without a single sign that base64 does not have. */
const bareBase64 = /^[\w+/-]{400,}={0,2}\s*$/;
const anywhere: readonly string[] = ['0.0.0.0', '[::]'];

/** A picture where services write its address: a data address and bare base64 hold the picture itself. */
export function readPictureText(text: string, baseUrl: string | null): FoundPicture {
  if (dataPrefix.test(text) || bareBase64.test(text)) return readBase64(text);
  return { kind: 'url', url: resolveAddress(text.trim(), baseUrl) };
}

/** Base64, with the beginning of a data address before it or not. */
export function readBase64(text: string): FoundPicture {
  const bytes = Buffer.from(text.replace(dataPrefix, ''), 'base64');
  return { kind: 'bytes', bytes, contentType: null };
}

/**
 * An address as the service means it: what is relative is seen from its own, and "any address of this machine" is its
 * host. Everything else stays as it was written.
 */
function resolveAddress(text: string, baseUrl: string | null): string {
  if (baseUrl === null) return text;
  const isWhole = /^[a-z][a-z\d+.-]*:/i.test(text);
  const base = `${baseUrl.replace(/\/+$/, '')}/`;
  if (!URL.canParse(text, base)) return text;
  const url = new URL(text, base);
  if (!anywhere.includes(url.hostname)) return isWhole ? text : url.href;
  url.hostname = new URL(base).hostname;
  return url.href;
}
