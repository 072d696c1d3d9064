import { sideByPeople } from '../../judge/calibration/learn-from-people.ts';
import { type FactName, factNames, judgeFacts } from '../../judge/facts.ts';
import { angles } from '../../model/car.ts';
import { type JudgeTrust, judgeLevels } from '../../model/judge-level.ts';
import type { FactStanding, JudgedFact } from '../../model/judging.ts';
import type { Observation } from '../../model/observation.ts';
import type { CheckDefinition } from '../../scorers/define-check.ts';
import { registry } from '../../scorers/registry.ts';
import { type SettledObservation, settleLooks } from '../../scorers/settle-looks.ts';
import { readLook } from './read-look.ts';

/** What was seen in the pictures of one series, and how far its judges are trusted. */
export interface SeenByJudges {
  readonly judge: readonly Observation[];
  readonly people: readonly Observation[];
  readonly trust: JudgeTrust;
}

/** What judges made of every fact of a series, looks taken together as the checks take them, in the order of the facts. */
export function listJudgedFacts(seen: SeenByJudges): JudgedFact[] {
  return factNames.flatMap((name) =>
    settleLooks(
      { kind: judgeFacts[name].kind },
      seen.judge.filter(({ question }) => question === name),
    )
      .toSorted(compareAngles)
      .map((one) => toFact(name, one, seen)),
  );
}

/** Looks are kept in the order in which they ended. */
function compareAngles(one: Pick<Observation, 'angles'>, other: Pick<Observation, 'angles'>): number {
  const [a, b] = [one, other].map((seen) => seen.angles.map((angle) => angles.indexOf(angle)).join());
  return (a ?? '').localeCompare(b ?? '');
}

function toFact(name: FactName, one: SettledObservation, { people, trust }: SeenByJudges): JudgedFact {
  const by = one.meta.by ?? '';
  const level = trust.levelOf(by, name);
  return {
    ...{ fact: name, checks: checksOn(name), by, level, angles: one.angles },
    standing: standingOf(one),
    blocks: judgeLevels.indexOf(level) >= judgeLevels.indexOf(trust.blocks),
    p: one.p ?? null,
    people: sideByPeople(name, one, people),
    looks: (one.looks ?? []).map(readLook),
  };
}

function standingOf({ answer, doubt, looks = [] }: SettledObservation): FactStanding {
  if (doubt) return 'doubt';
  if (answer === 'no') return 'confirmed';
  if (answer !== 'yes') return 'open';
  return looks.some((look) => look.answer === 'no') ? 'cleared' : 'holds';
}

function checksOn(name: FactName): string[] {
  const checks: readonly CheckDefinition[] = registry.strict;
  return checks.filter((check) => check.half === 'shown' && check.asks.judge === name).map(({ id }) => id);
}
