import type { Span } from '../mention.ts';

/** What the parsers of structure make of a text, before it is known what its headings and keys mean. */
export type Node =
  /** Plain words. */
  | { readonly kind: 'words'; readonly span: Span }
  /** Parts of a text in their order; the items of a list are parted as by commas. */
  | { readonly kind: 'group'; readonly children: readonly Node[]; readonly isList?: boolean }
  /** A heading, a key, a tag, and what stands under it. `isStrict` where its end is certain, as in JSON. */
  | { readonly kind: 'member'; readonly label: Span; readonly value: Node; readonly isStrict: boolean }
  /** A stretch that a sign of its own speaks of: "(blue:-1)", "❌ blue", "{red|blue}". */
  | {
      readonly kind: 'marked';
      readonly stance: 'unwanted' | 'unsure';
      readonly cue: Span;
      readonly value: Node;
    };

export function words(start: number, end: number): Node {
  return { kind: 'words', span: { start, end } };
}

/** A group without its empty parts; its only part where there is one. */
export function group(children: readonly Node[], isList = false): Node {
  const full = children.filter((child) => !isEmpty(child));
  const [only] = full;
  return only && full.length === 1 ? only : { kind: 'group', children: full, isList };
}

function isEmpty(node: Node): boolean {
  if (node.kind === 'words') return node.span.start >= node.span.end;
  return node.kind === 'group' && node.children.length === 0;
}
