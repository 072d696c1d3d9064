import type { Mark } from '../mark.ts';
import type { ColorPart, Span } from '../mention.ts';
import { findAbsence } from './find-absence.ts';
import type { Node } from './node.ts';
import { type Passage, plainSetting, type Setting } from './passage.ts';
import { hasRole, isNamingKey, type Label, readLabel } from './read-label.ts';
import { readSwitch } from './read-switch.ts';

type Member = Extract<Node, { kind: 'member' }>;

/** What the way down to a node has gathered. */
interface Walk {
  readonly text: string;
  readonly passages: Passage[];
  /** The mark that the next words open with; null for that of the text. */
  opening: Mark | null;
}

/** Goes through the structure of a text and lists its words in their order, each stretch with how it is meant. */
export function listPassages(text: string, structure: Node): Passage[] {
  const walk: Walk = { text, passages: [], opening: null };
  visit(walk, structure, plainSetting);
  return walk.passages;
}

function visit(walk: Walk, node: Node, setting: Setting): void {
  switch (node.kind) {
    case 'words':
      addPassage(walk, node.span, { setting, isLabel: false });
      break;
    case 'group':
      visitGroup(walk, node, setting);
      break;
    case 'marked':
      walk.opening = 'stop';
      visit(walk, node.value, mark(setting, node));
      walk.opening = 'stop';
      break;
    case 'member':
      walk.opening = 'stop';
      visitMember(walk, node, setting);
      walk.opening = 'stop';
      break;
  }
}

/** `{ role: "negative", content: ... }`: one of the members may name the others. */
function visitGroup(walk: Walk, group: Extract<Node, { kind: 'group' }>, setting: Setting): void {
  const name = group.isList ? group.children.find((child) => isNaming(walk.text, child)) : undefined;
  const inner = name
    ? enter(setting, readLabel(walk.text, nameOf(name)), {
        span: nameOf(name),
        isStrict: true,
        absence: null,
      })
    : setting;
  for (const child of group.children) {
    if (child === name) continue;
    visit(walk, child, inner);
    if (group.isList) walk.opening ??= 'comma';
  }
}

/** Whether a member names what stands beside it: its key says so, and its value is a label. */
function isNaming(text: string, node: Node): boolean {
  if (node.kind !== 'member' || node.value.kind !== 'words') return false;
  return (
    isNamingKey(text, node.label) &&
    hasRole(readLabel(text, node.value.span)) &&
    readSwitch(text, node.value.span) === null
  );
}

function nameOf(node: Node): Span {
  return node.kind === 'member' && node.value.kind === 'words' ? node.value.span : { start: 0, end: 0 };
}

function addPassage(walk: Walk, span: Span, given: Pick<Passage, 'setting' | 'isLabel'>): void {
  if (!/[\p{L}\p{N}]/u.test(walk.text.slice(span.start, span.end))) return;
  walk.passages.push({ ...span, ...given, opening: walk.opening });
  walk.opening = null;
}

/** What is unwanted stays so, whatever is said inside it. */
function mark(setting: Setting, { stance, cue }: Pick<Setting, 'stance' | 'cue'>): Setting {
  return setting.stance === 'unwanted' ? setting : { ...setting, stance, cue };
}

function visitMember(walk: Walk, { label: span, value, isStrict }: Member, setting: Setting): void {
  const label = readLabel(walk.text, span);
  if (label.isMachine) return;
  const switched = value.kind === 'words' ? readSwitch(walk.text, value.span) : null;
  if (switched === 'empty' || isEmpty(value)) return;
  if (switched !== null && value.kind === 'words') {
    const isOff = (switched === 'off') !== (label.stance === 'unwanted');
    const cue = switched === 'off' ? trim(walk.text, value.span) : span;
    addLabel(walk, label, isOff ? mark(setting, { stance: 'unwanted', cue }) : setting);
    return;
  }
  const inner = enter(setting, label, { span, isStrict, absence: findAbsence(walk.text, value) });
  addLabel(walk, label, inner);
  if (label.words.length > 0) walk.opening = 'colon';
  visit(walk, value, inner);
}

function trim(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  return {
    start: start + written.length - written.trimStart().length,
    end: start + written.trimEnd().length,
  };
}

function isEmpty(node: Node): boolean {
  return node.kind === 'group' && node.children.length === 0;
}

function addLabel(walk: Walk, { words }: Label, setting: Setting): void {
  for (const word of words) addPassage(walk, word, { setting, isLabel: true });
}

interface Entry {
  readonly span: Span;
  readonly isStrict: boolean;
  /** The words that say that the thing is not there; null when nothing does. */
  readonly absence: Span | null;
}

function enter(setting: Setting, label: Label, { span, isStrict, absence }: Entry): Setting {
  const cue = label.stance === 'unwanted' ? span : absence;
  const meant = cue ? mark(setting, { stance: 'unwanted', cue }) : setting;
  const part = nestPart(setting.part, label.part);
  return {
    ...meant,
    part,
    isStrict: part === setting.part ? setting.isStrict || isStrict : isStrict,
    field: label.field ?? (label.part === null ? setting.field : null),
  };
}

/** A part inside another is the deeper one; but the car inside the background is no longer the car. */
function nestPart(outer: ColorPart | null, inner: ColorPart | null): ColorPart | null {
  if (inner === null) return outer;
  return inner === 'paint' && outer !== null && outer !== 'paint' ? outer : inner;
}
