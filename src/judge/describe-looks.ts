import type { Seen } from '../model/observation.ts';
import type { Answer } from '../model/vocabulary.ts';
import { settlePictures } from '../statistics/judged-fault.ts';
import type { TakenLook } from './ask-question.ts';
import { countFaults } from './climb-ladder.ts';
import type { JudgeFact } from './facts.ts';
import type { JudgePicture } from './judge.ts';
import { addUsage, noUsage } from './usage.ts';

interface Setting {
  readonly fact: Pick<JudgeFact, 'of'>;
  /** Id of the judge. */
  readonly by: string;
  /** Keeps a picture as evidence; returns its path in the run's folder. */
  readonly keep: (picture: JudgePicture) => Promise<string>;
}

/** What looks at a fact of one picture, or pair, say together, with all that people need to follow them. */
export async function describeLooks(taken: readonly TakenLook[], { fact, by, keep }: Setting): Promise<Seen> {
  const chances = taken.map(({ p }) => p).filter((p) => p !== null);
  const texts = taken.map(({ text }) => text).filter((text) => text !== null);
  const pictured = taken.find(({ crop }) => crop !== null)?.crop;
  const answer = answerOf(taken);
  return {
    answer,
    looks: await Promise.all(taken.map((look, rung) => describeLook(look, { rung, fact, keep }))),
    ...(chances.length > 0 && { p: chances.reduce((sum, p) => sum + p, 0) / chances.length }),
    evidence: {
      ...(pictured && { crop: await keep(pictured.picture) }),
      ...(pictured?.place && { box: pictured.place.region }),
      ...(texts[0] !== undefined && { text: texts[0] }),
    },
    why: sayLooks(taken),
    // What is open because the judge broke down is asked again when the run goes on.
    ...(answer === null && taken.some(({ told }) => told === null) && { failed: true }),
    meta: { by, ...sumUsage(taken) },
  };
}

/** Tokens only where the service told them. */
function sumUsage(taken: readonly TakenLook[]) {
  const { calls, promptTokens, answerTokens } = taken.map(({ usage }) => usage).reduce(addUsage, noUsage);
  return { calls, ...(promptTokens !== null && answerTokens !== null && { promptTokens, answerTokens }) };
}

/** As long as nothing else of the series is known: a doubt, and what nobody could tell, have none. */
function answerOf(taken: readonly TakenLook[]): Answer | null {
  const counts = countFaults(taken);
  if (counts.looks === 0) return taken.some(({ told }) => told !== null) ? 'cannot-tell' : null;
  const [standing] = settlePictures('picture', [counts]);
  if (standing === 'doubt') return null;
  return standing === 'confirmed' ? 'no' : 'yes';
}

interface LookSetting extends Omit<Setting, 'by'> {
  readonly rung: number;
}

async function describeLook(look: TakenLook, { rung, fact, keep }: LookSetting) {
  const { told, p, method, sheet, crop, code } = look;
  return {
    answer: told?.answer ?? null,
    ...(p !== null && { p }),
    value: {
      question: look.question,
      look: look.look,
      said: told?.said ?? look.why ?? '',
      ...(told?.names !== undefined && { names: told.names }),
      ...(method !== null && { method }),
      ...(code !== null && { code }),
      // Pairs are looked at in both orders.
      ...(fact.of === 'pair' && { isTurned: rung % 2 === 1 }),
      ...(crop && { crop: await keep(crop.picture) }),
      ...(sheet && { sheet: await keep(sheet.picture), makers: [...sheet.makers] }),
    },
  };
}

/** "3 of 4 looks saw a fault: two cars"; "2 looks: BMW"; "cannot be told". */
function sayLooks(taken: readonly TakenLook[]): string {
  const { faults, looks } = countFaults(taken);
  if (looks === 0) return [...new Set(taken.map(({ told, why }) => told?.said ?? why ?? ''))].join('; ');
  const weighty = taken.filter(({ told }) => told?.answer === (faults > 0 ? 'no' : 'yes'));
  const said = [...new Set(weighty.map(({ told }) => told?.said ?? ''))].join('; ');
  const count = looks === 1 ? '1 look' : `${looks} looks`;
  return faults > 0 ? `${faults} of ${count} saw a fault: ${said}` : `${count}: ${said}`;
}
