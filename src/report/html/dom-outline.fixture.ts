import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page as a real parser sees them with scripts off, in the order of the document. */
export function listElements(html: string): Element[] {
  return parse(html, { scriptingEnabled: false }).childNodes.flatMap(collect);
}

/** The same with scripts on, where what stands in a `<noscript>` is a text. */
export function listLiveElements(html: string): Element[] {
  return parse(html).childNodes.flatMap(collect);
}

function collect(node: Node): Element[] {
  return 'tagName' in node ? [node, ...node.childNodes.flatMap(collect)] : [];
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** All text inside an element, as it is read. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Elements and the names of their attributes, nothing that a text could change. */
export function shapeOf(html: string): string[] {
  return listElements(html).map(({ tagName, attrs }) =>
    [tagName, ...attrs.map(({ name }) => name)].join(' '),
  );
}

/** The page as an indented outline of what people see: elements with their classes and texts. */
export function outlineOf(html: string): string {
  const body = listElements(html).find(({ tagName }) => tagName === 'body');
  return body === undefined ? '' : outlineNode(body, 0).join('\n');
}

function outlineNode(node: Node, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if ('value' in node) return node.value.trim() === '' ? [] : [indent + JSON.stringify(node.value.trim())];
  if (!('tagName' in node) || ['svg', 'script'].includes(node.tagName)) return [];
  const name = [node.tagName, attribute(node, 'class')?.replaceAll(' ', '.')].filter(Boolean).join('.');
  const id = attribute(node, 'id');
  const alt = attribute(node, 'alt');
  const line = `${indent}${name}${id === null ? '' : `#${id}`}${alt === null ? '' : ` [${alt}]`}`;
  const seen = node.childNodes.filter((child) => outlineNode(child, 0).length > 0);
  if (seen.every((child) => 'value' in child))
    return [[line, ...seen.flatMap((text) => outlineNode(text, 0))].join(' ')];
  return [line, ...node.childNodes.flatMap((child) => outlineNode(child, depth + 1))];
}
