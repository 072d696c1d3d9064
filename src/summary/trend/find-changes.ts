import type { SettingChange } from '../../model/comparison.ts';
import type { TrendChange } from '../../model/trend.ts';
import { diffSettings } from '../compare/list-settings.ts';
import type { TrendEntry } from './trend-entry.ts';

/** How a target is called changes nothing that is measured. */
const names: readonly string[] = ['id', 'label'];
/** Null of these is not known: earlier versions did not write them. */
const notAlwaysKnown: readonly string[] = ['digest', 'prompt'];

/** What was set otherwise from one run to the next, oldest first; nothing where all was as before. */
export function findChanges(entries: readonly TrendEntry[]): TrendChange[] {
  return entries.slice(1).flatMap((after, index) => {
    const before = entries[index];
    if (before === undefined) return [];
    const settings = diffEntries(before, after);
    const lookers = diffLookers(entries.slice(0, index + 1).findLast(isLookedAt) ?? after, after);
    return settings.length === 0 && lookers === null ? [] : [{ at: index + 1, settings, lookers }];
  });
}

function diffEntries(before: TrendEntry, after: TrendEntry): SettingChange[] {
  const rubrics = { before: before.run.rubric, after: after.run.rubric };
  const targets = { before: before.target.settings, after: after.target.settings };
  return [
    ...diffSettings(rubrics, { area: 'rubric', subject: null }),
    ...leaveDigest(diffSettings(targets, { area: 'target', subject: null }).filter(isTold)),
  ];
}

/** It follows from the others, and is told where none of them shows what changed. */
function leaveDigest(changes: readonly SettingChange[]): readonly SettingChange[] {
  const others = changes.filter(({ field }) => field !== 'digest');
  return others.length > 0 ? others : changes;
}

function isTold({ field, before, after }: SettingChange): boolean {
  const isKnown = before !== null && after !== null;
  return !names.includes(field) && (isKnown || !notAlwaysKnown.includes(field));
}

/** Of a run in which nobody saw anything it is not known who would have. */
function isLookedAt({ target }: TrendEntry): boolean {
  return target.lookers.length > 0;
}

function diffLookers(before: TrendEntry, after: TrendEntry): TrendChange['lookers'] {
  const [was, is] = [before.target.lookers, after.target.lookers];
  const isSame = !isLookedAt(after) || was.join('\n') === is.join('\n');
  return isSame ? null : { before: was, after: is };
}
