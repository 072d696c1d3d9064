import { faultReply } from '../faults/fault-replies.ts';
import type { Answer } from './answer-picture.ts';
import { chatReply, parseChatRequest } from './backend-protocol.ts';
import { findBrand } from './find-brand.ts';
import type { LogEntry } from './request-log.ts';
import type { Service } from './service.ts';
import { writeSeries } from './write-series.ts';

export interface ChatCall {
  readonly body: string;
  /** Where the client reaches this service: addresses in the answer start with it. */
  readonly baseUrl: string;
  readonly entry: LogEntry;
}

/** Answers `POST /api/chat/generate-car-images/`: addresses of pictures that are drawn when they are fetched. */
export async function answerChat(call: ChatCall, service: Service): Promise<Answer> {
  const parsed = parseChatRequest(call.body);
  if ('refusal' in parsed) return { reply: parsed.refusal, fault: null };
  const { request } = parsed;
  const brand = findBrand(request.car.brand, service.options.brands);
  const name = brand?.name ?? request.car.brand;
  call.entry.brand = name;
  const fault = service.plan.strike({ at: 'chat', angle: null, brand: name, key: JSON.stringify(request) });
  call.entry.fault = fault?.kind ?? null;
  const instead = fault && (await faultReply(fault, await service.artist()));
  if (instead) return { reply: instead, fault: null };
  const series = writeSeries(request, brand, call.baseUrl);
  return { reply: chatReply(series.sessionId, series.images), fault };
}
