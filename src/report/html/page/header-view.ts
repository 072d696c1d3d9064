import type { CheckSight, Summary, TargetInfo } from '../../../model/result.ts';
import type { ResultHead, StoredResult } from '../../../run/stored-result.ts';
import { gateSentence } from '../../gate-sentence.ts';
import { sayLimits, sayUnknownLimit } from '../../reading/say-finding.ts';
import type { TextKey } from '../../text-keys.ts';
import type { Words } from '../../words.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import type { Fact, Sign } from '../parts/view-context.ts';

export interface HeaderView {
  readonly documentTitle: string;
  readonly title: string;
  /** Whose pictures, and of which day. */
  readonly about: string;
  readonly verdict: Sign;
  /** True where the sentence about the run says the same as the verdict. */
  readonly isSaid: boolean;
  readonly why: Quoted;
  /** What the reader must know before reading any number. */
  readonly notices: readonly string[];
  /** Remarks about the targets, in the words they came with. */
  readonly notes: readonly Quoted[];
  readonly facts: readonly Fact[];
}

export function viewHeader(result: StoredResult, words: Words): HeaderView {
  const title = words.say('page.title', { suite: result.run.suite });
  const verdict = viewVerdict(result, words);
  return {
    documentTitle: `${verdict.word} · ${title}`,
    title,
    verdict,
    about: sayAbout(result, words),
    isSaid: verdict.word === words.say('verdict.noFault'),
    why: quoteText(gateSentence(result.gate)),
    notices: listNotices(result, words),
    notes: listNotes(result).map(quoteText),
    facts: listFacts(result, words),
  };
}

/** Where there are several targets, a remark names its own. */
function listNotes({ targets }: ResultHead): string[] {
  const isMany = targets.length > 1;
  return targets.flatMap(({ label, notes }) => notes.map((note) => (isMany ? `${label}: ${note}` : note)));
}

const verdicts = {
  0: ['pass', 'verdict.passed'],
  2: ['unsure', 'verdict.none'],
  100: ['fail', 'verdict.missed'],
  130: ['unsure', 'verdict.interrupted'],
} as const;

function viewVerdict(result: StoredResult, words: Words): Sign {
  const { gate } = result;
  const [name, key] = verdicts[gate.keptBack ?? gate.exitCode];
  return isUnseen(result)
    ? { name: 'unsure', word: words.say(hasDoubts(result) ? 'outcome.doubt' : 'verdict.noFault') }
    : { name, word: words.say(key) };
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

function sayAbout({ run, targets }: ResultHead, words: Words): string {
  const named = targets.map(({ label, synthetic, degraded }) => {
    const traits = [
      ...(synthetic ? [words.say('first.synthetic')] : []),
      ...(degraded ? [words.say('first.degraded')] : []),
    ];
    return traits.length === 0 ? label : `${label} (${traits.join(', ')})`;
  });
  return [...named, words.day(run.startedAt)].join(' · ');
}

function listUnseen(outlines: StoredResult['outlines']): CheckSight[] {
  return outlines.flatMap(({ passed, coverage }) => (passed === null ? [] : (coverage?.unseen ?? [])));
}

function listNotices({ run, targets, summaries }: ResultHead, words: Words): string[] {
  const hasPrompts = ({ id }: TargetInfo) =>
    !summaries.some((one) => one.target === id && isOfPicturesAlone(one));
  const ofRun: [boolean, TextKey][] = [
    [run.status === 'interrupted', 'notice.interrupted'],
    [run.status === 'failed', 'notice.failed'],
    [run.promptsOnly, 'notice.promptsOnly'],
  ];
  const ofTargets: [(target: TargetInfo) => boolean, TextKey][] = [
    [({ synthetic }) => synthetic, 'notice.synthetic'],
    [({ degraded }) => degraded, 'notice.degraded'],
    [(target) => target.capabilities.writesPrompts && hasPrompts(target), 'notice.writesPrompts'],
    [(target) => !target.capabilities.writesPrompts && !isOfTeam(target), 'notice.harnessPrompts'],
    [isOfTeam, 'notice.teamPrompts'],
  ];
  return [
    ...ofRun.filter(([holds]) => holds).map(([, key]) => words.say(key)),
    ...ofTargets.flatMap(([has, key]) => sayOfTargets(targets, has, words.say(key))),
    ...(run.unknownLimit ? [sayUnknownLimit(run.unknownLimit, words)] : []),
  ];
}

/** A folder of photographs has no prompts to judge. */
function isOfPicturesAlone({ dimensions }: Summary): boolean {
  return Object.values(dimensions).every(({ asked }) => asked === null);
}

/** True where the prompts come from a template other than the harness's own. */
function isOfTeam({ prompt }: TargetInfo): boolean {
  return prompt !== undefined && prompt.name !== 'built-in';
}

/** Names the targets it holds for, where it does not hold for all. */
function sayOfTargets(
  targets: readonly TargetInfo[],
  has: (target: TargetInfo) => boolean,
  notice: string,
): string[] {
  const labels = targets.filter(has).map(({ label }) => label);
  if (labels.length === 0) return [];
  return [labels.length === targets.length ? notice : `${labels.join(', ')}: ${notice}`];
}

function listFacts({ run, targets, outlines }: StoredResult, words: Words): Fact[] {
  const total = (of: 'photos' | 'shots') => outlines.reduce((sum, { counts }) => sum + counts[of], 0);
  const named = (values: readonly (string | null)[]) =>
    values.filter((value) => value !== null).join(', ') || words.say('meta.unknown');
  const rows: [TextKey, string][] = [
    ['meta.target', named(targets.map(({ label }) => label))],
    ['meta.model', named(targets.map(({ model }) => model))],
    ...listPrompts(targets),
    ['reading.meta', sayReading(targets, words)],
    ['meta.address', named(targets.map(({ baseUrl }) => baseUrl))],
    ['meta.started', words.date(run.startedAt)],
    ['meta.duration', words.duration(run.durationMs)],
    ['meta.images', words.say('meta.imagesOf', { photos: total('photos'), shots: total('shots') })],
    ['meta.git', sayCommit(run.git, words)],
    ['meta.run', run.id],
  ];
  return rows.map(([key, value]) => ({ label: words.say(key), value, lang: null, swatch: null }));
}

/** How much of a prompt each model reads; where they differ, by name of the target. */
function sayReading(targets: readonly TargetInfo[], words: Words): string {
  const said = targets.map(({ capabilities }) => sayLimits(capabilities.promptLimit, words));
  const [first = ''] = said;
  if (said.every((text) => text === first)) return first;
  return targets.map(({ label }, index) => `${label}: ${said[index]}`).join(' · ');
}

/** The templates that the prompts were written from; none for targets that write their own. */
function listPrompts(targets: readonly TargetInfo[]): [TextKey, string][] {
  const names = [...new Set(targets.flatMap(({ prompt }) => prompt?.name ?? []))];
  return names.length === 0 ? [] : [['meta.prompt', names.join(', ')]];
}

function sayCommit(git: ResultHead['run']['git'], words: Words): string {
  if (git === null) return words.say('meta.unknown');
  const sha = git.sha.slice(0, 10);
  return git.dirty ? words.say('meta.gitDirty', { sha }) : sha;
}
