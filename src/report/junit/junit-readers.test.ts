import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeToString } from 'junit-report-merger';
import { convertJUnitToCTRFReport } from 'junit-to-ctrf';
import { parse } from 'junit2json';
import { parse as parseResults } from 'test-results-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error the library declares no types
import parseForViewer from 'xunit-viewer/src/cli/parse.js';
import { makeResult, makeSeriesResult } from '../../model/result.fixture.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { renderJunit } from './render-junit.ts';

const reasons = ['The rear is red: <blue> & "white" were asked.', 'The score of 20 is below 60.'];
const unanswered = 'No answer for the side picture: timeout.';
const unlooked = 'Not looked at: 1 of 2 checks of the pictures were.';
const file = 'cases/cars/bmw-x5.yaml';
const source = { file, line: 7 };

const clean = makeSeriesResult({
  source,
  durationMs: 500,
  coverage: {
    seenShare: 0.28,
    seen: [{ id: 'paint-color', topic: 'paint' }],
    unseen: [{ id: 'right-badge', topic: 'badge' }],
  },
});
const failed = makeSeriesResult({ id: 'bmw-x5', source, passed: false, durationMs: 1500, blockers: reasons });
const open = makeSeriesResult({
  ...{ id: 'great-wall-h6', source, passed: null, durationMs: 2500 },
  blockers: [unanswered],
});

/** What every reader has to find: of each test its outcome, its reasons and its seconds, where it keeps them. */
const runs = {
  red: { cases: [failed, clean], counts: { tests: 3, failures: 1, errors: 0, skipped: 1 }, seconds: 2 },
  errored: { cases: [open, clean], counts: { tests: 3, failures: 0, errors: 1, skipped: 1 }, seconds: 3 },
  clean: { cases: [clean], counts: { tests: 2, failures: 0, errors: 0, skipped: 1 }, seconds: 0.5 },
};
type RunName = keyof typeof runs;
const names = Object.keys(runs) as RunName[];
const xmlOf = (name: RunName) => renderJunit(storeInMemory(makeResult({ cases: [...runs[name].cases] })));

let dir: string;
const pathOf = (name: RunName) => join(dir, `${name}.xml`);
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'car-eval-junit-'));
  for (const name of names) await writeFile(pathOf(name), xmlOf(name));
});
afterAll(() => rm(dir, { recursive: true }));

const worst = { red: reasons, errored: [unanswered], clean: [] };

describe.each(names)('a %s run', (name) => {
  const { counts, seconds } = runs[name];

  test('is read by junit2json with outcomes, reasons, times, file and line', async () => {
    const read = await parse(xmlOf(name));
    const suites = read && 'testsuite' in read ? (read.testsuite ?? []) : [];
    expect(read).toMatchObject(counts);
    expect(suites).toMatchObject([{ ...counts, time: seconds }]);
    const tests = suites[0]?.testcase ?? [];
    for (const one of tests) expect(one).toMatchObject(source);
    const [trouble] = tests.flatMap((one) => one.failure ?? one.error ?? []);
    expect(trouble?.inner?.split('\n') ?? []).toEqual(worst[name]);
    expect(trouble?.message).toBe(worst[name][0]);
    expect(tests.find((one) => one.skipped)?.['system-out']).toEqual([unlooked]);
  });

  test('is read by test-results-parser, which counts skips apart, with reasons and times', () => {
    const read = parseResults({ type: 'junit', files: [pathOf(name)] });
    const { tests, failures, errors, skipped } = counts;
    expect(read).toMatchObject({
      ...{ total: tests - skipped, failed: failures, errors, skipped },
      status: failures + errors > 0 ? 'FAIL' : 'PASS',
      duration: seconds * 1000,
    });
    const [first] = read.suites[0]?.cases ?? [];
    expect(first?.stack_trace).toBe(worst[name].join('\n'));
    expect(first?.failure).toBe(worst[name][0] ?? '');
    expect(read.suites[0]?.cases.map(({ status }) => status)).toContain('SKIP');
  });

  test('is read by junit-to-ctrf, which knows no errors of their own, with reasons, times and file', async () => {
    const read = await convertJUnitToCTRFReport(pathOf(name), { log: false });
    const { tests, failures, errors, skipped } = counts;
    expect(read?.results.summary).toMatchObject({ tests, failed: failures + errors, skipped });
    const all = read?.results.tests ?? [];
    for (const one of all) expect(one.filePath).toBe(file);
    expect(all[0]?.trace ?? '').toBe(worst[name].join('\n'));
    expect(all.reduce((sum, one) => sum + one.duration, 0)).toBe(seconds * 1000);
    expect(all.find(({ status }) => status === 'skipped')?.stdout).toEqual([unlooked]);
  });

  test('is read by xunit-viewer with outcomes, reasons, times, file and line', async () => {
    const { suites } = await parseForViewer(xmlOf(name));
    const [suite] = Object.values<ViewedSuite>(suites);
    const all = Object.values(suite?.tests ?? {});
    const having = (status: string) => all.filter((one) => one.status === status);
    expect([having('failure'), having('error'), having('skipped')].map(({ length }) => length)).toEqual([
      counts.failures,
      counts.errors,
      counts.skipped,
    ]);
    const trouble = all.find(({ status }) => status === 'failure' || status === 'error');
    expect(trouble?.messages[0] ?? '').toBe(worst[name].join('\n'));
    for (const { properties } of all) expect(properties).toMatchObject({ file: [file], line: ['7'] });
    expect(Number(suite?.time)).toBe(seconds);
    expect(having('skipped')[0]?.messages).toContain(unlooked);
  });
});

interface ViewedSuite {
  readonly time: string;
  readonly tests: Readonly<
    Record<
      string,
      {
        readonly status: string;
        readonly messages: readonly string[];
        readonly properties: Readonly<Record<string, readonly string[]>>;
      }
    >
  >;
}

test('junit-report-merger adds three runs up, and keeps reasons, file and line', async () => {
  const merged = await mergeToString(names.map(xmlOf));
  const read = await parse(merged);
  expect(read).toMatchObject({ tests: 8, failures: 1, errors: 1, skipped: 3 });
  const tests =
    read && 'testsuite' in read ? (read.testsuite ?? []).flatMap((one) => one.testcase ?? []) : [];
  expect(tests).toHaveLength(8);
  for (const one of tests) expect(one).toMatchObject(source);
  const said = tests.flatMap((one) => one.failure ?? one.error ?? []).map(({ inner }) => inner);
  expect(said).toEqual([reasons.join('\n'), unanswered]);
});
