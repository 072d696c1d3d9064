import { type ShotError, shotError } from '../../errors.ts';
import { saysPolicy } from '../../http/service-words.ts';
import { sniffImage } from '../../images/sniff.ts';
import { parseExactJson } from '../../model/parse-json.ts';
import type { Warning } from '../../model/shot.ts';
import { explainFields, explainText } from './explain-answer.ts';
import { type Fields, findPictures, findText } from './find-pictures.ts';
import { type BackendImage, readBareImage, readImage, sessionNames } from './read-image.ts';
import { findFailure, quote, quoteReasons } from './service-words.ts';

/**
 * An answer of the backend as it was recorded or received. The body is a string where it was no JSON, and bytes where it
 * was a picture.
 */
export interface BackendAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The answer, read. With `error` set, no picture of it counts. */
export interface BackendReading {
  readonly sessionId: string | null;
  readonly images: readonly BackendImage[];
  readonly error: ShotError | null;
  readonly warnings: readonly Warning[];
}

/**
 * Reads an answer of `POST /api/chat/generate-car-images/`, of any revision and in the shapes that services wrap pictures
 * in. Never throws: what cannot be read is an error.
 *
 * @param baseUrl the service's own address, for what is relative to it; null where it is not known
 */
export function readBackendAnswer(answer: BackendAnswer, baseUrl: string | null = null): BackendReading {
  const { status } = answer;
  const body = parseBody(answer.body);
  if (Buffer.isBuffer(body)) return { ...nothingSaid, images: [readBareImage(body)] };
  if (typeof body !== 'object' || body === null) return refuse(explainText(answer));
  const { envelopes, items } = findPictures(body);
  const refusal = findRefusal(status, envelopes);
  if (refusal !== null) return refuse(refusal);
  const said: Fields = Object.assign({}, ...envelopes);
  if (items === null && !isEmptySuccess(said)) return refuse(explainFields(status, said));
  if (status === 202 && !items?.length) return refuse(explainFields(status, said));
  return {
    sessionId: findText(said, sessionNames),
    images: (items ?? []).map((item) => readImage(item, baseUrl)),
    error: null,
    warnings: said['fallback'] === true ? [fellBack] : [],
  };
}

const fellBack: Warning = {
  code: 'fallback',
  text: 'The response says that it fell back to another way of generating.',
};
const nothingSaid: BackendReading = { sessionId: null, images: [], error: null, warnings: [] };

/** Success, and nothing that could hold pictures under another name. */
function isEmptySuccess({ success, ...more }: Fields): boolean {
  return (
    Boolean(success) && !Object.values(more).some((value) => typeof value === 'object' && value !== null)
  );
}

/** Whatever the body says, a status from 400 up is no verdict on the pictures, unless the prompt was refused for its content. */
function findRefusal(status: number, envelopes: readonly Fields[]): ShotError | null {
  const failing = envelopes.find((fields) => findFailure(fields) !== null) ?? null;
  if (failing === null && status < 400) return null;
  const fields = failing ?? envelopes[0] ?? {};
  const why = quoteReasons(fields) ?? findFailure(fields) ?? quote(fields) ?? 'nothing';
  const code = status < 400 ? 'backend-error' : 'http-error';
  const isPolicy = saysPolicy(status, why);
  return shotError(isPolicy ? 'content-refused' : code, `The backend answered ${status}: ${why}`);
}

function refuse(error: ShotError): BackendReading {
  return { ...nothingSaid, error };
}

function parseBody(body: unknown): unknown {
  if (Buffer.isBuffer(body)) return sniffImage(body) === null ? parseExactJson(body.toString('utf8')) : body;
  return typeof body === 'string' ? parseExactJson(body) : body;
}
