import type { LookupFunction } from 'node:net';
import { type LoadedSuite, loadSuite } from '../../cases/load-cases.ts';
import type { ShotErrorCode } from '../../errors.ts';
import { type Evaluated, evaluateHere, makeTestFolder } from '../../evaluate/test-run.fixture.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { fakeTarget } from '../../generator/fake-target.fixture.ts';
import { planSeries } from '../../generator/plan-series.ts';
import type { Target } from '../../generator/target.ts';
import { createHttpClient } from '../../http/create-client.ts';
import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import type { Result } from '../../model/result.ts';
import type { ShotStatus } from '../../model/shot.ts';
import { loadBuiltInPrompt } from '../../prompts/templates/load-prompts.ts';
import { givePrompt } from '../../prompts/templates/prompt-target.ts';
import { createReplayTarget } from '../../targets/replay/replay.ts';
import type { FaultRow } from './fault-row.fixture.ts';
import { startService } from './misbehaving-service.fixture.ts';

/** What came of a behaviour, in the words of `Expected`. */
export interface Observed {
  readonly tries: number[];
  readonly codes: (ShotErrorCode | null)[];
  readonly statuses: ShotStatus[];
  readonly hits: number;
  readonly waitsMs: number[];
  readonly warnings: string[];
  readonly scores: (number | null)[];
  readonly passed: (boolean | null)[];
  readonly exitCode: number;
}

/** What must come of a row and what came of it, in one shape. */
export function compare({ expected }: FaultRow, seen: Observed) {
  const { tries, codes, statuses, score, passed, exitCode, warnings = [] } = expected;
  const { hits = tries.reduce((sum, number) => sum + number, 0), waitsMs = seen.waitsMs } = expected;
  const { scores, ...got } = seen;
  return {
    expected: {
      tries,
      codes,
      statuses,
      hits,
      waitsMs,
      warnings,
      scores: [score],
      passed: [passed],
      exitCode,
    },
    got: {
      ...got,
      warnings: warnings.filter((code) => seen.warnings.includes(code)),
      scores: [...new Set(scores)],
      passed: [...new Set(seen.passed)],
    },
  };
}

/** Runs one behaviour through the whole pipeline: real HTTP, and a clock on which waits pass at once. */
export async function runFaultRow(row: FaultRow, { maxRetries = 3 } = {}): Promise<Observed> {
  // Deadlines of 120 s pass only when a service lets the time pass.
  const clock = createFakeClock({ skipUpToMs: 119_999 });
  await using service = await startService(row, clock.advance);
  await using folder = await makeTestFolder();
  const suite = await loadCars(row.caseIds ?? ['renault-clio']);
  const http = createHttpClient({
    clock,
    random: () => 0.5,
    maxRetries,
    perHostConcurrency: 1,
    userAgent: 'car-eval-test',
    lookup,
  });
  try {
    const target = row.backend
      ? await replayOf(row.backend, service.origin)
      : serviceTarget(row, service.origin);
    const settings = { maxRetries, allowPrivateAddresses: row.backend !== undefined, ...row.settings };
    const evaluated = await evaluateHere({ outDir: folder.path, suite, target, http, clock, settings });
    return { ...observe(evaluated.result), waitsMs: readWaits(evaluated), hits: service.hits() };
  } finally {
    await http.close();
  }
}

const loaded = new Map<string, Promise<LoadedSuite>>();

function loadCars(caseIds: readonly string[]): Promise<LoadedSuite> {
  const id = caseIds.join();
  const suite = loaded.get(id) ?? loadSuite({ caseIds, angles: ['front', 'side'] });
  loaded.set(id, suite);
  return suite;
}

/** An image service of its own: every picture has an address there. */
function serviceTarget(
  { address = (origin, angle) => `${origin}/${angle}` }: FaultRow,
  origin: string,
): Target {
  const target = fakeTarget(({ caseId, sessionId, shots }) =>
    shots.map(({ angle, prompt, negativePrompt, seed }) => ({
      angle,
      prompt,
      sentPrompt: prompt,
      negativePrompt,
      seed,
      sessionId,
      picture: {
        kind: 'url',
        url: address(origin, angle).replace(`${origin}/`, `${origin}/${caseId}/`),
      },
      attempts: [],
      warnings: [],
    })),
  );
  return { ...target, ownsAddress: (url) => url.origin === origin };
}

async function replayOf(backend: NonNullable<FaultRow['backend']>, origin: string): Promise<Target> {
  const { cases, brands } = await loadCars(['renault-clio']);
  const [evalCase] = cases;
  if (!evalCase) throw new Error('Expected the suite to have a case');
  const knowledge = createCatalogueKnowledge(brands);
  const target = givePrompt(
    fakeTarget(() => []),
    await loadBuiltInPrompt(),
  );
  const { request } = await planSeries(evalCase, { sample: 1 }, { target, knowledge });
  const answers = new Map([[evalCase.id, backend(origin, request.shots)]]);
  return createReplayTarget({ label: 'saved.json', answers });
}

function observe({ cases, gate }: Result): Omit<Observed, 'hits' | 'waitsMs'> {
  const shots = cases.flatMap((result) => result.shots);
  return {
    tries: shots.map(({ attempts }) => attempts.length),
    codes: shots.map(({ error }) => error?.code ?? null),
    statuses: shots.map(({ status }) => status),
    warnings: [...cases, ...shots].flatMap(({ warnings }) => warnings.map(({ code }) => code)),
    scores: cases.map(({ score }) => score),
    passed: cases.map(({ passed }) => passed),
    exitCode: gate.exitCode,
  };
}

function readWaits({ events }: Evaluated): number[] {
  return events.flatMap((event) => (event.type === 'retrying' ? [event.waitMs] : []));
}

const names: Readonly<Record<string, string>> = { localhost: '127.0.0.1', 'rebound.test': '10.0.0.7' };
const failures: Readonly<Record<string, string>> = { 'dns-down.test': 'EAI_AGAIN' };

/** A name service of this test: nothing is ever asked of the real one. */
const lookup: LookupFunction = (hostname, _options, callback) => {
  const address = names[hostname];
  if (address) callback(null, [{ address, family: 4 }]);
  else callback(Object.assign(new Error('no'), { code: failures[hostname] ?? 'ENOTFOUND' }), []);
};
