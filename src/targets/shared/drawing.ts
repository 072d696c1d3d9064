import { z } from 'zod';
import { baseUrlSchema, modelKey } from '../../model/service-keys.ts';
import { promptsKey, serviceKeys, sizeKey } from './keys.ts';

const side = z.int().min(10).max(9999);

/** Of a spec: width and height in pixels. */
export const sizeField = z.strictObject({ width: side, height: side });
/** Of a spec: an address without a slash at its end. */
export const baseUrlField = baseUrlSchema;

/** Keys of entries of services that draw a prompt. */
export const drawingKeys = {
  ...serviceKeys,
  model: modelKey.optional(),
  size: sizeKey.optional(),
  prompts: promptsKey.optional(),
};

/** Fields of specs of services that draw a prompt. */
export const drawingFields = {
  baseUrl: baseUrlField,
  model: z.string(),
  size: sizeField,
  /** Whether the user named the size; runs of earlier versions held pictures to any. */
  isSizeGiven: z.boolean().default(true),
};

interface Drawing {
  readonly baseUrl: string;
  readonly model: string;
  readonly size: string;
}

/** Puts what an entry leaves out. */
export function toDrawing(
  entry: { readonly [Key in keyof Drawing]?: string | undefined },
  usual: Drawing & { readonly endpoint: RegExp },
): z.infer<z.ZodObject<typeof drawingFields>> {
  return {
    baseUrl: toBaseUrl(entry.baseUrl ?? usual.baseUrl, usual.endpoint),
    model: entry.model ?? usual.model,
    size: toSize(entry.size ?? usual.size),
    isSizeGiven: entry.size !== undefined,
  };
}

/** @param endpoint what people copy along with a base address: the path of a request, at the end */
export function toBaseUrl(text: string, endpoint: RegExp): string {
  return text.replace(/\/+$/, '').replace(endpoint, '').replace(/\/+$/, '');
}

/** @param text "1024x768" */
export function toSize(text: string): z.infer<typeof sizeField> {
  const [width, height] = text.split('x').map(Number);
  return sizeField.parse({ width, height });
}

/**
 * What `digest` of the runs of earlier versions covers of every service that draws: left out, the same target would count
 * as another.
 */
export const takesNoExtras = { sendsSeed: false, sendsNegativePrompt: false };
