import type { Comparison } from '../../../model/comparison.ts';
import type { SeriesOutline } from '../../../run/series-outline.ts';
import type { StoredResult } from '../../../run/stored-result.ts';
import { type Cause, groupCauses } from '../../causes/group-causes.ts';
import { sayCause } from '../../causes/say-cause.ts';
import { listCounts, sayCount, sayHeadline } from '../../compare/say-changes.ts';
import { countStandings, standings } from '../../count-standings.ts';
import { gateTitle } from '../../gate-sentence.ts';
import { sayRun } from '../../say-run.ts';
import type { Words } from '../../words.ts';
import { caseAnchor } from '../card/case-view.ts';
import { type PictureView, shotAnchor, viewThumb } from '../card/shot-view.ts';
import { quoteReason } from '../parts/quote-reason.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import type { WorstPicture } from './worst-pictures.ts';

/** A count that is a filter of the cards: its link shows those alone. */
interface TabView {
  readonly name: string;
  readonly href: string;
  readonly n: string;
  readonly text: string;
}

/** Something that is wrong, how often, and a link to the cards that have it. */
export interface CauseView {
  readonly key: string;
  readonly href: string;
  /** Class and icon: of a fault, of what never came, or of a doubt. */
  readonly name: string;
  readonly times: string;
  readonly text: string;
}

interface WorstView {
  readonly href: string;
  readonly title: Quoted;
  readonly angle: string;
  readonly picture: PictureView;
}

/** What a reader sees without scrolling. */
export interface FirstScreenView {
  readonly sentence: string;
  /** What demanded more than the cases show; null where these decide. */
  readonly decided: Quoted | null;
  readonly tabs: readonly TabView[];
  /** Links to what changed since another run; null where there is none. */
  readonly changes: {
    readonly since: string;
    /** Where there is nothing to link to; null where there is. */
    readonly same: string | null;
    readonly links: readonly { href: string; name: string; text: string }[];
  } | null;
  readonly causes: readonly CauseView[];
  /** The causes that are folded away. */
  readonly moreCauses: readonly CauseView[];
  readonly moreText: string;
  readonly worst: readonly WorstView[];
}

interface FirstScreenContext {
  readonly words: Words;
  /** In the order of the cards. */
  readonly cards: readonly SeriesOutline[];
  readonly worst: readonly WorstPicture[];
  readonly comparison: Comparison | null;
}

/** So many causes are read at a glance. */
const fewCauses = 5;

export function viewFirstScreen(
  result: StoredResult,
  { words, cards, worst, comparison }: FirstScreenContext,
): FirstScreenView {
  const causes = groupCauses(cards).map((cause) => viewCause(cause, words));
  const rest = causes.slice(fewCauses);
  return {
    sentence: sayRun(result, words),
    decided: sayDecided(result, words),
    tabs: viewTabs(cards, words),
    changes: viewChanges(comparison, words),
    causes: causes.slice(0, fewCauses),
    moreCauses: rest,
    moreText: words.say('cause.more', { n: rest.length }),
    worst: worst.flatMap((one) => viewWorst(one, result, words)),
  };
}

/** The gate's own words where the cases do not show why the run ends as it does: a score, a share, a baseline. */
function sayDecided({ gate, run, outlines }: StoredResult, words: Words): Quoted | null {
  const { fail, unsure } = countStandings(outlines);
  const code = gate.keptBack ?? gate.exitCode;
  const isSeen = { 0: fail === 0, 2: unsure > 0, 100: fail > 0, 130: run.status === 'interrupted' }[code];
  // What a shard keeps back is no decision.
  const isKeptBack = gate.keptBack !== undefined && !run.shard;
  return isSeen && !isKeptBack ? null : quoteReason(gateTitle(gate), words);
}

/** The four that are always asked about, the others where there are any. */
const usual: readonly string[] = ['fail', 'doubt', 'clean', 'pass'];

function viewTabs(cards: readonly SeriesOutline[], words: Words): TabView[] {
  const counts = countStandings(cards);
  return standings
    .filter((name) => usual.includes(name) || counts[name] > 0)
    .map((name) => ({
      name,
      href: `#outcome=${name}`,
      n: words.number(counts[name]),
      text: words.say(`first.tab.${name}`),
    }));
}

function viewChanges(comparison: Comparison | null, words: Words): FirstScreenView['changes'] {
  if (comparison === null) return null;
  const links = listCounts(comparison).filter(({ outcome }) => outcome !== 'same' && outcome !== 'gone');
  return {
    since: words.say('compare.since', { date: words.day(comparison.before.startedAt) }),
    same: links.length === 0 ? sayHeadline(comparison, words) : null,
    links: links.map(({ outcome, n }) => ({
      href: `#change=${outcome}`,
      name: outcome,
      text: sayCount(outcome, n, words),
    })),
  };
}

const signNames: Partial<Record<Cause['fault']['kind'], string>> = { unanswered: 'unsure', doubt: 'doubt' };

function viewCause(cause: Cause, words: Words): CauseView {
  return {
    key: cause.key,
    href: `#cause=${encodeURIComponent(cause.key)}`,
    name: signNames[cause.fault.kind] ?? 'fail',
    times: words.say('cause.times', { n: cause.times }),
    text: sayCause(cause, words),
  };
}

function viewWorst(
  { one, angle, photo, src }: WorstPicture,
  { targets }: StoredResult,
  words: Words,
): WorstView[] {
  const target = targets.find(({ id }) => id === one.target)?.label ?? one.target;
  const picture = viewThumb(photo, { src, title: one.title, angle, target }, words);
  if (picture === null) return [];
  return [
    {
      href: `#${shotAnchor(caseAnchor(one), { angle })}`,
      title: quoteText(one.title),
      angle: words.say(`angle.${angle}`),
      picture,
    },
  ];
}
