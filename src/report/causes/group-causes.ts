import { groupBy } from '../../model/group-by.ts';
import type { CaseFault } from '../../run/list-faults.ts';
import type { Doubt, SeriesOutline } from '../../run/series-outline.ts';
import { joinDoubts } from '../join-doubts.ts';
import { caseStanding } from '../sort-cases.ts';

/** A fault that nobody confirmed: to be looked at. */
interface DoubtedFault extends Pick<Doubt, 'id' | 'title' | 'angle'> {
  readonly kind: 'doubt';
}

/** A case that fails by its sum alone. */
interface LowScore {
  readonly kind: 'score';
}

export type CauseFault = CaseFault | DoubtedFault | LowScore;

/** One thing that is wrong in the same way, once or many times. */
export interface Cause {
  /** The same in every report: letters, digits, `-` and `.`. */
  readonly key: string;
  /** The first of them; `asked` of its paint is its own. */
  readonly fault: CauseFault;
  /** The colours that were asked for, the most frequent first; none where it is not about paint. */
  readonly asked: readonly string[];
  /** How often. */
  readonly times: number;
  /** Where, each case once, in the order given. */
  readonly cases: readonly SeriesOutline[];
}

/** Faults first, then what never came, then doubts: in each the most frequent first, then by key. */
const rank: Record<CauseFault['kind'], number> = {
  refused: 0,
  picture: 0,
  prompt: 0,
  score: 0,
  unanswered: 1,
  doubt: 2,
};

/** Why cases fail, have no outcome or are to be looked at, alike ones together, worst first. */
export function groupCauses(outlines: readonly SeriesOutline[]): Cause[] {
  const found = outlines.flatMap((one) => listCauseFaults(one).map((fault) => ({ one, fault })));
  const causes = groupBy(found, ({ fault }) => causeKey(fault)).flatMap((alike): Cause[] => {
    const [first] = alike;
    if (first === undefined) return [];
    return [
      {
        key: causeKey(first.fault),
        fault: first.fault,
        asked: listAsked(alike.map(({ fault }) => fault)),
        times: alike.length,
        cases: [...new Set(alike.map(({ one }) => one))],
      },
    ];
  });
  return causes.toSorted(
    (a, b) => rank[a.fault.kind] - rank[b.fault.kind] || b.times - a.times || (a.key < b.key ? -1 : 1),
  );
}

/** The causes of one case, by their keys. */
export function causeKeysOf(one: CauseFacts): string[] {
  return [...new Set(listCauseFaults(one).map(causeKey))];
}

type CauseFacts = Pick<SeriesOutline, 'passed' | 'known' | 'coverage' | 'faults' | 'doubts'>;

/** A fault of a case that is known and apart, or that passes all the same, is no cause of anything. */
function listCauseFaults(one: CauseFacts): CauseFault[] {
  const standing = caseStanding(one);
  const doubts = joinDoubts(one.doubts).flatMap(({ angle, checks: [check] }) =>
    check ? [{ kind: 'doubt' as const, id: check.id, title: check.title, angle }] : [],
  );
  if (standing === 'fail') return [...(one.faults.length > 0 ? one.faults : [lowScore]), ...doubts];
  const unanswered = one.passed === null ? one.faults.filter(({ kind }) => kind === 'unanswered') : [];
  return [...unanswered, ...doubts];
}

const lowScore: LowScore = { kind: 'score' };

function causeKey(fault: CauseFault): string {
  return partsOf(fault)
    .filter((part) => part !== null)
    .map((part) => part.replaceAll(/[^\w-]/g, '-'))
    .join('.');
}

/** Where a picture was lost says nothing; where it shows a fault does. */
function partsOf(fault: CauseFault): (string | null)[] {
  if (fault.kind === 'score') return [fault.kind];
  if ('code' in fault) return [fault.kind, fault.code];
  if (fault.kind === 'prompt') return [fault.kind, fault.id];
  return [fault.kind, fault.id, fault.angle, fault.kind === 'picture' ? (fault.paint?.seen ?? null) : null];
}

function listAsked(faults: readonly CauseFault[]): string[] {
  const asked = faults.flatMap((fault) => ('paint' in fault && fault.paint ? [fault.paint.asked] : []));
  return groupBy(asked, (color) => color)
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([color]) => color ?? []);
}
