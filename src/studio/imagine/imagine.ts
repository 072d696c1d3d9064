import { straightAngles } from '../../model/vocabulary.ts';
import { type Body, bodies, type CarSpec } from '../draw/car-spec.ts';
import { createDice, type Dice } from '../random.ts';
import { commonPaints, paintHex, paintNames } from './paint.ts';
import { gatherFacts, type PromptFacts, type PromptText, type ReadPrompt } from './prompt-facts.ts';

/** A request to the little model. */
export interface ImaginePrompt extends PromptText {
  /** Any whole number; equal seeds draw equal pictures for equal prompts. */
  readonly seed: number;
}

/** How often a rival maker that is merely named ("NOT Toyota") gets its badge drawn. */
const rivalChance = 1 / 3;

/** Renderer variants are picked modulo their number, so any range well above it will do. */
const variants = 1000;

/** Bodies that prompts name and the renderer draws as a near relative. */
const nearBodies: Readonly<Record<string, Body>> = { convertible: 'coupe', minivan: 'wagon', van: 'wagon' };

/**
 * Imagines the car that a prompt affirms, as a small text-to-image model would: what the prompt leaves out comes
 * from the seed. Equal prompts and seeds give equal cars.
 */
export function imagine(prompt: ImaginePrompt, read: ReadPrompt): CarSpec {
  return imagineFacts(gatherFacts(prompt, read), prompt.seed);
}

/** As `imagine`, for a prompt that has been read already. */
export function imagineFacts(facts: PromptFacts, seed: number): CarSpec {
  const chance = createDice(`seed ${seed}`);
  const details = facts.consistent ? createDice(`car ${facts.identity}`) : chance;
  return {
    body: imagineBody(facts, chance),
    angle: facts.angle ?? chance.pick('angle', straightAngles),
    paint: imaginePaint(facts, chance, details),
    badge: imagineBadge(facts, chance),
    wheels: details.whole('wheels', variants),
    lamps: details.whole('lamps', variants),
    grille: details.whole('grille', variants),
    backdrop: details.whole('backdrop', variants),
    stretch: Math.round((details.unit('stretch') * 2 - 1) * 1000) / 1000,
  };
}

function imagineBody(facts: PromptFacts, chance: Dice): Body {
  const [first, ...rest] = facts.bodies.map(drawableBody).filter((body) => body !== null);
  return first === undefined ? chance.pick('body', bodies) : chance.pick('body', [first, ...rest]);
}

function drawableBody(name: string): Body | null {
  return bodies.find((body) => body === name) ?? nearBodies[name] ?? null;
}

/** Two colours asked for at once are a toss; the shade is one of the details. */
function imaginePaint(facts: PromptFacts, chance: Dice, details: Dice): string {
  const [first, ...rest] = facts.paints.filter((name) => paintNames.includes(name));
  const name =
    first === undefined ? chance.pick('paint', commonPaints) : chance.pick('paint', [first, ...rest]);
  return paintHex(name, details.unit('shade')) ?? '#64696f';
}

/** Naming a rival draws it now and then, even negated: picture models read names, not negations. */
function imagineBadge(facts: PromptFacts, chance: Dice): string | null {
  const [rival, ...others] = facts.rivals;
  if (rival !== undefined && chance.chance('rival', rivalChance))
    return chance.pick('which rival', [rival, ...others]);
  if (facts.badge === 'none') return null;
  return facts.badge ?? strangeBadge(facts, chance);
}

/** A car without a maker still gets a badge: some maker's that is not excluded. */
function strangeBadge(facts: PromptFacts, chance: Dice): string | null {
  const [first, ...rest] = ['Toyota', 'Volkswagen', 'BMW', 'Ford', 'Hyundai', 'Audi'].filter(
    (name) => !facts.excluded.includes(name),
  );
  return first === undefined ? null : chance.pick('badge', [first, ...rest]);
}
