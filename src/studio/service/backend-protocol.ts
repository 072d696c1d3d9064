import { z } from 'zod';
import { type Angle, angleSchema, textSchema, yearSchema } from '../../model/car.ts';
import { parseJson } from '../../model/parse-json.ts';
import { straightAngles } from '../../model/vocabulary.ts';
import { jsonReply, type Reply } from './reply.ts';

export const chatRoute = '/api/chat/generate-car-images/';
export const healthRoute = '/health/';

/** A request is a car's few facts: more than this is no request. */
export const maxChatBytes = 64 * 1024;

const yearText = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(yearSchema);

const chatCarSchema = z.object({
  brand: textSchema,
  model: z.union([textSchema, z.number().transform(String)], 'Expected text or a number'),
  year: z.union([yearSchema, yearText], 'Expected a year such as 2019').optional(),
  color: textSchema,
  body_type: textSchema.optional(),
  vehicle_type_name: textSchema.optional(),
  condition: textSchema.optional(),
  description: z.string().max(2000).optional(),
});

/** The car as this protocol names its fields. */
export type ChatCar = z.infer<typeof chatCarSchema>;

export interface ChatRequest {
  readonly car: ChatCar;
  /** Each once, in the order asked for. */
  readonly angles: readonly Angle[];
}

const chatSchema = z.object({
  angles: z
    .array(angleSchema)
    .min(1)
    .default([...straightAngles]),
  style: z.string().max(100).optional(),
  use_mock_algorithm: z.boolean().optional(),
});

/** One picture of an answer. `url` points back at this service. */
export interface ChatImage {
  readonly url: string;
  readonly angle: Angle;
  readonly title: string;
  readonly isMain: boolean;
  readonly prompt: string;
  readonly seed: number;
  readonly session_id: string;
}

/** A request, or the answer that says what is wrong with it. */
export type ParsedChat = { readonly request: ChatRequest } | { readonly refusal: Reply };

/** Reads the body of a chat request: the car's fields under `car_data`, or beside `angles` as a later revision has them. */
export function parseChatRequest(body: string): ParsedChat {
  const json = parseJson(body);
  if (!isRecord(json)) return refuse(['Expected the body to be a JSON object.']);
  const car = chatCarSchema.safeParse({ ...json, ...(isRecord(json['car_data']) ? json['car_data'] : {}) });
  const chat = chatSchema.safeParse(json);
  if (car.success && chat.success) {
    return { request: { car: car.data, angles: [...new Set(chat.data.angles)] } };
  }
  return refuse([...issuesOf('car_data.', car.error), ...issuesOf('', chat.error)]);
}

/** The answer to a chat request, as the original service shapes it. */
export function chatReply(sessionId: string, images: readonly ChatImage[]): Reply {
  return jsonReply(200, {
    success: true,
    status: 'ok',
    images,
    session_id: sessionId,
    total_generated: images.length,
    method: 'studio',
  });
}

function refuse(details: readonly string[]): ParsedChat {
  return { refusal: jsonReply(400, { success: false, error: 'Invalid request', details }) };
}

function issuesOf(prefix: string, error: z.ZodError | undefined): readonly string[] {
  return (error?.issues ?? []).map((issue) => `${prefix}${issue.path.join('.')}: ${issue.message}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
