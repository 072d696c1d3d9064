import { expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { evaluateHere, makeTestFolder } from '../../evaluate/test-run.fixture.ts';
import { delivery, fakeHttp, fakeTarget, picture } from '../../generator/fake-target.fixture.ts';
import { judgeQuestions } from '../../judge/facts.ts';
import type { Side } from '../../statistics/sequential-certificate.ts';
import { dealFromPhotos } from './photo-controls.ts';
import { readRunPhotos } from './read-run-photos.ts';

const caseIds = ['bmw-x5', 'great-wall-h6', 'renault-clio'];

/** A run of three cars from two sides, of a target that may draw them itself. */
async function runCars(outDir: string, synthetic: boolean) {
  let drawn = 0;
  const suite = await loadSuite({ caseIds, angles: ['front', 'side'] });
  const target = fakeTarget(({ caseId, shots }) =>
    shots.map(({ angle }) =>
      delivery(angle, { picture: { kind: 'url', url: `http://pictures.test/${caseId}/${angle}` } }),
    ),
  );
  const { runDir } = await evaluateHere({
    ...{ outDir, suite, target: { ...target, info: { ...target.info, synthetic } } },
    http: fakeHttp(async () => {
      drawn += 10;
      return picture(drawn);
    }),
  });
  return { runDir, brands: suite.brands };
}

test('pictures of two cases are pairs of two cars, the most alike first, and nothing else is known of them', async () => {
  await using folder = await makeTestFolder();
  const { runDir, brands } = await runCars(folder.path, false);
  const photos = await readRunPhotos(runDir);
  expect(photos.map(({ car }) => car)).toEqual(caseIds.flatMap((id) => [id, id]));
  const deal = dealFromPhotos({ photos, brands }, []);
  const ask = (id: string, side: Side) => {
    const question = judgeQuestions.find((one) => one.id === id);
    if (question === undefined) throw new Error(`no question ${id}`);
    return deal({ question, side, turn: 0 });
  };
  const pair = await ask('same-car', 'wrong');
  expect(pair).toMatchObject({ kind: 'photograph', source: 'pairs', cars: ['bmw-x5', 'great-wall-h6'] });
  expect(await pair?.pictures[1]?.read()).toBeInstanceOf(Buffer);
  // Of three cars one is left over.
  expect(await ask('same-car', 'wrong')).toBeNull();
  expect(await ask('same-car', 'right')).toBeNull();
  for (const id of ['right-badge', 'brand-model', 'angle-shown', 'whole-car'])
    expect(await ask(id, 'wrong'), id).toBeNull();
});

test('a run of drawn pictures alone is refused', async () => {
  await using folder = await makeTestFolder();
  const { runDir } = await runCars(folder.path, true);
  await expect(readRunPhotos(runDir)).rejects.toMatchObject({ code: 'bad-usage' });
});
