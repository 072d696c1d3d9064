import { describe, expect, test } from 'vitest';
import { makeCheck } from '../../../model/check.fixture.ts';
import { makeResult, makeSeriesResult, makeTarget } from '../../../model/result.fixture.ts';
import type { Coverage, Result, SeriesResult } from '../../../model/result.ts';
import { makeErroredShot, makeFailedShot, makeShot } from '../../../model/shot.fixture.ts';
import { storeInMemory } from '../../../run/stored-result.ts';
import { readWords } from '../../read-words.ts';
import { sortCases } from '../../sort-cases.ts';
import { type FirstScreenView, viewFirstScreen } from './first-screen-view.ts';

const unseen = [
  { id: 'right-badge', topic: 'badge' },
  { id: 'brand-model', topic: 'brand' },
  { id: 'same-car', topic: 'same car' },
];
/** Only pixels looked, or a judge looked at everything. */
const byPixels: Coverage = { seenShare: 0.3, seen: [{ id: 'paint-color', topic: 'paint' }], unseen };
const byJudge: Coverage = { seenShare: 1, seen: unseen, unseen: [] };

let drawn = 0;

function makeCase(changes: Partial<SeriesResult>): SeriesResult {
  drawn += 1;
  return makeSeriesResult({ id: `car-${drawn}`, coverage: byJudge, ...changes });
}

const shown = { half: 'shown', evidence: 'judge', status: 'fail', score: 0 } as const;

function failBy(id: string, topic: string, coverage = byJudge): SeriesResult {
  const check = makeCheck({ ...shown, id, topic });
  return makeCase({ passed: false, coverage, shots: [makeShot('front', { checks: [check] })] });
}

function failWhole(id: string, topic: string): SeriesResult {
  return makeCase({ passed: false, checks: [makeCheck({ ...shown, id, topic, scope: 'series' })] });
}

const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);

/** Rows of the rubric's worked table, and of the runs that a report was misread for. */
const scenes: readonly (readonly [
  scene: string,
  cases: SeriesResult[],
  sentence: string,
  causes: string[],
])[] = [
  [
    'perfect studio run, nobody looked',
    times(5, () => makeCase({ coverage: byPixels })),
    'No fault found in 5 cars; not looked at: badge, brand and same car (5 cars).',
    [],
  ],
  ['perfect, a judge looked', times(5, () => makeCase({})), 'All 5 cars passed.', []],
  [
    'three X5s that are three cars, a judge looked',
    [failWhole('same-car', 'same car')],
    '1 of 1 car failed.',
    ['once: the angles show different cars'],
  ],
  [
    'every colour wrong, no judge',
    times(3, () => failBy('paint-color', 'paint', byPixels)),
    '3 of 3 cars failed; not looked at: badge, brand and same car (3 cars).',
    ['3 times: the front has another colour than asked'],
  ],
  [
    'front and side are one picture',
    [failWhole('distinct-views', 'copies'), makeCase({})],
    '1 of 2 cars passed; 1 failed.',
    ['once: two angles are the same picture'],
  ],
  [
    'wrong badge on one of two',
    [failBy('right-badge', 'badge'), makeCase({})],
    '1 of 2 cars passed; 1 failed.',
    ['once: the front does not wear the right badge'],
  ],
  [
    'placeholders',
    [makeCase({ passed: false, shots: [makeFailedShot('front'), makeFailedShot('rear')] })],
    '1 of 1 car failed.',
    ['2 times: no usable picture: a stand-in picture'],
  ],
  [
    'folder of photographs, nobody looked at the badge',
    times(3, () => makeCase({ passed: null, score: null, coverage: byPixels })),
    'None of 3 cars has an outcome; not looked at: badge, brand and same car (3 cars).',
    [],
  ],
  [
    'service unreachable',
    [makeCase({ passed: null, score: null, shots: [makeErroredShot('front')] })],
    'None of 1 car has an outcome.',
    ['once: no picture came: no answer in time'],
  ],
  [
    '100 cars, 85 of them failed, 10 not looked at, 5 passed',
    [
      ...times(85, () => failBy('paint-color', 'paint', byPixels)),
      ...times(10, () => makeCase({ coverage: byPixels })),
      ...times(5, () => makeCase({})),
    ],
    '5 of 100 cars passed; 85 failed; no fault found in 10; not looked at: badge, brand and same car (95 cars).',
    ['85 times: the front has another colour than asked'],
  ],
];

function viewOf(result: Result, lang: 'en' | 'uk' = 'en'): FirstScreenView {
  const stored = storeInMemory(result);
  const cards = sortCases(stored.outlines);
  return viewFirstScreen(stored, { words: readWords(lang), cards, worst: [], comparison: null });
}

/** The rules, by the cases of the result alone: a tab counts the cases of its standing, each once. */
function countByRule(cases: readonly SeriesResult[]): Record<string, number> {
  const isSeenWhole = ({ coverage }: SeriesResult) => (coverage?.unseen ?? []).length === 0;
  const count = (has: (one: SeriesResult) => boolean) => cases.filter(has).length;
  return {
    fail: count(({ passed }) => passed === false),
    doubt: 0,
    unsure: count(({ passed }) => passed === null),
    clean: count((one) => one.passed === true && !isSeenWhole(one)),
    pass: count((one) => one.passed === true && isSeenWhole(one)),
  };
}

const countCars = (n: number) => `${n} ${n === 1 ? 'car' : 'cars'}`;

/**
 * The rule of the sentence: what passed of all, else what failed, else what is clean, else what has no outcome; then the
 * other tabs that count any, in their order; then what nobody looked at, and in how many of the cars with a picture.
 */
function sayByRule(cases: readonly SeriesResult[]): string {
  const { fail = 0, unsure = 0, clean = 0, pass = 0 } = countByRule(cases);
  const all = countCars(cases.length);
  const unseen = cases.filter(
    ({ coverage, shots }) => coverage?.unseen.length && shots.some(({ photo }) => photo),
  );
  const topics = [
    ...new Set(unseen.flatMap(({ coverage }) => coverage?.unseen.map(({ topic }) => topic) ?? [])),
  ];
  const clauses = [
    [pass, pass === cases.length ? `all ${all} passed` : `${pass} of ${all} passed`],
    [fail, pass > 0 ? `${fail} failed` : `${fail} of ${all} failed`],
    [clean, pass + fail > 0 ? `no fault found in ${clean}` : `no fault found in ${all}`],
    [unsure, `none of ${all} has an outcome`],
    [unseen.length, `not looked at: ${readWords('en').list(topics)} (${countCars(unseen.length)})`],
  ] as const;
  const said = clauses.flatMap(([n, clause]) => (n > 0 ? [clause] : [])).join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** What each fault is called; of a lost picture, by how it was lost. */
const faultWords: Readonly<Record<string, string>> = {
  'paint-color': 'the front has another colour than asked',
  'right-badge': 'the front does not wear the right badge',
  'same-car': 'the angles show different cars',
  'distinct-views': 'two angles are the same picture',
  'placeholder-image': 'no usable picture: a stand-in picture',
  timeout: 'no picture came: no answer in time',
};

/** The rule of the causes: each failing check and each lost picture of a case that did not pass, alike ones counted. */
function listCausesByRule(cases: readonly SeriesResult[]): string[] {
  const faults = cases
    .filter(({ passed }) => passed !== true)
    .flatMap(({ checks, shots }) => [
      ...[...checks, ...shots.flatMap((shot) => shot.checks)].flatMap(({ id, status }) =>
        status === 'fail' ? [id] : [],
      ),
      ...shots.flatMap(({ error }) => error?.code ?? []),
    ]);
  return [...new Set(faults)].map((fault) => {
    const n = faults.filter((one) => one === fault).length;
    return `${n === 1 ? 'once' : `${n} times`}: ${faultWords[fault]}`;
  });
}

describe.each(scenes)('the first screen of: %s', (_, cases, sentence, causes) => {
  const result = makeResult({ cases, targets: [makeTarget()] });

  test('says in one sentence what came of it', () => {
    expect(viewOf(result).sentence).toBe(sentence);
    expect(sayByRule(cases)).toBe(sentence);
  });

  test('counts each case in one tab', () => {
    const rule = countByRule(cases);
    const { tabs } = viewOf(result);
    for (const { name, n } of tabs) expect(Number(n), name).toBe(rule[name]);
    expect(tabs.reduce((sum, { n }) => sum + Number(n), 0)).toBe(cases.length);
  });

  test('groups the causes, and counts no fault twice', () => {
    const view = viewOf(result);
    expect(view.causes.map((cause) => `${cause.times}: ${cause.text}`)).toEqual(causes);
    expect(listCausesByRule(cases)).toEqual(causes);
    expect(view.moreCauses).toEqual([]);
  });

  test('says every number of the sentence in Ukrainian too', () => {
    const numbers = (text: string) => [...new Set(text.match(/\d+/g) ?? [])].sort();
    expect(numbers(viewOf(result, 'uk').sentence)).toEqual(expect.arrayContaining(numbers(sentence)));
  });
});

test('names no id and no colour by its number', () => {
  const result = makeResult({ cases: [failBy('right-badge', 'badge')] });
  const { sentence, causes, tabs } = viewOf(result);
  expect(
    [sentence, ...causes.map(({ text }) => text), ...tabs.map(({ text }) => text)].join(' '),
  ).not.toMatch(/#[0-9a-f]{6}|car-\d|right-badge/);
});
