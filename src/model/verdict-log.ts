import type { VerdictEvent } from './verdict.ts';

/**
 * The union of logs by id, oldest first. Commutative, associative and idempotent, so copies of a log may be merged in
 * any order and any number of times. Should two events share an id, the one whose text sorts first stays.
 */
export function mergeEvents(...logs: readonly (readonly VerdictEvent[])[]): VerdictEvent[] {
  const byId = new Map<string, VerdictEvent>();
  for (const event of logs.flat()) {
    const known = byId.get(event.id);
    if (known === undefined || canonical(event) < canonical(known)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(byAge);
}

/**
 * What one person says today: for each question of each picture the latest event that no other supersedes. An event
 * with value null is among them when it is the latest: an answer taken back.
 */
export function currentEvents(log: readonly VerdictEvent[]): VerdictEvent[] {
  const superseded = new Set(log.map(({ supersedes }) => supersedes));
  const latest = new Map<string, VerdictEvent>();
  for (const event of log.toSorted(byAge)) {
    if (!superseded.has(event.id)) latest.set(subjectOf(event), event);
  }
  return [...latest.values()];
}

type Subject = Pick<VerdictEvent, 'image' | 'case' | 'angle' | 'question'>;

/** Tells apart what events are about: one question on one picture shown as one angle of a case. */
export function subjectOf({ question, ...picture }: Subject): string {
  return `${pictureOf(picture)} ${question}`;
}

/** Tells apart the pictures that events are about: the same bytes are another picture as another angle. */
export function pictureOf({ image, case: caseId, angle }: Omit<Subject, 'question'>): string {
  return [image, caseId, angle].join(' ');
}

function byAge(one: VerdictEvent, other: VerdictEvent): number {
  return compareText(one.at, other.at) || compareText(one.id, other.id);
}

/** By code units: the same on every machine, whatever its language. */
function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The same text for the same event, in whatever order its members were written. */
function canonical(event: VerdictEvent): string {
  return JSON.stringify(Object.entries(event).sort(([one], [other]) => compareText(one, other)));
}
