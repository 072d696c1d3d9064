import { type Reason, reasonOf } from '../../../model/reason.ts';
import type { Summary, TargetInfo } from '../../../model/result.ts';
import { reasonOfLost } from '../../../run/lost-pictures.ts';
import { groupErrors } from '../../../run/shared-errors.ts';
import type { ResultHead, StoredResult } from '../../../run/stored-result.ts';
import { gateSentence } from '../../gate-sentence.ts';
import { sayLimits, sayUnknownLimit } from '../../reading/say-finding.ts';
import type { TextKey } from '../../text-keys.ts';
import { verdictOf, verdictSigns } from '../../verdict-of.ts';
import type { Words } from '../../words.ts';
import { quoteReason } from '../parts/quote-reason.ts';
import { ownWords, type Quoted, quoteText } from '../parts/quoted.ts';
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
    why: result.gate.said
      ? ownWords(gateSentence(result.gate, words))
      : quoteText(gateSentence(result.gate, words)),
    notices: [...listNotices(result, words), ...noticeOneError(result, words)],
    notes: [...lostNotes(result), ...listNotes(result)].map((note) => quoteReason(note, words)),
    facts: listFacts(result, words),
  };
}

/** One setting spoils everything: said before any number. */
function noticeOneError({ outlines }: StoredResult, words: Words): string[] {
  const shots = outlines.reduce((sum, { counts }) => sum + counts.shots, 0);
  const [group] = groupErrors(outlines);
  if (group === undefined || shots < 2 || group.places.length < shots) return [];
  return [words.say('notice.oneError', { n: shots, code: group.error.code })];
}

function lostNotes(result: StoredResult): Reason[] {
  return [reasonOfLost(result)].filter((said) => said !== null);
}

/** Where there are several targets, a remark names its own. */
function listNotes({ targets }: ResultHead): Reason[] {
  const isMany = targets.length > 1;
  return targets.flatMap(({ label, notes }) =>
    notes.map((said) => (isMany ? reasonOf('note-of', { target: label, said }) : said)),
  );
}

function viewVerdict(result: StoredResult, words: Words): Sign {
  const { name, key } = verdictSigns[verdictOf(result)];
  return { name, word: words.say(key) };
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
