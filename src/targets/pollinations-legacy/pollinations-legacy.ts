import type { PictureRequest, ShotRequest, Target } from '../../generator/target.ts';
import { defineTargetInfo } from '../../generator/target-info.ts';
import { joinUrl, ownsOriginOf } from '../../http/base-url.ts';
import { reasonOf } from '../../model/reason.ts';
import { quoteFirstWords } from '../../model/text-start.ts';
import { findSubstitution } from '../pollinations/model-headers.ts';
import { saysEnglish } from '../pollinations/say-english.ts';
import { drawSeries } from '../shared/draw-series.ts';
import { readImageBody } from '../shared/image-body.ts';
import { probeAnyStatus } from '../shared/probe.ts';
import { promptUrl } from '../shared/prompt-url.ts';
import { firstOf, refusePolicy } from '../shared/refusals.ts';
import type { DrawingOptions } from '../shared/service-options.ts';

const notes = [reasonOf('anonymous-host-waits'), reasonOf('logo-stamped'), reasonOf('may-draw-otherwise')];

/** The anonymous host that the original system used. What it does to pictures makes it a degraded target. */
export function createPollinationsLegacyTarget(options: Omit<DrawingOptions, 'key'>): Target {
  const { id, label, baseUrl, model, size, limits } = options;
  return {
    info: defineTargetInfo({
      id,
      label,
      type: 'pollinations-legacy',
      baseUrl,
      model,
      capabilities: { negativePrompt: false, seed: true, writesPrompts: false, saysEnglish: true },
      degraded: true,
      notes,
    }),
    size,
    isSizeFree: options.isSizeGiven === false,
    ownsAddress: ownsOriginOf(baseUrl),
    limits,
    async health(context) {
      await probeAnyStatus({ url: joinUrl(baseUrl, '/models'), name: label }, context);
    },
    generate: (series) =>
      drawSeries(series, { seed: true, negativePrompt: false }, (shot) => toRequest(options, shot)),
    async close() {},
  };
}

function toRequest(
  { baseUrl, model, size: { width, height } }: Omit<DrawingOptions, 'key'>,
  { prompt, seed, options }: ShotRequest,
): PictureRequest {
  const query = { ...options, width, height, model, seed, nologo: 'true' };
  return {
    method: 'GET',
    url: promptUrl(baseUrl, { path: '/prompt/', prompt, query }),
    // Keeps the service from handing out a picture it drew for somebody else's similar prompt.
    headers: { accept: 'image/*', ...saysEnglish, 'no-cache': '1' },
    refuse: firstOf(refuseFullQueue, refusePolicy),
    read: (answer) => readImageBody(answer, findSubstitution(answer, [model])),
  };
}

/** Here 402 asks for patience, not for money. */
const refuseFullQueue: PictureRequest['refuse'] = ({ status, url, body }) => {
  if (status !== 402) return null;
  const message = `${new URL(url).host} is busy (402): "${quoteFirstWords(body)}"`;
  return { code: 'rate-limited', message, retry: true };
};
