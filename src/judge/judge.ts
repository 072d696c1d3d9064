import type { z } from 'zod';
import type { Capabilities } from './probe/capabilities.ts';

/** What makes a judge this judge: when one of these changes, what it said before is another judge's word. */
export interface JudgeIdentity {
  /** Kebab-case, safe as a folder's name, made of all the others. Keys `reports/judges/<id>/`. */
  readonly id: string;
  readonly host: string;
  readonly modelAsked: string;
  /** As the service itself names it; null until it has answered. */
  readonly modelAnswered: string | null;
  readonly profile: string;
}

/** A JPEG of at most 1,024 pixels a side and 1 MB, without metadata. */
export interface JudgePicture {
  readonly jpeg: Buffer;
}

/** How the answer must look. Every answer is one JSON object with a member `answer`; an open one brings its own schema. */
export type ReplyForm =
  | { readonly kind: 'yes-no' }
  /** One of these words or letters, as they stand in the text. */
  | { readonly kind: 'one-of'; readonly choices: readonly string[] }
  | { readonly kind: 'open'; readonly schema: z.ZodType };

/** One look: one question in one wording about one or two pictures. */
export interface JudgeRequest {
  /** Id and revision of the question and number of the look, from 0: for records, never sent. */
  readonly question: string;
  readonly revision: string;
  readonly look: number;
  /** Text and pictures in the order they are sent. */
  readonly parts: readonly (string | JudgePicture)[];
  readonly reply: ReplyForm;
  /** Sent where the judge takes one. */
  readonly seed: number;
}

/** How the chance came out: read from the tokens' probabilities, counted over samples, or not at all (`single`). */
export type AnswerMethod = 'logprobs' | 'sampled' | 'single';

/** What one look cost. */
export interface JudgeUsage {
  /** Requests sent, tries that failed included. */
  readonly calls: number;
  /** Null: the service did not say. */
  readonly promptTokens: number | null;
  readonly answerTokens: number | null;
}

/** An answer of the form asked for, or why there is none. */
export type JudgeAnswer =
  | {
      readonly ok: true;
      /** `yes` or `no`, one of the choices, or what the schema made of an open answer. */
      readonly value: unknown;
      /** Chance of yes, 0..1; null where the form has no yes or nothing told it. */
      readonly p: number | null;
      readonly method: AnswerMethod;
      /** As the judge wrote it, cut at 2,000 characters. */
      readonly text: string;
      readonly usage: JudgeUsage;
    }
  | {
      readonly ok: false;
      /** Kebab-case: `refused`, `cut-off`, `empty`, `no-json`, `another-shape`, `unsure-tokens`, `http-error`, ... */
      readonly code: string;
      /** In words, for people. */
      readonly why: string;
      readonly usage: JudgeUsage;
    };

/** What a judge did so far. */
export interface JudgeTally {
  /** Looks that were asked for, and those of them that were answered from what is kept. */
  readonly looks: number;
  readonly remembered: number;
  /** Of all looks, the probe included. */
  readonly usage: JudgeUsage;
  /** In the currency of its price; null where no price is known. */
  readonly cost: { readonly amount: number; readonly currency: string } | null;
  /** Looks without an answer, by code. */
  readonly failed: Readonly<Record<string, number>>;
}

/** A vision model that answers questions about pictures: over HTTP, or simulated in the tests. */
export interface Judge {
  /** Those of a judge over HTTP are settled by `prepare`. */
  readonly identity: JudgeIdentity;
  /** What it turned out to be able to do; null until it is known. To be kept with the run. */
  readonly can?: Capabilities | null;
  /** Looks in flight at once. */
  readonly concurrency: number;
  /** Values that must not be seen in anything that is written: its key. */
  readonly secrets?: readonly string[];
  /** What breaks down is an answer that is not `ok`; throws only when the signal is aborted. */
  ask(request: JudgeRequest, signal: AbortSignal): Promise<JudgeAnswer>;
  /**
   * Finds out who answers and what it can do, once, by about four cheap calls; `ask` does so by itself for the first look
   * that is not remembered.
   *
   * @throws Stop `target-down` when it does not answer, `bad-config` when it takes no pictures
   */
  prepare?(signal: AbortSignal): Promise<void>;
  tally?(): JudgeTally;
  /** Gives its file back. */
  close?(): Promise<void>;
}
