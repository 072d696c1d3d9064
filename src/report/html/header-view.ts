import type { Result, TargetInfo } from '../../model/result.ts';
import { gateSentence } from '../gate-sentence.ts';
import type { Words } from '../words.ts';
import { type Quoted, quoteText } from './quoted.ts';
import type { Fact, Sign } from './view-context.ts';

export interface HeaderView {
  readonly title: string;
  readonly verdict: Sign;
  readonly why: Quoted;
  /** What the reader must know before reading any number. */
  readonly notices: readonly string[];
  /** Remarks about the targets, in the words they came with. */
  readonly notes: readonly Quoted[];
  readonly facts: readonly Fact[];
}

export function viewHeader(result: Result, words: Words): HeaderView {
  return {
    title: words.say('page.title', { suite: result.run.suite }),
    verdict: viewVerdict(result, words),
    why: quoteText(gateSentence(result.gate)),
    notices: listNotices(result, words),
    notes: result.targets.flatMap(({ notes }) => notes).map(quoteText),
    facts: listFacts(result, words),
  };
}

const verdicts = {
  0: ['pass', 'verdict.passed'],
  2: ['unsure', 'verdict.none'],
  100: ['fail', 'verdict.missed'],
  130: ['unsure', 'verdict.interrupted'],
} as const;

function viewVerdict({ gate }: Result, words: Words): Sign {
  const [name, key] = verdicts[gate.exitCode];
  return { name, word: words.say(key) };
}

function listNotices({ run, targets }: Result, words: Words): string[] {
  const some = (has: (target: TargetInfo) => boolean) => targets.some(has);
  const notices: [boolean, string][] = [
    [run.status === 'interrupted', 'notice.interrupted'],
    [run.status === 'failed', 'notice.failed'],
    [run.promptsOnly, 'notice.promptsOnly'],
    [some(({ synthetic }) => synthetic), 'notice.synthetic'],
    [some(({ degraded }) => degraded), 'notice.degraded'],
    [some(({ capabilities }) => capabilities.writesPrompts), 'notice.writesPrompts'],
    [some(({ capabilities }) => !capabilities.writesPrompts), 'notice.harnessPrompts'],
  ];
  return notices.filter(([holds]) => holds).map(([, key]) => words.say(key));
}

function listFacts({ run, targets, cases }: Result, words: Words): Fact[] {
  const shots = cases.flatMap((one) => one.shots);
  const photos = shots.filter(({ status, photo }) => status === 'ok' && photo !== null).length;
  const named = (values: readonly (string | null)[]) =>
    values.filter((value) => value !== null).join(', ') || words.say('meta.unknown');
  const rows: [string, string][] = [
    ['meta.target', named(targets.map(({ label }) => label))],
    ['meta.model', named(targets.map(({ model }) => model))],
    ['meta.address', named(targets.map(({ baseUrl }) => baseUrl))],
    ['meta.started', words.date(run.startedAt)],
    ['meta.duration', words.duration(run.durationMs)],
    ['meta.images', words.say('meta.imagesOf', { photos, shots: shots.length })],
    ['meta.git', sayCommit(run.git, words)],
    ['meta.run', run.id],
  ];
  return rows.map(([key, value]) => ({ label: words.say(key), value, lang: null, swatch: null }));
}

function sayCommit(git: Result['run']['git'], words: Words): string {
  if (git === null) return words.say('meta.unknown');
  const sha = git.sha.slice(0, 10);
  return git.dirty ? words.say('meta.gitDirty', { sha }) : sha;
}
