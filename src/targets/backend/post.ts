import { z } from 'zod';
import { shotError } from '../../errors.ts';
import { readJson } from '../../generator/read-json.ts';
import type { GenerateContext, SeriesRequest } from '../../generator/target.ts';
import { joinUrl, ownsOriginOf } from '../../http/base-url.ts';
import { type HttpAnswer, HttpFailure, type HttpRequest } from '../../http/client.ts';
import type { Car } from '../../model/car.ts';
import type { Attempt } from '../../model/shot.ts';
import { type BackendReading, readBackendAnswer } from './response.ts';

/** Three pictures in base64, each of the size that is taken from an address. */
const maxAnswerBytes = 100 * 1024 * 1024;

const failureSchema = z.looseObject({ success: z.unknown().optional(), error: z.unknown().optional() });

/** An answer of the backend, read, and the tries it took. */
export interface BackendPost {
  readonly reading: BackendReading;
  readonly attempts: readonly Attempt[];
}

/** Asks the backend for the angles of a series in one POST. Never throws: no answer is a reading with an error. */
export async function postSeries(
  { baseUrl, timeoutMs }: { readonly baseUrl: string; readonly timeoutMs: number },
  series: SeriesRequest,
  { http, signal, maxRetries }: GenerateContext,
): Promise<BackendPost> {
  try {
    const { status, body, attempts } = await http.send({
      method: 'POST',
      // Django redirects to the slash, and the redirect would lose the body.
      url: joinUrl(baseUrl, '/api/chat/generate-car-images/'),
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(toRequestBody(series)),
      deadlineMs: timeoutMs,
      maxBytes: maxAnswerBytes,
      maxRetries,
      allowPrivate: ownsOriginOf(baseUrl),
      reject: rejectOwnFailure,
      signal,
    });
    return { reading: readBackendAnswer({ status, body }, baseUrl), attempts };
  } catch (cause) {
    if (!(cause instanceof HttpFailure)) throw cause;
    const error = shotError(cause.code, cause.message);
    return { reading: { sessionId: null, images: [], error, warnings: [] }, attempts: cause.attempts };
  }
}

/** One revision reads the car from `car_data`, a later one from the top level: both are sent. */
function toRequestBody({ car, shots }: SeriesRequest) {
  const fields = toCarFields(car);
  return {
    ...fields,
    car_data: fields,
    angles: shots.map(({ angle }) => angle),
    style: 'realistic',
    use_mock_algorithm: true,
  };
}

/** What the case does not ask for is left out: `null` would be an answer. */
function toCarFields(car: Car) {
  return {
    brand: car.brand,
    model: car.model,
    ...(car.year !== null && { year: car.year }),
    color: car.color,
    ...(car.bodyType !== null && { body_type: car.bodyType }),
    vehicle_type_name: car.vehicleType,
    condition: car.condition,
    description: car.description,
  };
}

/** Its views answer with these when they refuse or fail; what stands before it does so with others. */
const ownFailureStatuses: readonly number[] = [400, 422, 500];

/** What the service itself says of its failure is final: asking again costs again. For others the status decides. */
const rejectOwnFailure: NonNullable<HttpRequest['reject']> = (answer) => {
  const { status, body } = answer;
  if (status < 400 || status === 429) return null;
  const { error } = readBackendAnswer({ status, body });
  return error !== null && saysFailedItself(answer) ? { ...error, retry: false } : null;
};

function saysFailedItself(answer: HttpAnswer): boolean {
  const { data } = failureSchema.safeParse(readJson(answer));
  return (
    data?.success === false ||
    (ownFailureStatuses.includes(answer.status) && Boolean(data?.error) && data?.error !== true)
  );
}
