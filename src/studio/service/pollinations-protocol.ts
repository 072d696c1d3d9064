import { z } from 'zod';
import type { PictureSize } from '../draw/artist.ts';
import type { ImaginePrompt } from '../imagine/imagine.ts';
import { errorReply, type Reply } from './reply.ts';

/** One picture asked for through `GET /prompt/{prompt}`. */
export interface PictureRequest extends ImaginePrompt {
  readonly size: PictureSize;
  readonly model: string;
}

/** The one model of this service: it draws, it does not learn. */
export const studioModel = 'studio';

/** Both Pollinations hosts cut URLs off above this many bytes. */
export const maxUrlBytes = 8192;

export const pictureRoute = '/prompt/';

const side = (fallback: number) => z.coerce.number().int().min(64).max(2048).default(fallback);

// The real service takes a missing seed as 42, and so does this one.
const querySchema = z.object({
  width: side(1024),
  height: side(768),
  seed: z.coerce.number().int().min(-1).max(4_294_967_295).default(42),
  model: z.string().min(1).max(100).default(studioModel),
  negative_prompt: z.string().max(maxUrlBytes).default(''),
});

/** A request, or the answer that says what is wrong with it. Unknown parameters are ignored, `nologo` among them. */
export type ParsedPicture = { readonly request: PictureRequest } | { readonly refusal: Reply };

/**
 * Reads the path and query of a picture request.
 *
 * @param path the path as sent, still percent-encoded
 */
export function parsePictureRequest(path: string, query: URLSearchParams): ParsedPicture {
  const text = decodePrompt(path.slice(pictureRoute.length));
  if (text === null) return refuse('The prompt in the path is not valid percent-encoded UTF-8.');
  if (text.trim() === '')
    return refuse('The path has no prompt: /prompt/{prompt}?width=1024&height=768&seed=1');
  const parsed = querySchema.safeParse(Object.fromEntries([...query].filter(([, value]) => value !== '')));
  if (!parsed.success) return refuse(z.prettifyError(parsed.error));
  const { width, height, seed, model, negative_prompt: negative } = parsed.data;
  return {
    request: {
      text,
      negativePrompt: negative === '' ? null : negative,
      seed,
      size: { width, height },
      model,
    },
  };
}

/** The address of a picture, as clients of this protocol write it. */
export function pictureUrl(baseUrl: string, request: PictureRequest): string {
  const query = new URLSearchParams({
    width: String(request.size.width),
    height: String(request.size.height),
    model: request.model,
    seed: String(request.seed),
    nologo: 'true',
  });
  if (request.negativePrompt !== null) query.set('negative_prompt', request.negativePrompt);
  return `${baseUrl}${pictureRoute}${encodeURIComponent(request.text.toWellFormed())}?${query}`;
}

/** The answer to `GET /models`. */
export const modelList: readonly string[] = [studioModel];

function decodePrompt(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function refuse(message: string): ParsedPicture {
  return { refusal: errorReply(400, 'Bad Request', message) };
}
