import type { Vocabulary } from './vocabulary.ts';

const gone =
  'left-off turned-off switched-off taken-off off removed hidden covered missing omitted deleted erased excluded absent obscured forgotten left-out taped-over ' +
  'covered-up blurred-out replaced swapped';
const participles = gone.split(' ');
const links = [
  ...['is', 'are', 'be', 'been', 'should be', 'must be', 'stay', 'stays', 'must stay', 'should stay'],
  ...['remain', 'remains', 'must remain', 'should remain', 'kept', 'is kept', 'are kept', 'must be kept'],
];

/** English. */
export const en: Vocabulary = {
  nameEndings: [{ after: 'abcdefghijklmnopqrtuvwxyz', add: 's' }],
  colors: {
    black: `
      black, jet black, pitch black, midnight black, obsidian, onyx, ebony, raven black, ink black, blackened`,
    white: `white, pearl white, white pearl, snow white, off white, ivory, alpine white, eggshell`,
    silver: `
      silver, silvery, metallic grey, metallic gray, grey metallic, gray metallic, silver grey, silver gray, grey
      silver, gray silver, silver metallic`,
    grey: `
      grey, gray, graphite, anthracite, gunmetal, gun metal, charcoal, slate grey, slate gray, metallic grey,
      metallic gray, grey metallic, gray metallic, wet asphalt, ash grey, ash gray, steel grey, steel gray`,
    red: `
      red, burgundy, maroon, crimson, scarlet, ruby, wine red, cherry red, carmine, vermilion, blood red, bordeaux,
      brick red`,
    blue: `
      blue, navy, azure, royal blue, sapphire, cobalt, indigo, ultramarine, midnight blue, sky blue, light blue,
      dark blue, navy blue, baby blue, steel blue, electric blue`,
    green: `
      green, british racing green, emerald, olive, lime, forest green, mint green, khaki, mint, sage, jade, pistachio`,
    yellow: `yellow, mustard, lemon yellow, lemon, canary`,
    orange: `orange, amber, tangerine, burnt orange, copper, terracotta, apricot`,
    brown: `brown, bronze, chocolate, mocha, chestnut, mahogany, copper, coffee, espresso, cognac, taupe`,
    beige: `beige, cream, champagne, tan, sand beige, off beige`,
    gold: `gold, golden, champagne`,
    purple: `purple, violet, lilac, lavender, plum, aubergine, mauve`,
    pink: `pink, magenta, fuchsia, rose gold, salmon pink, hot pink`,
    turquoise: `turquoise, teal, cyan, aquamarine, petrol blue`,
  },
  finishes: {
    white: `pearl`,
    silver: `platinum, titanium`,
    beige: `sand`,
  },
  bodies: {
    hatchback: `hatchback, hatch, hatchbacks, hot hatch, liftback`,
    sedan: `sedan, sedans, saloon, saloons`,
    suv: `suv, suvs, crossover, crossovers, sport utility vehicle, sports utility vehicle`,
    wagon: `wagon, wagons, station wagon, estate, estate car, estates, shooting brake`,
    coupe: `coupe, coupes, coupé`,
    pickup: `pickup, pickups, pick up, pickup truck, pick up truck`,
    convertible: `convertible, convertibles, cabriolet, cabrio, roadster, drop top`,
    minivan: `minivan, minivans, mpv, people carrier, multi purpose vehicle`,
    van: `van, vans, panel van`,
  },
  bodyVetoes: {
    estate: {
      before: `real, country, private, manor, housing, industrial, stately, grand, family, luxury`,
      after: `agent, house, grounds, gate, gates, driveway, garden, entrance, background`,
    },
    hatch: {
      before: `rear, open, opened, the, closed, fuel`,
      after: `open, opened, lid, handle, door`,
    },
    van: { after: `gogh` },
    wagon: { after: `wheel, wheels` },
  },
  parts: {
    paint: `
      paint, paintwork, paint job, finish, exterior, exteriors, bodywork, body, livery, car, cars, vehicle, vehicles,
      automobile, auto, body type, panel, panels, body panel, body panels, model, body color, body colour, car color,
      car colour, paint color, paint colour, exterior color, exterior colour, lacquer, clear coat, coat of paint`,
    lamps: `
      lights, light bar, light strip, light signature, headlight, headlights, head lights, headlamp, headlamps,
      taillight, taillights, tail light, tail lights, tail lamp, tail lamps, taillamps, taillamp, lamp, lamps, led,
      leds, brake light, brake lights, indicator, indicators, fog lights, rear light, rear lights, front lights,
      turn signal, turn signals, blinkers, reflectors, drl, drls, running lights`,
    interior: `
      interior, interiors, upholstered in, trimmed in, lined in, lined with, cabin, seat, seats, seating, leather,
      upholstery, dashboard, dash, carpet, stitching, steering wheel, alcantara, headrests, headliner, console,
      cockpit, seat belts, seatbelts, nappa, wood`,
    background: `
      fog, mist, clouds, cloud, rocks, rock, desert, dunes, city, tiles, concrete, podium, platform, stage, turntable,
      showroom, tarmac, gravel, bricks, brick, parking lot, parking garage, night, background, backgrounds, backdrop,
      backdrops, sky, skies, wall, walls, studio, floor, floors, road, roads, ground, asphalt, pavement, sidewalk,
      street, streets, sunset, sunrise, dusk, dawn, sea, ocean, water, lake, river, beach, sand, snow, ice, grass,
      lawn, field, fields, meadow, meadows, tree, trees, bush, bushes, hedge, leaf, leaves, foliage, forest, woods,
      mountain, mountains, hill, hills, cliff, cliffs, building, buildings, house, houses, villa, castle, church,
      skyscraper, skyscrapers, screen, scene, scenery, environment, surroundings, landscape, cyclorama, cyc,
      seamless, canvas, void, room, garage, horizon, smoke, curtain, curtains, border, frame, gradient, fence, gate,
      bridge, tunnel, sign, signs, billboard, line, lines, cobblestones, stones, stone, marble, blossoms, plants,
      flower, flowers, roses, tulips, vineyard, harbour, harbor, pier, sails, skyline, square, plaza, courtyard,
      driveway, container, containers, barn, hangar, ramp, rug, tarp, lightbox, vignette, wallpaper`,
    lighting: `
      lighting, light, glow, sunlight, sun, daylight, backlight, backlighting, reflection, reflections, shadow,
      shadows, illumination, neon, haze, tones, highlights, rays, beam, beams, flare, rim light, key light, fill light,
      color grade, colour grade, grading, color grading, colour grading, filter, mood, ambience, bokeh, tint`,
    wheels: `
      wheel, wheels, rim, rims, alloy, alloys, tyre, tyres, tire, tires, caliper, calipers, hubcap, hubcaps, hub caps,
      wheel caps, center caps, centre caps, spokes, brakes, brake discs, wheel arches, wheel nuts, sidewalls`,
    glass: `
      window, windows, glass, windscreen, windshield, windscreens, sunroof, glass roof, panoramic roof, visor`,
    trim: `
      trim, trims, accent, accents, grille, grilles, grill, roof, roof rails, rails, roof box, roof rack, mirror,
      mirrors, mirror caps, stripe, stripes, racing stripes, bumper, bumpers, molding, mouldings, moldings, cladding,
      spoiler, door handles, handles, hood, bonnet, door, doors, skirts, side skirts, diffuser, splitter, exhaust,
      exhausts, exhaust tips, plate, plates, license plate, licence plate, number plate, license plates,
      licence plates, number plates, details, decal, decals, sticker, stickers, fender, fenders, pillars,
      rear spoiler, soft top, antenna, lip, inserts, window frames, tow hook, mud flaps, underbody, engine, engine bay,
      number, numbers`,
    badge: `
      badge, badges, logo, logos, emblem, emblems, roundel, crest, shield, insignia, letters, lettering, wordmark,
      script, symbol, circle, ring, rings, oval, ellipse, disc, outline, quarters, quadrants, segments, star, stars,
      diamond, rhombus, lion, cross, wings, bowtie, arrow, chevron, chevrons, monogram, laurel`,
    other: `
      person, people, man, men, woman, women, girl, girls, boy, boys, child, children, kid, kids, couple, family,
      driver, model posing, photographer, pedestrian, pedestrians, crowd, cyclist, rider, police officer, chauffeur,
      bride, groom, businessman, businesswoman, lady, gentleman, dress, jacket, shirt, suit, tie, coat and hat, hat,
      cap, hoodie, sweater, jumper, skirt, pants, trousers, jeans, shorts, sneakers, shoes, boots, heels, gloves,
      scarf, raincoat, raincoats, uniform, helmet, vest, blouse, t shirt, tshirt, clothes, clothing, outfit, gown,
      hair, lips, lipstick, umbrella, umbrellas, handbag, bag, bags, suitcase, backpack, flag, flags, balloon,
      balloons, ribbon, bow, dog, dogs, cat, cats, horse, horses, bird, birds, pigeons, cow, cows, sheep, taxi, taxis,
      cab, cabs, taxicab, bus, buses, truck, trucks, lorry, lorries, tram, trams, train, trains, bicycle, bicycles,
      bike, bikes, motorcycle, motorcycles, motorbike, scooter, police car, police cars, police cruiser, ambulance,
      fire engine, fire truck, tractor, trailer, caravan, boat, boats, ship, yacht, plane, planes, airplane,
      aeroplane, jet, helicopter, kayak, surfboard, skis, drone, traffic, other car, other cars, other vehicle, other
      vehicles, second car, another car, background car, background cars, surrounding cars, parked cars, mud, dirt,
      dust, soil, pollen, rust, splashes, paw prints, fingerprints, traffic cone, traffic cones, cones, phone booth,
      mailbox, camera, lens, film, text, watermark, caption, title, font, palette, ball, cube, toy, cup, coffee cup,
      food, fruit, props, prop, accessories, decorations, tent, tents, chair, chairs, table, bench, barrel, barrels,
      crate, crates, banner, poster, blanket, towel, kite, statue, fountain, lantern, lanterns, bottle, bucket,
      pumpkin, pumpkins, furniture, sofa, piano, guitar, softbox, softboxes, octabox, tripod, light stand, light
      stands, reflector, stool, can, cans, jerrycan, canister, goat, goats`,
  },
  paint: {
    copulas: `is, are, was, were, be, stays, stay, remains, remain`,
    verbs: `
      painted, painted in, tinted, tinted in, powder coated, powder coated in, smoked, wrapped, dipped in, dyed,
      stained, frosted, anodised, anodized, blacked out in, edged in, capped in, repainted, repainted in, finished,
      finished in, finish in, coated, coated in, lacquered, lacquered in, sprayed, sprayed in, wrapped in, dressed in,
      clad in, draped in, cloaked in, comes in, wearing, wears, sporting, sports, resplendent in, presented in,
      rendered in, colored, coloured, colored in, coloured in, in the color, in the colour, its color is, its colour
      is, color of the car, colour of the car`,
    modifiers: `
      alloy, leather, led, tinted, glossy, gloss, shiny, bright, dark, deep, light, pale, metallic, matte, matt,
      pearl, pearlescent, plain, solid, pure, clean, smooth, simple, soft, warm, cold, cool, glowing, painted,
      coloured, colored, color, colour, studio, tail, head, rear, front, side, brake, new, old, big, large, small,
      round, circular, oval, polished, brushed, sporty, sport, modern, subtle, seamless, blurred, gradient, infinite,
      five, spoke, spoked, 5, window, roof, hollow, thin, thick, stylized, chrome, carbon, two, tone, three, pointed,
      four, interlocking, overlapping, open, kidney, radiator, wheel, door, side, mirror, license, licence, number,
      satin, vivid, rich, uni, effect, mica, tinted clearcoat, sparkling, sparkle, shade, hue, coloured`,
    links: `
      is, are, in, be, being, must, should, of, a, an, the, painted, finished, colored, coloured, color, colour, with,
      pure, plain, solid, clean, bright, dark, light, deep, all, completely, fully, metallic, glossy, matte, matt,
      shiny, gloss, satin, vivid, rich, very, stark, crisp, pale, soft, entirely, lovely, to, set, glows, shines,
      gleams, turns, toward, towards, into`,
    conjunctions: `and, or, nor`,
    backdrops: `on, against, upon`,
    beside: `
      beside, next to, near, in front of, behind, beneath, under, by, past, opposite, between, against, alongside,
      followed by, overtaking, passing, chasing, surrounded by, among, amongst, amid, covered in, covered with,
      caked in, splattered with, splashed with, shot on, shot with, filmed on, filmed with, captured on, captured with,
      photographed on, photographed with, taken with, through, towards, facing, in the middle of, at the edge of,
      across from, ahead of, into, inside, within, outside`,
    aside: `
      in the background, in background, passing behind, passing by, driving by, parked behind, behind it, beside it,
      next to it, in the distance, nearby, overhead, in the foreground, standing by, walking past, walking by,
      following, in the traffic, in traffic, to the left, to the right, on the left, on the right, at the left, at the
      right, out of focus, further back, farther back, further away, further behind`,
    closers: `
      in, on, at, to, of, with, without, from, by, for, under, over, behind, beside, between, near, against, across,
      through, around, along, into, onto, and, or, but, while, where, when, that, which, who, whose, as, than, is, are,
      was, were, be, been, being, has, have, had, must, should, shall, will, can, may, the, a, an, this, these, those,
      its, their, his, her, it, they, all, no, not, only, same, stands, stand, parked, driving, standing, cover, covers,
      covering, set, there, here, photo, photograph, photography,
      photorealistic, hyperrealistic, realistic, render, rendering, image, picture, shot, view, views, cinematic,
      professional, ultra, highly, high, detailed, sharp, hdr, 8k, 4k, front view, facing`,
  },
  badges: {
    rivals: `
      other brand, other brands, another brand, other make, other makes, other maker, other makers, other
      manufacturer, other manufacturers, other car brand, other car brands, other automakers, different brand,
      different brands, rival brands, competitor brands, other vehicle brands`,
    names: `name, names, marks, slogans, slogan`,
    nouns: `
      badge, badges, badging, logo, logos, logotype, emblem, emblems, insignia, insignias, branding, hood ornament,
      bonnet ornament, brand mark, brand marks, brandmark, brandmarks, trademark, trademarks, brand symbol,
      brand symbols, brand identity, nameplate, nameplates, wordmark, brand name, brand names, manufacturer marks,
      maker marks, brand text, brand lettering`,
    shapes: `
      roundel, crest, shield, star, oval, ovals, ring, rings, diamond, lion, bowtie, bow tie, wings, chevron, chevrons,
      ellipse, ellipses, trident, propeller, rhombus, four rings, symbol, three pointed star, three point star,
      lettering, script, sign, mark, circle, shield, cross, arrow, arrows, letters`,
    modifiers: `
      brand, brands, branded, official, authentic, genuine, original, correct, accurate, own, car, cars, maker,
      manufacturer, company, real, iconic, classic, signature, famous, proper, exact, chrome, chromed, metal, metallic,
      shiny, big, large, small, round, circular, oval, hexagonal, 3d, front, rear, grille, grill, hood, bonnet, trunk,
      tailgate, wheel, detailed, clear, visible, recognizable, recognisable, modern, new, current, stylized, stylised,
      and, style, type, like`,
    others: `
      other, another, others, wrong, incorrect, rival, rivals, competing, competitor, competitors, foreign, different,
      false, mismatched, unrelated, unwanted, additional, extra, else, third, third party, unofficial, invented`,
    flaws: `
      wrong, incorrect, distorted, deformed, malformed, garbled, blurry, blurred, broken, warped, melted, misspelled,
      misplaced, duplicate, duplicated, multiple, double, extra, fake, altered, unreadable, illegible, mangled,
      inaccurate, misshapen`,
    pointers: `these, those, this, that, such, their`,
    generic: `
      brand, brands, car, cars, vehicle, maker, makers, manufacturer, manufacturers, automotive, auto, company,
      companies, make, makes, automaker, automakers, carmaker, party, visible, brands, name, names, mark, marks, text,
      symbol, symbols, lettering, wordmark, branding`,
    links: `
      of, from, by, for, like, as, such, eg, including, include, belonging, to, the, a, an, brand, brands, must, be, is,
      are`,
    of: `of, from, by, belonging, to, any, that, which, belongs, belong, somebody, someone, anybody, anyone`,
    blank: `
      blank grille, blank grill, empty grille, plain grille, bare grille, generic grille, grille blank, grille empty,
      grille area blank, grille plain, grille bare, grill blank, blank front grille, plain front grille, empty front
      grille, front grille blank, blank badge, blank badges, blank emblem, blank logo, badge blank, logo blank, emblem
      blank, badge area blank, logo area blank, badge area empty, badge area left empty, generic badge, generic
      badges, generic logo, generic logos, generic emblem, unbranded, brandless, badgeless, logoless, debadged, de
      badged, unbadged, un badged, badge free, logo free, badge delete, leave it blank, leave blank, left blank, keep
      it blank, leave it empty, leave it out, leave it off, smooth grille, emblem free, badge less, logo less, emblem
      less, brand less, logo delete, debadge`,
    lettering: `
      text, texts, letters, lettering, writing, inscription, inscriptions, typography, caption, captions, wordmark`,
  },
  cues: {
    negate: `
      no, not, never, none of, neither, nor, do not, dont, does not, doesnt, is not, isnt, are not, arent, must not,
      mustnt, should not, shouldnt, shall not, may not, can not, cannot, cant, will not, wont, was not, wasnt, did not,
      didnt, must never, should never, no more, not any, not a, not an, not the, under no circumstances, by no means,
      refrain from, no longer, zero, nothing from, nothing of, nothing by, nothing related to`,
    remove: `
      without, without any, avoid, avoiding, exclude, excluding, excludes, omit, omitting, remove, removing, delete,
      deleting, hide, hiding, forget, forgetting, lack, lacks, lacking, devoid of, free of, free from, leave out,
      leave off, leaving out, get rid of, erase, erasing, skip, ignore, skipping, fail to, unlike, different from,
      forbid, reject, rejecting, discard, cover up, blur out, omit any, ban, prohibit, strip, strip off`,
    invert: `non`,
    spoil: `
      alter, altering, modify, modifying, change, changing, distort, distorting, deform, blur, blurring, crop,
      cropping, cut off, misplace, duplicate, misspell, redesign, simplify, damage, obstruct, obscure, obscuring,
      invent, inventing, make up, guess, hallucinate, mirror, warp, shift, recolor, recolour, repaint, deviate from,
      stray from, drift from, drift away from, depart from, move away from, shift away from`,
    swap: `
      replace, replacing, replaces, swap, swapping, substitute, substituting, confuse, confusing, confused, be confused,
      mistake, be mistaken, mistaken, mix up, mixed up, be mixed up, exchange`,
    except: `
      except, except for, except the, other than, apart from, aside from, besides, with the exception of, excepting,
      save for, but for, that is not, that isnt, that are not, that arent, which is not, which are not`,
    than: `than`,
    replace: `instead of, in place of, rather than, as opposed to`,
    contrast: `
      only, instead, however, yet, solely, exclusively, just, but rather, nothing but, but only, nothing other than,
      nothing except, nothing else than, none but, no one but`,
    but: `but`,
    affirm: `
      show, shows, use, uses, keep, keeps, ensure, include, includes, display, displays, feature, features, depict,
      draw, render, generate, create, make, must, must be, should, should be, place, put, add, want, maintain,
      preserve, give, require, shall, need, needs`,
    start: `
      with, showing, featuring, having, has, have, it is, its, it has, this is, this car, the car, the vehicle, the
      badge, the logo, the emblem, using, displaying, wearing, bearing`,
    predicate: `
      forbidden, is forbidden, are forbidden, prohibited, is prohibited, are prohibited, banned, are banned, is
      banned, disallowed, unacceptable, unwanted, be avoided, should be avoided, must be avoided, to be avoided, is
      wrong, are wrong, is incorrect, are incorrect, off limits, is off limits, are off limits, are disallowed, is
      disallowed, are unacceptable, is unacceptable, make the image unusable, makes the image unusable, ruin the
      image, ruins the image, ruin the picture, is a mistake, are a mistake, be a mistake, be wrong, invalidate the
      image, invalidates the image`,
    gone: [...participles, ...links.flatMap((link) => participles.map((word) => `${link} ${word}`))].join(
      ', ',
    ),
    appear: `
      appear, appears, exist, be visible, be shown, be present, be displayed, be used, be drawn, be seen, be included,
      be there, be depicted, be rendered, be allowed, be permitted, be on, be added, visible, shown, present,
      displayed, allowed, permitted, acceptable, wanted, depicted, to appear, belong, belong on, to be shown, to be
      visible, ever appear, be placed, be put, desired, included, recognisable, recognizable, identifiable, legible,
      readable, discernible, be recognisable, be recognizable, be identifiable, be legible, be readable`,
    condition: `if, when, whenever, in case, where`,
    unless: `unless`,
    fallback: `otherwise, or else, failing that, as a fallback, as a last resort`,
    disown: `not to, not of, not for, not from`,
    neutral: `
      not only, not just, not merely, not simply, no doubt, without doubt, without a doubt, no matter, without
      exception, without compromise, whether or not, nothing less than, no less than, not to scale, no problem, if you
      can, not necessarily`,
  },
  grammar: {
    faults: `
      is wrong, are wrong, is incorrect, is invalid, is a mistake, is an error, is a failure, has failed, is not
      acceptable, is unacceptable, reject it, regenerate, try again, start over, is rejected, will be rejected, must
      be rejected`,
    lists: `and, or, nor, the, a, an, any`,
    and: `and`,
    or: `or, nor`,
    articles: `the, a, an, any`,
    with: `with`,
    without: `without`,
    light: `
      a, an, the, any, all, some, of, or, and, nor, either, to, be, is, are, was, been, ever, even, also, please, you,
      we, use, show, add, draw, display, include, depict, render, put, place, make, create, generate, have, has, let,
      allow, see, it, that, this, these, those, like, such, as, very, visible, actual, same, exact, correct, real,
      its, own, only, other, no, not, never, do, does, following, car, brand, brands, contain`,
    auxiliaries: `to, be, ever, should, must, may, shall, will, can`,
    infinitives: `to, cannot, cant, not`,
    objectNegations: `no, none, neither, nor, zero`,
    suspending: `on, onto, in, at, to, inside`,
    swapLinks: `with, by, for`,
    changeLinks: `to, into, toward, towards`,
    listFillers: `than, except, for, but, brand, brands, from, including, digitally, completely, fully, entirely, cleanly, always`,
    doubt: `
      uncertain, unsure, doubt, in doubt, not sure, not certain, not confident, unknown, unclear, not clear, not known,
      cannot, can not, cant, unable, impossible, not possible, not available, unavailable, fails, not able, dont know,
      do not know, isnt sure, arent sure, not found, not recognized, any doubt, uncertainty, unrecognized, missing,
      hesitant, ambiguous, too hard, too difficult`,
    certainty: `certain, sure, confident, known, clear`,
  },
  labels: {
    negative: `
      negative, negatives, negative prompt, negative prompts, neg, neg prompt, negative prompt here, anti prompt,
      antiprompt, anti prompts`,
    unwanted: `
      wrong, incorrect, bad, unwanted, bad examples, mistakes, not wanted, donts, exclusions, exclusion, excluded,
      blacklist, blocklist, denylist, forbidden, banned, prohibited, disallowed, not allowed, taboo, no go, no gos,
      off limits, rejected, undesired, undesirable, negatives, del, strike, avoid, exclude, omit, never, dislikes,
      unacceptable, drop, cons`,
    positive: `
      positive, positives, positive prompt, prompt, dos, do, wanted, want, must have, must haves, must include, must
      show, required, requirements, include, includes, allowed, show, right, correct, good, desired, keep, subject,
      main subject, scene description, what i want, ok, likes`,
    fillers: `
      things, thing, list, lists, element, elements, item, items, strictly, absolutely, following, what, i, we, you,
      want, wants, include, includes, included, contain, contains, have, has, show, shows, showing, prompt, section,
      part, features, feature, object, objects, content, contents, image, picture, scene, photo, output, result,
      render, in, from, of, for, to, the, a, an, any, be, must, should, is, are, it, please, allowed, permitted,
      wanted, like, see, use, draw, generate, add, appear, anything, everything, all, at, on, rule, rules,
      constraints, color, colors, colour, colours, badge, badges, logo, logos, brand, brands, maker, makers, body,
      bodies, words, terms, tags, also, important, note, note well, do, does, this, these, car, vehicle, depict, with,
      present, explicitly, completely`,
    containers: `
      scene, image, picture, photo, photograph, screen, stage, frame, canvas, setting, composition, shot, view,
      description, prompt, text, environment, style, title, caption`,
    brand: `brand, make, maker, manufacturer, marque, automaker, car brand, car make`,
    model: `model, model name, car model, vehicle model, trim level, nameplate`,
    year: `year, model year, production year, year of production, built`,
    machine: `
      seed, seeds, steps, step, sampler, scheduler, cfg, cfg scale, guidance, guidance scale, width, height, size,
      dimensions, resolution, aspect ratio, ar, ratio, strength, weight, weights, denoise, clip skip, batch, batch size,
      count, n, id, uuid, timestamp, date, version, checkpoint, model hash, vae, lora, loras, hash, fps, iso, aperture,
      shutter, shutter speed, focal length, format, mime, url, urls, link, links, href, src, path, file, filename,
      file name, image url, reference image, reference images, init image, hex, hex color, hex code, price, mileage`,
    naming: `
      role, type, kind, name, key, field, label, element, part, component, area, category, section, polarity, item,
      object, mode`,
    existence: `
      visible, visibility, show, shown, enabled, enable, present, presence, display, displayed, exists, exist, include,
      included, on, active, render, rendered, has, draw, use, type, state, status,
      mode, value`,
    absence: `hidden, hide, removed, remove, absent, disabled, disable, blank, empty, omitted, omit, off, missing`,
    on: `true, yes, on, y, visible, shown, enabled, present, required, ok`,
    off: `
      none, null, nil, false, no, off, n, nothing, hidden, absent, disabled, never, without, removed, remove, blank,
      invisible, not visible, not shown, undefined, no logo, no badge, omit, excluded, forbidden, prohibited, banned,
      not allowed, na, 0`,
  },
  angles: {
    front: `
      front view, front angle, front shot, front profile, front elevation, front perspective, frontal, frontal view,
      front facing, front on, head on, from the front, from front, view from front, facing the camera, facing camera,
      front side view, front end view`,
    side: `
      side view, side profile, side profile view, side angle, side shot, side elevation, side perspective, side on,
      side facing, from the side, from side, profile view, profile shot, in profile, lateral, lateral view,
      left side view, right side view, view from side`,
    rear: `
      rear view, rear angle, rear shot, rear profile, rear elevation, rear perspective, rear facing, rear end view,
      from the rear, from rear, from behind, from the back, back view, back angle, back shot, rear side view,
      view from behind, seen from behind`,
    front34: `
      front34, front 34, front quarter view, front quarter angle, front corner view, front left view, front right view,
      left front view, right front view, front left corner, front right corner`,
    rear34: `
      rear34, rear 34, rear quarter view, rear quarter angle, rear corner view, rear left view, rear right view,
      left rear view, right rear view, rear left corner, rear right corner`,
  },
  bareAngles: { front: `front`, side: `side`, rear: `rear, back` },
  places: {
    front: `
      grille, grill, front grille, front grill, radiator grille, kidney grille, grilles, hood, bonnet, front bumper,
      front end, front fascia, nose, front hood`,
    side: `
      wheel center caps, wheel centre caps, wheel center cap, wheel centre cap, center caps, centre caps, center cap,
      centre cap, wheel caps, wheel cap, hubcap, hubcaps, hub cap, hub caps, wheel hubs, wheel hub, wheel centers,
      wheel centres, wheel center, wheel centre, fender, fenders, front fender, front fenders, side panel`,
    rear: `
      tailgate, boot, boot lid, bootlid, trunk, trunk lid, trunklid, rear hatch, rear bumper, rear end, rear door,
      rear doors, rear fascia, rear deck, tail, rear tailgate`,
  },
  placeVetoes: {
    trunk: { before: `tree` },
    boot: { before: `leather, cowboy, rubber, gear` },
    hood: { before: `robin` },
    tail: { after: `light, lights, lamp, lamps` },
  },
  positions: {
    front: `on the front, on front, at the front`,
    side: `on the side, on the sides`,
    rear: `on the rear, on rear, at the rear, on the back, at the back`,
  },
  views: {
    links: `and, or, the`,
    nouns: `view, views, angle, angles, shot, shots, perspective, perspectives`,
    followers: `of, and, or, with, in, is`,
    quarters: `three quarter, three quarters, threequarter, 3 quarter, 3 quarters, 3 4, 3 4s, 3 4th, ¾, three fourths`,
    manners: `angle, angles, perspective, perspectives`,
    quarterNouns: `of, length, sleeve, sleeves, inch, inches, scale, full, cup, portrait, ton, tons, mile, turn`,
    joiners: `view, angle, shot, perspective, profile, left, right, seen, taken, in, at, a, an, the, from, of`,
  },
  series: {
    same: `
      same, identical, consistent, consistently, consistency, unchanged, exact same, one and the same, very same,
      unvarying`,
    cars: `
      car, vehicle, automobile, auto, subject, hatchback, sedan, saloon, suv, wagon, estate, coupe, pickup, convertible,
      minivan, van`,
    features: `
      model, design, wheels, rims, paint, color, colour, details, appearance, styling, look, features, trim, body,
      bodywork, identity, shape, proportions, exterior, style, badge, badges, grille, headlights`,
    others: `
      lighting, light, background, backdrop, studio, quality, resolution, camera, height, distance, scene, setting,
      location, place, time, size, format, aspect, shadows, exposure`,
    across: `across, in, for, between, throughout, over, from, through, among, with, to, on`,
    fillers: `
      all, every, each, any, the, other, of, these, those, different, multiple, various, both, two, three, single,
      camera, viewing, front, side, rear, and, its`,
    each: `every, each, any`,
    views: `angles, views, images, shots, pictures, photos, series, perspectives, viewpoints, frames, set`,
    view: `angle, view, image, shot, picture, photo, perspective, viewpoint, frame`,
    comparisons: `to, with, as`,
    ids: `
      series id, consistency id, session id, car id, vehicle id, reference id, generation id, batch id, consistency key,
      consistency token, consistency code`,
  },
  numbers: {
    notYearBefore: `seed, id, x, iso, no, number, page`,
    notYearAfter: `
      x, px, pixels, pixel, hp, bhp, ps, kw, cc, km, kmh, rpm, mm, cm, m, kg, lm, dpi, k, usd, eur, uah`,
    class: `class`,
    series: `series`,
    mark: `mk, mark, gen, generation`,
  },
  makers: {
    bystanders: `
      photo by, photos by, photograph by, photographed by, photography by, picture by, image by, shot by,
      photo courtesy of, image courtesy of, courtesy of, photo credit, competitor of, competitors of, competitor to,
      competitors to, rival of, rivals of, rival to, rivals to, alternative to, similar to, resembling, reminiscent of,
      comparable to`,
  },
  decoys: `
    great wall of china, forbidden city, lincoln memorial, lincoln park, red bull, red carpet, golden hour, golden
    ratio, golden rule, gold standard, blue hour, blue print, silver lining, silver screen, green screen, black and
    white photo, black and white photograph, black and white photography, black and white photos, black and white
    image, black and white images, black and white picture, black and white style, white balance, black level, black
    box, black friday, color grading, colour grading, rear view mirror, rear view mirrors, rear view camera, side view
    mirror, side view mirrors, negative space, smart phone, diamond cut, diamond stitched, diamond pattern, five star,
    5 star, star spoke, lion statue, real estate, mint condition, kodak gold, red komodo, red camera, red epic, red
    dragon, red monstro, red raptor, red helium, red weapon, black pro mist, black promist, black mist, pro mist,
    black magic, blackmagic, green energy, red dot, blue ray, gold card, red light, green light, white label, black
    edition, black label, orange county, yellowstone, black forest, white house, silver lake, black sea, red square,
    red sea, white paper, mini diorama`,
};
