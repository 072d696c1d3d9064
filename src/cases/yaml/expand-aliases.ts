import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
} from 'yaml';
import { keyText, uniteKeys } from './pairs.ts';

/** Nodes that all aliases of a file may bring together; a file that brings more is a slip or a bomb. */
export const maxBroughtNodes = 200_000;

/** A node without aliases, and how many nodes it holds, itself among them. */
interface Expanded {
  readonly node: unknown;
  readonly size: number;
}

interface Expansion {
  /** By the names of their anchors, the last of each; null while it is still read. */
  readonly anchors: Map<string, Expanded | null>;
  brought: number;
  /** The alias that holds itself, or brings too much. */
  culprit: Alias | null;
}

/**
 * Puts what aliases refer to in their place, and the pairs that a merge key (`<<: *defaults`, or a list of them) brings
 * in its map: a key of the map's own wins, of several maps the earlier one. Every part keeps its place in the source.
 *
 * @returns null, or the alias that makes it impossible; then the document is not to be read
 */
export function expandAliases(document: Document): Alias | null {
  const expansion: Expansion = { anchors: new Map(), brought: 0, culprit: null };
  document.contents = expand(document.contents, expansion).node as typeof document.contents;
  return expansion.culprit;
}

/** Goes through the nodes in their order, for an alias refers to the last anchor before it. */
function expand(node: unknown, expansion: Expansion): Expanded {
  if (isAlias(node)) return follow(node, expansion);
  const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
  if (anchor !== undefined) expansion.anchors.set(anchor, null);
  const expanded = { node, size: 1 + expandItems(node, expansion) };
  if (anchor !== undefined) expansion.anchors.set(anchor, expanded);
  return expanded;
}

function follow(alias: Alias, expansion: Expansion): Expanded {
  const target = expansion.anchors.get(alias.source) ?? null;
  expansion.brought += target?.size ?? 0;
  if (target === null || expansion.brought > maxBroughtNodes) expansion.culprit ??= alias;
  return target ?? { node: null, size: 1 };
}

/** Expands what a collection holds, in place. Gives the number of nodes. */
function expandItems(node: unknown, expansion: Expansion): number {
  if (!isCollection(node)) return 0;
  let size = 0;
  node.items = node.items.map((item) => {
    const expanded = expand(isPair(item) ? item.value : item, expansion);
    size += expanded.size;
    if (!isPair(item)) return expanded.node;
    item.value = expanded.node;
    return item;
  });
  if (isMap(node)) node.items = mergePairs(node.items);
  return size;
}

function mergePairs(pairs: Pair[]): Pair[] {
  const merged = pairs.filter(isMerge);
  if (merged.length === 0) return pairs;
  const own = pairs.filter((pair) => !isMerge(pair));
  return uniteKeys([...own, ...merged.flatMap(({ value }) => pairsOf(value))]);
}

/** A merge key that brings no map is a key like any other, for the schema to refuse. */
function isMerge(pair: Pair): boolean {
  const { value } = pair;
  return (
    keyText(pair) === '<<' && (isMap(value) || (isSeq(value) && value.items.every((item) => isMap(item))))
  );
}

function pairsOf(node: unknown): readonly Pair[] {
  if (isSeq(node)) return node.items.flatMap(pairsOf);
  return isMap(node) ? node.items : [];
}
