import type { Mark } from '../../model/check.ts';
import type { ReadingFinding } from '../../model/reading-finding.ts';
import { reasonOf } from '../../model/reason.ts';
import { type CheckResult, fail } from '../check-result.ts';
import type { AskedShot } from '../define-check.ts';
import type { PromptReader } from './prompt-reader.ts';

type End = 'sureEnd' | 'lastEnd';

/** A check of requests, and what it says of them whole. */
export interface JudgedWhole {
  readonly outcome: CheckResult;
  readonly asked: readonly AskedShot[];
  /** The same check, of other requests. */
  readonly run: (asked: readonly AskedShot[]) => CheckResult;
}

/**
 * Holds a check against what the model reads. What passes only by words that are not read fails; where an estimate
 * cannot tell, it is said and changes nothing. What fails whole stays failed, whatever is read of it.
 */
export function judgeReadPart(whole: JudgedWhole): CheckResult {
  const { outcome, asked } = whole;
  if (!asked.some(({ parts }) => parts)) return outcome;
  if (outcome.status === 'fail') return noteUnreadDenial(whole);
  if (outcome.status !== 'pass') return outcome;
  const behind = findBehind(whole, 'good', 'lastEnd');
  if (behind && !passes(whole, 'last')) return failUnread(whole, behind);
  const doubtful = findBehind(whole, 'good', 'sureEnd');
  if (doubtful && !passes(whole, 'sure')) return noteFinding(outcome, doubtful);
  return outcome;
}

/** Words that decide and stand behind an end, and what their reader says of them. */
interface Behind {
  readonly finding: ReadingFinding;
  readonly reader: PromptReader;
}

function passes({ asked, run }: JudgedWhole, part: 'sure' | 'last'): boolean {
  return run(asked.map((shot) => shot.parts?.[part] ?? shot)).status === 'pass';
}

/** The first words of a tone that end behind, of a request none of whose such words is read where there is one. */
function findBehind({ outcome, asked }: JudgedWhole, tone: Mark['tone'], end: End): Behind | null {
  const marks = (outcome.details?.marks ?? []).filter((mark) => mark.tone === tone);
  const behind = marks.filter((mark) => isBehind(mark, asked, end));
  const readAngles = new Set(marks.filter((mark) => !behind.includes(mark)).map(({ angle }) => angle));
  const mark = behind.find(({ angle }) => !readAngles.has(angle)) ?? behind[0];
  const shot = asked.find((one) => one.shot.angle === mark?.angle);
  if (!mark || !shot?.reader) return null;
  const finding = shot.reader.findUnread(textOf(shot, mark), mark);
  return finding && { finding, reader: shot.reader };
}

function isBehind(mark: Mark, asked: readonly AskedShot[], end: End): boolean {
  const ends = asked.find(({ shot }) => shot.angle === mark.angle)?.parts?.ends;
  const read = mark.field === 'negativePrompt' ? ends?.negative : ends?.prompt;
  return read != null && mark.end > read[end];
}

function textOf({ prompt, negative }: AskedShot, { field }: Mark): string {
  return (field === 'negativePrompt' ? negative?.text : prompt?.text) ?? '';
}

/** Words that are not read speak for nothing. */
function failUnread({ outcome: { details }, asked }: JudgedWhole, { finding, reader }: Behind): CheckResult {
  const marks = (details?.marks ?? []).map((mark) =>
    isBehind(mark, asked, 'lastEnd') ? { ...mark, tone: 'bad' as const } : mark,
  );
  const said = { finding, text: reader.say(finding) };
  return fail(reasonOf('reading', { finding: said }), { ...details, marks, unread: { ...finding, from: 0 } });
}

/** Adds the sentence to what the check says. */
function noteFinding(outcome: CheckResult, { finding, reader }: Behind): CheckResult {
  const said = outcome.reason;
  const reason = reasonOf('with-reading', { said, finding: { finding, text: reader.say(finding) } });
  const unread = { ...finding, from: `${said.text}. `.length };
  return { ...outcome, reason, details: { ...outcome.details, unread } };
}

/** What takes a request back is not read itself, and the rest would have passed. */
function noteUnreadDenial(whole: JudgedWhole): CheckResult {
  const { outcome, asked } = whole;
  const bad = (outcome.details?.marks ?? []).filter(({ tone }) => tone === 'bad');
  if (bad.length === 0 || !bad.every((mark) => isBehind(mark, asked, 'lastEnd'))) return outcome;
  const behind = findBehind(whole, 'bad', 'lastEnd');
  if (!behind || !passes(whole, 'last')) return outcome;
  return noteFinding(outcome, { ...behind, finding: { ...behind.finding, code: 'taken-back-unread' } });
}
