import type { Evidence } from './check.ts';
import type { Question } from './vocabulary.ts';

/** Fewer pictures than these say nothing of how well people, or people and a check, agree. */
export const fewestUnits = 15;

/** How far people agree with each other about one question. "Cannot tell" is no answer here. */
export interface PeopleAgreement {
  readonly question: Question;
  /** Pictures that two or more people answered. */
  readonly units: number;
  /** Share of equal answers among the pairs of answers to one picture, 0..1; null without such a picture. */
  readonly raw: number | null;
  /** Share of "yes" among these answers, 0..1: where nearly all are, equal answers come by themselves. */
  readonly baseRate: number | null;
  /**
   * Krippendorff's alpha: 1 is full agreement, 0 that of chance, below 0 worse than chance. Null for fewer than 15
   * pictures, and where all answers are one and the same, for chance could not have given others.
   */
  readonly alpha: number | null;
  /** 95 % of the bootstrap; null where alpha is. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** What share of pictures people say yes to, by one question. Who cannot tell, and a tie, is no answer. */
export interface PeopleRate {
  readonly question: Question;
  /** Cars of which a picture was answered, of all there are: each counts once, with the share of its pictures. */
  readonly cars: number;
  readonly of: number;
  /** Mean over these cars, 0..1. */
  readonly yes: number;
  /** Of cars like these, 95 %, 0..1; null of one car, which tells nothing of others. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** How the majority of the people and an automatic check answer about the same things, in counts. */
export interface AutomaticAgreement {
  readonly check: string;
  readonly evidence: Evidence;
  /** People say that it holds. */
  readonly yes: PassFail;
  readonly no: PassFail;
}

/** What the check says; a warning passes. */
export interface PassFail {
  readonly pass: number;
  readonly fail: number;
}

export interface Agreement {
  /** One for each question that somebody answered. */
  readonly people: readonly PeopleAgreement[];
  /** One for each check and kind of evidence that measured something people answered about. */
  readonly automatic: readonly AutomaticAgreement[];
}
