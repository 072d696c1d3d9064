/** Makers whose name is an everyday word of prompts: they need a capital letter, or car words beside them. */
export const ordinaryMakers: ReadonlySet<string> = new Set(
  (
    'seat mini smart ram dodge genesis lotus alpine mercury saturn eagle rover lucid tank ora scout triumph ' +
    'noble morgan austin ds man star fox li nio polestar born holden proton ' +
    'смарт альпин альпін сатурн ровер морган протон фотон лотус ора ман дс джак'
  )
    .split(' ')
    .concat('great wall'),
);

/**
 * Makers that a prompt names far more often than the cat, the city or the crossing: they need that only where the prompt
 * writes another maker with a capital.
 */
export const seldomOrdinaryMakers: ReadonlySet<string> = new Set(['ford', 'jaguar', 'lincoln']);

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
    'tahoe yukon capri granada kona sorrento ' +
    'fiesta mokka laguna yeti jogger pathfinder armada kicks cherry bluebird skyline laurel highlander ' +
    'sequoia tundra sienna starlet corona century harrier fielder paseo civic logo today ridgeline concerto ballade ' +
    'prologue sonata palisade creta galloper forte cadenza pride tribute roadster outlander galant ' +
    'endeavor shogun forester baja samurai cappuccino every carry hustler trailblazer impala caprice ' +
    'cavalier cobalt nova celebrity citation metro tracker bronco freestyle scorpio orion taurus contour ' +
    'tempo territory falcon consul zephyr rifter jumper jumpy picasso ami dispatch relay cactus evasion visa ' +
    'palio siena strada fullback talento fastback pulse dino toro stelvio junior thesis prisma dart ' +
    'intrepid caravan hornet stealth freelander countryman clubman cayenne cayman amazon atlas amulet bonus ' +
    'very sweet seagull shark destroyer deer safe sailor pegasus forza vesta kalina samara sputnik volga pobeda ' +
    'hunter prince torres chairman trooper rodeo amigo ascender impulse gemini enclave encore envision regal ' +
    'rendezvous skylark special super riviera crossfire cirrus imperial terrain canyon envoy safari typhoon ' +
    'navigator aviator corsair nautilus town vibe solstice torrent phoenix tempest scala popular frontera ' +
    'campo kadett manta rekord senator speedster rocks arena azure roma portofino vantage cygnet vulcan esprit elan ' +
    'passion courage preface'
  ).split(' '),
);
