import type { ReadingFinding } from '../../model/reading-finding.ts';
import { readWords } from '../../report/read-words.ts';
import { sayFinding } from '../../report/reading/say-finding.ts';

let english: ReturnType<typeof readWords> | null = null;

/** A finding as results keep it; reports say it in their own language. */
export function sayFindingInEnglish(finding: ReadingFinding): string {
  english ??= readWords('en');
  return sayFinding(finding, english);
}
