import type { PictureRequest, ReadAnswer, Refusal, ShotRequest, Target } from '../../generator/target.ts';
import { defineTargetInfo } from '../../generator/target-info.ts';
import { joinUrl, ownsOriginOf } from '../../http/base-url.ts';
import type { HttpAnswer } from '../../http/client.ts';
import { bearer } from '../../http/read-key.ts';
import { drawSeries } from '../shared/draw-series.ts';
import { readImageBody } from '../shared/image-body.ts';
import { askForImageData, readImageData } from '../shared/image-data.ts';
import { promptUrl } from '../shared/prompt-url.ts';
import { firstOf, refuseKey, refusePolicy } from '../shared/refusals.ts';
import type { DrawingOptions } from '../shared/service-options.ts';
import { withoutUnwanted } from '../shared/unwanted-parameter.ts';
import { findSubstitution } from './model-headers.ts';
import { findModel } from './models.ts';
import { saysEnglish } from './say-english.ts';

/** Longer addresses are cut by the service's edge, in bytes. */
const maxGetUrlBytes = 8_192;

/** Families of models that honour a seed (TARGETS.md); the others draw anew each time. */
const seededModels = /^(flux|zimage|z-image|seedream)/i;

export interface PollinationsOptions extends DrawingOptions {
  /** The variable the key comes from, for messages. */
  readonly keyEnv: string;
}

/** The current API of Pollinations, at gen.pollinations.ai. The key travels in a header, never in an address. */
export function createPollinationsTarget(options: PollinationsOptions): Target {
  const { id, label, baseUrl, model, size, limits } = options;
  const seed = seededModels.test(model);
  let names: readonly string[] = [model];
  const unwanted = new Set<string>();
  return {
    info: defineTargetInfo({
      id,
      label,
      type: 'pollinations',
      baseUrl,
      model,
      capabilities: { negativePrompt: false, seed, writesPrompts: false, saysEnglish: true },
    }),
    size,
    isSizeFree: options.isSizeGiven === false,
    ownsAddress: ownsOriginOf(baseUrl),
    limits,
    secrets: options.key === null ? [] : [options.key],
    async health(context) {
      names = await findModel(baseUrl, model, context);
    },
    generate: (series) =>
      drawSeries(series, { seed, negativePrompt: false }, (shot) =>
        toRequest({ ...options, unwanted, sendsSeed: seed, names: () => names }, shot),
      ),
    async close() {},
  };
}

interface Drawing extends PollinationsOptions {
  readonly sendsSeed: boolean;
  /** Parameters that the service has refused. */
  readonly unwanted: Set<string>;
  /** All names of the model, known after the health check. */
  readonly names: () => readonly string[];
}

function toRequest(drawing: Drawing, shot: ShotRequest): PictureRequest {
  const get = toGet(drawing, shot);
  return Buffer.byteLength(get.url) > maxGetUrlBytes ? toPost(drawing, shot) : get;
}

function toGet(drawing: Drawing, { prompt, seed, options }: ShotRequest): PictureRequest {
  const { baseUrl, model, size, key, keyEnv, sendsSeed } = drawing;
  const own = { model, width: size.width, height: size.height, seed: sendsSeed ? seed : null };
  const query = { ...options, ...own };
  return {
    method: 'GET',
    url: promptUrl(baseUrl, { path: '/image/', prompt, query }),
    headers: { accept: 'image/*', ...saysEnglish, ...bearer(key) },
    refuse: firstOf(refusePolicy, refuseKey(keyEnv)),
    read: (answer) => readImageBody(answer, findSubstitution(answer, drawing.names())),
  };
}

function toPost(drawing: Drawing, shot: ShotRequest): PictureRequest {
  const url = joinUrl(drawing.baseUrl, '/v1/images/generations');
  const service = { ...drawing, url };
  const more = { response_format: 'b64_json', ...(drawing.sendsSeed ? { seed: shot.seed } : {}) };
  return withoutUnwanted(drawing.unwanted, () => {
    const request = askForImageData(service, shot, more);
    return {
      ...request,
      headers: { ...request.headers, ...saysEnglish },
      refuse: firstOf(refusePolicy, refuseKey(drawing.keyEnv)),
      read: (answer) => readPicture(answer, drawing),
    };
  });
}

function readPicture(answer: HttpAnswer, { names }: Drawing): ReadAnswer | Refusal {
  const data = readImageData(answer);
  if (data !== null) return { ...data, error: findSubstitution(answer, names()) };
  const message = 'Expected JSON with a picture, got something else.';
  return { code: 'not-an-image', message, retry: true };
}
