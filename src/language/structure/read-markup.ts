import type { Span } from '../mention.ts';
import { group, type Node } from './node.ts';

/** A tag with what it holds: `<avoid>...</avoid>`, `[avoid]...[/avoid]`, `<wheels color="black"/>`. */
export interface Element extends Span {
  readonly name: Span;
  /** Its attributes as written. */
  readonly attributes: Span;
  /** What stands between its two tags; empty when it has but one. */
  readonly content: Span;
}

const tag = /[<[](\/?)([\p{L}_][\p{L}\p{N}_.-]{0,60})((?:\s[^<>[\]]{0,2000})?)(\/?)[>\]]/gu;
const attribute = /([\p{L}_][\p{L}\p{N}_.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>/]+))/gu;

interface OpenTag {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly name: Span;
  readonly attributes: Span;
}

/** The elements of a text that are no part of another one, in its order. A tag that is never closed is none. */
export function listElements(text: string): Element[] {
  const open: OpenTag[] = [];
  const elements: Element[] = [];
  const depthOf = new Map<string, number[]>();
  for (const match of text.matchAll(tag)) {
    const read = readTag(match);
    if (match[1] === '/') closeTag(read, { open, elements, depthOf });
    else if (isSelfClosing(match)) elements.push({ ...read, content: { start: read.end, end: read.end } });
    else {
      const depths = depthOf.get(read.key) ?? [];
      depths.push(open.length);
      depthOf.set(read.key, depths);
      open.push(read);
    }
  }
  return elements.sort((one, other) => one.start - other.start || other.end - one.end);
}

interface Tags {
  readonly open: OpenTag[];
  readonly elements: Element[];
  /** Where in `open` the tags of a name stand. */
  readonly depthOf: Map<string, number[]>;
}

function readTag(match: RegExpExecArray): OpenTag {
  const [whole, slash = '', name = '', attributes = ''] = match;
  const nameStart = match.index + 1 + slash.length;
  // A name of several words, with its underscores written as blanks, has no attributes.
  const isName = !attributes.includes('=');
  const nameEnd = nameStart + name.length + (isName ? attributes.replace(/\s*\/?\s*$/u, '').length : 0);
  return {
    key: (isName ? whole.slice(1, -1) : name)
      .replace(/[\s/]+/gu, ' ')
      .trim()
      .toLowerCase(),
    start: match.index,
    end: match.index + whole.length,
    name: { start: nameStart, end: nameEnd },
    attributes: { start: nameEnd, end: nameEnd + (isName ? 0 : attributes.length) },
  };
}

function isSelfClosing([, , , attributes = '', slash]: RegExpExecArray): boolean {
  return slash === '/' || attributes.trimEnd().endsWith('/');
}

function closeTag(closing: OpenTag, { open, elements, depthOf }: Tags): void {
  const depths = depthOf.get(closing.key);
  const depth = depths?.pop();
  const opening = depth === undefined ? undefined : open[depth];
  if (!opening || depth === undefined) return;
  for (const left of open.splice(depth)) if (left !== opening) depthOf.get(left.key)?.pop();
  const { start, name, attributes } = opening;
  elements.push({
    start,
    end: closing.end,
    name,
    attributes,
    content: { start: opening.end, end: closing.start },
  });
}

/** Reads an element as a member: its name is the label, its attributes and its content stand under it. */
export function readElement(
  text: string,
  { name, attributes, content }: Element,
  readText: (start: number, end: number) => Node,
): Node {
  const written = text.slice(attributes.start, attributes.end);
  const members = [...written.matchAll(attribute)].map((match): Node => {
    const start = attributes.start + match.index;
    const label = { start, end: start + (match[1]?.length ?? 0) };
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const end = start + match[0].length - (match[4] === undefined ? 1 : 0);
    return { kind: 'member', label, value: readText(end - value.length, end), isStrict: true };
  });
  return {
    kind: 'member',
    label: name,
    value: group([...members, readText(content.start, content.end)], members.length > 0),
    isStrict: true,
  };
}
