import type { Angle } from '../../../model/car.ts';
import type { Region } from '../../../model/measures.ts';
import type { VerdictFile } from '../../../model/verdict.ts';
import type { Question } from '../../../model/vocabulary.ts';
import type { AskedCar } from '../../describe-car.ts';

/** What the page tells its script about the pictures and what people said of them. */
export interface ReviewData {
  /** Id of the run. */
  readonly run: string;
  /** Answers that were already in the run when the page was rendered, a log for each person. */
  readonly verdicts: readonly VerdictFile[];
  readonly cards: readonly ReviewCard[];
}

/** What was asked in one case, and the pictures that came back. */
export interface ReviewCard {
  /** Id of the card in the page. */
  readonly anchor: string;
  readonly case: string;
  readonly title: string;
  /** `#rrggbb` of the colour asked for; null for a word without one. */
  readonly swatch: string | null;
  readonly car: AskedCar;
  readonly badge: string;
  /** Photographs of such a car that somebody published, to compare with: linked to, never loaded. */
  readonly references: readonly { readonly title: string; readonly href: string }[];
  /** Language that title and badge are written in, for screen readers; empty when it cannot be told. */
  readonly lang: string;
  /** In the order of their angles. A slot without a picture is not among them. */
  readonly pictures: readonly ReviewPicture[];
}

export interface ReviewPicture {
  /** Id of the slot in the page. */
  readonly anchor: string;
  readonly angle: Angle;
  /** Hex SHA-256 of the bytes. */
  readonly image: string;
  /** Digest of its pixels; left out where the run keeps none. */
  readonly pixels?: string | undefined;
  /** The original, relative to the page. */
  readonly href: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** `#rrggbb` of the paint as measured; null when it could not be told. */
  readonly paint: string | null;
  /** Where the angle shows a badge, as shares of the picture. */
  readonly badgeRegions: readonly Region[];
  /** A refused picture is kept to be looked at, but nothing is asked of it: it scores 0 whatever people say. */
  readonly isRefused: boolean;
  /** What the automatic checks say to the questions, as far as they do. */
  readonly automatic: Readonly<Partial<Record<Question, 'yes' | 'no'>>>;
}
