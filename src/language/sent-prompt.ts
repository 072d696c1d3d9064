import { readSeed, type Seed } from '../model/seed.ts';
import { decodePercent } from './encoding/decode-percent.ts';

/** What a picture's address says was sent. Members are null where the address does not say. */
export interface ImageUrlFacts {
  readonly prompt: string | null;
  readonly negativePrompt: string | null;
  readonly seed: Seed | null;
  /** Whether the address lets the service rewrite the prompt. */
  readonly enhance: boolean;
}

const nothing: ImageUrlFacts = { prompt: null, negativePrompt: null, seed: null, enhance: false };
const promptPath = /\/(?:prompt|image)\/(.+)$/su;
const pictureFile = /^\S+\.(?:png|jpe?g|webp|gif|avif)$/iu;
const negativeNames = ['negative_prompt', 'negative', 'negativePrompt'];

/**
 * Reads the address of a picture of any service that takes the prompt in its path, as Pollinations does
 * (`/prompt/{prompt}` or `/image/{prompt}`). Never throws: an address that cannot be read says nothing.
 */
export function readImageUrl(url: string): ImageUrlFacts {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/u.test(parsed.protocol)) return nothing;
  const { searchParams } = parsed;
  return {
    prompt: readPath(parsed.pathname),
    negativePrompt: negativeNames.map((name) => searchParams.get(name)).find(Boolean) ?? null,
    seed: readSeed(searchParams.get('seed') ?? ''),
    enhance: /^(?:true|1)$/iu.test(searchParams.get('enhance') ?? ''),
  };
}

/** The prompt in a picture's address; null when the address holds none. */
export function promptInUrl(url: string): string | null {
  return readImageUrl(url).prompt;
}

const translators = ['image.pollinations.ai', 'gen.pollinations.ai'];

/**
 * Whether the service behind an address translates or rewrites a prompt in another language, unless the request's
 * `accept-language` begins with "en" (pollinations/pollinations, normalizeAndTranslatePrompt.js).
 */
export function translatesPrompts(url: string): boolean {
  return URL.canParse(url) && translators.includes(new URL(url).hostname);
}

function readPath(path: string): string | null {
  const encoded = promptPath.exec(path)?.[1] ?? '';
  const prompt = decodePercent(encoded).text.trim();
  return prompt === '' || pictureFile.test(prompt) ? null : prompt;
}
