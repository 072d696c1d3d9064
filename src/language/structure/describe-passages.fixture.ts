import { listPassages } from './list-passages.ts';
import { maskNonWords, maskSeparators } from './mask-non-words.ts';
import type { Passage } from './passage.ts';
import { readStructure } from './read-structure.ts';

const signs = { plain: '', unwanted: '-', unsure: '~' } as const;

/**
 * The words of a text, one line per stretch: `-"blue" by "--no"` is not wanted, `~"red"` may be, `wheels "black"` is
 * about the wheels, `model: "3"` is the value of a key for the model.
 */
export function describePassages(text: string): string[] {
  const shape = maskSeparators(maskNonWords(text));
  const read = (passage: Passage) => describePassage(text, shape, passage);
  return listPassages(shape, readStructure(shape)).map(read);
}

function describePassage(text: string, shape: string, { start, end, setting }: Passage): string {
  const { stance, cue, part, field } = setting;
  const about = [part, field && `${field}:`].filter((word) => word !== null).join(' ');
  const by = cue ? ` by "${text.slice(cue.start, cue.end)}"` : '';
  const words = shape.slice(start, end).replaceAll('\u2060', '').replace(/\s+/gu, ' ').trim();
  return `${about === '' ? '' : `${about} `}${signs[stance]}"${words}"${by}`;
}
