import { readPrompt } from '../../language/read-prompt.ts';
import type { Reference } from '../../model/reference.ts';
import type { AskedCar } from './shows-car.ts';

/** Generation and platform, as titles write them right after the model: "Clio V", "E-Class (W213)". */
const designationAfterModel = /^ ([IVX]{1,4})(?![\w'-])|^ \(([A-Z]{1,2}\d{2,3})\)/;

/**
 * Words for the prompt that a photograph adds. A title was written by a stranger: nothing of it is taken over but the
 * car's generation, and not even that if it means something else to a reader of prompts.
 */
export function writeHint({ title }: Pick<Reference, 'title'>, asked: AskedCar): string {
  const { year, brand, model } = asked.car;
  const car = year === null ? `${brand} ${model}` : `${year} ${brand} ${model}`;
  const plain = `Proportions and details as built in the real ${car}`;
  const designation = findDesignation(title, asked);
  const exact = `${plain} ${designation}`;
  return designation !== null && saysTheSame(exact, plain, asked) ? exact : plain;
}

function findDesignation(title: string, { lexicon, car }: AskedCar): string | null {
  const { mentions } = readPrompt(title, { lexicon, model: car.model });
  const model = mentions.find(({ kind }) => kind === 'model');
  const match = model && designationAfterModel.exec(title.slice(model.end));
  return match?.[1] ?? match?.[2] ?? null;
}

function saysTheSame(exact: string, plain: string, { lexicon, car }: AskedCar): boolean {
  const facts = (text: string) =>
    readPrompt(text, { lexicon, model: car.model }).mentions.map(({ kind, value, polarity }) => [
      kind,
      value,
      polarity,
    ]);
  return JSON.stringify(facts(exact)) === JSON.stringify(facts(plain));
}
