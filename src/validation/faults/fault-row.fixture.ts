import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ShotErrorCode } from '../../errors.ts';
import type { ShotRequest } from '../../generator/target.ts';
import type { Angle } from '../../model/car.ts';
import type { ShotStatus } from '../../model/shot.ts';
import type { RunSettings } from '../../run/run-config.ts';
import type { BackendAnswer } from '../../targets/backend/response.ts';

/** One request for a picture as the misbehaving service sees it. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Requests for this picture so far, this one included. */
  readonly hit: number;
  readonly angle: Angle;
  /** Port of this service. */
  readonly port: number;
  /** Lets the run's time pass, in milliseconds. */
  readonly pass: (ms: number) => void;
}

export type Serve = (visit: Visit) => void | Promise<void>;

/** What must come of a behaviour, picture by picture: case by case, front before side. */
export interface Expected {
  /** Tries that the run records. */
  readonly tries: readonly number[];
  /** Null for an accepted picture. */
  readonly codes: readonly (ShotErrorCode | null)[];
  readonly statuses: readonly ShotStatus[];
  /** Requests that arrive; the sum of the tries when left out. */
  readonly hits?: number;
  /** Waits between tries, in milliseconds, where they are part of the behaviour. */
  readonly waitsMs?: readonly number[];
  /** Codes of warnings that must be given. */
  readonly warnings?: readonly string[];
  /** Of every case. */
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly exitCode: 0 | 2 | 100;
}

/** A service behaviour, and what must come of it. */
export interface FaultRow {
  readonly name: string;
  readonly expected: Expected;
  /** Answers requests for pictures; well when left out. */
  readonly serve?: Serve;
  /** Where a picture is said to be; at the service when left out. */
  readonly address?: (origin: string, angle: Angle) => string;
  /** What the backend said, where one is replayed: its pictures are at `origin`. */
  readonly backend?: (origin: string, shots: readonly ShotRequest[]) => BackendAnswer;
  /** The service wants TLS, and has no certificate. */
  readonly secure?: boolean;
  readonly caseIds?: readonly string[];
  readonly settings?: Partial<RunSettings>;
}

type Extras = Pick<Expected, 'hits' | 'waitsMs' | 'warnings'>;

/** Both pictures are accepted, and the prompts of the harness ask for everything. */
export function good(tries: readonly number[] = [1, 1], extras: Partial<Expected> = {}): Expected {
  const codes = tries.map(() => null);
  const statuses = tries.map(() => 'ok' as const);
  return { tries, codes, statuses, score: 100, passed: true, exitCode: 0, ...extras };
}

/**
 * The score where one of two pictures, the side, is unusable: nothing says that it is the same car, half of relevance is
 * shown, and a side view shows no badge.
 */
export const sideUnusable = 58.3;

/** The target answered, and what it delivered is unusable: the pictures show no car, a score of 0. */
export function failed(
  code: ShotErrorCode,
  tries: readonly number[] = [1, 1],
  extras: Extras = {},
): Expected {
  const codes = tries.map(() => code);
  const statuses = tries.map(() => 'failed' as const);
  return { tries, codes, statuses, score: 0, passed: false, exitCode: 100, ...extras };
}

/** No answer to score: no score, no verdict. The codes of both pictures, or one for both. */
export function errored(
  code: ShotErrorCode | readonly ShotErrorCode[],
  tries: readonly number[] = [1, 1],
  extras: Partial<Expected> = {},
): Expected {
  const codes = tries.map((_, index) => (typeof code === 'string' ? code : (code[index] ?? null)));
  const statuses = tries.map(() => 'errored' as const);
  return { tries, codes, statuses, score: null, passed: null, exitCode: 2, ...extras };
}

/** All tries of a run with three retries. */
export const fourTimes = [4, 4] as const;
