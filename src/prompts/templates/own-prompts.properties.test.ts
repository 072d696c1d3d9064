import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import { bodyNames, colorNames } from '../../language/vocabulary/vocabulary.ts';
import type { Brand } from '../../model/brand.ts';
import { angles } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { makeShot } from '../../model/shot.fixture.ts';
import { scoreSeries } from '../../scorers/score-series.ts';
import { makeSeries } from '../../scorers/scorers.fixture.ts';
import { loadBuiltInPrompt } from './load-prompts.ts';

const { brands } = await loadSuite();
const lexicon = buildLexicon(brands);
const template = await loadBuiltInPrompt();

/** The asked checks that the harness's own prompts do not pass, with the words of each. */
function findFaults(
  brand: Brand,
  car: Pick<EvalCase['car'], 'model' | 'year' | 'color' | 'bodyType'>,
): string[] {
  const evalCase: EvalCase = {
    id: 'own',
    title: 'own',
    why: 'a test',
    car: { brand: brand.name, vehicleType: 'легкові', condition: 'used', description: '', ...car },
    angles: [...angles],
    logo: { expected: brand.name, accept: [brand.name], confusable: brand.confusable, classic: null },
  };
  const { badge } = brand;
  const logo = badge && {
    brand: brand.name,
    look: badge.look,
    placement: badge.placement,
    source: 'catalogue' as const,
  };
  const shots = angles.map((angle) => {
    const facts = { evalCase, angle, logo, hints: [], sessionId: 'CAR-12345678', seed: 1 };
    const rendered = template.render(facts);
    if (!rendered.ok) throw new Error(rendered.problem.message);
    return makeShot(angle, rendered);
  });
  const scored = scoreSeries(makeSeries({ evalCase, brands, lexicon, shots }));
  const checks = [...scored.checks, ...scored.shots.flatMap((shot) => shot.checks)];
  return checks
    .filter(({ half, status }) => half === 'asked' && status !== 'pass')
    .map(({ id, status, reason }) => `${brand.name} ${car.model}: ${id} ${status}, ${reason.text}`);
}

const [bmw] = brands.filter(({ name }) => name === 'BMW');
const plain = { year: 2019, color: 'white', bodyType: 'hatchback' };

describe('the prompt that the harness writes passes its own checks', () => {
  test.each([
    ...[
      'ID.3',
      'ID. Buzz',
      'e:Ny1',
      'A6 (C7)',
      '500 (312)',
      'Kangoo Z.E.',
      'Wagon R+',
      'up!',
      "cee'd",
      'C-HR',
    ],
    ...[
      'Golf Mk7.5',
      'Clio IV',
      '3',
      '2008',
      'One',
      'Focus',
      '3 Series (G20)',
      'EQE 350+',
      '#1',
      'Town & Country',
    ],
    ...[
      'C4 Cactus [2018]',
      'No. 7',
      'Model: X',
      'X5/X6',
      '{S}',
      'A--B',
      'Only',
      'Insignia',
      'Space Star',
      'RAV4 2.5',
    ],
    ...[
      'Камри',
      'Ë-Jumpy',
      'Sandero Stepway',
      'bZ4X',
      'T.33',
      'Lancer Evo IX',
      'Silver Shadow',
      'Rosso',
      'Seal U',
    ],
  ])('for a model called %s', (model) => {
    expect(bmw && findFaults(bmw, { model, ...plain })).toEqual([]);
  });

  test('for every maker, body and colour', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...brands),
        fc.constantFrom(...bodyNames),
        fc.constantFrom(
          ...colorNames,
          'Agate Grey Metallic',
          'black sapphire',
          'мокрий асфальт',
          'metallic grey',
        ),
        fc.integer({ min: 1950, max: 2030 }),
        (brand, bodyType, color, year) => {
          expect(findFaults(brand, { model: 'Nova', bodyType, color, year })).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('for any model of letters, figures and the signs that names have', () => {
    const letters = fc.constantFrom(...'ABCDEGKLNRSTXZabdegikmnorstuvxz');
    const figures = fc.constantFrom(...'123456789');
    const sign = fc.constantFrom('.', ':', '+', '-', ' ', '/', '!', "'", ' (', ')', '. ', ' & ', '#');
    const piece = fc.oneof(
      { weight: 5, arbitrary: letters },
      { weight: 3, arbitrary: figures },
      { weight: 2, arbitrary: sign },
    );
    const model = fc
      .array(piece, { minLength: 2, maxLength: 10 })
      .map((pieces) => pieces.join('').trim())
      .filter((name) => /^#?[\p{L}\p{N}]/u.test(name));
    fc.assert(
      fc.property(model, (name) => {
        expect(bmw && findFaults(bmw, { model: name, ...plain })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
