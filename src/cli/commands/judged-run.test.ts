import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import type { QuestionStanding } from '../../judge/calibration/describe-calibration.ts';
import { startJudgeServer } from '../../judge/simulated/judge-server.fixture.ts';
import { readCalibration } from '../../run/calibration-file.ts';
import { readJudgeRecords } from '../../run/judge-record.ts';
import { readResult } from '../../run/run-folder.ts';
import type { CarSpec } from '../../studio/draw/car-spec.ts';
import { showAsked } from '../../validation/judges/judged-series.ts';
import { createLookingMind, type ShownPicture } from '../../validation/judges/looking-mind.fixture.ts';
import { drawAngle } from '../../validation/pictures/draw.ts';
import { createSandbox } from '../cli.fixture.ts';

vi.mock(import('../../judge/pictures/prepare-pictures.ts'), async (load) =>
  (await import('../../judge/pictures/remember-pictures.fixture.ts')).shareMaker(load),
);

const spec: Omit<CarSpec, 'angle' | 'badge'> = {
  ...{ body: 'hatchback', paint: '#1f4fa3', stretch: 0 },
  ...{ wheels: 1, lamps: 1, grille: 1, backdrop: 1 },
};

/** A blue Clio from the front and from the rear, where it wears the badge of Toyota. */
async function drawClio(dir: string): Promise<ShownPicture[]> {
  const { cases } = await loadSuite();
  const evalCase = cases.find(({ id }) => id === 'renault-clio');
  if (evalCase === undefined) throw new Error('Expected the Clio among the cases.');
  await mkdir(join(dir, 'pictures', evalCase.id), { recursive: true });
  return Promise.all(
    (['front', 'rear'] as const).map(async (angle) => {
      const badge = angle === 'rear' ? 'Toyota' : 'Renault';
      const bytes = await drawAngle({ ...spec, badge }, angle);
      await writeFile(join(dir, 'pictures', evalCase.id, `${angle}.jpg`), bytes);
      const truth = { ...showAsked(evalCase, angle, 'the clio'), badge };
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { angle, sha256, read: async () => bytes, truth, evalCase };
    }),
  );
}

const asked = ['--case', 'renault-clio', '--angle', 'front', 'rear'];

async function listDoubts(outDir: string) {
  const { cases } = await readResult(join(outDir, 'latest'));
  return cases.flatMap(({ shots }) =>
    shots.flatMap(({ angle, checks }) =>
      checks
        .filter(({ id, doubt }) => id === 'right-badge' && doubt)
        .map(({ reason }) => [angle, reason.text]),
    ),
  );
}

test('a judge that was never asked is checked first, sees the wrong badge, and is asked nothing twice', {
  timeout: 240_000,
}, async () => {
  await using sandbox = await createSandbox();
  const { brands } = await loadSuite();
  const server = await startJudgeServer({
    mind: await createLookingMind(brands, await drawClio(sandbox.dir)),
  });
  const outDir = join(sandbox.dir, 'reports');
  const run = async (...more: string[]) => {
    const before = server.sent.length;
    const judge = ['--judge', server.baseUrl, '--judge-model', 'm', ...more];
    const outcome = await sandbox.run('run', '--target', 'replay', '--input', 'pictures', ...asked, ...judge);
    return { ...outcome, calls: server.sent.length - before };
  };

  const first = await run();
  expect(first.stderr).toMatch(/Checked the judge by 371 controls: .*provisional for photographs/);
  // Nobody has said anything of the logo that counts: the case has no outcome.
  expect(first.code, first.stdout + first.stderr).toBe(2);
  expect(await listDoubts(outDir)).toEqual([['rear', expect.stringContaining('Toyota')]]);
  expect(first.stdout).toMatch(/^To be looked at: 1 fault [^\n]*\n {2}- renault-clio rear: [^\n]*\n/);
  expect(first.stdout).toContain(`${first.calls} requests, cost not known`);
  const [record] = await readJudgeRecords(join(outDir, 'latest'));
  expect(record?.asked.usage.calls).toBe(first.calls);
  const calibration = await readCalibration(outDir, record?.judge.id ?? '');
  expect(calibration?.answers).toHaveLength(371);

  const second = await run();
  expect([second.code, second.calls]).toEqual([2, 0]);
  expect(await listDoubts(outDir)).toEqual([['rear', expect.stringContaining('Toyota')]]);

  const third = await run('--judge-blocks', 'provisional');
  expect([third.code, third.calls]).toEqual([100, 0]);

  // Of all that was seen and answered, three answers are lost.
  await rm(join(outDir, 'latest', 'observations', 'judge.jsonl'));
  const answers = join(outDir, 'judges', record?.judge.id ?? '', 'answers.jsonl');
  const lines = (await readFile(answers, 'utf8')).trimEnd().split('\n');
  await writeFile(answers, `${lines.slice(0, -3).join('\n')}\n`);
  const sent = server.sent.length;
  expect((await sandbox.run('run', '--resume', '--max-judge-calls', '5000')).code).toBe(100);
  // Before anything new is asked, four cheap questions tell whether it is still the same judge.
  expect(server.sent.length - sent).toBe(3 + 4);
  expect(await readJudgeRecords(join(outDir, 'latest'))).toHaveLength(2);

  // An old run, scored by the same judge: nobody has to be asked.
  const before = server.sent.length;
  const judge = ['--judge', server.baseUrl, '--judge-model', 'm'];
  const [old = ''] = (await readdir(outDir)).filter((name) => /^2/.test(name)).sort();
  expect((await sandbox.run('score', old, '--judge-blocks', 'provisional', ...judge)).code).toBe(100);
  expect((await sandbox.run('report', old)).stdout).toContain('FAIL');
  expect((await sandbox.run('score', old, '--judge-blocks', 'certified')).code).toBe(2);
  expect((await sandbox.run('score', old, '--judge-blocks', 'any')).stderr).toContain(
    'certified or provisional',
  );

  const check = await sandbox.run('judge', 'check', ...judge);
  expect(check.code, check.stderr).toBe(0);
  expect(check.stdout).toContain('certified');
  expect(server.sent.length).toBe(before);

  // One photograph of which somebody says what it shows: a wrong control of each question that its label answers.
  const photos = (...flags: string[]) =>
    sandbox.run('judge', 'check', '--photos', 'pictures', ...judge, ...flags);
  expect((await photos()).stderr).toContain('manifest.csv beside the photographs, found none');
  const manifest = 'file,make,model,body,view\nrenault-clio/front.jpg,Renault,Clio,hatchback,front\n';
  await writeFile(join(sandbox.dir, 'pictures', 'manifest.csv'), manifest);
  const { questions } = JSON.parse((await photos('--json')).stdout) as {
    questions: Pick<QuestionStanding, 'question' | 'kind' | 'calls'>[];
  };
  const told = questions.filter(({ kind }) => kind === 'photograph');
  expect(told.map(({ question }) => question)).toEqual([
    ...['right-badge', 'no-wrong-badge', 'angle-shown', 'body-shown'],
  ]);
  // Only the sheet of badges is another one: the rest it was asked about this very picture before. All are asked it once
  // more, and who it is, first.
  expect(told.map(({ calls }) => calls)).toEqual([2, 1, 1, 1]);
  expect(server.sent.length).toBe(before + 4 + 5);
  expect((await photos()).code).toBe(2);
  // One car is no pair.
  expect((await sandbox.run('judge', 'check', '--run', 'latest', ...judge)).code).toBe(2);
  expect(server.sent.length).toBe(before + 4 + 5);
});
