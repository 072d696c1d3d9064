import type { Check } from '../../model/check.ts';
import { groupBy } from '../../model/group-by.ts';
import type { ReadingFinding } from '../../model/reading-finding.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { Warning } from '../../model/shot.ts';

/** What is said of how far prompts are read, and of which views; of none where it is about the series. */
export interface PlacedFinding {
  readonly angles: readonly string[];
  readonly finding: ReadingFinding;
}

/** Everything that is said of how far the prompts of a series are read, each once: failed checks first. */
export function listReadingFindings({
  checks,
  shots,
  warnings,
}: Pick<SeriesResult, 'checks' | 'shots' | 'warnings'>) {
  const failed = [
    ...place(listUnread(checks), null),
    ...shots.flatMap((shot) => place(listUnread(shot.checks), shot.angle)),
  ];
  const warned = [
    ...place(listWarned(warnings), null),
    ...shots.flatMap((shot) => place(listWarned(shot.warnings), shot.angle)),
  ];
  return groupBy([...failed, ...warned], ({ finding }) => JSON.stringify(finding)).flatMap(join);
}

interface Placed {
  readonly angle: string | null;
  readonly finding: ReadingFinding;
}

function place(findings: readonly ReadingFinding[], angle: string | null): Placed[] {
  return findings.map((finding) => ({ angle, finding }));
}

/** What is only perhaps not read stands among the warnings. */
function listUnread(checks: readonly Check[]): ReadingFinding[] {
  return checks.flatMap(({ details: { unread } }) => {
    if (!unread || unread.code === 'perhaps-not-read') return [];
    const { from: _from, ...finding } = unread;
    return [finding];
  });
}

function listWarned(warnings: readonly Warning[]): ReadingFinding[] {
  return warnings.flatMap(({ reading }) => reading ?? []);
}

function join(alike: readonly Placed[]): PlacedFinding[] {
  const angles = [...new Set(alike.flatMap(({ angle }) => angle ?? []))];
  return alike.slice(0, 1).map(({ finding }) => ({ angles, finding }));
}
