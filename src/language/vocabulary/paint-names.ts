import type { ColorName, Words } from './vocabulary.ts';

/**
 * Makers' own names of paints whose words mislead: two colours of which the last is not the paint ("black sapphire" is a
 * black), a stone or a metal that is none ("agate grey metallic" is a grey, though "grey metallic" alone may be a silver).
 * Each stands under the family that its maker sorts it under in price lists and configurators (BMW, Mercedes-Benz,
 * Volkswagen, Audi, Porsche, Ford, Opel, Renault, Peugeot, Skoda, Toyota, Mazda, Honda, Hyundai, Kia, Nissan, Tesla,
 * Volvo, Chrysler; model years 2005-2025). Two families mean that the maker itself counts it to both, or that it is sold
 * under either; a name of two colours that is not here is left open by the reader. None is an everyday word of prompts by itself.
 */
export const paintNames: Readonly<Partial<Record<ColorName, Words>>> = {
  black: `
    black sapphire, sapphire black, black sapphire metallic, obsidian black, magnetite black, cosmos black, carbon
    black, mythos black, brilliant black, phantom black, deep black, black pearl, black pearl effect, pearl black,
    crystal black, crystal black pearl, midnight black, panther black, shadow black, diamond black, diamond black
    pearl, diamond black crystal, black diamond, aurora black pearl, night black, jet black, azurite black, black
    raven, citrin black, tungsten black, onyx black, absolute black, pearl nera black, perla nera black, nera black,
    starlight black, black granite, granite black, black meet kettle, black forest pearl, ebony black, santorini
    black, narvik black, beluga black, black crystal, black noir, noir perla nera, noir etoile, gris black, graphite
    black, ink black, titanium black, black metallic, golden black, magic black, agate black, sparkling black`,
  white: `
    platinum white, platinum white pearl, white platinum, pearl white, white pearl, white pearl crystal shine, glacier
    white, ibis white, candy white, oryx white, pure white, polar white, diamond white, mineral white, alpine white,
    carrara white, arctic white, frozen white, oxford white, moon white, snowflake white pearl, snowflake white,
    crystal white, ice white, ivory white, cream white, chalk white, wind chill pearl, brilliant white, cashmere
    white, snow pearl white, sand white, sunset white, vanilla white, white diamond, blizzard pearl, super white,
    pearl white multi coat, quartz white, lunar white, magnolia white, opalite white, hamilton white, silver white`,
  silver: `
    iridium silver, polar silver, reflex silver, tungsten silver, glacier silver, titanium silver, hightech silver,
    high tech silver, cubanite silver, diamond silver, mojave silver, brilliant silver, florett silver, ice silver,
    cuvee silver, moondust silver, ingot silver, sterling silver, sonic silver, platinum silver, silver pearl,
    switchblade silver, sparkling silver, classic silver, celestial silver, lunar silver, bright silver,
    billet silver, quicksilver, pyrit silver, pyrite silver, rhodium silver, blade silver, sovereign silver,
    silver metallic, gris artense, gris aluminium, lake silver, artense grey, platine grey, platinum grey silver,
    silver arrow, spectrum silver, kaikoura silver, aluminium silver`,
  grey: `
    agate grey, agate gray, mineral grey, mineral gray, mountain grey, mountain gray, graphite grey, graphite gray,
    magnetic grey, magnetic gray, dark grey, dark gray, daytona grey, daytona gray, nardo grey, nardo gray, selenite
    grey, selenite gray, selenite, brooklyn grey, brooklyn gray, sophisto grey, sophisto gray, space grey, space gray,
    monsoon grey, monsoon gray, tenorite grey, palladium grey, indium grey, indium gray, tellurite grey, platinum
    grey, platinum gray, urano grey, urano gray, indian grey, limestone grey, pepper grey, meteor grey, quantum grey,
    steel grey, dolphin grey, dolphin gray, machine grey, machine gray, soul crystal grey, polymetal grey, polymetal
    gray, titanium grey, titanium gray, cassiopee grey, cassiopeia grey, shark grey, artense gray, hurricane grey,
    lava grey, volcano grey, quartz grey, manhattan grey, chronos grey, chalk grey, slate grey, gun metallic, gunmetal
    grey, gunmetal gray, magnetite grey, magnetite gray, predawn gray, celestite grey, celestite gray, cement grey,
    sonic grey, sonic gray, lunar grey, meteorite grey, meteorite gray, iron grey, iron gray, carbon grey, carbon
    gray, carbonised grey, carbonized gray, guard metallic, stealth grey, stealth gray, solar grey, midnight silver,
    midnight silver metallic, metal stream, jet grey, jet gray, olive grey, olive gray, seneca grey, business grey,
    magic grey, mercury grey, kinetic grey, savile grey, osmium grey, thunder grey, tornado grey, dravit grey,
    skyscraper grey, frozen grey, silverstone grey, arkona grey, mythos grey, smoke grey, ash grey, pewter grey,
    granite grey, granite crystal, dark magneto, sparkling copper grey, copper grey, storm bay, oxide grey, moonstone
    grey, ayers grey, highland grey, opal grey, sapphire grey, emerald grey, blue grey metallic, green grey`,
  red: `
    ruby red, soul red, soul red crystal, flame red, tornado red, misano red, tango red, melbourne red, candy red,
    kings red, king's red, hyacinth red, jupiter red, lucid red, rapid red, magma red, deep cherry red, deep cherry
    red crystal, cherry red, red pearl, red copper, copper red, carmine red, guards red, garnet red, aragonite red,
    vermilion red, cardinal red, barcelona red, rosso corsa, designo cardinal red, bordeaux red, burgundy red, velvet
    red, octane red, fire red, race red, elixir red, ultimate red, volcano red, corrida red, rioja red, fusion red,
    radiant red, milano red, sangria red, ruby flare pearl, ruby flare, supersonic red, rubellite red, aventurine red,
    piemont red`,
  blue: `
    phytonic blue, estoril blue, portimao blue, tanzanite blue, imperial blue, deep sea blue, mediterranean blue,
    montego blue, carbon blue, sapphire blue, brilliant blue, cavansite blue, lunar blue, denim blue, spectral blue,
    tanzanite, navarra blue, scuba blue, sepang blue, ara blue, moonlight blue, cosmos blue, atlantic blue, lapiz
    blue, lapis blue, reef blue, night blue, tempest blue, race blue, energy blue, petrol blue, iron blue, zanzibar
    blue, celebes blue, dark sapphire, ink blue, lightning blue, blue lightning, kinetic blue, nautic blue, deep
    impact blue, desert island blue, blue candy, blue crush, aegean blue, obsidian blue, ice blue, arctic blue, sea
    blue, mica blue, deep crystal blue, eternal blue, eternal blue mica, dynamic blue, blue mica, platinum blue, steel
    blue, pearl blue, blue pearl, graphite blue, storm blue, sky blue, bleu celebes, bleu iron, bleu nuit, emerald
    blue, blue silk, silk blue, gentian blue, miami blue, yachting blue, nogaro blue, san marino blue, marina bay
    blue, arctic race blue, nautical blue, blue ridge mountain, copper blue`,
  green: `
    british racing green, racing green, emerald green, olive green, rallye green, java green, isle of man green,
    mint green, goodwood green, gecko green, sonoma green, district green, gotland green, malachite green,
    mamba green, python green, viper green, lime green, acid green, goblin green, jade green, peridot green,
    oakwood green, onyx green, forest green, spruce green, tungsten green, jungle green, army green,
    blackish green, dark emerald, sarge green, cypress green, pine green, emerald pearl, amazon green, sage green,
    khaki green, black forest green, black forest green pearl, british green, brooklands green, deep green,
    green pearl, mantis green, verde silver, silver green, manhattan green`,
  yellow: `
    austin yellow, speed yellow, racing yellow, vegas yellow, sao paulo yellow, dakota yellow, imola yellow,
    lemon yellow, solarbeam yellow, sunflower yellow, triple yellow, sun yellow, python yellow, phoenix yellow,
    phoenix yellow pearl, acid yellow, lime yellow, amg solarbeam, blaze yellow, pearl yellow`,
  orange: `
    fire orange, valencia orange, sunset orange, pulse orange, solar orange, glut orange, lava orange,
    papaya orange, tangerine orange, burnt orange, arizona orange, atacama orange, desert orange, copper orange,
    phoenix orange, hornet orange, cayenne orange, amber orange, orange fury, energetic orange, inferno orange,
    orange pearl, sunrise copper`,
  brown: `
    copper brown, citrine brown, dolomite brown, pearl brown, sparkling brown, marrakesh brown, jatoba brown,
    havana brown, teak brown, nut brown, java brown, oak brown, cognac brown, toffee brown, black oak brown,
    cinnamon brown, titanium brown, mahogany brown, brown metallic, chestnut brown, espresso brown, golden brown,
    sepang bronze, almond brown, chestnut bronze, mocha brown, cashmere brown, truffle brown, tourmaline brown,
    tobacco brown, brown pearl, copper bronze, rust brown, reddish brown, bronze, citrin brown, dark bronze,
    bronze fire`,
  beige: `
    sand beige, cashmere beige, pearl beige, champagne beige, ivory beige, sahara beige, sand gold, mocha beige,
    sandstone beige, silver champagne, cream beige, golden beige, titanium beige, sandstorm beige, kalahari beige,
    platinum beige`,
  gold: `
    champagne gold, champagne gold metallic, tuscan gold, sunbeam gold, harvest gold, sunlight gold, desert gold,
    platinum gold, pearl gold, gold pearl, tokyo gold, sand gold, kyanite gold, copper gold, mellow gold,
    gold metallic`,
  purple: `
    daytona violet, velvet violet, merlin purple, plum purple, techno violet, imola violet, amethyst purple,
    aubergine purple, dark violet, ultra violet, plum crazy, twilight purple`,
  pink: `
    rose gold, rose gold metallic, roségold, rosegold, salmon pink, rose pink, pearl pink, dusty pink, rosé gold,
    misty rose`,
  turquoise: `
    mint turquoise, teal blue, caribbean turquoise, petrol green, aqua green, sea green turquoise, miami turquoise`,
};

/** Names of which makers sell both: nobody can tell from the words which of the two the paint is. */
export const openPaintNames: readonly (readonly [ColorName, ColorName, Words])[] = [
  [
    'red',
    'black',
    'black cherry, black cherry pearl, cherry black, ruby black, berry black, black rose, burgundy black',
  ],
  [
    'red',
    'black',
    'wine berry, black garnet, garnet black, bordeaux black, black ruby, red black, black red',
  ],
  ['purple', 'black', 'amethyst black, black amethyst, blackberry pearl, black plum, black violet'],
];
