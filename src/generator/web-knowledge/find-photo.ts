import type { Deadline } from '../../http/limits/deadline.ts';
import type { Reference } from '../../model/reference.ts';
import { filePagesSchema, imageInfoParams } from './commons-answers.ts';
import type { Wikis } from './find-logo.ts';
import { readReference } from './read-reference.ts';
import { type AskedCar, showsCar } from './shows-car.ts';

const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'];

/** Searches the photographs of Commons for a car. Null when none is surely of this car and under a stated licence. */
export async function findPhoto(
  asked: AskedCar,
  { commons }: Pick<Wikis, 'commons'>,
  deadline: Deadline,
): Promise<Reference | null> {
  const pages = await commons({
    params: {
      ...imageInfoParams,
      generator: 'search',
      gsrnamespace: '6',
      gsrlimit: '20',
      gsrsearch: writeQuery(asked),
    },
    schema: filePagesSchema,
    deadline,
  });
  const photos = pages
    .toSorted((a, b) => (a.index ?? Infinity) - (b.index ?? Infinity))
    .filter(({ imageinfo }) => pictureTypes.includes(imageinfo[0]?.mime ?? ''))
    .flatMap((page) => readReference(page, 'photo') ?? []);
  return photos.find((photo) => showsCar(photo, asked)) ?? null;
}

/** Words in quotes are taken as they are; outside of them the search has a language of its own. */
function writeQuery({ car }: AskedCar): string {
  const quote = (words: string) => `"${words.replace(/["\\]/g, ' ')}"`;
  return [quote(car.brand), quote(car.model), car.year, 'filetype:bitmap']
    .filter((part) => part !== null)
    .join(' ');
}
