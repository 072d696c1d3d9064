import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { wholeCar } from '../../judge/questions/whole-car.ts';
import { type Mind, startJudgeServer } from '../../judge/simulated/judge-server.fixture.ts';
import { firstOfAll, readForm } from '../../judge/simulated/mind-of-judge.fixture.ts';
import { type Observation, observationSchema } from '../../model/observation.ts';
import { createSandbox } from '../cli.fixture.ts';

/** Requests that tell who a judge is. */
const probes = 4;
/** Runs of all cars, beside other tests. */
const patient = { timeout: 120_000 };

/** Sees no fault in a BMW or a Renault, as far as the words tell: nothing is looked at again. */
const content: Mind = (text, { length }) => {
  const form = readForm(text);
  if (form.kind === 'open') return { answer: { emblem: null, lettering: null, maker: null } };
  if (form.kind === 'yes-no') return { answer: length === 2 ? 'yes' : 'no' };
  const fine = form.choices.find((one) =>
    /^(unseen|cannot be told|one whole car|(BMW|Renault) .+)$/.test(one),
  );
  return { answer: fine ?? form.choices[0] };
};

/** A judge of which the service says at any time which model it is. */
async function openChanging(mind: Mind = firstOfAll) {
  const sandbox = await createSandbox();
  const service = { model: 'a', asked: 0, turnsAt: 0 };
  const server = await startJudgeServer({
    mind,
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
  await using judge = await openChanging(content);
  await judge.run('--case', 'renault-clio', 'bmw-x5');
  const once = await judge.readSeen();
  const { asked } = judge.service;
  await judge.judgeAgain();
  expect(await judge.readSeen()).toEqual(once);
  expect(judge.service.asked).toBe(asked);
  const { revision } = wholeCar;
  onTestFinished(() => void Object.assign(wholeCar, { revision }));
  Object.assign(wholeCar, { revision: revision + 1 });
  await judge.judgeAgain();
  const anew = (await judge.readSeen()).slice(once.length);
  expect(anew.map(({ question }) => question)).toEqual(['whole-car', 'whole-car']);
  // Whoever is asked something new says first who it is.
  expect(judge.service.asked).toBe(asked + probes + 2);
});

test(
  'under a changed rubric a new run over the same pictures asks what it weighs anew, and nothing else',
  patient,
  async () => {
    await using judge = await openChanging(content);
    const weigh = async (change: (rubric: string) => string) => {
      await mkdir(join(judge.sandbox.dir, 'ours'), { recursive: true });
      await writeFile(join(judge.sandbox.dir, 'ours', 'rubric.yaml'), change(await readBuiltIn()));
      const before = judge.service.asked;
      const { stderr } = await judge.run(
        '--cases',
        'ours',
        '--case',
        'bmw-x5',
        '--angle',
        'front',
        'rear',
        '--seed',
        '1',
      );
      expect(stderr).not.toContain('rubric.yaml');
      const seen = new Set((await judge.readSeen()).map(({ question }) => question));
      return { requests: judge.service.asked - before, asksBody: seen.has('body') };
    };
    const withoutBody = (rubric: string) =>
      rubric.replace(/ +body-shown: 15\n/, '').replace('brand-model: 35', 'brand-model: 50');
    const first = await weigh(withoutBody);
    expect(first.asksBody).toBe(false);
    // Of each picture whole car, twice the badge, model, angle and words; the pair in both orders.
    expect(first.requests).toBe(probes + 2 * 6 + 2);
    expect(await weigh(withoutBody)).toEqual({ requests: 0, asksBody: false });
    expect(await weigh((rubric) => rubric)).toEqual({ requests: probes + 2, asksBody: true });
    const heavier = (rubric: string) =>
      rubric.replace('body-shown: 15', 'body-shown: 25').replace('brand-model: 35', 'brand-model: 25');
    expect(await weigh(heavier)).toEqual({ requests: 0, asksBody: true });
  },
);

function readBuiltIn(): Promise<string> {
  return readFile(new URL('../../../cases/rubric.yaml', import.meta.url), 'utf8');
}
