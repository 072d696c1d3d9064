import type { TrendWatch } from '../../model/trend.ts';
import type { Words } from '../words.ts';

/** `name` is that of an icon. */
export interface SaidWatch {
  readonly name: 'pass' | 'fail' | 'unmeasured';
  readonly text: string;
}

/**
 * "no sign of getting worse (4 of 365; 12 more nights until it can say)". An alarm is told until there are enough runs
 * again to say something about those after it.
 */
export function sayWatch(watch: TrendWatch, words: Words): SaidWatch {
  const { nights, nightsToWait, alarms } = watch;
  const state = sayState(watch, words);
  const alarm = alarms.at(-1);
  if (nights === 0) return { name: 'unmeasured', text: words.say('trend.watch.none') };
  const isWaiting = nightsToWait > 0;
  if (alarm === undefined) {
    const name = isWaiting ? 'unmeasured' : 'pass';
    return { name, text: words.say('trend.watch.quiet', { state }) };
  }
  const days = { since: words.day(alarm.since), noticed: words.day(alarm.noticed), state };
  return isWaiting
    ? { name: 'fail', text: words.say('trend.watch.alarm', days) }
    : { name: 'pass', text: words.say('trend.watch.over', days) };
}

function sayState({ evidence, alarmAt, nightsToWait: n }: TrendWatch, words: Words): string {
  // Not up: 364.9 is no alarm yet.
  const counts = { evidence: Math.floor(evidence), alarmAt };
  return n > 0 ? words.say('trend.watch.waiting', { ...counts, n }) : words.say('trend.watch.state', counts);
}
