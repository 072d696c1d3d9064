import { beforeAll, describe, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { composeRequest } from '../../judge/compose-request.ts';
import { judgeQuestions } from '../../judge/facts.ts';
import { expectCar } from '../../judge/questions/expect-car.ts';
import { answerTruly } from '../../judge/simulated/truth.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import type { ControlAnswer } from '../../model/calibration.ts';
import type { Side } from '../../statistics/sequential-certificate.ts';
import { showAsked } from '../judges/judged-series.ts';
import { dealFromPhotos } from './photo-controls.ts';
import type { LabelledPhoto } from './read-labelled.ts';

let brands: readonly Brand[] = [];
beforeAll(async () => {
  ({ brands } = await loadSuite());
});

const makers = ['Renault', 'Toyota', 'BMW', 'Audi', 'Ford'];
const bodies = ['hatchback', 'sedan', 'suv'] as const;

function makePhoto(index: number, changes: Partial<LabelledPhoto> = {}): LabelledPhoto {
  return {
    ...{ path: `${index}.jpg`, sha256: `sha of ${index}`, car: `car ${index}`, isOneCar: false },
    ...{ maker: makers[index % makers.length] ?? null, model: `Model ${index}`, color: 'red' },
    ...{ body: bodies[index % bodies.length] ?? null, view: index % 2 === 0 ? 'front' : 'rear34' },
    isWhole: index % 4 !== 3,
    ...changes,
  };
}

/** Every car twice: people said that its two pictures show one. */
const photos = Array.from({ length: 20 }, (_, index) => {
  const car = Math.floor(index / 2);
  return makePhoto(car, { path: `${index}.jpg`, sha256: `sha of ${index}`, isOneCar: true });
});

const noAnswers: readonly ControlAnswer[] = [];

describe.each(judgeQuestions.map((question) => [question.id, question] as const))(
  'photographs of %s',
  (id, question) => {
    test.each<Side>(['wrong', 'right'])(
      'are dealt as %s ones by what people say they show, no car twice',
      async (side) => {
        const lexicon = buildLexicon(brands);
        const deal = dealFromPhotos({ photos, brands }, noAnswers);
        const cars: string[] = [];
        for (let turn = 0; turn < 30; turn += 1) {
          const control = await deal({ question, side, turn });
          if (control === null) break;
          cars.push(...control.cars);
          const { evalCase, pictures } = control;
          const shown = pictures.map(({ sha256 }) => photos.find((photo) => photo.sha256 === sha256));
          const truths = shown.flatMap((photo) => (photo ? [tellTruth(photo, evalCase)] : []));
          const foils = {
            names: [`${evalCase.car.brand} ${evalCase.car.model}`, 'Kia Rio'],
            makers: [...new Set([...evalCase.logo.accept, ...makers])],
          };
          const request = composeRequest({ question, look: 0, foils, seed: 1 }, []);
          const value = answerTruly(request, truths, foils.makers);
          const expected = expectCar(evalCase, pictures[0]?.angle ?? 'front', lexicon);
          const { answer } = question.tell({ value, references: foils.makers }, expected);
          expect(answer).toBe(side === 'right' ? 'yes' : 'no');
        }
        expect(new Set(cars).size).toBe(cars.length);
        // Nobody says of these photographs whether text lies over them, and paint weighs nothing.
        expect(cars.length > 0).toBe(id !== 'overlay-text' && id !== 'paint');
      },
    );
  },
);

/** What a photograph really shows. */
function tellTruth(photo: LabelledPhoto, asked: Parameters<typeof showAsked>[0]) {
  const { maker, model, body, car, view, isWhole } = photo;
  const own = { ...asked.car, brand: maker ?? '', model: model ?? '', bodyType: body };
  const logo = { ...asked.logo, accept: maker ? [maker] : [] };
  const truth = showAsked({ ...asked, car: own, logo }, view ?? 'front', car);
  return { ...truth, whole: isWhole ? 'one whole car' : 'two or more cars' };
}

async function dealOne(id: string, side: Side, some: readonly LabelledPhoto[], before = noAnswers) {
  const question = judgeQuestions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return dealFromPhotos({ photos: some, brands }, before)({ question, side, turn: 0 });
}

test('what nobody labelled is no control', async () => {
  const bare = makePhoto(0, { maker: null, model: null, body: null, view: null, isWhole: null });
  for (const { id } of judgeQuestions)
    for (const side of ['wrong', 'right'] as const) expect(await dealOne(id, side, [bare, bare])).toBeNull();
});

test('a side view is asked no badge, and pictures of one car that nobody vouched for make no pair', async () => {
  expect(await dealOne('right-badge', 'right', [makePhoto(0, { view: 'side' })])).toBeNull();
  const two = [makePhoto(0), makePhoto(1, { car: 'car 0', maker: 'Renault', model: 'Model 0' })];
  expect(await dealOne('same-car', 'right', two)).toBeNull();
  expect(await dealOne('same-car', 'wrong', two)).toBeNull();
});

test('the hardest pair of two cars comes first, and a look-alike badge', async () => {
  const some = [
    makePhoto(0, { body: 'suv', color: 'red' }),
    makePhoto(1, { body: 'sedan', color: 'red' }),
    makePhoto(2, { body: 'suv', color: 'red' }),
  ];
  expect((await dealOne('same-car', 'wrong', some))?.cars).toEqual(['car 0', 'car 2']);
  const asked = (await dealOne('right-badge', 'wrong', [makePhoto(1)]))?.evalCase.logo;
  expect(asked?.confusable).toContain('Toyota');
});

test('cars that were asked about before are used up', async () => {
  const answer: ControlAnswer = {
    ...{ question: 'body-shown', revision: '1', side: 'right', kind: 'photograph', source: 'people' },
    ...{ cars: ['car 0'], isRight: true, said: '', calls: 0 },
  };
  expect(await dealOne('body-shown', 'right', [makePhoto(0)], [answer])).toBeNull();
  expect(await dealOne('body-shown', 'right', [makePhoto(0)], [{ ...answer, kind: 'drawn' }])).not.toBeNull();
});
