import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { wholeCar } from '../../judge/questions/whole-car.ts';
import { startJudgeServer } from '../../judge/simulated/judge-server.fixture.ts';
import { firstOfAll } from '../../judge/simulated/mind-of-judge.fixture.ts';
import { type Observation, observationSchema } from '../../model/observation.ts';
import { createSandbox } from '../cli.fixture.ts';

/** Runs of all cars, beside other tests. */
const patient = { timeout: 120_000 };

/** A judge of which the service says at any time which model it is. */
async function openChanging() {
  const sandbox = await createSandbox();
  const service = { model: 'a', asked: 0, turnsAt: 0 };
  const server = await startJudgeServer({
    mind: firstOfAll,
    get model() {
      return service.model;
    },
    wait: async () => {
      service.asked += 1;
      if (service.asked === service.turnsAt) service.model = 'b';
    },
  });
  const judge = ['--judge', server.baseUrl, '--judge-model', 'm', '--judge-concurrency', '1'];
  const asked = ['--target', 'studio', '--angle', 'front', ...judge];
  const readSeen = async (): Promise<Observation[]> => {
    const path = join(sandbox.dir, 'reports', 'latest', 'observations', 'judge.jsonl');
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    return lines.map((line) => observationSchema.parse(JSON.parse(line)));
  };
  const run = (...flags: string[]) => sandbox.run('run', ...asked, '--judge-check', 'off', ...flags);
  return {
    sandbox,
    service,
    run,
    judgeAgain: () => sandbox.run('score', 'latest', ...judge, '--judge-check', 'off'),
    readSeen,
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  };
}

/** Whom each look was taken by at last, by case and question. */
function whoSaw(seen: readonly Observation[]): Map<string, unknown> {
  return new Map(seen.map((one) => [`${one.case} ${one.question}`, one.meta.by]));
}

test(
  'a judge that is another one than last time is asked about all pictures, and the run says so',
  patient,
  async () => {
    await using judge = await openChanging();
    expect((await judge.run('--case', 'renault-clio')).stderr).not.toContain('Another judge answers');
    const [before] = whoSaw(await judge.readSeen()).values();
    judge.service.model = 'b';
    const { stderr } = await judge.run();
    expect(stderr).toContain('Another judge answers than before');
    const by = whoSaw(await judge.readSeen());
    expect(by.size).toBe(5 * 6);
    expect(new Set(by.values()).size).toBe(1);
    expect([...by.values()]).not.toContain(before);
  },
);

test(
  'one that turns into another one in the middle has no answer to the rest, and its run says why',
  patient,
  async () => {
    await using judge = await openChanging();
    judge.service.turnsAt = 4 + 3;
    const { stderr } = await judge.run();
    expect(stderr).toContain('Another model answered: expected a, got b.');
    const seen = await judge.readSeen();
    expect(whoSaw(seen).size).toBe(5 * 6);
    const lost = seen.filter(({ failed }) => failed);
    const unseen = lost.filter(({ looks = [] }) => looks.every(({ answer }) => answer === null));
    expect(unseen.length).toBeGreaterThan(20);
    expect(new Set(unseen.map(({ why }) => why))).toEqual(
      new Set(['Another model answered: expected a, got b.']),
    );
    // Gone on with, that one is asked about all.
    expect((await judge.sandbox.run('run', '--resume')).stderr).toContain(
      'Another judge answers than before',
    );
    const by = [...whoSaw(await judge.readSeen()).values()];
    expect(new Set(by).size).toBe(1);
    expect(by).toHaveLength(5 * 6);
  },
);

test('a question in other words is asked again of all pictures, and nothing else is', patient, async () => {
  await using judge = await openChanging();
  await judge.run('--case', 'renault-clio', 'bmw-x5');
  // To open questions it has no answer, and is asked again by right.
  const readTold = async () => (await judge.readSeen()).filter(({ failed }) => !failed);
  const once = await readTold();
  await judge.judgeAgain();
  expect(await readTold()).toEqual(once);
  const { revision } = wholeCar;
  onTestFinished(() => void Object.assign(wholeCar, { revision }));
  Object.assign(wholeCar, { revision: revision + 1 });
  await judge.judgeAgain();
  const anew = (await readTold()).slice(once.length);
  expect(anew.map(({ question }) => question)).toEqual(['whole-car', 'whole-car']);
  expect(anew.every(({ meta }) => Number(meta['calls']) > 0)).toBe(true);
});
