import { phraseTable } from './gather-words.ts';

/** Words right before a maker that is not the one of the car. */
export const bystanderTable = phraseTable(({ makers }) => makers?.bystanders);
/** Phrases whose words look like a name and are none. */
export const decoyTable = phraseTable(({ decoys }) => decoys);
