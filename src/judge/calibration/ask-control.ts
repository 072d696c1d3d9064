import type { Lexicon } from '../../language/lexicon.ts';
import type { ControlAnswer } from '../../model/calibration.ts';
import { type Asked, type Asking, askQuestion } from '../ask-question.ts';
import { chooseFoils, type FoilSources } from '../foils.ts';
import { expectCar } from '../questions/expect-car.ts';
import { addUsage, noUsage } from '../usage.ts';
import { compareLooks, wayToAskAgain } from './ask-again.ts';
import type { Control, ControlWanted, LayWords } from './control.ts';
import { instructionFor, isInstructed, layInstruction } from './lay-instruction.ts';

/** What it takes to ask controls. */
export interface AskingControls extends Asking, FoilSources {
  /** All makers there are. */
  readonly lexicon: Lexicon;
  readonly layWords: LayWords;
  readonly signal: AbortSignal;
}

/** What is asked no more, the judge's budget being spent, is no answer. */
export const budgetSpent = 'budget-spent';

/** Asks a judge one control, some of them once more: only the first answer says whether it is right. */
export async function askControl(
  asking: AskingControls,
  { kind, source, cars, ...control }: Control,
  wanted: ControlWanted,
): Promise<ControlAnswer | typeof budgetSpent> {
  const { question, side } = wanted;
  const asked = prepareControl(asking, control, wanted);
  const look = await askQuestion(asking, asked, asking.signal);
  if (look.code === budgetSpent) return budgetSpent;
  const answer = look.told?.answer ?? 'cannot-tell';
  const way = look.told === null ? null : wayToAskAgain(wanted);
  const second = way && (await askQuestion(asking, { ...asked, ...asAgain[way] }, asking.signal));
  return {
    ...{ question: question.id, revision: String(question.revision), side, kind, source, cars: [...cars] },
    isRight: answer === 'cannot-tell' ? null : (answer === 'yes') === (side === 'right'),
    said: (look.told?.said ?? look.why ?? '').slice(0, 300),
    ...(isInstructed(wanted) && { instructed: true }),
    ...(second && second.code !== budgetSpent && { again: { way, differs: compareLooks(look, second) } }),
    calls: addUsage(look.usage, second?.usage ?? noUsage).calls,
  };
}

const asAgain = { turned: { isTurned: true }, reworded: { look: 1 } } as const;

function prepareControl(
  asking: AskingControls,
  { pictures, evalCase }: Pick<Control, 'pictures' | 'evalCase'>,
  wanted: ControlWanted,
): Asked {
  const { question } = wanted;
  const expected = expectCar(evalCase, pictures[0]?.angle ?? 'front', asking.lexicon);
  const words = instructionFor(question, expected);
  const shown = isInstructed(wanted)
    ? pictures.map((one) => layInstruction(one, words, asking.layWords))
    : pictures;
  return { question, pictures: shown, foils: chooseFoils(evalCase, asking), expected, look: 0 };
}
