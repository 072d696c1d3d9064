import { type CapField, type ChatProfile, capFields } from './profiles.ts';

/** Fields beside model, messages and cap. What a service refuses is left out from then on. */
export const optionalFields = ['temperature', 'response_format', 'seed', 'logprobs'] as const;
export type OptionalField = (typeof optionalFields)[number];

/** How a service is spoken to: as its profile says, and as it turned out. */
export interface Dialect {
  readonly profile: ChatProfile;
  /** Null: it takes no cap. */
  readonly capField: CapField | null;
  readonly left: ReadonlySet<OptionalField>;
  /** Sent beside all others. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** What was changed because the service asked for it, in words, in order. */
  readonly changes: readonly string[];
}

export function startDialect(profile: ChatProfile): Dialect {
  const { capField } = profile;
  return { profile, capField, left: new Set(optionalFields), extra: {}, changes: [] };
}

/** The field of a request that a service complains of; null when it names none of them. */
export function findRefusedField(
  { message, param }: { readonly message: string; readonly param: string | null },
  sent: object,
): string | null {
  const fields = Object.keys(sent).filter((field) => !['model', 'messages'].includes(field));
  const told = fields.find((field) => field === param);
  return told ?? fields.find((field) => new RegExp(`(?<![\\w])${field}(?![\\w])`).test(message)) ?? null;
}

/**
 * Speaks to a service without the field that it refused; one that thinks is told first not to, as it takes the field then.
 *
 * @returns null when nothing is left to change
 */
export function adaptDialect(dialect: Dialect, refused: string): Dialect | null {
  if (refused in dialect.extra)
    return { ...dialect, extra: {}, changes: note(dialect, `${refused} left out`) };
  const field = refused === 'top_logprobs' ? 'logprobs' : refused;
  if (field === dialect.capField) return changeCap(dialect);
  if (dialect.profile.refusesWhileThinking && (field === 'temperature' || field === 'logprobs')) {
    const quiet = stopThinking(dialect);
    if (quiet !== null) return quiet;
  }
  const left = new Set([...dialect.left].filter((one) => one !== field));
  if (left.size === dialect.left.size) return null;
  return { ...dialect, left, changes: note(dialect, `${field} left out`) };
}

/** Null where nothing is known that stops it, or it was tried. */
export function stopThinking(dialect: Dialect): Dialect | null {
  const { withoutThinking: extra } = dialect.profile;
  if (extra === null || dialect.changes.includes(unthinking)) return null;
  return { ...dialect, extra, changes: note(dialect, unthinking) };
}

const unthinking = 'told not to think';

/** A service of an unknown kind may call it by its other name. */
function changeCap(dialect: Dialect): Dialect {
  const [tried] = dialect.changes.filter((change) => change.startsWith('cap as '));
  const other = capFields.find((field) => field !== dialect.capField) ?? null;
  const capField = tried === undefined ? other : null;
  return { ...dialect, capField, changes: note(dialect, `cap as ${capField ?? 'nothing'}`) };
}

function note({ changes }: Dialect, change: string): readonly string[] {
  return [...changes, change];
}
