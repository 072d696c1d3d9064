import type { Angle } from '../model/car.ts';
import { evidences } from '../model/check.ts';
import type { Profile, Rubric } from '../model/rubric.ts';
import type { Shot } from '../model/shot.ts';
import type { Source } from '../model/vocabulary.ts';
import type { CheckDefinition, ShownCheck, ShownShot } from './define-check.ts';
import { admitSeries, admitShot, type GateContext } from './gates.ts';
import { runOwn } from './look.ts';
import { warningQuestion } from './picture-warnings.ts';
import { registry } from './registry.ts';

/** By what a run is scored. */
interface Rules {
  readonly rubric: Rubric;
  readonly profile: Profile;
}

/** By the name of each question, the angles whose pictures it is about. */
export type Questions = ReadonlyMap<string, ReadonlySet<Angle>>;

/** What is asked of a source about a series of these angles at most. */
export function planQuestions(source: Source, angles: readonly Angle[], rules: Rules): Questions {
  const asking = checksAsking(source, rules).filter(({ scope }) => scope === 'shot' || angles.length > 1);
  const questions = gather(source, asking, (check) => angles.filter((angle) => !isBlindOn(check, angle)));
  return withWarnings(source, questions, asking.length > 0 ? angles : []);
}

/**
 * What is asked of a source about the pictures of a series. What a check has measured itself, and trusts more, is not
 * asked again.
 */
export function listQuestions(
  source: Source,
  shots: readonly Shot[],
  context: GateContext & Rules,
): Questions {
  const asking = checksAsking(source, context);
  const questions = gather(source, asking, (check) => {
    const subjects =
      check.scope === 'series'
        ? [admitSeries(shots, check, context)]
        : shots.map((shot) => admitShot(shot, check, context));
    const pictures = subjects
      .map((subject) => ('shown' in subject ? subject.shown : []))
      .filter((shown) => shown.length >= (check.scope === 'series' ? 2 : 1));
    const open = pictures.filter((shown) => !isSettled(check, source, { shown, context }));
    return open.flat().map(({ shot }) => shot.angle);
  });
  const accepted = shots.filter(({ status, photo }) => status === 'ok' && photo !== null);
  const isWanted = asking.length > 0 && !context.promptsOnly;
  return withWarnings(source, questions, isWanted ? accepted.map(({ angle }) => angle) : []);
}

/** Adds what is asked about every picture and decides no check. */
function withWarnings(source: Source, questions: Questions, angles: readonly Angle[]): Questions {
  const question = warningQuestion(source);
  return question === null || angles.length === 0
    ? questions
    : new Map([...questions, [question, new Set(angles)]]);
}

function isBlindOn(check: ShownCheck, angle: Angle): boolean {
  return check.scope === 'shot' && check.notOn?.[angle] !== undefined;
}

/** The checks in force that ask something of a source. */
function checksAsking(source: Source, { rubric, profile }: Rules): ShownCheck[] {
  const all: readonly CheckDefinition[] = registry[profile];
  const weights = rubric.profiles[profile];
  return all
    .filter((check) => check.half === 'shown' && check.asks[source] !== undefined)
    .filter(({ dimension, half, id }) => weights[dimension][half][id] !== undefined) as ShownCheck[];
}

function gather(
  source: Source,
  asking: readonly ShownCheck[],
  anglesOf: (check: ShownCheck) => readonly Angle[],
): Questions {
  const questions = new Map<string, Set<Angle>>();
  for (const check of asking) {
    const question = check.asks[source];
    const angles = anglesOf(check);
    if (question === undefined || angles.length === 0) continue;
    questions.set(question, new Set([...(questions.get(question) ?? []), ...angles]));
  }
  return questions;
}

function isSettled(
  check: ShownCheck,
  source: Source,
  { shown, context }: { readonly shown: readonly ShownShot[]; readonly context: GateContext },
): boolean {
  const order = check.trust ?? evidences;
  if (order.indexOf(check.evidence) <= order.indexOf(source)) return false;
  try {
    return (runOwn(check, shown, context)?.().status ?? 'unmeasured') !== 'unmeasured';
  } catch {
    return false;
  }
}
