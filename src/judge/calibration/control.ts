import type { ControlAnswer } from '../../model/calibration.ts';
import type { EvalCase } from '../../model/case.ts';
import type { Side } from '../../statistics/sequential-certificate.ts';
import type { SourcePicture } from '../pictures/prepare-pictures.ts';
import type { JudgeQuestion } from '../questions/question.ts';

/** A picture, or a pair of them, of which it is known whether the fact holds. */
export interface Control extends Pick<ControlAnswer, 'kind' | 'source' | 'cars'> {
  readonly pictures: readonly SourcePicture[];
  /** What it is asked as: the car that it is, or is not. */
  readonly evalCase: EvalCase;
}

/** Which control is wanted: the how-manieth of its side of the question, from 0. */
export interface ControlWanted {
  readonly question: JudgeQuestion;
  readonly side: Side;
  readonly turn: number;
}

/** Gives the control that is wanted, of cars not used before for that question; null when there are no more. */
export type DealControl = (wanted: ControlWanted) => Promise<Control | null>;

/** Lays words over a copy of a picture. */
export type LayWords = (picture: Buffer, words: string) => Promise<Buffer>;
