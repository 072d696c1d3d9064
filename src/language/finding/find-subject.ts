import type { Token } from '../tokenize.ts';
import { keyAt, type TokenRange } from './find.ts';
import { yearForm } from './find-years.ts';

/** Makers and the asked model, found in a text. */
export interface CarNames {
  readonly makers: readonly TokenRange[];
  readonly models: readonly TokenRange[];
}

/** Where the car itself is named: the asked model with its maker; any maker where no model is asked about. */
export function findSubject({ makers, models }: CarNames): TokenRange[] {
  const starts = new Set(models.map(({ from }) => from));
  const named = makers.filter(({ to }) => starts.has(to));
  return models.length > 0 ? [...named, ...models] : [...makers];
}

/** Where another car is named beside the asked one, by its maker and a model with a figure: "a white BMW X3". */
export function findOtherCars(tokens: readonly Token[], { makers, models }: CarNames): TokenRange[] {
  const starts = new Set(models.map(({ from }) => from));
  if (!makers.some(({ to }) => starts.has(to))) return [];
  return makers.filter(({ to }) => !starts.has(to) && isModelLike(tokens, to));
}

function isModelLike(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  return tokens[at]?.marks.length === 0 && /\d/u.test(key) && !yearForm.test(key);
}
