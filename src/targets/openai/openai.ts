import { Stop } from '../../errors.ts';
import type {
  PictureRequest,
  ReadAnswer,
  Refusal,
  ShotRequest,
  Target,
  TargetContext,
} from '../../generator/target.ts';
import { defineTargetInfo } from '../../generator/target-info.ts';
import { joinUrl, ownsOriginOf } from '../../http/base-url.ts';
import type { HttpAnswer } from '../../http/client.ts';
import { bearer } from '../../http/read-key.ts';
import { quoteFirstWords } from '../../model/text-start.ts';
import { drawSeries } from '../shared/draw-series.ts';
import { askForImageData, readImageData } from '../shared/image-data.ts';
import { probeAnyStatus } from '../shared/probe.ts';
import type { DrawingOptions } from '../shared/service-options.ts';
import { withoutUnwanted } from '../shared/unwanted-parameter.ts';
import { refuseOpenAi } from './refuse.ts';

export interface OpenAiOptions extends DrawingOptions {
  /** The variable the key comes from, for messages. */
  readonly keyEnv: string;
  /** OpenAI's own service takes neither and refuses what it does not know; other servers take both. */
  readonly sendsSeed: boolean;
  readonly sendsNegativePrompt: boolean;
}

/** These always answer with base64, and refuse to be told so. */
const alwaysBase64 = /(^|\/)(chatgpt|gpt)-image/i;

/** Any server that speaks OpenAI's image protocol. */
export function createOpenAiTarget(options: OpenAiOptions): Target {
  const {
    id,
    label,
    baseUrl,
    model,
    size,
    limits,
    sendsSeed: seed,
    sendsNegativePrompt: negativePrompt,
  } = options;
  // What one picture found out, all later ones go by.
  const unwanted = new Set<string>();
  return {
    info: defineTargetInfo({
      id,
      label,
      type: 'openai',
      baseUrl,
      model,
      capabilities: { negativePrompt, seed, writesPrompts: false },
    }),
    size,
    isSizeFree: options.isSizeGiven === false,
    ownsAddress: ownsOriginOf(baseUrl),
    limits,
    secrets: options.key === null ? [] : [options.key],
    health: (context) => checkHealth(options, context),
    generate: (series) =>
      drawSeries(series, { seed, negativePrompt }, (shot) => toRequest({ ...options, unwanted }, shot)),
    async close() {},
  };
}

/** A server without a list of models is there all the same; one that refuses the key will refuse every picture. */
async function checkHealth(
  { baseUrl, label, key, keyEnv }: OpenAiOptions,
  context: TargetContext,
): Promise<void> {
  const url = apiUrl(baseUrl, '/models');
  const status = await probeAnyStatus({ url, name: label, headers: bearer(key) }, context);
  if (status !== 401) return;
  throw new Stop(
    'bad-config',
    `${label} refuses the key (401).`,
    `Set ${keyEnv} to a key of ${new URL(url).host}.`,
  );
}

interface Asking extends OpenAiOptions {
  /** Parameters that the service has refused. */
  readonly unwanted: Set<string>;
}

function toRequest(options: Asking, shot: ShotRequest): PictureRequest {
  const { negativePrompt, seed } = shot;
  const { baseUrl, model, keyEnv, sendsSeed, sendsNegativePrompt, unwanted } = options;
  const service = { ...options, url: apiUrl(baseUrl, '/images/generations') };
  const more = {
    ...(alwaysBase64.test(model) ? {} : { response_format: 'b64_json' }),
    ...(sendsSeed ? { seed } : {}),
    ...(sendsNegativePrompt && negativePrompt !== null ? { negative_prompt: negativePrompt } : {}),
  };
  return withoutUnwanted(unwanted, () => ({
    ...askForImageData(service, shot, more),
    refuse: refuseOpenAi(keyEnv),
    read: readPicture,
  }));
}

function readPicture(answer: HttpAnswer): ReadAnswer | Refusal {
  const data = readImageData(answer);
  if (data !== null) return { ...data, error: null };
  const message = `Expected JSON with a picture, got: "${quoteFirstWords(answer.body)}"`;
  return { code: 'answer-not-read', message, retry: true };
}

/** Base addresses are written with and without `/v1`; other services have it elsewhere: `/v1beta/openai`, `/openai/v1`. */
function apiUrl(baseUrl: string, path: string): string {
  return joinUrl(
    /\/v\d+\w*(?:\/|$)/.test(new URL(baseUrl).pathname) ? baseUrl : joinUrl(baseUrl, '/v1'),
    path,
  );
}
