import { knowPictures } from '../../../../model/know-pictures.ts';
import type { VerdictEvent, VerdictFile } from '../../../../model/verdict.ts';
import type { Place } from '../order.ts';
import { isVerdictFile } from './check-verdict-file.ts';

/** 100,000 answers with short notes; a file beyond it is a slip or an attack. */
const maxBytes = 48 * 1024 * 1024;

/** A file taken in, or the reason why it is not: the end of a key of the page's words. */
export type Import =
  | { readonly file: VerdictFile; readonly isCarried: boolean }
  | { readonly problem: 'tooLarge' | 'notJson' | 'notVerdicts' | 'otherRun' };

/** Reads a file that somebody picked or dropped. */
export async function importFile(
  file: Pick<Blob, 'size' | 'text'>,
  run: string,
  places: readonly Place[],
): Promise<Import> {
  if (file.size > maxBytes) return { problem: 'tooLarge' };
  return readImport(await file.text(), run, places);
}

/**
 * Reads a file of verdicts. One from another run is taken in as far as it is about pictures of this run, each event
 * marked with the run it was carried from; refused when nothing is.
 */
function readImport(text: string, run: string, places: readonly Place[]): Import {
  const value = parseJson(text);
  if (value === undefined) return { problem: 'notJson' };
  if (!isVerdictFile(value)) return { problem: 'notVerdicts' };
  if (value.run === run) return { file: value, isCarried: false };
  const events = carryEvents(value, places);
  if (events.length === 0) return { problem: 'otherRun' };
  return { file: { ...value, run, events }, isCarried: true };
}

function carryEvents(file: VerdictFile, places: readonly Place[]): VerdictEvent[] {
  const recognise = knowPictures(places.map(({ card, picture }) => ({ ...picture, case: card.case })));
  return file.events
    .flatMap((event) => recognise(event) ?? [])
    .map((event) => ({ ...event, carriedFrom: event.carriedFrom ?? file.run }));
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
