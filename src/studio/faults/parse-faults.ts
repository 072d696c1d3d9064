import { didYouMean, formatEntries, parseEntries, rejectEntry, type SpecEntry } from '../spec-grammar.ts';
import { type FaultKind, faultKindNames, faultKinds, faultPlaces, type StudioFault } from './fault.ts';

const vocabulary = { noun: 'studio fault', kinds: faultKindNames, example: 'rate-limit:every=3,hang@rear' };
const optionNames = ['car', 'at', 'every', 'first', 'tries', 'chance'];

/** Kinds that change the picture itself have nothing to change in a chat answer. */
const pictureOnly: readonly FaultKind[] = ['wrong-size', 'other-model', 'placeholder-200'];

/**
 * Reads faults of the service, one per comma:
 * `kind[@angle][=value][:car=BRAND][:at=chat][:every=N][:first=N][:tries=N][:chance=0..1]`.
 *
 * - `rate-limit:every=3`: every third picture is answered 429 with `Retry-After: 1`; `rate-limit=none` without it
 * - `server-error:first=2`: the first two requests fail; `server-error:tries=2`: the first two tries of each picture
 * - `hang@rear`: rear views are never answered; `slow-drip=100:car=BMW`: BMWs come in pieces, 100 ms apart
 * - `reset:chance=0.1`: a tenth of the pictures, by prompt and seed; `server-error:at=chat`: the backend protocol
 *
 * Options narrow each other. Where several faults match one request, the first in the list strikes.
 *
 * @throws Stop `bad-usage` for anything else
 */
export function parseFaults(text: string): readonly StudioFault[] {
  return parseEntries(text, vocabulary).map(toFault);
}

/** Writes faults in the form `parseFaults` reads. */
export function formatFaults(faults: readonly StudioFault[]): string {
  return formatEntries(
    faults.map((fault) => ({
      kind: fault.kind,
      angle: fault.angle,
      value: fault.value,
      options: optionsOf(fault),
    })),
  );
}

function optionsOf(fault: StudioFault): Readonly<Record<string, string>> {
  const { car, every, first, tries, chance } = fault;
  const at = fault.at === 'picture' ? null : fault.at;
  const pairs = Object.entries({ car, at, every, first, tries, chance });
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
}

function toFault(entry: SpecEntry<FaultKind>): StudioFault {
  const { kind } = entry;
  refuseUnknownOptions(entry);
  return {
    kind,
    at: readPlace(kind, entry),
    angle: entry.angle,
    car: entry.options['car'] ?? null,
    value: readValue(kind, entry),
    every: readCount(entry, 'every'),
    first: readCount(entry, 'first'),
    tries: readCount(entry, 'tries'),
    chance: readChance(entry),
  };
}

function readPlace(kind: FaultKind, entry: SpecEntry): StudioFault['at'] {
  const place = entry.options['at'] ?? 'picture';
  const known = faultPlaces.find((candidate) => candidate === place);
  if (!known)
    throw rejectEntry(
      entry.text,
      `at to be one of ${faultPlaces.join(', ')}`,
      didYouMean(place, faultPlaces),
    );
  if (known === 'picture') return known;
  if (pictureOnly.includes(kind))
    throw rejectEntry(entry.text, `"${kind}" without at=chat`, 'A chat answer has no picture.');
  if (entry.angle === null) return known;
  throw rejectEntry(entry.text, 'at=chat without an angle', 'One chat request asks for all angles.');
}

function readValue(kind: FaultKind, entry: SpecEntry): string | null {
  const rule = faultKinds[kind];
  if (entry.value === null) return null;
  if (rule.value === null)
    throw rejectEntry(entry.text, `"${kind}" without a value`, `Example: ${rule.example}`);
  if (kind === 'rate-limit' && entry.value === 'none') return entry.value;
  if (/^\d{1,6}$/.test(entry.value)) return entry.value;
  throw rejectEntry(entry.text, `${kind}= to be ${rule.value}`, `Example: ${rule.example}`);
}

function readCount(entry: SpecEntry, name: 'every' | 'first' | 'tries'): number | null {
  const text = entry.options[name];
  if (text === undefined) return null;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw rejectEntry(entry.text, `${name} to be a whole number from 1`, `Example: server-error:${name}=2`);
}

function readChance(entry: SpecEntry): number | null {
  const text = entry.options['chance'];
  if (text === undefined) return null;
  if (/^\d*\.?\d+(e-\d+)?$/.test(text) && Number(text) <= 1) return Number(text);
  throw rejectEntry(entry.text, 'chance to be a number from 0 to 1', 'Example: reset:chance=0.1');
}

function refuseUnknownOptions(entry: SpecEntry): void {
  const unknown = Object.keys(entry.options).find((name) => !optionNames.includes(name));
  if (unknown === undefined) return;
  const hint = `${didYouMean(unknown, optionNames)}Options: ${optionNames.join(', ')}.`;
  throw rejectEntry(entry.text, 'an option that faults have', hint);
}
