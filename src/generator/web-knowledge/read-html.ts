import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Enough for every honest licence and description, and little enough to be read in no time. */
const longestHtml = 10_000;
/** Honest pages nest a dozen levels deep; what lies deeper is left out. */
const deepest = 200;
const unseen = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'noembed', 'noframes', 'title']);
const blocks = new Set(['br', 'p', 'div', 'li', 'td', 'th', 'tr', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4']);

/**
 * The text that a reader would see in a piece of foreign HTML, on one line and as plain text: it must be escaped like
 * any other before it is shown in a page.
 *
 * @param limit longest text, in characters; what is longer ends in an ellipsis
 */
export function readHtml(html: string, limit: number): string {
  const { childNodes } = parseFragment(html.slice(0, longestHtml));
  return toOneLine(childNodes.map((node) => readNode(node, 0)).join(''), limit);
}

/** Text without line breaks, control characters and changes of direction, cut to a length. */
export function toOneLine(text: string, limit: number): string {
  const clean = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  const characters = [...clean];
  return characters.length <= limit ? clean : `${characters.slice(0, limit - 1).join('')}…`;
}

function readNode(node: Node, depth: number): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  if (!('tagName' in node) || isUnseen(node) || depth > deepest) return '';
  const text = node.childNodes.map((child) => readNode(child, depth + 1)).join('');
  return blocks.has(node.tagName) ? ` ${text} ` : text;
}

/** Pages of Commons hold machine-readable doubles of the author and the title, hidden by their style. */
function isUnseen({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  const style = attrs.find(({ name }) => name === 'style')?.value ?? '';
  return unseen.has(tagName) || /display\s*:\s*none/i.test(style);
}
