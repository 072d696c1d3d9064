import { inflectAll } from './cyrillic-endings.ts';
import { phrases } from './phrases.ts';

/** Words that say "one and the same". */
export const sameWords: readonly string[] = [
  ...phrases(`
    same, identical, consistent, consistently, consistency, unchanged, exact same, one and the same,
    very same, unvarying, той самий, та сама, те саме, того самого, ту саму, тієї самої, те ж, той же,
    та ж, тот же, та же, то же, того же, ту же, тот же самый, та же самая, то же самое, одне й те саме,
    один і той самий, одна й та сама, одна и та же, один и тот же, одно и то же, цей самий
  `),
  ...inflectAll('ідентичн:hard идентичн:hard однаков:hard одинаков:hard'),
];

/** The thing that stays the same: the car itself is enough. */
export const carNouns: readonly string[] = phrases(`
  car, vehicle, automobile, auto, subject, hatchback, sedan, saloon, suv, wagon, estate, coupe, pickup,
  convertible, minivan, van, авто, автомобіль, автомобіля, автомобілем, автомобиль, автомобиля, машина,
  машину, машини, машины, автівка, автівку, седан, хетчбек, позашляховик, кросовер
`);

/** Features that stay the same: they speak of one car only beside "across all views". */
export const featureNouns: readonly string[] = phrases(`
  model, design, wheels, rims, paint, color, colour, details, appearance, styling, look, features, trim,
  body, bodywork, identity, shape, proportions, exterior, style, badge, badges, grille, headlights,
  дизайн, колір, колеса, деталі, вигляд, цвет, детали, вид
`);

/** The views over which it stays so, after one of `acrossWords`. */
export const seriesNouns: ReadonlySet<string> = new Set(
  (
    'angles views images shots pictures photos series perspectives viewpoints frames set ракурси ракурсах ракурсів ' +
    'ракурсов зображеннях фото видах видів изображениях знімках снимках серії серии'
  ).split(' '),
);

/** One of them, which means all of them after one of `eachWords`: "in every view". */
export const seriesSingulars: ReadonlySet<string> = new Set(
  'angle view image shot picture photo perspective viewpoint frame ракурсі ракурсе зображенні изображении'.split(
    ' ',
  ),
);

export const eachWords: ReadonlySet<string> = new Set('every each any кожному каждом'.split(' '));

export const acrossWords: ReadonlySet<string> = new Set(
  'across in for between throughout over from through among with to на у в з для по'.split(' '),
);

/** Words between "across" and "views". */
export const acrossFillers: ReadonlySet<string> = new Set(
  (
    'all every each any the other of these those different multiple various both two three single camera viewing front ' +
    'side rear and its усіх всіх всех кожному каждом інших других різних разных'
  ).split(' '),
);

/** Words that may stand between "same" and the car: any brand, colour or model may too. */
export const sameGapLimit = 6;

/** Ids that mean nothing to a picture model. */
export const idPhrases: readonly string[] = phrases(`
  series id, consistency id, session id, car id, vehicle id, reference id, generation id, batch id,
  consistency key, consistency token, consistency code, id серії, id серии, id сесії
`);

/** Things whose sameness says nothing about the car. */
export const otherSubjects: readonly string[] = phrases(`
  lighting, light, background, backdrop, studio, quality, resolution, camera, height, distance, scene,
  setting, location, place, time, size, format, aspect, shadows, exposure
`);
