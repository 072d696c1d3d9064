import { strict as assert } from 'node:assert';
import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { loadSuite } from '../../cases/load-cases.ts';
import { shotErrorCodes, shotErrors } from '../../errors.ts';
import { evaluateHere, makeTestFolder } from '../../evaluate/test-run.fixture.ts';
import { writeReports } from '../../evaluate/write-reports.ts';
import { type HttpClient, HttpFailure } from '../../http/client.ts';
import { type Result, resultSchema, type ScoredShot } from '../../model/result.ts';
import type { BackendAnswer } from '../../targets/backend/response.ts';
import { findFailure } from '../../targets/backend/service-words.ts';
import { createReplayTarget } from '../../targets/replay/replay.ts';
import { backendAnswers } from './backend-answers.fixture.ts';
import { createTally, type FuzzOptions, type Tally } from './tally.fixture.ts';

/** A network on which no picture can be had. */
const refusing: HttpClient = {
  async send({ url }) {
    if (!/^https?:/i.test(url)) throw new HttpFailure('blocked-address', 'No address.', []);
    const codes = ['connection', 'timeout', 'http-error', 'not-an-image', 'too-large'] as const;
    throw new HttpFailure(codes[url.length % codes.length] ?? 'connection', 'No picture here.', []);
  },
  async close() {},
};

/**
 * Scores fuzzed answers through the whole pipeline and renders their reports, half of them without pictures.
 * Throws the smallest answer that breaks a rule.
 */
export async function fuzzBackend({ runs, seed }: FuzzOptions): Promise<Tally> {
  const tally = createTally();
  const suite = await loadSuite({ suite: 'quick' });
  await using folder = await makeTestFolder();
  const property = fc.asyncProperty(backendAnswers, fc.boolean(), async (answer, images) => {
    const target = createReplayTarget({
      label: 'fuzzed.json',
      answers: new Map([['renault-clio', answer]]),
    });
    const { runDir, stored, result } = await evaluateHere({
      outDir: folder.path,
      suite,
      target,
      http: refusing,
      settings: { images },
    });
    checkResult(result, answer);
    await writeReports(runDir, stored, { lang: images ? 'en' : 'uk' });
    for (const shot of shotsOf(result)) tally.add(shot.error ? `${shot.status} ${shot.error.code}` : 'ok');
    await rm(runDir, { recursive: true });
  });
  await fc.assert(property, { numRuns: runs, seed });
  return tally;
}

function checkResult(result: Result, answer: BackendAnswer): void {
  resultSchema.parse(JSON.parse(JSON.stringify(result)));
  const shots = shotsOf(result);
  assert.deepEqual(
    shots.map(({ angle }) => angle),
    ['front', 'side'],
  );
  for (const shot of shots) checkShot(shot);
  const allowed = expectRefusal(answer);
  for (const { error } of allowed ? shots : [])
    assert.ok(allowed?.includes(error?.code ?? 'ok'), error?.code);
  const { exitCode, ok } = result.gate;
  assert.equal(ok, exitCode === 0);
  if (exitCode === 0) assert.ok(result.cases.every(({ passed }) => passed));
  assert.ok([0, 2, 100].includes(exitCode));
}

function checkShot({ status, error, photo }: ScoredShot): void {
  assert.equal(photo, null);
  assert.equal(error === null, status === 'ok');
  if (error === null) return;
  assert.ok(shotErrorCodes.includes(error.code));
  assert.equal(shotErrors[error.code].outcome, status);
  assert.ok(error.message.length > 0 && error.message.length < 1000, error.message);
  assert.doesNotMatch(error.message, /\[object Object\]/);
}

const notAsked = ['answer-not-read', 'accepted-not-done', 'login-page'];

/** The codes that the shots of an answer without a single picture may have; null where its pictures decide. */
function expectRefusal({ status, body }: BackendAnswer): string[] | null {
  const json = typeof body === 'string' ? parseLoosely(body) : body;
  if (typeof json !== 'object' || json === null) return status >= 400 ? ['http-error'] : notAsked;
  if (status >= 400) return ['http-error'];
  if (Array.isArray(json)) return null;
  const { images } = json as { images?: unknown };
  if (findFailure({ ...json }) !== null) return ['backend-error'];
  return Array.isArray(images) && images.length > 0 ? null : ['empty-response', ...notAsked];
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function shotsOf({ cases }: Result): ScoredShot[] {
  return cases.flatMap(({ shots }) => shots);
}
