import type { Angle } from '../model/car.ts';
import type { EvalCase } from '../model/case.ts';
import type { LogoFacts } from './knowledge.ts';

/** What the prompt of one picture is written from. What could not be found out is null or missing. */
export interface ShotFacts {
  readonly evalCase: EvalCase;
  readonly angle: Angle;
  readonly logo: LogoFacts | null;
  /** Sentences, without their full stop, on how the real car looks. */
  readonly hints: readonly string[];
  readonly sessionId: string;
  readonly seed: number;
}

/** What one picture is asked for with. */
export interface WrittenPrompt {
  readonly prompt: string;
  /** What the picture should not show; null when nothing is said of it. */
  readonly negativePrompt: string | null;
  /** What else the service is asked with, by the names it knows; left out where the template says nothing. */
  readonly options?: Readonly<Record<string, string>>;
}

/** Writes the prompt of one picture. Throws where the facts do not suffice. */
export type WritePrompt = (facts: ShotFacts) => WrittenPrompt;
