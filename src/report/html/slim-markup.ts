/** Between blocks a line break shows nothing, yet a parser makes a node of it: a fifth of all nodes of a long page. */
const idleBreak =
  />\n(?=<(?:\/?(?:article|details|div|dl|header|li|noscript|ul)|dt|h3|p|pre|summary)\b|<a href=)/g;

const beyondLatin1 = /[\u{100}-\u{10ffff}]/gu;

/** Share of characters beyond Latin-1 up to which they are written as references. */
const rareShare = 0.01;

/**
 * The same markup in less: without line breaks that show nothing, and with the few characters beyond Latin-1 of an
 * English card as references. A browser keeps a stretch of page that has even one such letter at two bytes a character,
 * and takes half as long again to read it.
 */
export function slimMarkup(html: string): string {
  const joined = html.replace(idleBreak, '>');
  const rare = joined.match(beyondLatin1)?.length ?? 0;
  return rare > joined.length * rareShare ? joined : joined.replace(beyondLatin1, writeReference);
}

function writeReference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
