/** An address that is safe to click: http(s) only. Null for anything else, which is then shown as plain text. */
export function webHref(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

const pictureFile = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*\.(jpe?g|png|webp|gif|avif|bmp)$/i;

/**
 * A relative link to a picture of this run; null where opening the file could do more than show a picture
 * (HTML and SVG run scripts), or where the path leaves the folder of the run.
 */
export function pictureHref(path: string): string | null {
  return pictureFile.test(path) ? path : null;
}

const inlinePicture = /^data:image\/webp;base64,[A-Za-z0-9+/]+={0,2}$/;

/** The source of a thumbnail: a relative picture, or one inlined as WebP. */
export function pictureSource(source: string): string | null {
  return source.startsWith('data:') && inlinePicture.test(source) ? source : pictureHref(source);
}

/** An id or an anchor from any texts: only letters, digits, `-` and `_`, and distinct for distinct texts. */
export function anchorOf(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replace(/[^a-zA-Z0-9-]/gu, escapeUnit)).join('__');
}

function escapeUnit(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(16)}_`;
}
