import { type Command, InvalidArgumentError } from 'commander';
import { namedPath, wholeNumber } from './option-values.ts';

/** A table of cars, and which of them: what `run` and `plan` have in common. */
export interface FeedOptions {
  /** Path of a CSV file. */
  readonly cars?: string;
  /** Field -> name of its column. */
  readonly column?: Readonly<Record<string, string>>;
  readonly pick?: number;
  readonly by?: readonly string[];
  readonly pickSeed?: string;
}

/** What a column can be. They stand in `cases/feed`, too, which help does not load. */
const fields =
  'brand, model, year, color, bodyType, vehicleType, condition, description, id, title, why, angles';

export function addFeedOptions(command: Command): Command {
  return addTableOptions(command)
    .option('--pick <n>', 'so many cars of --cars, each as likely as any other', wholeNumber(1))
    .option(
      '--by <field,...>',
      'fields or columns by which every kind of car gets its share of --pick',
      (text) => text.split(',').map((name) => name.trim()),
    )
    .option('--pick-seed <text>', 'picks others; the same text picks the same cars');
}

/** The table by itself, with all of its cars. */
export function addTableOptions(command: Command): Command {
  return command
    .option(
      '--cars <file>',
      'CSV file with a car a line, in place of cases; angles as its column or --angle says (default: front side rear)',
      namedPath,
    )
    .option(
      '--column <field=name>',
      `column of --cars that is a field (${fields}); once for each`,
      addColumn,
    );
}

/** "color=Exterior colour", added to what came before. */
function addColumn(text: string, earlier: FeedOptions['column'] = {}): NonNullable<FeedOptions['column']> {
  const [field = '', name = ''] = [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)];
  const known = fields.split(', ').find((one) => one === field.trim());
  if (known === undefined || !text.includes('=') || name.trim() === '')
    throw new InvalidArgumentError(
      `Expected a field and the name of its column, such as color=Paint, got "${text}". Fields: ${fields}.`,
    );
  if (known in earlier) throw new InvalidArgumentError(`Expected ${known} once, got it again: "${text}".`);
  return { ...earlier, [known]: name.trim() };
}
