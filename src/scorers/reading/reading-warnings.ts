import type { Check } from '../../model/check.ts';
import type { ReadingFinding } from '../../model/reading-finding.ts';
import type { Warning } from '../../model/shot.ts';
import type { AskedShot } from '../define-check.ts';
import type { PromptReader } from './prompt-reader.ts';

/** What is worth knowing of how far a request is read: that it is cut, or holds what its reader does not know. */
export function readingWarnings({ reader, prompt, negative }: AskedShot): Warning[] {
  if (!reader) return [];
  const findings = [
    ...(prompt ? reader.findInPrompt(prompt.text, 'prompt') : []),
    ...(negative ? reader.findInPrompt(negative.text, 'negative') : []),
  ];
  return findings.map((finding) => toWarning(finding, reader));
}

/** A warning for each check that passes by words which are perhaps not read. */
export function doubtWarnings(checks: readonly Check[], asked: readonly AskedShot[]): Warning[] {
  const reader = asked.find((one) => one.reader)?.reader;
  if (!reader) return [];
  return checks.flatMap(({ details: { unread } }) => {
    if (unread?.code !== 'perhaps-not-read') return [];
    const { from: _from, ...finding } = unread;
    return [toWarning(finding, reader)];
  });
}

function toWarning(finding: ReadingFinding, reader: PromptReader): Warning {
  return { code: finding.code, text: reader.say(finding), reading: finding };
}
