import type { VerdictEvent, VerdictFile } from '../model/verdict.ts';

/** A "yes, right colour" about the front of the Clio, unless told otherwise. */
export function makeEvent(changes: Partial<VerdictEvent> = {}): VerdictEvent {
  return {
    id: 'event-0000',
    at: '2026-11-23T19:00:00.000Z',
    image: 'a'.repeat(64),
    case: 'renault-clio',
    angle: 'front',
    question: 'right-color',
    questionRev: 1,
    value: 'yes',
    note: '',
    ms: 1200,
    supersedes: null,
    ...changes,
  };
}

export function makeVerdicts(rater: string, ...events: VerdictEvent[]): VerdictFile {
  return { schemaVersion: 1, run: '20261123T184502Z-x7f2', rater, events };
}
