import { z } from 'zod';
import { findLooks, findMakers } from './find-makers.ts';
import { defineQuestion, type Told } from './question.ts';

const words = z.string().trim().max(500).nullable();
/** What a judge says of an emblem. */
const emblemSchema = z.object({ emblem: words, lettering: words, maker: words });

/** What the members are, for judges that see no more of the form than their names. */
const members =
  'Say its shape in a few words ("emblem"), all letters that can be read on the car ("lettering"), and whose emblem it is ("maker"); null where there is nothing to say.';

export const noWrongBadge = defineQuestion({
  id: 'no-wrong-badge',
  revision: 1,
  sends: ['badge'],
  wordings: [
    `Describe the maker's emblem on this part of a car, and read any lettering. ${members}`,
    `Which emblem and which letters does this part of a car bear? ${members}`,
    `Look closely at the emblem of this car. What is its shape, what is written on or beside it, and whose is it? ${members}`,
  ],
  reply: { kind: 'open', schema: emblemSchema },
  holds: ({ makers }) => makers[0] ?? '',
  tell({ value }, { makers, lexicon }): Told {
    const { emblem, lettering, maker } = emblemSchema.parse(value);
    const said = [maker, emblem, lettering && `lettering ${lettering}`].filter(Boolean).join(', ');
    const named = [lettering, maker].flatMap((text) => findMakers(text ?? '', lexicon));
    // A maker that the catalogue does not know is another one all the same.
    const known = named.length > 0 || maker === null ? named : [maker];
    const found = known.length > 0 ? known : findLooks(emblem ?? '', lexicon, makers);
    const rival = found.find((name) => !makers.includes(name));
    if (rival !== undefined) return { answer: 'no', said, names: rival };
    return found.length > 0 ? { answer: 'yes', said } : { answer: 'cannot-tell', said: said || 'no emblem' };
  },
});
