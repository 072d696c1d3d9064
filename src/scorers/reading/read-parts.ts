import type { Reading } from '../../language/mention.ts';
import type { ReadEnd } from '../../model/reading-finding.ts';
import type { AskedShot, ReadParts } from '../define-check.ts';
import type { PromptReader, ReadTo } from './prompt-reader.ts';

/** Cuts a request where its reader stops; null where it is read whole, or nothing is known. */
export function cutRequest(
  asked: Omit<AskedShot, 'parts'>,
  reader: PromptReader | null,
  read: (text: string) => Reading,
): ReadParts | null {
  const { prompt, negative } = asked;
  const ends = {
    prompt: prompt && reader ? reader.readTo(prompt.text) : null,
    negative: negative && reader ? reader.readTo(negative.text) : null,
  };
  const cut = (end: 'sureEnd' | 'lastEnd'): AskedShot => ({
    ...asked,
    parts: null,
    prompt: prompt && cutPrompt(prompt, ends.prompt?.[end], read),
    negative: negative && cutReading(negative, ends.negative?.[end], read),
  });
  if (isWhole(prompt?.text, ends.prompt) && isWhole(negative?.text, ends.negative)) return null;
  return { sure: cut('sureEnd'), last: cut('lastEnd'), ends };
}

function isWhole(text: string | undefined, end: ReadTo | null): boolean {
  return text === undefined || end === null || end.sureEnd >= text.length;
}

function cutPrompt(
  prompt: NonNullable<AskedShot['prompt']>,
  end: number | undefined,
  read: (text: string) => Reading,
): AskedShot['prompt'] {
  const reading = cutReading(prompt.reading, end, read);
  return { ...prompt, text: reading.text, reading };
}

function cutReading(whole: Reading, end: number | undefined, read: (text: string) => Reading): Reading {
  return end === undefined || end >= whole.text.length ? whole : read(whole.text.slice(0, end));
}

/** The texts of a request that are not read to their end. */
export function listReadEnds({ prompt, negative, reader }: AskedShot): ReadEnd[] {
  const texts = [
    ...(prompt ? [{ field: prompt.field, text: prompt.text }] : []),
    ...(negative ? [{ field: 'negativePrompt' as const, text: negative.text }] : []),
  ];
  return texts.flatMap(({ field, text }) => {
    const end = reader?.readTo(text) ?? null;
    if (!end?.budget || end.sureEnd >= text.length) return [];
    const { budget, sureEnd, lastEnd } = end;
    return [{ field, sureEnd, lastEnd, ...budget }];
  });
}
