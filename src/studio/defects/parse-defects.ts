import { angles } from '../../model/car.ts';
import { bodies } from '../draw/car-spec.ts';
import { paintNames } from '../imagine/paint.ts';
import { didYouMean, formatEntries, parseEntries, rejectEntry, type SpecEntry } from '../spec-grammar.ts';
import { blanks, type DefectKind, defectKindNames, defectKinds, type StudioDefect } from './defect.ts';

const vocabulary = {
  noun: 'studio defect',
  kinds: defectKindNames,
  example: 'paint@rear=red,badge=Toyota:car=BMW',
};

/** Values that come from a closed list; other kinds take any words. */
const choices: Partial<Record<DefectKind, readonly string[]>> = {
  paint: paintNames,
  body: bodies,
  angle: angles,
  copy: angles,
  mirror: angles,
  blank: blanks,
};

/**
 * Reads planted picture defects, one per comma: `kind[@angle][=value][:car=BRAND]`.
 *
 * - `paint@rear=red`: the rear view is painted red, whatever the prompt says
 * - `badge=Toyota:car=BMW`: every BMW wears a Toyota badge; `badge=none` leaves it off
 * - `body=pickup`, `angle@side=rear`: another body, another view than asked
 * - `copy@side`: the side view is the front view again; `mirror@rear=side`: the side view mirrored
 * - `blank@front=noise` (white, black, gradient, noise), `card@front` ("not available"), `caption=SALE`
 *
 * @throws Stop `bad-usage` for anything else
 */
export function parseDefects(text: string): readonly StudioDefect[] {
  return parseEntries(text, vocabulary).map(toDefect);
}

/** Writes defects in the form `parseDefects` reads. */
export function formatDefects(defects: readonly StudioDefect[]): string {
  return formatEntries(
    defects.map(({ kind, angle, value, car }) => ({
      kind,
      angle,
      value,
      options: car === null ? {} : { car },
    })),
  );
}

function toDefect(entry: SpecEntry<DefectKind>): StudioDefect {
  const { kind } = entry;
  refuseUnknownOptions(entry);
  return { kind, angle: entry.angle, car: entry.options['car'] ?? null, value: readValue(kind, entry) };
}

function readValue(kind: DefectKind, entry: SpecEntry): string | null {
  const rule = defectKinds[kind];
  const hint = `Example: ${rule.example}`;
  if (entry.value === null) {
    if (rule.required) throw rejectEntry(entry.text, `${rule.value} after "${kind}="`, hint);
    return null;
  }
  if (rule.value === null) throw rejectEntry(entry.text, `"${kind}" without a value`, hint);
  const known = choices[kind];
  return known ? chooseValue(entry, entry.value, known) : entry.value;
}

function chooseValue(entry: SpecEntry, value: string, known: readonly string[]): string {
  const choice = known.find((candidate) => candidate === value.toLowerCase());
  if (choice !== undefined) return choice;
  throw rejectEntry(
    entry.text,
    `${entry.kind} to be one of ${known.join(', ')}`,
    `${didYouMean(value, known)}Example: ${entry.kind}=${known[0]}`,
  );
}

function refuseUnknownOptions(entry: SpecEntry): void {
  const unknown = Object.keys(entry.options).find((name) => name !== 'car');
  if (unknown === undefined) return;
  throw rejectEntry(
    entry.text,
    'no option but car=BRAND',
    `${didYouMean(unknown, ['car'])}Example: badge=Toyota:car=BMW`,
  );
}
