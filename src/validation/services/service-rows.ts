import type { SeriesRequest } from '../../generator/target.ts';
import type { FaultKind } from '../../studio/faults/fault.ts';
import type { BackendAnswer } from '../../targets/backend/response.ts';
import type { RowInfo } from '../table/finding.ts';

/** A service that misbehaves towards some cases: the studio with a fault, or a backend with an answer of its own. */
export interface ServiceRow {
  readonly row: RowInfo;
  /** What every struck case must become. */
  readonly outcome: 'errored' | 'failed';
  readonly fault?: FaultKind;
  /** True where the fault rightly stops all that comes after: a spent quota is that of the whole service. */
  readonly strikesAll?: boolean;
  /** What a backend answers instead of its pictures. */
  readonly answer?: (request: SeriesRequest) => BackendAnswer;
}

function fault(defect: 'D13' | 'D14', severity: string, kind: FaultKind, strikesAll = false): ServiceRow {
  const outcome = defect === 'D13' ? 'errored' : 'failed';
  return { row: { defect, severity, owners: [outcome] }, outcome, fault: kind, strikesAll };
}

function lie(severity: string, answer: (request: SeriesRequest) => BackendAnswer): ServiceRow {
  return { row: { defect: 'D14', severity, owners: ['failed'] }, outcome: 'failed', answer };
}

/** What a backend that does everything right reports of its pictures at `origin`. */
export function answerWell(request: SeriesRequest, addressOf: (index: number) => string): BackendAnswer {
  const { sessionId, shots } = request;
  const images = shots.map(({ angle, prompt, seed }, index) => ({
    url: addressOf(index),
    ...{ angle, prompt, seed, session_id: sessionId, success: true },
  }));
  return {
    status: 200,
    body: { success: true, session_id: sessionId, images, total_generated: images.length },
  };
}

export const serviceRows: readonly ServiceRow[] = [
  fault('D13', 'never answers', 'hang'),
  fault('D13', '429', 'rate-limit'),
  fault('D13', '402, from the first picture on', 'quota', true),
  fault('D13', '500', 'server-error'),
  fault('D13', '502 with a page', 'bad-gateway-html'),
  fault('D13', 'connection reset', 'reset'),
  fault('D13', 'cut inside the body', 'reset-after-headers'),
  fault('D14', '200 with a page', 'html-200'),
  fault('D14', '200 with JSON', 'json-200'),
  fault('D14', '200 with nothing', 'empty-200'),
  fault('D14', '200 with one fixed picture', 'placeholder-200'),
  fault('D14', 'half a picture', 'truncated'),
  fault('D14', 'refused by policy', 'refuse'),
  lie('an address of a stand-in service', (request) =>
    answerWell(request, (index) => `https://picsum.photos/seed/${request.caseId}-${index}/1024/768`),
  ),
  lie('success, and no pictures', ({ sessionId }) => ({
    status: 200,
    body: { success: true, session_id: sessionId, images: [], total_generated: 0 },
  })),
  lie('200 with success:false', () => ({ status: 200, body: { success: false, error: 'no model' } })),
];
