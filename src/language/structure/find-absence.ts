import type { Span } from '../mention.ts';
import type { Node } from './node.ts';
import { isPlaceLabel, readLabel } from './read-label.ts';
import { readSwitch } from './read-switch.ts';

type Member = Extract<Node, { kind: 'member' }>;

/**
 * The member that says that what holds it is not there: `badge: { visible: false }`, or the last of all its places where
 * none shows it: `badge: { front: false, rear: { visible: false } }`. Null when nothing says so.
 */
export function findAbsence(text: string, value: Node): Span | null {
  const nodes = value.kind === 'group' ? value.children : [value];
  const members = nodes.filter((node) => node.kind === 'member');
  const own = members.find((member) => saysAbsent(text, member));
  if (own) return spanOf(own);
  const last = members.at(-1);
  const isNowhere = nodes.length === members.length && members.every((member) => isOffPlace(text, member));
  return last && isNowhere ? spanOf(last) : null;
}

function saysAbsent(text: string, { label, value }: Member): boolean {
  const { presence } = readLabel(text, label);
  return presence !== null && switchOf(text, value) === (presence === 'existence' ? 'off' : 'on');
}

function isOffPlace(text: string, { label, value }: Member): boolean {
  if (!isPlaceLabel(text, label)) return false;
  return value.kind === 'words' ? switchOf(text, value) === 'off' : findAbsence(text, value) !== null;
}

function switchOf(text: string, value: Node): ReturnType<typeof readSwitch> {
  return value.kind === 'words' ? readSwitch(text, value.span) : null;
}

function spanOf({ label, value }: Member): Span {
  return { start: label.start, end: endOf(value) };
}

function endOf(node: Node): number {
  if (node.kind === 'words') return node.span.end;
  const last = node.kind === 'group' ? node.children.at(-1) : node.value;
  return last ? endOf(last) : 0;
}
