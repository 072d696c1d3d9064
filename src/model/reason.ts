import { z } from 'zod';
import { catalogue, type ReasonCode } from './reasons/catalogue.ts';
import type { Speaker } from './reasons/kind-words.ts';
import { type KindValue, kinds, type Said } from './reasons/kinds.ts';
import type { Entry } from './reasons/sentences/entry.ts';
import { wordSaid } from './reasons/word-said.ts';

/** Why something is as it is said to be. */
export interface Reason extends Said {
  readonly code: ReasonCode;
  /** The English sentence. */
  readonly text: string;
}

export type ReasonValues<C extends ReasonCode> = {
  readonly [Name in keyof (typeof catalogue)[C]['values']]: (typeof catalogue)[C]['values'][Name] extends infer K
    ? K extends keyof typeof kinds
      ? KindValue<K>
      : never
    : never;
};

/** A reason without values takes none. */
type ValuesOf<C extends ReasonCode> = keyof ReasonValues<C> extends never ? [] : [values: ReasonValues<C>];

const english: Speaker = { lang: 'en', sayOr: (_, fallback) => fallback };

/** The one way to make a reason: its English sentence follows from its code and values. */
export function reasonOf<C extends ReasonCode>(code: C, ...[values]: ValuesOf<C>): Reason {
  return makeReason({ code, values: trimReasons(values ?? {}) });
}

/** A text that has no code. */
export function reasonAsWritten(text: string): Reason {
  return { code: 'as-written', values: { text }, text };
}

/** What was written as codes beside its text; the text alone where there are none, or they are not known here. */
export function reasonOfSaid(said: Said | null, text: string): Reason {
  return said !== null && isKnown(said)
    ? { ...said, code: said.code as ReasonCode, text }
    : reasonAsWritten(text);
}

/** Without its sentence. */
export function withoutText({ code, values }: Reason): Said {
  return { code, values };
}

/** The values of a reason, where it is of that code; null for any other. */
export function valuesOf<C extends ReasonCode>(reason: Reason, code: C): ReasonValues<C> | null {
  return reason.code === code ? (reason.values as ReasonValues<C>) : null;
}

/** Each sentence once. */
export function dedupeReasons(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
}

/** Several reasons as one, `; ` between them. */
export function joinReasons(parts: readonly Said[]): Reason {
  const [first] = parts;
  return parts.length === 1 && first ? makeReason(first) : reasonOf('joined', { parts: [...parts] });
}

/**
 * A reason in a language. In English as it was written down when it was given; what others wrote stays in their own
 * language.
 */
export function wordReason(reason: Reason, speaker: Speaker): string {
  return speaker.lang === 'en' ? reason.text : wordSaid(reason, speaker);
}

/** The same reason with another text wherever one of its values is a text. */
export function mapTexts(reason: Said, change: (text: string) => string): Reason {
  const map = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(map);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, map(own)]));
  };
  return makeReason({ code: reason.code, values: map(reason.values) as Said['values'] });
}

function makeReason(said: Said): Reason {
  const { code, values } = said;
  return { code: code as ReasonCode, values, text: wordSaid(said, english) };
}

/** Of a reason within a reason the text is not kept again. */
function trimReasons(values: object): Said['values'] {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, trimReason(value)]));
}

function trimReason(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimReason);
  if (typeof value !== 'object' || value === null) return value;
  const { text: _, ...rest } = value as Record<string, unknown>;
  return trimReasons(isSaid(value) ? rest : value);
}

function isSaid(value: object): value is Said {
  return 'code' in value && 'values' in value;
}

const entries: Readonly<Record<string, Entry>> = catalogue;

/** Whether a code is known, and its values are what its sentence needs, those within them too. */
function isKnown({ code, values }: Said): boolean {
  if (!Object.hasOwn(entries, code)) return false;
  const shape = Object.entries(entries[code]?.values ?? {});
  return shape.every(([name, kind]) => {
    const value: unknown = values[name];
    return kinds[kind].safeParse(value).success && holdsKnown(value);
  });
}

/** Whether the reasons within a value are known, however deep they stand. */
function holdsKnown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return (!isSaid(value) || isKnown(value)) && Object.values(value).every(holdsKnown);
}

/** As it stands in a file. */
const writtenSchema = z.strictObject({
  /** From a list that grows. */
  code: z.string(),
  /** What the sentence is made with. */
  values: z.record(z.string(), z.unknown()),
  /** The sentence in English. */
  text: z.string(),
});

/**
 * A reason in a file. Earlier versions wrote the text alone, and later ones may know more codes: then the text stands
 * for itself.
 */
export const reasonSchema = z.preprocess(
  (written) => (typeof written === 'string' ? reasonAsWritten(written) : written),
  writtenSchema.transform(({ text, ...said }) => reasonOfSaid(said, text)),
) as z.ZodType<Reason, unknown>;
