import { z } from 'zod';
import { type ShotError, shotError } from '../../errors.ts';
import { type Angle, angleSchema } from '../../model/car.ts';
import { parseJson } from '../../model/parse-json.ts';
import type { Warning } from '../../model/shot.ts';
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

/** Its views answer with these when they refuse or fail; any other status from 400 up may come from what stands before it. */
const ownFailureStatuses: readonly number[] = [400, 500];

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
  const failure =
    answer.status < 400 || ownsFailure(answer.status, parsed.data) ? findFailure(parsed.data) : null;
  if (failure !== null || answer.status >= 400) {
    const why = quoteReasons(parsed.data) ?? failure ?? quote(parsed.data);
    const code = failure === null ? 'http-error' : 'backend-error';
    return refuse(shotError(code, `The backend answered ${answer.status}: ${why}`));
  }
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

function ownsFailure(status: number, { success, error }: z.infer<typeof bodySchema>): boolean {
  const isReason = error && error !== true;
  return success === false || (ownFailureStatuses.includes(status) && Boolean(isReason));
}

function readImage(raw: RawImage): BackendImage {
  const failure = findFailure(raw);
  return {
    angle: raw.angle ?? null,
    url: blankToNull(raw.url),
    prompt: blankToNull(raw.prompt),
    seed: raw.seed ?? null,
    sessionId: blankToNull(raw.session_id),
    error:
      failure === null
        ? null
        : shotError(
            'backend-error',
            `The backend reports this picture as failed: ${quoteReasons(raw) ?? failure}`,
          ),
    warnings: raw.fallback ? [{ code: 'fallback', text: 'The picture is marked as a fallback.' }] : [],
  };
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
