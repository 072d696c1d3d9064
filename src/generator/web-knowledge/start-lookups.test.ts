import { describe, expect, test } from 'vitest';
import { HttpFailure } from '../../http/client.ts';
import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import { clioCar } from '../../model/case.fixture.ts';
import { lookupDeadlineMs, startLookups } from './start-lookups.ts';
import { knowledgeAt } from './web-knowledge.fixture.ts';
import { renaultWikimedia, startWikimedia } from './wikimedia.fixture.ts';

const start = () => startLookups({ clock: createFakeClock(), signal: new AbortController().signal });
const fail = (code: 'dns' | 'http-error' | 'timeout') => async () => {
  throw new HttpFailure(code, `${code} happened.`, []);
};

/** A server that takes requests and never answers them. */
async function startSilence() {
  let hear = () => {};
  const heard = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const wikimedia = await startWikimedia(renaultWikimedia, () => {
    hear();
    return true;
  });
  return { wikimedia, heard };
}

describe('a lookup', () => {
  test('ends at its deadline, with all that wait for their turn, and the run asks no more', async () => {
    const { wikimedia, heard } = await startSilence();
    const { knowledge, clock } = knowledgeAt(wikimedia.apiUrl);
    const both = Promise.all([knowledge.logoFacts('Renault'), knowledge.referenceHint(clioCar, ['Renault'])]);
    await heard;
    clock.advance(lookupDeadlineMs);
    const [logo, photo] = await both;
    const late = 'The web search: no complete answer within 10 s.';
    expect([logo.problem, photo.problem]).toEqual([
      `Logo of Renault from the catalogue: ${late}`,
      `No photograph of Renault Clio: ${late}`,
    ]);
    expect((await knowledge.logoFacts('BMW')).problem).toContain(late);
    expect(clock.now()).toBe(lookupDeadlineMs);
    expect(wikimedia.hits()).toBe(1);
  });

  test('ends when the run is interrupted', async () => {
    const { wikimedia, heard } = await startSilence();
    const interruption = new AbortController();
    const { knowledge } = knowledgeAt(wikimedia.apiUrl, interruption.signal);
    const logo = knowledge.logoFacts('Renault');
    await heard;
    interruption.abort(new Error('Interrupted by the user'));
    expect((await logo).problem).toContain('The run was interrupted.');
  });

  test('leaves no timer behind', async () => {
    const clock = createFakeClock();
    const lookUp = startLookups({ clock, signal: new AbortController().signal });
    await lookUp(async () => 1);
    await lookUp(fail('http-error'));
    expect(clock.sleepers()).toBe(0);
  });
});

describe('startLookups', () => {
  test('tells nothing known from no answer', async () => {
    const lookUp = start();
    expect(await lookUp(async () => null)).toEqual({ found: null, problem: null });
    expect(await lookUp(async () => 7)).toEqual({ found: 7, problem: null });
  });

  test.each(['dns', 'timeout', 'http-error'] as const)('gives up for good after %s', async (code) => {
    const lookUp = start();
    await lookUp(fail(code));
    expect(await lookUp(async () => 7)).toEqual({ found: null, problem: `${code} happened.` });
  });

  test('goes on after an answer that could not be read', async () => {
    const lookUp = start();
    const unreadable = async () => {
      throw new Error('unknown form');
    };
    expect(await lookUp(unreadable)).toEqual({ found: null, problem: 'unknown form' });
    expect(await lookUp(async () => 7)).toEqual({ found: 7, problem: null });
  });
});
