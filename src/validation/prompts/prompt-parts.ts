import type { LogoFacts } from '../../generator/knowledge.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { ofView } from '../../model/views.ts';

/** The pieces of one prompt. Null leaves a piece out; defects are planted by changing pieces, never by editing text. */
export interface PromptParts {
  readonly year: string | null;
  readonly brand: string | null;
  readonly model: string | null;
  /** Stands with the body and, in the harness's own style, in the hint. */
  readonly color: string | null;
  readonly body: string | null;
  readonly angle: Angle;
  /** Whether it says that it is one car in all views. */
  readonly hint: boolean;
  /** The whole badge sentence, without its stop. */
  readonly badge: string | null;
  /** Sentences put behind all others. */
  readonly extra: readonly string[];
}

/** What a right prompt says of one angle. */
export function describeParts(evalCase: EvalCase, logo: LogoFacts, angle: Angle): PromptParts {
  const { year, brand, model, color, bodyType } = evalCase.car;
  const badge = `Genuine ${logo.brand} badge, ${logo.look}, on the ${ofView(logo.placement, angle)}`;
  const named = { year: year === null ? null : String(year), brand, model, color, body: bodyType };
  return { ...named, angle, hint: true, badge, extra: [] };
}

/** Writes a prompt from its pieces. */
export type Style = (parts: PromptParts) => string;

const views: Readonly<Record<Angle, string>> = {
  front: 'front view straight from the front',
  side: 'side view, exact side profile',
  rear: 'rear view straight from behind',
  front34: 'front three-quarter view',
  rear34: 'rear three-quarter view',
};

const sides: Readonly<Record<Angle, string>> = {
  front: 'front',
  side: 'side',
  rear: 'rear',
  front34: 'front three-quarter',
  rear34: 'rear three-quarter',
};

function join(words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null).join(' ');
}

/** Full sentences, word for word as the harness writes them. */
export const writeSentences: Style = ({ year, brand, model, color, body, angle, hint, badge, extra }) => {
  const car = [join([brand, model, year]), join([color, body]), views[angle]];
  const sentences = [
    car.filter((words) => words !== '').join(', '),
    hint ? `The same car in every view: identical ${join([color, 'paint'])}, wheels and trim` : null,
    badge,
    'The whole car in the frame',
    'Photorealistic studio photograph of one car, plain neutral backdrop, soft even light',
    ...extra,
  ];
  return join(sentences.map((sentence) => sentence && `${sentence}.`));
};

/** A list of tags, as many people write prompts. */
export const writeTags: Style = ({ year, brand, model, color, body, angle, hint, badge, extra }) => {
  const car = [join([brand, model, year]), join([color, body])].filter((words) => words !== '');
  const tags = [...car, `${sides[angle]} view`, hint ? 'same vehicle in all images' : null, badge];
  return [...tags, 'studio lighting', 'sharp focus', ...extra].filter((tag) => tag !== null).join(', ');
};

/** One sentence of running prose. */
export const writeProse: Style = ({ year, brand, model, color, body, angle, hint, badge, extra }) => {
  const car = join([color, year, brand, model, body]);
  const sentences = [
    `A photograph of a ${car}, shown from the ${sides[angle]}`,
    hint ? 'It is the same car as in the other views' : null,
    badge && `It wears this: ${badge}`,
    ...extra,
  ];
  return join(sentences.map((sentence) => sentence && `${sentence}.`));
};

export const styles = { sentences: writeSentences, tags: writeTags, prose: writeProse } as const;
export type StyleName = keyof typeof styles;
