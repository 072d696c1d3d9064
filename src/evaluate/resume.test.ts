import { mkdir, readFile, readlink, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../cases/load-cases.ts';
import { Stop } from '../errors.ts';
import { delivery, fakeHttp, fakeTarget, picture } from '../generator/fake-target.fixture.ts';
import type { Target } from '../generator/target.ts';
import { HttpFailure } from '../http/client.ts';
import { createFakeClock } from '../http/fake-clock.fixture.ts';
import { openPartedRun } from '../run/recorded/open-parted-run.ts';
import { readResult, readRunConfig, runFiles, writeRunConfig } from '../run/run-folder.ts';
import { comparable } from './comparable-result.fixture.ts';
import { scoreRun } from './score/score-run.ts';
import { evaluateHere, makeTestFolder, readLines, type TestRun } from './test-run.fixture.ts';

/** A picture of its own for every address. */
const draw = async (url: string) =>
  picture([...url].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 180);

/** Delivers what is asked for under the session of the request. */
const good: Target = fakeTarget((series) =>
  series.shots.map(({ angle, prompt, negativePrompt, seed }) =>
    delivery(angle, {
      prompt,
      negativePrompt,
      seed,
      sessionId: series.sessionId,
      picture: { kind: 'url', url: `http://pictures.test/${series.sessionId}/${angle}` },
    }),
  ),
);

interface Journal {
  readonly lines: readonly Record<string, unknown>[];
  /** Leaves only the lines of these numbers, as if the others had never been written. */
  keep(...numbers: number[]): Promise<void>;
}

async function openJournalOf(runDir: string): Promise<Journal> {
  const lines = await readLines(runDir, 'shots');
  return {
    lines,
    async keep(...numbers) {
      const kept = numbers.map((number) => `${JSON.stringify(lines[number])}\n`);
      await writeFile(runFiles(runDir).shots, kept.join(''));
      // What a killed run leaves behind.
      await rm(runFiles(runDir).result);
      const config = await readRunConfig(runDir);
      await writeRunConfig(runDir, { ...config, status: 'interrupted', durationMs: null });
    },
  };
}

async function evaluateTwice(
  { first = {}, second = {} }: { first?: Partial<TestRun>; second?: Partial<TestRun> },
  spoil: (runDir: string, journal: Journal) => Promise<void> = async () => {},
) {
  const folder = await makeTestFolder();
  const whole = await evaluateHere({ outDir: folder.path, target: good, http: fakeHttp(draw), ...first });
  await spoil(whole.runDir, await openJournalOf(whole.runDir));
  const http = fakeHttp(draw);
  const resumed = await evaluateHere({
    outDir: folder.path,
    target: good,
    http,
    resume: whole.runDir,
    ...second,
  });
  return { folder, whole, resumed, http };
}

describe('a run that was killed', () => {
  // Lines 0 and 1 are the shots, line 2 the facts of the series.
  test.each([
    ['before its first shot', [], 2],
    ['between two shots', [0], 1],
    ['between the last shot and the facts of its series', [0, 1], 0],
    ['after its last line', [0, 1, 2], 0],
  ])('%s ends as if nothing had happened', async (_when, kept, asked) => {
    const { folder, whole, resumed, http } = await evaluateTwice({}, (_, journal) => journal.keep(...kept));
    await using _ = folder;
    expect(http.sent).toHaveLength(asked);
    expect(comparable(resumed.result)).toEqual(comparable(whole.result));
    expect(resumed.result.run.id).toBe(whole.result.run.id);
  });

  test('inside a line loses that line alone, and resumes twice to the same end', async () => {
    const { folder, whole, resumed, http } = await evaluateTwice({}, async (runDir, journal) => {
      await journal.keep(0, 1);
      const { size } = await stat(runFiles(runDir).shots);
      await truncate(runFiles(runDir).shots, size - 30);
    });
    await using _ = folder;
    expect(http.sent.map(({ url }) => url.split('/').at(-1))).toEqual(['side']);
    expect(comparable(resumed.result)).toEqual(comparable(whole.result));
    const again = await evaluateHere({
      outDir: folder.path,
      target: good,
      http,
      resume: whole.runDir,
    });
    expect(http.sent).toHaveLength(1);
    expect(comparable(again.result)).toEqual(comparable(whole.result));
  });

  test('can be scored as it is: what is missing is interrupted, and there is no verdict', async () => {
    await using folder = await makeTestFolder();
    const { runDir } = await evaluateHere({ outDir: folder.path, target: good, http: fakeHttp(draw) });
    await (await openJournalOf(runDir)).keep(0);
    await scoreRun(await openPartedRun(runDir));
    const { run, gate, cases } = await readResult(runDir);
    expect([run.status, gate.exitCode]).toEqual(['interrupted', 130]);
    expect(cases[0]).toMatchObject({ status: 'partial', passed: null });
    expect(cases[0]?.shots.map(({ error }) => error?.code)).toEqual([undefined, 'interrupted']);
  });

  test('is not timed as if the part made later were the whole', async () => {
    const { folder, resumed } = await evaluateTwice({}, (_, journal) => journal.keep(0));
    await using _ = folder;
    expect(resumed.result.cases[0]).toMatchObject({ durationMs: null, speedup: null, sumOfLatenciesMs: 20 });
  });

  test('is the latest from its start on', async () => {
    await using folder = await makeTestFolder();
    let linked = '';
    const { result } = await evaluateHere({
      outDir: folder.path,
      target: good,
      http: fakeHttp(async (url) => {
        linked = await readlink(join(folder.path, 'latest'));
        return draw(url);
      }),
    });
    expect(linked).toContain(result.run.id);
  });
});

describe('a run that is complete', () => {
  test('is not asked for again, not even whether the target is there', async () => {
    const dead: Target = {
      ...good,
      async health() {
        throw new Stop('target-down', 'Nobody there.');
      },
    };
    const { folder, whole, resumed, http } = await evaluateTwice({ second: { target: dead } });
    await using _ = folder;
    expect(http.sent).toEqual([]);
    expect(resumed.result).toEqual(whole.result);
    expect(resumed.events).toEqual([{ type: 'scoring-started' }]);
    expect(await readRunConfig(whole.runDir)).toMatchObject({ status: 'complete' });
  });

  test('keeps its duration', async () => {
    const clock = createFakeClock();
    clock.advance(5000);
    const { folder, resumed } = await evaluateTwice({ first: { clock } });
    await using _ = folder;
    expect(resumed.result.run.durationMs).toBe(5000);
  });
});

describe('a shot that did not come well', () => {
  test.each(['rate-limited', 'not-an-image'] as const)(
    'with %s is asked for again, the others are not',
    async (code) => {
      const failing = fakeHttp(async (url) =>
        url.endsWith('side') ? new HttpFailure(code, 'No.', []) : draw(url),
      );
      const { folder, resumed, http } = await evaluateTwice({ first: { http: failing } });
      await using _ = folder;
      expect(http.sent.map(({ url }) => url.split('/').at(-1))).toEqual(['side']);
      expect(resumed.result.cases[0]).toMatchObject({ status: 'ok', passed: true });
    },
  );

  test('because the whole run got one stand-in picture is asked for again', async () => {
    const suite = await loadSuite({ caseIds: ['renault-clio', 'bmw-x5'], angles: ['front'] });
    const { folder, whole, resumed, http } = await evaluateTwice({
      first: { suite, http: fakeHttp(() => picture(1)) },
      second: { suite },
    });
    await using _ = folder;
    expect(whole.result.cases.map(({ status }) => status)).toEqual(['failed', 'failed']);
    expect(http.sent).toHaveLength(2);
    expect(resumed.result.cases.map(({ status }) => status)).toEqual(['ok', 'ok']);
  });
});

describe('a target that writes its own prompts', () => {
  /** Names a new session in every answer, as the backend does. */
  function backend(): Target {
    let answers = 0;
    const target = fakeTarget((series) => {
      answers += 1;
      return series.shots.map(({ angle, prompt, seed }) =>
        delivery(angle, { prompt, seed, sessionId: `CAR-${answers}` }),
      );
    });
    return {
      ...target,
      info: { ...target.info, capabilities: { ...target.info.capabilities, writesPrompts: true } },
      async *generate(series, context) {
        const report = yield* target.generate(series, context);
        return { ...report, sessionId: `CAR-${answers}` };
      },
    };
  }

  test.each([
    ['one of its pictures is missing', [0]],
    ['the facts of its answer are missing', [0, 1]],
    ['a later answer came in part', [0, 1, 2, 0]],
  ])('is asked for the whole series again when %s', async (_when, kept) => {
    const target = backend();
    const { folder, resumed, http } = await evaluateTwice(
      { first: { target }, second: { target } },
      (_, journal) => journal.keep(...kept),
    );
    await using _ = folder;
    expect(http.sent).toHaveLength(2);
    expect(resumed.result.cases[0]?.shots.map(({ sessionId }) => sessionId)).toEqual(['CAR-2', 'CAR-2']);
    expect(resumed.result.cases[0]).toMatchObject({ sessionId: 'CAR-2', status: 'ok' });
  });
});

test('a run elsewhere does not become the latest of this folder', async () => {
  await using elsewhere = await makeTestFolder();
  const { folder, whole } = await evaluateTwice({ second: { outDir: elsewhere.path } });
  await using _ = folder;
  await expect(readFile(join(elsewhere.path, 'latest', 'run.json'))).rejects.toThrow(/ENOENT/);
  await expect(readlink(join(elsewhere.path, 'latest'))).rejects.toThrow(/ENOENT/);
  expect(await readlink(join(folder.path, 'latest'))).toContain(whole.result.run.id);
});

test('a folder that keeps the link latest from being set is said', async () => {
  await using folder = await makeTestFolder();
  await mkdir(join(folder.path, 'latest'));
  const { events } = await evaluateHere({ outDir: folder.path, target: good, http: fakeHttp(draw) });
  expect(events).toContainEqual({
    type: 'latest-unlinked',
    reason: 'a folder of that name is in the way',
  });
});
