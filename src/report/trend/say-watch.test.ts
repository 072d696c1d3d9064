import { expect, test } from 'vitest';
import type { TrendWatch } from '../../model/trend.ts';
import { readWords } from '../read-words.ts';
import { sayWatch } from './say-watch.ts';

const words = readWords('en');
const quiet: TrendWatch = { evidence: 4.9, alarmAt: 365, nights: 40, nightsToWait: 0, alarms: [] };
const alarm = { noticed: '2026-11-24T02:00:00.000Z', since: '2026-11-21T02:00:00.000Z' };

test.each<[Partial<TrendWatch>, string, string]>([
  [{}, 'pass', 'no sign of getting worse (4 of 365)'],
  [
    { nightsToWait: 12 },
    'unmeasured',
    'no sign of getting worse (4 of 365; 12 more nights until it can say)',
  ],
  [{ nightsToWait: 1 }, 'unmeasured', 'no sign of getting worse (4 of 365; 1 more night until it can say)'],
  [
    { nightsToWait: 20, alarms: [alarm] },
    'fail',
    'worse since about 21 Nov 2026, noticed on 24 Nov 2026; watched anew since then (4 of 365; 20 more nights until it can say)',
  ],
  [{ alarms: [alarm] }, 'pass', 'no sign of getting worse (4 of 365) since the fall of about 21 Nov 2026'],
  [{ nights: 0, nightsToWait: 21 }, 'unmeasured', 'nothing to watch: no run has a score'],
])('says %j with the icon %s', (changes, name, text) => {
  expect(sayWatch({ ...quiet, ...changes }, words)).toEqual({ name, text });
});

test('counts nights as Ukrainian does', () => {
  expect(sayWatch({ ...quiet, nightsToWait: 12 }, readWords('uk')).text).toBe(
    'ознак погіршення немає (4 з 365; ще 12 ночей, доки можна буде сказати)',
  );
});
