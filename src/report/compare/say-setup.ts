import type { Comparison, SettingChange, SettingName } from '../../model/comparison.ts';
import type { TextKey } from '../text-keys.ts';
import type { Words } from '../words.ts';

/** One setting in words, which may quote a person or a target. */
export interface SettingWords {
  readonly label: string;
  /** "silver → red". */
  readonly turn: string;
}

/** Names a setting, with what it belongs to, and both its values; what a digest is of has changed, its hex says no more. */
export function describeSetting(change: SettingChange, words: Words): SettingWords {
  const { area, subject, field } = change;
  const isDigest = field === 'digest' && change.before !== null && change.after !== null;
  const name = words.say(`compare.setting.${`${area}.${field}` as SettingName}`);
  return {
    label: subject === null ? name : `${subject}: ${name}`,
    turn: isDigest
      ? words.say('compare.setting.changed')
      : `${sayValue(change.before, change, words)} → ${sayValue(change.after, change, words)}`,
  };
}

/** All that was asked for otherwise, but the prompts: a line each, which may quote a person or a target. */
export function listSetupLines(comparison: Comparison, words: Words): string[] {
  const pairing = sayPairing(comparison, words);
  const settings = comparison.settings.map((change) => {
    const { label, turn } = describeSetting(change, words);
    return `${label}: ${turn}`;
  });
  return [...(pairing === null ? [] : [pairing]), ...settings, ...listSetupNotes(comparison, words)];
}

/** Everything else may hold the words yes and no by themselves. */
const flags = new Set(['promptsOnly', 'degraded', 'negativePrompt', 'seed', 'writesPrompts', 'sessionIds']);

function sayValue(value: string | null, { area, field }: SettingChange, words: Words): string {
  if (value === null) return words.say('compare.value.none');
  if (area === 'run' && field === 'commit') return sayCommit(value, words);
  return flags.has(field)
    ? words.say(value === 'true' ? 'compare.value.true' : 'compare.value.false')
    : value;
}

/** A plus after the id means changes that no commit has. */
function sayCommit(commit: string, words: Words): string {
  const sha = commit.slice(0, 10);
  return commit.endsWith('+') ? words.say('meta.gitDirty', { sha }) : sha;
}

/** What else was asked for otherwise, a sentence each: cases, targets, seeds. */
export function listSetupNotes(comparison: Comparison, words: Words): string[] {
  const lists: [TextKey, readonly string[]][] = [
    ['compare.casesAdded', comparison.casesAdded],
    ['compare.casesGone', comparison.casesGone],
    ['compare.targetsAdded', comparison.targetsAdded],
    ['compare.targetsGone', comparison.targetsGone],
  ];
  const { changed, of } = comparison.seeds;
  return [
    ...lists
      .filter(([, names]) => names.length > 0)
      .map(([key, names]) => words.say(key, { list: names.join(', ') })),
    ...(changed > 0 ? [words.say('compare.seeds', { changed, n: of })] : []),
  ];
}

/** What has to be known before any number is read, a sentence each. */
export function listReservationWords({ reservations }: Comparison, words: Words): string[] {
  return reservations.map((reservation) => words.say(`compare.reservation.${reservation}`));
}

/** What one run alone looked at, a sentence a side. */
export function listOnlySeen({ onlySeen }: Comparison, words: Words): string[] {
  return (['before', 'after'] as const)
    .filter((side) => onlySeen[side].checks > 0)
    .map((side) => {
      const { checks: n, faults, by } = onlySeen[side];
      const who = words.list(by.map((evidence) => words.say(`evidence.${evidence}`)));
      return words.say(`compare.onlySeen.${side}`, { n, faults, by: who });
    });
}

/** Which targets stand side by side though they are called otherwise; null where the ids say it. */
export function sayPairing({ pairedByPosition, summaries }: Comparison, words: Words): string | null {
  const [first] = summaries;
  return pairedByPosition && first ? words.say('compare.byPosition', first.target) : null;
}
