import type { ColorPart } from '../mention.ts';
import { inflectAll } from './cyrillic-endings.ts';
import { phrases } from './phrases.ts';

/** Nouns that say what a colour word beside them colours. */
export const partWords: Readonly<Record<ColorPart, readonly string[]>> = {
  paint: [
    ...phrases(`
      paint, paintwork, paint job, finish, exterior, exteriors, bodywork, body, coat, livery, car, cars,
      vehicle, vehicles, automobile, auto, body type, body panels, model, body color, body colour,
      car color, car colour, paint color, paint colour, exterior color, exterior colour
    `),
    ...inflectAll(
      'автомобіл:fixed автомобіль авто машин:feminine автомобил:fixed автомобиль кузов:masculine',
    ),
    ...['автомобіля', 'автомобиля', 'фарба', 'краска'],
  ],
  lamps: [
    ...phrases(`
      lights, light bar, light strip, light signature, headlight, headlights, head lights, headlamp,
      headlamps, taillight, taillights, tail light, tail lights, tail lamp, tail lamps, taillamps,
      taillamp, lamp, lamps, led, leds, brake light, brake lights, indicator, indicators, fog lights,
      rear light, rear lights, front lights, turn signal, turn signals, reflectors, drl
    `),
    ...inflectAll('фар:feminine ліхтар:masculine фонар:masculine вогн:masculine'),
    ...['ліхтарі', 'ліхтарями', 'вогні', 'огни'],
  ],
  interior: phrases(`
    interior, interiors, cabin, seats, seating, leather, upholstery, dashboard, dash, carpet, stitching,
    steering wheel, alcantara, headrests, console, салон, салону, салоном, інтерєр, интерьер, сидіння,
    сиденья, шкіра, кожа
  `),
  background: [
    ...phrases(`
      fog, mist, clouds, rocks, desert, dunes, city, tiles, concrete, podium, platform, stage, turntable,
      showroom, tarmac, gravel, bricks, parking lot, night, background, backgrounds, backdrop, backdrops, sky, skies, wall, walls, studio, floor, road,
      ground, asphalt, pavement, street, sunset, sunrise, sea, ocean, water, lake, beach, sand, snow,
      grass, lawn, field, fields, tree, trees, leaves, forest, mountain, mountains, hills, building,
      buildings, house, screen, scene, scenery, environment, surroundings, landscape, cyclorama,
      seamless, canvas, void, room, garage, clouds, horizon, smoke, umbrella, flag, person, man, woman,
      people, dress, jacket, shirt, suit, flowers, curtain, border, frame, рамка, стіна, стіни, стена,
      небо, неба, небом, студія, студия, дорога, дорозі
    `),
    ...inflectAll('фон:masculine задник:masculine'),
  ],
  lighting: phrases(`
    lighting, light, glow, sunlight, sun, daylight, backlight, backlighting, reflection, reflections,
    shadow, shadows, illumination, neon, haze, tones, tone, highlights, rays, beam, beams, flare,
    світло, світлом, світла, освітлення, свет, освещение, тінь, тень
  `),
  wheels: [
    ...phrases(`
      wheel, wheels, rim, rims, alloy, alloys, tyre, tyres, tire, tires, caliper, calipers, hubcap,
      hubcaps, hub caps, wheel caps, center caps, centre caps, spokes, brakes, brake discs
    `),
    ...inflectAll('диск:masculine колес:masculine шин:feminine супорт:masculine'),
    ...['колеса', 'колесо', 'колёса'],
  ],
  glass: phrases(`
    window, windows, glass, windscreen, windshield, windscreens, tint, sunroof, glass roof, вікна,
    вікно, скло, стекла, окна, стекло
  `),
  trim: phrases(`
    trim, trims, accent, accents, grille, grilles, grill, roof, roof rails, rails, mirror, mirrors,
    mirror caps, stripe, stripes, bumper, bumpers, molding, mouldings, moldings, cladding, spoiler,
    door handles, handles, hood, bonnet, door, doors, skirts, side skirts, diffuser, splitter, exhaust,
    exhausts, exhaust tips, plate, plates, license plate, licence plate, number plate, details, decal,
    decals, sticker, stickers, fender, fenders, pillars, rear spoiler, soft top, antenna, дах, дахом,
    крыша, решітка, решетка, дзеркала, зеркала, бампер, смуги, полосы, номер
  `),
  badge: [
    ...phrases(`
      badge, badges, logo, logos, emblem, emblems, roundel, crest, shield, insignia, letters, lettering,
      wordmark, script, symbol, circle, ring, rings, oval, ellipse, disc, outline, quarters, quadrants,
      segments, star, stars, diamond, rhombus, lion, cross, wings, bowtie, arrow, chevron, chevrons,
      monogram, laurel, текст, напис, надпись, зірка, звезда, ромб, лев
    `),
    ...inflectAll('логотип:masculine емблем:feminine эмблем:feminine значк:masculine шильдик:masculine'),
    ...['значок', 'лого', 'знак'],
  ],
};

/** Words that may stand between a colour and the noun it colours. */
export const colorModifiers: ReadonlySet<string> = new Set(
  (
    'alloy leather led tinted glossy gloss shiny bright dark deep light pale metallic matte matt pearl pearlescent ' +
    'plain solid pure clean smooth simple soft warm cold cool glowing painted coloured colored color colour studio ' +
    'tail head rear front side brake new old big large small round circular oval polished brushed sporty sport ' +
    'modern subtle seamless blurred gradient infinite five spoke spoked 5 window roof hollow thin thick stylized ' +
    'chrome carbon two tone three pointed four interlocking overlapping open kidney radiator wheel door side ' +
    'mirror license number колір кольору кольором цвет цвета цветом світлий темний глянцевий матовий'
  ).split(' '),
);

/** Words that may stand between a noun and the colour said of it afterwards: "background is pure white". */
export const colorLinks: ReadonlySet<string> = new Set(
  (
    'is are in be being must should of a an the painted finished colored coloured color colour with pure plain ' +
    'solid clean bright dark light deep all completely fully metallic glossy matte у в колір цвет кольору цвета ' +
    'має быть бути'
  ).split(' '),
);

/** Words that join two colours of one noun: "blue and white roundel". */
export const colorConjunctions: ReadonlySet<string> = new Set('and or і и та й або или'.split(' '));

/** Words after which a colour without a noun is the backdrop: "isolated on white". */
export const backdropWords: ReadonlySet<string> = new Set('on against upon на'.split(' '));

/** Words after which an unknown coloured thing is not the car: "beside a red fence". */
export const adjunctPhrases: readonly string[] = phrases(`
  beside, next to, near, in front of, behind, beneath, under, by, past, opposite, between, біля, поруч,
  поруч з, рядом, рядом с, возле, за, перед
`);
