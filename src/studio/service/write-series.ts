import type { Brand } from '../../model/brand.ts';
import { type Angle, angles } from '../../model/car.ts';
import { ofView } from '../../model/views.ts';
import { hashText } from '../random.ts';
import type { ChatCar, ChatImage, ChatRequest } from './backend-protocol.ts';
import { type PictureRequest, pictureUrl, studioModel } from './pollinations-protocol.ts';

/** A series as the studio's backend side writes it: it builds its own prompts, as the original service does. */
export interface WrittenSeries {
  readonly sessionId: string;
  readonly images: readonly ChatImage[];
}

const views: Readonly<Record<Angle, string>> = {
  front: 'front view',
  side: 'side view',
  rear: 'rear view',
  front34: 'front three-quarter view',
  rear34: 'rear three-quarter view',
};

/** Steps between the seeds of a series: far enough that no two angles meet. */
const seedStep = 101;

/**
 * Writes prompts, seeds and addresses for one car. The same car always gets the same session and seeds.
 *
 * @param brand the car's maker; null when it is not in the catalogue. No badge is described that is not known
 */
export function writeSeries(request: ChatRequest, brand: Brand | null, baseUrl: string): WrittenSeries {
  const { car } = request;
  const facts = [car.brand, car.model, car.year, car.color, car.body_type].join('|').toLowerCase();
  const sessionId = `CAR-${hashText(facts).toString(16).padStart(8, '0')}`;
  const images = request.angles.map((angle, index): ChatImage => {
    const picture = writePicture({ car, brand, sessionId }, angle);
    return {
      url: pictureUrl(baseUrl, picture),
      angle,
      title: `${nameCar(car)} - ${titleOf(views[angle])}`,
      isMain: index === 0,
      prompt: picture.text,
      seed: picture.seed,
      session_id: sessionId,
    };
  });
  return { sessionId, images };
}

interface Subject {
  readonly car: ChatCar;
  readonly brand: Brand | null;
  readonly sessionId: string;
}

function writePicture(subject: Subject, angle: Angle): PictureRequest {
  const { brand, sessionId } = subject;
  const exclusions = (brand?.confusable ?? []).map((name) => `${name} badge`);
  return {
    text: writePrompt(subject, angle),
    negativePrompt: [...exclusions, 'blurry, distorted, several vehicles, people, watermark'].join(', '),
    seed: 100_000 + (hashText(sessionId) % 800_000) + angles.indexOf(angle) * seedStep,
    size: { width: 1024, height: 768 },
    model: studioModel,
  };
}

/** "front view" as "Front View". */
function titleOf(view: string): string {
  return view.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function nameCar({ brand, model, year }: ChatCar): string {
  return [brand, model, year].filter((part) => part !== undefined).join(' ');
}

function writePrompt({ car, brand }: Subject, angle: Angle): string {
  const badge = brand?.badge
    ? ` Genuine ${brand.name} badge, ${brand.badge.look}, on the ${ofView(brand.badge.placement, angle)}.`
    : '';
  const named = [car.year, car.brand, car.model].filter((part) => part !== undefined).join(' ');
  const look = [car.color, car.body_type].filter((part) => part !== undefined).join(' ');
  return (
    `Professional automotive photography of one ${named}, ${look}, ${views[angle]}, the whole car in the frame. ` +
    `The same vehicle in every view of the series: identical ${car.color} paint, identical wheels and trim.${badge} ` +
    'Photorealistic, high quality, soft even light, clean neutral background.'
  );
}
