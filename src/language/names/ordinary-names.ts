/**
 * Makers whose name is an everyday word of prompts: they need a capital letter, or car words beside them. Jaguar,
 * Lincoln and Ford are not here: a prompt that names them means the maker far more often than the cat, the city or
 * the crossing.
 */
export const ordinaryMakers: ReadonlySet<string> = new Set(
  (
    'seat mini smart ram dodge genesis lotus alpine mercury saturn eagle rover lucid tank ora scout triumph ' +
    'noble morgan austin ds man star fox li nio polestar born'
  )
    .split(' ')
    .concat('great wall'),
);

/**
 * Models whose name is an everyday word or a place in some language of prompts: "sharp focus", "one car", "Ibiza sunset".
 * They count only right after their maker.
 */
export const ordinaryModels: ReadonlySet<string> = new Set(
  (
    'focus golf polo soul leaf note fit fusion escape edge spark accent swift spring up go sport classic galaxy escort ' +
    'explorer beetle scenic captur zoe model s max space city style shadow ghost spirit legend one panda idea tipo bravo ' +
    'uno punto linea beat jazz accord pilot passport insight element prelude stream shuttle freed odyssey cross crown ' +
    'echo picnic matrix mirage cube pulsar rogue patrol titan frontier quest march sunny horizon compass renegade patriot ' +
    'liberty commander gladiator journey nitro caliber charger challenger viper avenger magnum neon stratus voyager ' +
    'ranger transit courier connect puma cougar probe sierra maverick expedition excursion flex five bolt volt spin ' +
    'sonic suburban avalanche equinox traverse blazer omega adam karl combo insignia rapid superb scout favorit fox caddy ' +
    'crafter transporter eos id buzz born leon partner expert boxer traveller wind latitude symbol express master espace ' +
    'trafic talisman colt eclipse legacy outback ascent splash alto across carnival stinger pony venue genesis grandeur ' +
    'range defender discovery spider phantom wraith dawn spectre continental flying air gravity seal dolphin song good ' +
    'black white cat wolf tank hover free dream mega marvel rocket will way why fun real prime neo wish vision concept ' +
    'cargo van minivan star plus pro long life family comfort cold light day night future evo alpha beta delta gamma ' +
    'sigma kappa musa rio ibiza malibu tucson orlando colorado california dakota toledo cordoba aspen durango montana ' +
    'tahoe yukon capri granada kona sorrento'
  ).split(' '),
);
