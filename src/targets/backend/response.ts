import { z } from 'zod';
import { type ShotError, shotError } from '../../errors.ts';
import { type Angle, angleSchema } from '../../model/car.ts';
import { parseJson } from '../../model/parse-json.ts';
import type { Warning } from '../../model/shot.ts';
import { saysPolicy } from '../shared/refusals.ts';
import { explainFields, explainText } from './explain-answer.ts';
import { findFailure, quote, quoteReasons } from './service-words.ts';

/** An answer of the backend as it was recorded or received. The body is a string where it was no JSON. */
export interface BackendAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** One picture as the backend reports it; null where this revision says nothing. */
export interface BackendImage {
  readonly angle: Angle | null;
  readonly url: string | null;
  readonly prompt: string | null;
  readonly seed: number | null;
  readonly sessionId: string | null;
  /** Why this picture counts as failed although the answer as a whole does not. */
  readonly error: ShotError | null;
  readonly warnings: readonly Warning[];
}

/** The answer, read. With `error` set, no picture of it counts. */
export interface BackendReading {
  readonly sessionId: string | null;
  readonly images: readonly BackendImage[];
  readonly error: ShotError | null;
  readonly warnings: readonly Warning[];
}

const text = z.string().nullish().catch(null);
const flag = z.boolean().nullish().catch(null);

/** Revisions differ, so every field may be missing or of another type, and unknown ones are no fault. */
const imageSchema = z.looseObject({
  url: text,
  angle: angleSchema.nullish().catch(null),
  prompt: text,
  seed: z
    .union([z.int(), z.stringFormat('integer', /^-?\d{1,15}$/).transform(Number)])
    .nullish()
    .catch(null),
  session_id: text,
  fallback: flag,
});
type RawImage = z.infer<typeof imageSchema>;

const bodySchema = z.looseObject({
  session_id: text,
  images: z
    .array(imageSchema.catch({} as RawImage))
    .nullish()
    .catch(null),
  fallback: flag,
});

/**
 * Reads an answer of `POST /api/chat/generate-car-images/`, of any revision. Never throws: what cannot be read is an
 * error of the service.
 */
export function readBackendAnswer(answer: BackendAnswer): BackendReading {
  const parsed = bodySchema.safeParse(parseBody(answer.body));
  if (!parsed.success) return refuse(explainText(answer));
  const { session_id, images, fallback } = parsed.data;
  const refusal = findRefusal(answer.status, parsed.data);
  if (refusal !== null) return refuse(refusal);
  if (!images && !isEmptySuccess(parsed.data)) return refuse(explainFields(answer.status, parsed.data));
  return {
    sessionId: blankToNull(session_id),
    images: (images ?? []).map(readImage),
    error: null,
    warnings: fallback
      ? [{ code: 'fallback', text: 'The response says that it fell back to another way of generating.' }]
      : [],
  };
}

/** Success, and nothing that could hold pictures under another name. */
function isEmptySuccess({ success, ...more }: z.infer<typeof bodySchema>): boolean {
  return (
    Boolean(success) && !Object.values(more).some((value) => typeof value === 'object' && value !== null)
  );
}

/** Whatever the body says, a status from 400 up is no verdict on the pictures, unless the prompt was refused for its content. */
function findRefusal(status: number, fields: z.infer<typeof bodySchema>): ShotError | null {
  const failure = findFailure(fields);
  if (failure === null && status < 400) return null;
  const why = quoteReasons(fields) ?? failure ?? quote(fields) ?? 'nothing';
  const code = status < 400 ? 'backend-error' : 'http-error';
  const isPolicy = saysPolicy(status, why);
  return shotError(isPolicy ? 'content-refused' : code, `The backend answered ${status}: ${why}`);
}

function readImage(raw: RawImage): BackendImage {
  return {
    angle: raw.angle ?? null,
    url: blankToNull(raw.url),
    prompt: blankToNull(raw.prompt),
    seed: raw.seed ?? null,
    sessionId: blankToNull(raw.session_id),
    error: findFault(raw),
    warnings: raw.fallback ? [{ code: 'fallback', text: 'The picture is marked as a fallback.' }] : [],
  };
}

function findFault(raw: RawImage): ShotError | null {
  const failure = findFailure(raw);
  if (failure === null) return null;
  const why = quoteReasons(raw) ?? failure;
  const code = saysPolicy(200, why) ? 'content-refused' : 'backend-error';
  return shotError(code, `The backend reports this picture as failed: ${why}`);
}

function refuse(error: ShotError): BackendReading {
  return { sessionId: null, images: [], error, warnings: [] };
}

function parseBody(body: unknown): unknown {
  return typeof body === 'string' ? parseJson(body) : body;
}

function blankToNull(value: string | null | undefined): string | null {
  return value?.trim() ? value : null;
}
