import type { HttpClient } from '../../http/client.ts';
import type { Judge } from '../../judge/judge.ts';
import type { Brand } from '../../model/brand.ts';
import type { Looker } from '../../model/looker.ts';

/** The commands that can have pictures looked at: while a run goes on, before it for its cost, after it. */
export type LookingCommand = 'run' | 'plan' | 'score';

/** A source as the command line knows it, without loading it. */
export interface LookerKind {
  readonly source: Looker['source'];
  readonly commands: readonly LookingCommand[];
  /** What asks for it, as commander spells flags, and what each does. */
  readonly flags: readonly (readonly [flags: string, about: string])[];
  /**
   * Sends nothing.
   *
   * @param options its flags, by their names in camelCase; of a run that is gone on with, as `run.json` has them
   * @returns null where nothing asked for it
   * @throws Stop `bad-usage` or `bad-config` for what does not fit together
   */
  open(options: Readonly<Record<string, unknown>>, outside: LookerOutside): Promise<Looker | null>;
}

/** What those who look may need. */
export interface LookerOutside {
  /** Where keys come from. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** False where nobody is going to be asked: keys may be missing. */
  readonly asks: boolean;
  /** Folder of the runs. */
  readonly outDir: string;
  /** All makers there are. */
  readonly brands: readonly Brand[];
  /** Uniform in 0..1. */
  readonly random: () => number;
  /** A client of one's own, to be closed; with so many requests at once to a host. */
  openHttp(perHostConcurrency: number): HttpClient;
  /** Asks a judge what it has to be asked before it is trusted; asks nothing again. */
  checkJudge(
    judge: Judge,
    check: { readonly facts: readonly string[]; readonly signal: AbortSignal },
  ): Promise<void>;
}
