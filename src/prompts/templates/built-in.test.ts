import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import { type Brand, listDescribed } from '../../model/brand.ts';
import { type Angle, angles } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { makeShot } from '../../model/shot.fixture.ts';
import { scoreSeries } from '../../scorers/score-series.ts';
import { makeSeries } from '../../scorers/scorers.fixture.ts';
import { counters } from '../reading/counters.fixture.ts';
import { countText } from '../tokens/text-counter.ts';
import { builtInPrompt, loadPrompts, pickPrompt } from './load-prompts.ts';
import type { PromptFacts } from './variables.ts';

const { brands, cases } = await loadSuite();
const lexicon = buildLexicon(brands);
const template = pickPrompt(await loadPrompts({ dir: null, cwd: process.cwd() }), builtInPrompt);

/** What the catalogue knows of the badge that a case wants. */
function logoOf(evalCase: EvalCase): NonNullable<PromptFacts['logo']> {
  const brand = brands.find(({ name }) => name === evalCase.logo.accept[0]);
  if (!brand?.badge) throw new Error(`Expected the badge of ${evalCase.logo.accept[0]} in the catalogue.`);
  return { brand: brand.name, look: brand.badge.look, placement: brand.badge.placement };
}

function render(evalCase: EvalCase, angle: Angle, hints: readonly string[] = []) {
  const facts = { evalCase, angle, logo: logoOf(evalCase), hints, sessionId: 'CAR-12345678', seed: 1 };
  const rendered = template.render(facts);
  if (!rendered.ok) throw new Error(rendered.problem.message);
  return rendered;
}

/** A car of a maker with as long a name as models of its kind have. */
function carOf({ name, confusable }: Brand): EvalCase {
  const [first] = cases;
  if (!first) throw new Error('Expected a case.');
  const car = {
    ...first.car,
    brand: name,
    model: 'E-Class',
    year: 2021,
    color: 'silver',
    bodyType: 'hatchback',
  };
  const logo = { ...first.logo, accept: [name], confusable };
  return { ...first, id: 'any-car', car, angles: [...angles], logo };
}

/** The prompts of every bundled case, and of every maker of the catalogue from every view. */
const shots = [...cases, ...brands.filter(({ badge }) => badge !== null).map(carOf)].flatMap((evalCase) =>
  evalCase.angles.map((angle) => ({ evalCase, angle, name: `${evalCase.car.brand} ${angle}` })),
);

/** The number of the CLIP token with which the first match ends. */
function tokenAt(prompt: string, words: RegExp): number {
  const match = words.exec(prompt);
  if (!match) throw new Error(`Expected ${words} in: ${prompt}`);
  const read = prompt.slice(0, match.index + match[0].length);
  return countText(read, counters['clip-tokens'])?.high ?? Number.POSITIVE_INFINITY;
}

test('a year and a body that nobody asks for are left out', () => {
  const [first] = cases;
  if (!first) throw new Error('Expected a case.');
  const { prompt } = render({ ...first, car: { ...first.car, year: null, bodyType: null } }, 'front');
  const { brand, model, color } = first.car;
  expect(prompt).toMatch(new RegExp(`^${brand} ${model}, ${color}, front`, 'iu'));
});

test('a badge that nobody described is not spoken of', () => {
  const [evalCase] = cases;
  if (!evalCase) throw new Error('Expected a case.');
  const facts = { evalCase, angle: 'front' as const, logo: null, hints: [], sessionId: 'CAR-1', seed: 1 };
  const rendered = template.render(facts);
  expect(rendered.ok && rendered.prompt).toMatch(/whole car/);
  expect(rendered.ok && rendered.prompt).not.toMatch(/badge/iu);
});

const views: Readonly<Record<Angle, string>> = {
  front: 'front view',
  side: 'side view',
  rear: 'rear view',
  front34: 'front three-quarter view.',
  rear34: 'rear three-quarter view.',
};

describe('the built-in prompt', () => {
  test.each(shots)('of $name says all that matters within 75 CLIP tokens', ({ evalCase, angle }) => {
    const { prompt } = render(evalCase, angle);
    expect(tokenAt(prompt, /The whole car in the frame\./)).toBeLessThanOrEqual(75);
  });

  test.each(shots)('of $name leads with the car, then the badge, the frame and the background', (shot) => {
    const { car } = shot.evalCase;
    const { prompt } = render(shot.evalCase, shot.angle);
    const lead = `${car.brand} ${car.model} ${car.year}, ${car.color} ${car.bodyType}, ${views[shot.angle]}`;
    expect(prompt.startsWith(lead)).toBe(true);
    const order = ['view', 'same car', 'badge', 'whole car in the frame', 'backdrop'].map((words) =>
      prompt.indexOf(words),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(prompt).not.toMatch(/\s\s|\s[.,]|[.,]{2}|\n|undefined|null/);
  });

  test('takes hints on the real car in after the frame, which stays where it is read', () => {
    const evalCase = cases.find(({ id }) => id === 'bmw-x5') as EvalCase;
    const { prompt } = render(evalCase, 'front', [
      'Proportions and details as built in the real 2022 BMW X5',
    ]);
    expect(prompt).toContain('in the frame. Proportions and details as built in the real 2022 BMW X5. Photo');
    expect(tokenAt(prompt, /The whole car in the frame\./)).toBeLessThanOrEqual(75);
  });

  test('names rivals in the negative prompt alone', () => {
    for (const { evalCase, angle } of shots) {
      const { prompt, negativePrompt } = render(evalCase, angle);
      const rivals = evalCase.logo.confusable.map((brand) => `${brand} badge, `).join('');
      expect(negativePrompt).toBe(`${rivals}blurry, distorted, cropped car, several cars, people, watermark`);
      for (const rival of evalCase.logo.confusable) expect(prompt).not.toContain(`${rival} `);
    }
  });
});

describe('the checks', () => {
  test.each([...cases, ...listDescribed(brands).map(carOf)])(
    'of the request all pass for $car.brand',
    (evalCase) => {
      const asked = evalCase.angles.map((angle) => makeShot(angle, render(evalCase, angle)));
      const scored = scoreSeries(makeSeries({ evalCase, shots: asked, lexicon, brands, promptsOnly: true }));
      const checks = [...scored.checks, ...scored.shots.flatMap((shot) => shot.checks)];
      const requested = checks.filter(({ half }) => half === 'asked');
      expect(requested.filter(({ status }) => status !== 'pass')).toEqual([]);
      expect(new Set(requested.map(({ id }) => id)).size).toBe(12);
    },
  );
});
