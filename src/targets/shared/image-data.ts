import { z } from 'zod';
import { type ShotError, shotError } from '../../errors.ts';
import { readJson } from '../../generator/read-json.ts';
import type { FoundPicture, PictureRequest, ShotRequest } from '../../generator/target.ts';
import type { HttpAnswer } from '../../http/client.ts';
import { bearer } from '../../http/read-key.ts';
import { redactText } from '../../http/redact.ts';
import { saysPolicy } from '../../http/service-words.ts';
import type { Warning } from '../../model/shot.ts';
import { readBase64, readPictureText } from './picture-text.ts';
import type { DrawingOptions } from './service-options.ts';

/** Base64 is a third longer than the bytes; 25 MB of picture fit. */
const maxImageJsonBytes = 36 * 1024 * 1024;

const text = z.string().nullish().catch(null);
const bodySchema = z.looseObject({
  data: z
    .array(z.looseObject({ b64_json: text, url: text, revised_prompt: text }))
    .optional()
    .catch([]),
  error: z.unknown().optional(),
});

interface ImageService extends Pick<DrawingOptions, 'key' | 'model' | 'size'> {
  readonly url: string;
  /** Parameters that the service has refused. */
  readonly unwanted: ReadonlySet<string>;
}

/**
 * A `POST /v1/images/generations`, but for reading its answer.
 *
 * @param more what this service takes besides
 */
export function askForImageData(
  { url, key, model, size, unwanted }: ImageService,
  { prompt, options }: Pick<ShotRequest, 'prompt' | 'options'>,
  more: Readonly<Record<string, unknown>>,
): Omit<PictureRequest, 'refuse' | 'read'> {
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json', ...bearer(key) },
    body: JSON.stringify(
      leaveOut(unwanted, {
        ...options,
        model,
        prompt: prompt.toWellFormed(),
        n: 1,
        size: `${size.width}x${size.height}`,
        ...more,
      }),
    ),
    maxBytes: maxImageJsonBytes,
  };
}

function leaveOut(names: ReadonlySet<string>, body: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.has(name)));
}

/** What `POST /v1/images/generations` answered. */
export interface ImageData {
  readonly picture: FoundPicture;
  readonly warnings: readonly Warning[];
}

/**
 * Takes `{data: [{b64_json | url, revised_prompt}]}` apart. Null when an answer is none of this protocol: services answer
 * with pages while they start. Never throws.
 */
export function readImageData(answer: HttpAnswer): ImageData | null {
  const parsed = bodySchema.safeParse(readJson(answer));
  if (!parsed.success) return null;
  const image = parsed.data.data?.[0];
  const warnings: Warning[] = [];
  if (image?.revised_prompt) {
    const words = redactText(image.revised_prompt).slice(0, 2000).toWellFormed();
    warnings.push({
      code: 'prompt-rewritten',
      text: `The service drew another prompt than was sent: "${words}"`,
    });
  }
  if (image?.b64_json) return { picture: readBase64(image.b64_json), warnings };
  if (image?.url) return { picture: readPictureText(image.url, answer.url), warnings };
  return { picture: { kind: 'none', error: explainAbsence(parsed.data.error) }, warnings };
}

function explainAbsence(said: unknown): ShotError {
  if (said === undefined || said === null) return shotError('empty-response', 'The answer has no picture.');
  const words = quoteJson(said);
  const code = saysPolicy(200, words) ? 'content-refused' : 'backend-error';
  return shotError(code, `The answer has no picture: ${words}`);
}

function quoteJson(value: unknown): string {
  return redactText(JSON.stringify(value) ?? '')
    .slice(0, 300)
    .toWellFormed();
}
