import type { ShotError } from '../errors.ts';
import type { HttpAnswer, HttpClient, HttpRequest } from '../http/client.ts';
import type { Angle, Car } from '../model/car.ts';
import type { Clock } from '../model/clock.ts';
import type { Emit } from '../model/events.ts';
import type { TargetInfo } from '../model/result.ts';
import type { Seed } from '../model/seed.ts';
import type { Attempt, Warning } from '../model/shot.ts';
import type { WritePrompt } from './write-prompt.ts';

/** One picture to ask for: written by the core for targets that take prompts. */
export interface ShotRequest {
  readonly angle: Angle;
  readonly prompt: string;
  readonly negativePrompt: string | null;
  readonly seed: number;
  /** What else to ask with, by the service's own names; what the target says itself wins. */
  readonly options?: Readonly<Record<string, string>>;
}

/** One series to ask for. */
export interface SeriesRequest {
  readonly caseId: string;
  readonly sample: number;
  readonly car: Car;
  readonly sessionId: string;
  readonly shots: readonly ShotRequest[];
}

/** A picture that is behind a URL, already here, or nowhere. */
export type FoundPicture =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly contentType: string | null }
  | { readonly kind: 'none'; readonly error: ShotError };

/** Where the picture of a shot is; `request`: a service makes it while it answers. */
export type Picture = FoundPicture | { readonly kind: 'request'; readonly request: PictureRequest };

/** One request in a target's own protocol. The core sends it, so that its limits and deadlines hold. */
export interface PictureRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** May carry a key: headers are never stored. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Longest answer, in bytes; that of a picture when left out. */
  readonly maxBytes?: number;
  /** What a status outside of 200 to 299 means here; null: what it means everywhere. Must not throw. */
  readonly refuse: (answer: HttpAnswer) => Refusal | null;
  /** What to ask instead of what was refused; null where the refusal stands. Must not throw, nor go on for ever. */
  readonly amend?: (answer: HttpAnswer) => PictureRequest | null;
  /** Takes an answer with a good status apart, or says why it holds no picture. Must not throw. */
  readonly read: (answer: HttpAnswer) => ReadAnswer | Refusal;
}

/** Why an answer will not do, and whether it is worth asking again. */
export type Refusal = NonNullable<ReturnType<NonNullable<HttpRequest['reject']>>>;

/** What an answer holds. With `error` set the picture is kept for people to see, and does not count. */
export interface ReadAnswer {
  readonly picture: FoundPicture;
  readonly error: ShotError | null;
  readonly warnings: readonly Warning[];
}

/** What a target hands over for one angle: facts as it reports them, null where it reports none. */
export interface Delivery {
  readonly angle: Angle;
  readonly prompt: string | null;
  readonly sentPrompt: string | null;
  readonly negativePrompt: string | null;
  readonly seed: Seed | null;
  readonly sessionId: string | null;
  readonly picture: Picture;
  /**
   * Tries already spent before the picture itself is fetched. Tries that several shots share stand at one of them
   * only: sums over shots count them once.
   */
  readonly attempts: readonly Attempt[];
  readonly warnings: readonly Warning[];
}

/** What a target says about the series as a whole; the return value of `generate`. */
export interface SeriesReport {
  readonly sessionId: string | null;
  readonly warnings: readonly Warning[];
  readonly log: readonly string[];
}

export interface TargetContext {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly signal: AbortSignal;
}

/** What `generate` may use. Times in milliseconds. */
export interface GenerateContext extends TargetContext {
  /** One angle after another instead of all together. */
  readonly sequential: boolean;
  /** Bounds one request: all tries and the waits between them. */
  readonly timeoutMs: number;
  readonly maxRetries: number;
}

/** How fast a target may be asked, apart from what its hosts say. */
export interface TargetLimits {
  /** Pictures in flight at once; null: as many as the run allows. */
  readonly concurrency: number | null;
  /** Least time between the starts of two requests to its host, in milliseconds; null: what is known of the host. */
  readonly minIntervalMs: number | null;
  /** Takes the place of the run's own; null: the run's. */
  readonly timeoutMs: number | null;
}

/** A system under test. Each kind has a folder under `targets/`. */
export interface Target {
  readonly info: TargetInfo;
  /** Size asked for, in pixels; null when the target chooses. Pictures of another aspect are refused. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** True where the user named no size: what the service chooses then is no fault. */
  readonly isSizeFree?: boolean;
  /** Whether addresses on this machine or a private network are this target's own. */
  readonly ownsAddress: (url: URL) => boolean;
  readonly limits: TargetLimits;
  /** Left out for a target that writes its own prompts. */
  readonly writePrompt?: WritePrompt;
  /** Why a picture is not even asked for: its prompt is longer than the service takes; null when it is asked for. */
  readonly refusePrompt?: (prompt: string) => ShotError | null;
  /** The model's own tokenizer, to be kept with the run; left out where none was given. */
  readonly tokenizerPath?: string;
  /** What its user has sent with every request to its own addresses, by names in lower case; nothing when left out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Values that are hidden wherever they turn up: its key, its headers. */
  readonly secrets?: readonly string[];
  /**
   * Resolves when the target answers.
   * @throws Stop `target-down`, with the command to start it, when it does not; `bad-config` when it will never do
   *   what is asked (a model it does not have)
   */
  health(context: TargetContext): Promise<void>;
  /** Yields one delivery per asked angle, as they come; returns what was said of the whole series. */
  generate(series: SeriesRequest, context: GenerateContext): AsyncGenerator<Delivery, SeriesReport>;
  close(): Promise<void>;
}
