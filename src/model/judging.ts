import type { PictureKind } from './calibration.ts';
import type { Angle } from './car.ts';
import type { JudgeLevel, JudgeTrust } from './judge-level.ts';
import type { SeriesResult } from './result.ts';
import type { Answer } from './vocabulary.ts';

/** One look that a judge took. */
export interface JudgedLook {
  /** Id of the question. */
  readonly question: string;
  /** Number of the look at this question, from 0. */
  readonly look: number;
  /** As it was asked; null for words that are not asked any more. */
  readonly wording: string | null;
  /** Null: it came to no answer, for what it `said`. */
  readonly answer: Answer | null;
  readonly said: string;
  /** Chance that the fact holds, 0..1; null where nothing told it. */
  readonly p: number | null;
  /** How the chance came out: `logprobs`, `sampled`, `single`; null without an answer. */
  readonly method: string | null;
  /** Of a pair: whether the second picture was shown first; null where there is one picture. */
  readonly isTurned: boolean | null;
  /** The part that was shown, as a path in the run's folder. */
  readonly crop: string | null;
  /** The references that were shown, in the order of their letters, and the place of the chosen one among them. */
  readonly sheet: {
    readonly path: string;
    readonly makers: readonly string[];
    readonly chosen: number | null;
  } | null;
  /** Why there is no answer, in a word. */
  readonly code: string | null;
}

/**
 * What became of a fact: a fault that was `confirmed`, is a `doubt`, or was `cleared` by further looks; it `holds` where no
 * look saw a fault; `open` where no look came to an answer.
 */
export type FactStanding = 'confirmed' | 'doubt' | 'cleared' | 'holds' | 'open';

/** What a judge made of one fact of a picture, or of a pair. */
export interface JudgedFact {
  /** As the checks ask it: "badge". */
  readonly fact: string;
  /** Ids of the checks that rest on it, the first being the one it is told under. */
  readonly checks: readonly string[];
  /** Id of the judge. */
  readonly by: string;
  readonly level: JudgeLevel;
  /** One picture's, or the two of a pair. */
  readonly angles: readonly Angle[];
  readonly standing: FactStanding;
  /** Whether a confirmed fault of this judge fails a check. */
  readonly blocks: boolean;
  readonly p: number | null;
  /** What people say of the same; null where they did not answer, or could not tell. */
  readonly people: 'right' | 'wrong' | null;
  readonly looks: readonly JudgedLook[];
}

/** How many facts came out so, and of those that people answered about, with how many they agree. */
export interface FactCount {
  readonly n: number;
  readonly agreed: number;
  readonly answered: number;
}

/** What a judge said of one fact over a whole run, and how far its word goes. */
export interface FactAccount {
  readonly fact: string;
  /** The lowest over the kinds of pictures in the run. */
  readonly level: JudgeLevel;
  readonly counts: Readonly<Record<FactStanding, FactCount>>;
}

interface SideCount {
  readonly right: number;
  readonly of: number;
}

/** Controls that were answered twice, and those of them whose answers differ; none of none where it was not tried. */
export interface AskedAgain {
  readonly differ: number;
  readonly of: number;
}

/** How the controls of one question came out on one kind of picture. */
export interface QuestionAccount {
  readonly question: string;
  readonly kind: PictureKind;
  readonly standing: 'certified' | 'refused' | 'undecided' | 'open';
  /** Controls that were answered, by whether the fact does not hold in them, or does. */
  readonly wrong: SideCount;
  readonly right: SideCount;
  /** Right answers in a row that would still certify it; null where none can. */
  readonly missing: { readonly wrong: number | null; readonly right: number | null };
  /** Of the controls that were asked once more in the other order, and in other words: how many it answered otherwise. */
  readonly flips: AskedAgain;
  readonly repeats: AskedAgain;
}

/** Why there is no corrected rate. */
export type NoRate = 'drawn' | 'not-certified' | 'too-few-cars' | 'no-controls' | 'no-better-than-a-coin';

/** What a judge passed at its first looks at one question, corrected by how it did on controls. */
export interface RateAccount {
  readonly target: string;
  readonly question: string;
  readonly cars: number;
  /** Share that it passed, 0..1. */
  readonly passed: number;
  readonly controls: { readonly wrong: SideCount; readonly right: SideCount };
  readonly corrected:
    | {
        readonly rate: number;
        /** 95 %. */
        readonly interval: { readonly lower: number; readonly upper: number };
        readonly use: 'orientation' | 'gate';
      }
    | { readonly rate: null; readonly reason: NoRate };
}

/** What looks of a judge took. */
export interface JudgeWork {
  readonly looks: number;
  /** Requests, tries that failed included; a look that was answered before took none. */
  readonly calls: number;
  /** Null where no price is known, or a service did not say what it read and wrote. */
  readonly cost: { readonly amount: number; readonly currency: string } | null;
  /** Looks without an answer, by why. */
  readonly failed: Readonly<Record<string, number>>;
}

/** All that reports and the terminal say of one judge. */
export interface JudgeAccount {
  readonly id: string;
  /** Null where nothing is left that says who it is. */
  readonly host: string | null;
  readonly modelAsked: string | null;
  readonly modelAnswered: string | null;
  readonly profile: string | null;
  /** ISO 8601; null where it was never checked. */
  readonly checkedAt: string | null;
  /** Kinds of the pictures it looked at. */
  readonly kinds: readonly PictureKind[];
  readonly blocks: JudgeTrust['blocks'];
  readonly questions: readonly QuestionAccount[];
  readonly facts: readonly FactAccount[];
  readonly rates: readonly RateAccount[];
  /** At the pictures of the run. */
  readonly atPictures: JudgeWork;
  /**
   * All that it was asked while the run went on, its probe and its check included, with how many looks had been answered
   * before; null where that was not written down.
   */
  readonly inAll: (JudgeWork & { readonly remembered: number }) | null;
}

/** What judges did in a run, as reports and the terminal show it. */
export interface Judging {
  readonly judges: readonly JudgeAccount[];
  /** In the order of the questions. */
  factsOf(one: SeriesResult): Promise<readonly JudgedFact[]>;
  /** What a judge was shown, by its path in the run's folder, as a small WebP; null where it is gone. */
  openPicture(path: string): Promise<Buffer | null>;
}

/** No judge looked. */
export const noJudging: Judging = {
  judges: [],
  factsOf: async () => [],
  openPicture: async () => null,
};

/** A person says that a fault is there where the judge sees none, or the other way round. */
export function isDisputed({ people, standing }: Pick<JudgedFact, 'people' | 'standing'>): boolean {
  if (people === 'wrong') return standing === 'holds' || standing === 'cleared';
  return people === 'right' && standing === 'confirmed';
}
