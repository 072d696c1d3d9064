/** Looks at one picture, or at one pair of pictures, and how many of them saw the fault. */
export interface Looks {
  readonly faults: number;
  readonly looks: number;
}

/** How many looks of how many confirm a fault on one picture, and on how many pictures it has to be confirmed. */
interface FaultRule {
  readonly confirm: number;
  readonly of: number;
  readonly pictures: number;
}

/**
 * `picture`: a fact of one picture, its badge; each picture is settled by itself. `case`: a fact that all pictures of a
 * case share: body, model, and of pairs the same car. `view`: angle and whole car, of which one picture alone is shown to
 * a person and never blocks.
 */
export type FaultKind = 'picture' | 'case' | 'view';

const rules: Readonly<Record<FaultKind, FaultRule>> = {
  picture: { confirm: 5, of: 6, pictures: 1 },
  case: { confirm: 3, of: 4, pictures: 2 },
  view: { confirm: 5, of: 6, pictures: 2 },
};

export interface FaultStanding {
  /** Cleared passes and confirmed fails; a doubt is neither, and a person should look. */
  readonly standing: 'cleared' | 'doubt' | 'confirmed';
  /** Pictures to ask about once more, in other words, by their place; while there are any it is a doubt. */
  readonly askAgain: readonly number[];
}

/** What became of one picture, or pair: cleared, a doubt, or confirmed together with as many others as the rule asks for. */
export type PictureStanding = FaultStanding['standing'];

/**
 * What the looks so far make of a fault. One look that sees it is only a doubt, for faults are rare and a judge errs: the
 * picture is looked at again until confirming is certain or out of reach. Then two faults on one picture are a doubt.
 *
 * @param pictures those, or the pairs, that the judge could answer for; null without any
 */
export function settleFault(kind: FaultKind, pictures: readonly Looks[]): FaultStanding | null {
  if (pictures.length === 0) return null;
  const rule = ruleFor(kind, pictures.length);
  const standings = pictures.map((looks) => settlePicture(rule, looks));
  if (isConfirmed(rule, standings)) return { standing: 'confirmed', askAgain: [] };
  const isCleared = standings.every((standing) => standing === 'cleared');
  const askAgain = standings.flatMap((standing, place) => (standing === 'open' ? [place] : []));
  return { standing: isCleared ? 'cleared' : 'doubt', askAgain };
}

/** The same for each picture by itself: one that is confirmed alone, where the rule asks for two, is a doubt. */
export function settlePictures(kind: FaultKind, pictures: readonly Looks[]): PictureStanding[] {
  const rule = ruleFor(kind, pictures.length);
  const standings = pictures.map((looks) => settlePicture(rule, looks));
  const isSure = isConfirmed(rule, standings);
  return standings.map((standing) => {
    if (standing === 'open') return 'doubt';
    return standing === 'confirmed' && !isSure ? 'doubt' : standing;
  });
}

/** A case with a single picture is held to what a fact of one picture is held to. */
function ruleFor(kind: FaultKind, pictures: number): FaultRule {
  return rules[kind === 'case' && pictures === 1 ? 'picture' : kind];
}

type Settled = ReturnType<typeof settlePicture>;

function isConfirmed(rule: FaultRule, standings: readonly Settled[]): boolean {
  return standings.filter((standing) => standing === 'confirmed').length >= rule.pictures;
}

function settlePicture({ confirm, of }: FaultRule, { faults, looks }: Looks) {
  if (faults >= confirm) return 'confirmed';
  if (faults > 0 && looks - faults <= of - confirm) return 'open';
  return faults >= 2 ? 'doubt' : 'cleared';
}
