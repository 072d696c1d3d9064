import { inflectAll } from './cyrillic-endings.ts';
import { phrases } from './phrases.ts';

/** Nouns for a maker's badge of any kind. */
export const badgeNouns: readonly string[] = [
  ...phrases(`
    badge, badges, badging, logo, logos, logotype, emblem, emblems, insignia, insignias, branding,
    hood ornament, bonnet ornament, brand mark, brand marks, brandmark, brandmarks, trademark,
    trademarks, brand symbol, brand symbols, brand identity, nameplate, nameplates, wordmark, лого
  `),
  ...inflectAll('логотип:masculine емблем:feminine эмблем:feminine шильдик:masculine бейдж:masculine'),
  ...inflectAll('значк:masculine шильд:masculine'),
  ...['значок', 'значків', 'значков'],
];

/** Shapes that name a badge right after a maker's name, whether it has that shape or not: "Toyota oval". */
export const badgeShapes: readonly string[] = phrases(`
  roundel, crest, shield, star, oval, ovals, ring, rings, diamond, lion, bowtie, bow tie, wings,
  chevron, chevrons, ellipse, ellipses, trident, propeller, rhombus, four rings, symbol,
  three pointed star, three point star, lettering, script, sign, mark, зірка, зірки, звезда, звезды,
  ромб, лев, кільця, кольца, овал
`);

/** Words that may stand between a maker's name and its badge: "Renault brand emblem". */
export const badgeModifiers: ReadonlySet<string> = new Set(
  (
    'brand brands branded official authentic genuine original correct accurate own car cars maker manufacturer ' +
    'company real iconic classic signature famous proper exact chrome chromed metal metallic shiny big large small ' +
    'round circular oval hexagonal 3d front rear grille grill hood bonnet trunk tailgate wheel detailed clear ' +
    'visible recognizable recognisable modern new current stylized stylised and style type марки бренду бренда фірмовий'
  ).split(' '),
);

/** Words that turn "logos" into the logos of others: "any other brand logos" is no ban on badges in general. */
export const otherWords: ReadonlySet<string> = new Set(
  (
    'other another others wrong incorrect rival rivals competing competitor competitors foreign different false ' +
    'mismatched unrelated unwanted additional else third unofficial invented ' +
    'інших інші інший іншого чужих чужі чужого других другие другой чужие чужой неправильних неправильных'
  ).split(' '),
);

/** Words for a badge drawn badly: whoever forbids "distorted BMW badges" does not forbid the badge. */
export const flawWords: ReadonlySet<string> = new Set(
  (
    'wrong incorrect distorted deformed malformed garbled blurry blurred broken warped melted misspelled misplaced ' +
    'duplicate duplicated multiple double extra fake altered unreadable illegible mangled inaccurate misshapen ' +
    'спотворений спотворені искаженный искаженные розмитий размытый'
  ).split(' '),
);

/** Words that point back to badges already named: "these logos". */
export const backPointers: ReadonlySet<string> = new Set(
  'these those this that such their ці цих ті тих эти этих те такі такие их їх їхні'.split(' '),
);

/** Words that may stand between "other" and "logos", or before a badge noun as part of it. */
export const genericModifiers: ReadonlySet<string> = new Set(
  (
    'brand brands car cars vehicle maker makers manufacturer manufacturers automotive auto company make makes party ' +
    'visible марок брендів брендов марки'
  ).split(' '),
);

/** Words that join a badge noun to the maker named after it: "logos of Toyota". */
export const badgeLinks: ReadonlySet<string> = new Set(
  'of from by for like as such eg including include belonging to the a an brand brands від от марки бренду бренда'.split(
    ' ',
  ),
);

/** Words between the items of a list. */
export const listWords: ReadonlySet<string> = new Set(
  'and or nor the a an any та і й и або чи или'.split(' '),
);

/** Words between "logos" and "other makers". */
export const ofWords: ReadonlySet<string> = new Set('of from by belonging to any від от'.split(' '));

/** Phrases that ask for a car without any badge. */
export const blankPhrases: readonly string[] = phrases(`
  blank grille, blank grill, empty grille, plain grille, bare grille, generic grille, grille blank,
  grille empty, grille area blank, grille plain, grille bare, grill blank, blank front grille,
  plain front grille, empty front grille, front grille blank, blank badge, blank badges, blank emblem,
  blank logo, badge blank, logo blank, emblem blank, badge area blank, logo area blank, generic badge,
  generic badges, generic logo, generic logos, generic emblem, unbranded, brandless, badgeless,
  logoless, debadged, de badged, unbadged, un badged, badge free, logo free, badge delete,
  leave it blank, leave blank, left blank, keep it blank, leave it empty, leave it out, leave it off,
  порожня решітка, порожню решітку, чиста решітка, пустая решетка, пустую решетку, пуста решітка
`);

/** Lettering as such. */
export const letteringWords: readonly string[] = [
  ...phrases(`
    text, texts, letters, lettering, writing, inscription, inscriptions, typography, caption, captions,
    wordmark
  `),
  ...inflectAll('текст:masculine напис:masculine літер:feminine букв:feminine надпис:masculine'),
  ...['надпись', 'надписи', 'надписей', 'текстов', 'текстів'],
];

/**
 * Makers whose name is an everyday word of prompts: they need a capital letter, or car words beside them. Jaguar,
 * Lincoln and Ford are not here: a prompt that names them means the maker far more often than the cat, the city or
 * the crossing.
 */
export const ordinaryNames: ReadonlySet<string> = new Set(
  (
    'seat mini smart ram dodge genesis lotus alpine mercury saturn eagle rover lucid tank ora scout triumph ' +
    'noble morgan austin ds man star fox li nio polestar holden proton ' +
    'смарт альпин альпін сатурн ровер морган протон фотон лотус ора ман дс джак'
  )
    .split(' ')
    .concat('great wall'),
);
