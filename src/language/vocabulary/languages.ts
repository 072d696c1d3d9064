import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The languages that prompts are read in. All are read at once: prompts mix them. */
export const languages: readonly Vocabulary[] = [en, uk, ru, de, fr, pl];
