import type { Brand } from '../../model/brand.ts';
import type { Angle } from '../../model/car.ts';
import type { Shot } from '../../model/shot.ts';
import { createDice, type Dice } from '../../studio/random.ts';
import { compareStatuses } from '../compare-statuses.ts';
import type { PlannedCar } from '../pictures/clean-base.ts';
import { angleFor } from '../pictures/picture-row.ts';
import type { Checker, Statuses } from '../run-checks.ts';
import type { Finding, RowInfo } from '../table/finding.ts';
import { type AskedParts, type DefectContext, type PromptDefect, promptDefects } from './prompt-defects.ts';
import { describeParts, type StyleName, styles } from './prompt-parts.ts';
import { type PromptVariant, promptVariants } from './prompt-variants.ts';

const cleanRow: RowInfo = { defect: 'clean', severity: 'prompts in three styles', owners: [] };
const styleNames = ['sentences', 'tags', 'prose'] as const satisfies readonly StyleName[];

/** One car's requests in one style. */
interface Request {
  readonly name: string;
  readonly car: PlannedCar;
  readonly context: DefectContext;
  readonly brand: Brand;
  readonly style: StyleName;
  readonly asked: readonly AskedParts[];
  /** What the checks say of them as they are. */
  readonly verdicts: Statuses;
}

/** Plants defects and harmless changes in prompts; no picture is looked at. Styles take turns. */
export function validatePrompts(
  cars: readonly PlannedCar[],
  brands: readonly Brand[],
  check: Checker,
): Finding[] {
  const requests = cars.flatMap((car) => prepare(car, brands, check) ?? []);
  return [
    ...requests.map(checkClean),
    ...promptDefects.flatMap((defect) => requests.map((request) => plantDefect(defect, request, check))),
    ...promptVariants.flatMap((variant) => requests.map((request) => plantVariant(variant, request, check))),
  ];
}

function prepare(car: PlannedCar, brands: readonly Brand[], check: Checker): Request | null {
  const { evalCase, planned, name, index } = car;
  const brand = brands.find((one) => one.name === evalCase.car.brand);
  const [rival] = evalCase.logo.confusable;
  if (!planned.logo || !brand || rival === undefined) return null;
  const { logo, request } = planned;
  const asked = request.shots.map(({ angle, seed, negativePrompt }) => ({
    prompt: describeParts(evalCase, logo, angle),
    ...{ negativePrompt, seed, sessionId: request.sessionId },
  }));
  const style = styleNames[index % styleNames.length] ?? 'sentences';
  const context = { evalCase, logo, rival, dice: createDice(`prompts ${name}`) };
  const verdicts = check(
    toCheck(
      car,
      asked.map((parts) => write(car, parts, styles[style](parts.prompt))),
    ),
  );
  return { name: `${name}, ${style}`, car, context, brand, style, asked, verdicts };
}

function toCheck({ evalCase, planned }: PlannedCar, shots: readonly Shot[]) {
  return { evalCase, sessionId: planned.request.sessionId, shots };
}

/** Answered, and nothing kept of the picture. */
function write(
  car: PlannedCar,
  { prompt: { angle }, negativePrompt, seed, sessionId }: AskedParts,
  prompt: string,
): Shot {
  const facts = {
    key: `${car.name} ${angle}`,
    angle,
    prompt,
    sentPrompt: prompt,
    negativePrompt,
    seed,
    sessionId,
  };
  const times = { url: null, startedAtMs: 0, latencyMs: 1000, attempts: [], warnings: [] };
  return { ...facts, ...times, status: 'ok', error: null, photo: null };
}

/** Of the asked half everything passes; the shown half has nothing to look at. */
function checkClean({ name, verdicts }: Request): Finding {
  const perfect = new Map(
    [...verdicts].map(([key, status]) => [key, status === 'unmeasured' ? status : 'pass'] as const),
  );
  return compareStatuses(perfect, verdicts, { row: cleanRow, name });
}

function plantDefect(defect: PromptDefect, request: Request, check: Checker): Finding {
  const { car, context, style, asked } = request;
  const only = defect.everywhere || isWhole(defect, car) ? null : angleFor(car.index);
  const shots = asked.map((parts) => {
    const isStruck = only === null || parts.prompt.angle === only;
    const planted = isStruck ? defect.plant(parts, context) : parts;
    return write(car, planted, styles[style](planted.prompt));
  });
  const { severity, owner, mayChange = [] } = defect;
  const row: RowInfo = { defect: 'D12', severity, owners: [owner] };
  const mustFire = placesOf(
    owner,
    asked.map(({ prompt }) => prompt.angle).filter((angle) => only === null || angle === only),
    request.verdicts,
  );
  return compareStatuses(request.verdicts, check(toCheck(car, shots)), {
    row,
    name: request.name,
    mustFire,
    mayChange,
  });
}

/** A check of single shots must fire at every angle that was struck. */
function placesOf(owner: string, struck: readonly Angle[], verdicts: Statuses): string[] {
  return verdicts.has(owner) ? [owner] : struck.map((angle) => `${owner}@${angle}`);
}

/** Every other car has the defect at all angles, the others at one. */
function isWhole({ owner }: PromptDefect, { index }: PlannedCar): boolean {
  return owner !== 'single-session' && index % 2 === 0;
}

function plantVariant(variant: PromptVariant, request: Request, check: Checker): Finding {
  const { car, style, brand, asked } = request;
  const dice: Dice = createDice(`${variant.severity} ${car.name}`);
  const shots = asked.map((parts) => {
    const prompt = variant.reword?.(parts.prompt, { dice, brand }) ?? parts.prompt;
    const text = styles[style](prompt);
    return write(car, parts, variant.rewrite?.(text, dice) ?? text);
  });
  const row: RowInfo = { defect: 'B0', severity: variant.severity, owners: [] };
  return compareStatuses(request.verdicts, check(toCheck(car, shots)), { row, name: request.name });
}
