import type { CheckSight } from '../model/result.ts';
import type { VerdictWord } from '../model/verdict-word.ts';
import type { StoredResult } from '../run/stored-result.ts';
import type { TextKey } from './text-keys.ts';

const words = { 0: 'passed', 2: 'none', 100: 'missed', 130: 'interrupted' } as const;

/** An icon and the words of each verdict. */
export const verdictSigns = {
  passed: { name: 'pass', key: 'verdict.passed' },
  missed: { name: 'fail', key: 'verdict.missed' },
  none: { name: 'unsure', key: 'verdict.none' },
  interrupted: { name: 'unsure', key: 'verdict.interrupted' },
  'no-fault': { name: 'unsure', key: 'verdict.noFault' },
  doubt: { name: 'unsure', key: 'outcome.doubt' },
} as const satisfies Record<VerdictWord, { name: string; key: TextKey }>;

export function verdictOf(result: StoredResult): VerdictWord {
  const { gate } = result;
  if (isUnseen(result) || isSoundPart(result)) return hasDoubts(result) ? 'doubt' : 'no-fault';
  return words[gate.keptBack ?? gate.exitCode];
}

/** A part of a run in which nothing speaks against it: it passes with the whole run alone. */
function isSoundPart({ gate, run }: StoredResult): boolean {
  return run.shard !== undefined && gate.exitCode === 0 && gate.keptBack === undefined;
}

/** True where the run passes, and not everything that decides was looked at: "passed" alone would be read as more. */
function isUnseen({ gate, run, outlines }: StoredResult): boolean {
  // With `--min-pass-rate` a run passes with faults.
  const hasFault = outlines.some(({ passed }) => passed === false);
  return gate.ok && !hasFault && !run.promptsOnly && listUnseen(outlines).length > 0;
}

function hasDoubts({ outlines }: StoredResult): boolean {
  return outlines.some(({ doubts }) => doubts.length > 0);
}

function listUnseen(outlines: StoredResult['outlines']): CheckSight[] {
  return outlines.flatMap(({ passed, coverage }) => (passed === null ? [] : (coverage?.unseen ?? [])));
}
