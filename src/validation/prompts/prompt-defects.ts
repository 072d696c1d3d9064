import type { LogoFacts } from '../../generator/knowledge.ts';
import { canonicalColor } from '../../language/colors.ts';
import type { EvalCase } from '../../model/case.ts';
import type { Shot } from '../../model/shot.ts';
import { facesOf, ofView } from '../../model/views.ts';
import { paintNames } from '../../studio/imagine/paint.ts';
import type { Dice } from '../../studio/random.ts';
import type { PromptParts } from './prompt-parts.ts';

/** One request in pieces: its prompt, and what goes with it. */
export interface AskedParts {
  readonly prompt: PromptParts;
  readonly negativePrompt: Shot['negativePrompt'];
  readonly seed: Shot['seed'];
  readonly sessionId: Shot['sessionId'];
}

/** What a defect may know. */
export interface DefectContext {
  readonly evalCase: EvalCase;
  readonly logo: LogoFacts;
  readonly dice: Dice;
  /** The first confusable maker. */
  readonly rival: string;
}

/** A defect of the words, and the one check that owns it. */
export interface PromptDefect {
  readonly severity: string;
  readonly owner: string;
  /** False: in the prompt of one angle only. */
  readonly everywhere?: boolean;
  /** Says less of another check's fact as well, rightly. */
  readonly mayChange?: readonly string[];
  plant(asked: AskedParts, context: DefectContext): AskedParts;
}

function changePrompt(
  change: (prompt: PromptParts, context: DefectContext) => Partial<PromptParts>,
): PromptDefect['plant'] {
  return (asked, context) => ({ ...asked, prompt: { ...asked.prompt, ...change(asked.prompt, context) } });
}

function addSentence(write: (context: DefectContext) => string): PromptDefect['plant'] {
  return changePrompt(({ extra }, context) => ({ extra: [...extra, write(context)] }));
}

function otherColor({ evalCase, dice }: DefectContext): string {
  const asked = canonicalColor(evalCase.car.color);
  const [first = 'red', ...rest] = paintNames.filter((name) => canonicalColor(name) !== asked);
  return dice.pick('second colour', [first, ...rest]);
}

const flaws = 'blurry, distorted, cropped car, several cars, people, watermark';

const dropped: readonly PromptDefect[] = [
  { severity: 'no brand', owner: 'brand', plant: changePrompt(() => ({ brand: null })) },
  { severity: 'no model', owner: 'model', plant: changePrompt(() => ({ model: null })) },
  { severity: 'no year', owner: 'year', plant: changePrompt(() => ({ year: null })) },
  { severity: 'no colour', owner: 'color', plant: changePrompt(() => ({ color: null })) },
  { severity: 'no body', owner: 'body-type', plant: changePrompt(() => ({ body: null })) },
  {
    severity: 'no hint that it is one car',
    owner: 'consistency-hints',
    plant: changePrompt(() => ({ hint: false })),
  },
  {
    severity: 'rivals nowhere excluded',
    owner: 'exclusions',
    plant: (asked) => ({ ...asked, negativePrompt: flaws }),
  },
  {
    severity: 'badge without a description',
    owner: 'logo-description',
    plant: changePrompt(({ angle }, { logo }) => ({
      badge: `Genuine ${logo.brand} badge on the ${ofView(logo.placement, angle)}`,
    })),
  },
];

const wrong: readonly PromptDefect[] = [
  {
    severity: 'another year',
    owner: 'year',
    plant: changePrompt((_, { evalCase, dice }) => ({
      year: String((evalCase.car.year ?? 2019) + 1 + dice.whole('years', 5)),
    })),
  },
  {
    severity: 'another colour',
    owner: 'color',
    plant: changePrompt((_, context) => ({ color: otherColor(context) })),
  },
  {
    severity: 'a second colour',
    owner: 'color',
    plant: addSentence((context) => `the car has ${otherColor(context)} paint`),
  },
  {
    severity: 'a list of bodies',
    owner: 'body-type',
    plant: changePrompt(() => ({ body: 'sedan/hatchback/coupe' })),
  },
  {
    severity: 'a rival badge asked for',
    owner: 'wrong-logo-absent',
    plant: addSentence(({ rival }) => `with a ${rival} badge`),
  },
  {
    severity: 'rivals negated in the prompt instead of excluded',
    owner: 'exclusions',
    plant: (asked, context) => ({
      ...addSentence(({ rival }) => `NOT ${rival}`)(asked, context),
      negativePrompt: null,
    }),
  },
  {
    severity: 'badge where this angle can not show it',
    owner: 'logo-description',
    plant: changePrompt(({ angle }, { logo }) => ({
      badge: `Genuine ${logo.brand} badge, ${logo.look}, on the ${logo.placement[facesOf[angle][0] === 'front' ? 'rear' : 'front']}`,
    })),
  },
];

const takenBack: readonly PromptDefect[] = [
  {
    severity: 'own badge negated',
    owner: 'expected-logo',
    plant: addSentence(({ logo }) => `NOT ${logo.brand} logos`),
  },
  { severity: '"no logos"', owner: 'expected-logo', plant: addSentence(() => 'no logos') },
  { severity: '"no brand logos"', owner: 'expected-logo', plant: addSentence(() => 'no brand logos') },
  {
    severity: 'a blank grille when in doubt',
    owner: 'expected-logo',
    plant: addSentence(() => 'if uncertain use a blank grille'),
  },
  {
    severity: 'own badge on a condition only',
    owner: 'expected-logo',
    // The description stands under the same condition.
    mayChange: ['logo-description'],
    plant: changePrompt((_, { logo }) => ({ badge: `If unsure, use a ${logo.brand} badge, ${logo.look}` })),
  },
  {
    severity: 'own badge in the negative prompt',
    owner: 'expected-logo',
    plant: (asked, { logo }) => ({
      ...asked,
      negativePrompt: `${logo.brand} badge, ${asked.negativePrompt}`,
    }),
  },
];

const metadata: readonly PromptDefect[] = [
  {
    severity: 'one seed for all angles',
    owner: 'unique-seeds',
    everywhere: true,
    plant: (asked) => ({ ...asked, seed: 7 }),
  },
  {
    severity: 'a picture of another session',
    owner: 'single-session',
    plant: (asked) => ({ ...asked, sessionId: 'CAR-00000000' }),
  },
];

/** Every defect of words that is planted, in the order of the table. */
export const promptDefects: readonly PromptDefect[] = [...dropped, ...wrong, ...takenBack, ...metadata];
