import type { Angle, Car } from '../model/car.ts';
import type { EvalCase } from '../model/case.ts';
import type { LogoFacts, ReferenceHint } from './knowledge.ts';

/** What a prompt is built from. Facts that could not be found are null and simply left out. */
export interface PromptFacts {
  readonly evalCase: EvalCase;
  readonly logo: LogoFacts | null;
  readonly reference: ReferenceHint | null;
}

const views: Readonly<Record<Angle, string>> = {
  front: 'Front view, seen straight from the front',
  side: 'Side view, exact side profile of the whole car',
  rear: 'Rear view, seen straight from behind',
};

/** Flaws that no listing wants. Lettering is not among them: some badges and tailgates need it. */
const flaws = 'blurry, distorted, cropped car, several cars, people, watermark';

/**
 * Builds the prompt of one angle: the car's facts, one view, the same car in every view, and the badge by its look
 * at a place that this view shows. Rival makers are not named here, not even to forbid them: picture models tend to
 * draw what a prompt names.
 */
export function buildPrompt(facts: PromptFacts, angle: Angle): string {
  const { car } = facts.evalCase;
  return [
    `Photorealistic studio photograph of one ${describeCar(car)}`,
    views[angle],
    `The same car in every view of the series: identical ${car.color} paint, identical wheels and trim`,
    badgeSentence(facts, angle),
    facts.reference?.text ?? null,
    'The whole car in the frame, plain neutral backdrop, soft even light',
  ]
    .filter((sentence) => sentence !== null)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** Builds what the target's own negative-prompt parameter takes: rival badges first, then flaws. */
export function buildNegativePrompt(evalCase: EvalCase): string {
  const rivals = evalCase.logo.confusable.map((brand) => `${brand} badge`);
  return [...rivals, flaws].join(', ');
}

function describeCar({ year, brand, model, color, bodyType }: Car): string {
  const car = year === null ? `${brand} ${model}` : `${year} ${brand} ${model}`;
  return bodyType === null ? `${car} in ${color}` : `${car}, ${color} ${bodyType}`;
}

function badgeSentence({ logo }: PromptFacts, angle: Angle): string | null {
  if (!logo) return null;
  return `Genuine ${logo.brand} badge, ${logo.look}, on the ${logo.placement[angle]}`;
}
