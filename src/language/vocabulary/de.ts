import type { Vocabulary } from './vocabulary.ts';

/** German. */
export const de: Vocabulary = {
  endings: {
    /** Adjectives and articles: "rot", "rote", "roter". */
    a: '- e en er es em',
    /** Words such as "kein". */
    k: '- e en er es em',
    /** Nouns that take any of the usual endings. */
    n: '- e en n s es er ern',
  },
  colors: {
    black: `
      schwarz~a, schwarzmetallic, tiefschwarz~a, mattschwarz~a, pechschwarz~a, obsidianschwarz~a, nachtschwarz~a,
      brillantschwarz~a`,
    white: `weiß~a, schneeweiß~a, perlweiß~a, cremeweiß~a, polarweiß~a, alpinweiß~a, reinweiß~a`,
    silver: `silber, silbern~a, silberfarben~a, silbermetallic, silbergrau~a, graumetallic, grau metallic`,
    grey: `
      grau~a, dunkelgrau~a, hellgrau~a, anthrazit, anthrazitfarben~a, anthrazitgrau~a, graphit, graphitgrau~a,
      mausgrau~a, schiefergrau~a, graumetallic, grau metallic, betongrau~a`,
    red: `
      rot~a, rotmetallic, dunkelrot~a, hellrot~a, weinrot~a, bordeauxrot~a, rubinrot~a, karminrot~a, kirschrot~a,
      feuerrot~a, knallrot~a, burgunderrot~a`,
    blue: `
      blau~a, blaumetallic, dunkelblau~a, hellblau~a, marineblau~a, himmelblau~a, nachtblau~a, königsblau~a,
      azurblau~a, stahlblau~a, saphirblau~a, kobaltblau~a`,
    green: `
      grün~a, grünmetallic, dunkelgrün~a, hellgrün~a, olivgrün~a, smaragdgrün~a, tannengrün~a, moosgrün~a, mintgrün~a,
      waldgrün~a`,
    yellow: `gelb~a, zitronengelb~a, senfgelb~a, sonnengelb~a, knallgelb~a`,
    orange: `orangefarben~a, orangener, oranger, oranges, orangen, orangene, orangenen, kupfer, kupferfarben~a`,
    brown: `
      braun~a, braunmetallic, dunkelbraun~a, hellbraun~a, bronze, bronzefarben~a, schokobraun~a, kastanienbraun~a,
      kupfer, kupferfarben~a`,
    beige: `beigefarben~a, beiger, beiges, beigen, cremefarben~a, sandfarben~a, sandbeige`,
    gold: `goldfarben~a, golden~a, goldenfarben~a`,
    purple: `lila, violett~a, purpur, purpurfarben~a, fliederfarben~a, auberginefarben~a`,
    pink: `rosa, rosafarben~a, pinkfarben~a, pinker, pinkes, pinken, roségold`,
    turquoise: `türkis, türkisfarben~a, türkisblau~a, petrolfarben~a`,
  },
  finishes: { white: `perlmutt`, silver: `platin`, beige: `sand` },
  bodies: {
    hatchback: `schrägheck, schräghecklimousine, kompaktwagen, fließheck, steilheck, fünftürer`,
    sedan: `limousine, limousinen, stufenheck, stufenhecklimousine`,
    suv: `geländewagen, sport utility`,
    wagon: `combi, kombi, kombis, kombilimousine, kombiwagen`,
    coupe: `coupés`,
    pickup: `pritschenwagen`,
    convertible: `kabrio, kabriolett`,
    minivan: `großraumlimousine, kompaktvan`,
    van: `kastenwagen, lieferwagen, transporter`,
  },
  parts: {
    paint: `
      auto, autos, wagen, fahrzeug, fahrzeuge, fahrzeugs, karosserie, lack, lackierung, lackierungen, außenfarbe,
      wagenfarbe, fahrzeugfarbe, lackfarbe, pkw, außenlackierung`,
    lamps: `
      scheinwerfer~n, rückleuchte~n, rücklicht~n, leuchte~n, blinker, lampe~n, bremslicht~n, tagfahrlicht~n,
      nebelscheinwerfer`,
    interior: `
      innenraum, interieur, sitz~n, sitze, ledersitz~n, lederausstattung, innenausstattung, lenkrad, armaturenbrett,
      polster, leder, cockpit, teppich`,
    background: `
      hintergrund, hintergründe, wand, wände, himmel, studio, boden, straße, straßen, asphalt, schnee, gras, wiese~n,
      baum, bäume~n, wald, berg~n, meer, strand, sand, stadt, haus, häuser, zaun, gebäude~n, sonnenuntergang,
      abendhimmel, nebel, wolke~n, fassade, mauer~n, ziegelwand, landschaft, park, parkplatz, garage, blume~n, laub,
      blätter, feld~n, kulisse, fliesen, beton, halle, tunnel, hohlkehle, wüste`,
    lighting: `licht, beleuchtung, schatten, glanz, reflexion, reflexe~n, sonne, sonnenlicht, gegenlicht, stimmung`,
    wheels: `
      felge~n, alufelge~n, rad, räder, rädern, reifen, bremssattel, bremssättel, bremssätteln, radkappe~n,
      leichtmetallfelge~n, speiche~n`,
    glass: `scheibe~n, fenster, fenstern, glas, windschutzscheibe, heckscheibe, glasdach`,
    trim: `
      dach, dachreling, reling, spiegel, außenspiegel, stoßstange~n, kühlergrill, grill, streifen, zierleiste~n,
      kennzeichen, nummernschild~n, motorhaube, tür, türen, türgriff~n, spoiler, dachbox, auspuff, akzent~n, leiste~n,
      heckklappe, kotflügel, details, rallyestreifen, faltdach, verdeck`,
    badge: `
      emblem~n, logo, logos, schriftzug, schriftzüge~n, stern, raute, löwe, ring, ringe~n, zeichen, plakette~n,
      wappen, buchstaben`,
    other: `
      mann, männer, frau~n, mädchen, junge, kind, kinder, kindern, person~n, leute, menschen, fahrer, fahrerin,
      polizist, hund~n, katze~n, pferd~n, jacke~n, kleid, kleider, hemd, hose~n, anzug, mantel, mütze~n, hut,
      schuhe~n, pullover, helm, uniform, regenschirm~n, schirm, fahne~n, flagge~n, taxi, taxis, bus, busse~n, lkw,
      lastwagen, straßenbahn~n, zug, fahrrad, fahrräder~n, motorrad, motorräder~n, roller, polizeiauto, krankenwagen,
      traktor, schiff~n, schmutz, schlamm, dreck, staub, matsch, kamera, schleife, band, luftballon~n, anderes auto,
      andere autos, anderen autos`,
  },
  paint: {
    copulas: `ist, sind, war`,
    verbs: `
      lackiert~a, lackiert~a in, lackierung in, gestrichen, gespritzt, in der farbe, farbe des autos, farbe des
      wagens, ausgeführt in, gehalten in`,
    modifiers: `
      lackiert~a, foliert~a, getönt~a, metallic, matt~a, glänzend~a, hell~a, dunkel, dunkle, dunklen, dunkler,
      dunkles, leuchtend~a, kräftig~a, satt~a, farbe, farben, farbig~a, neu~a, alt~a, groß~a, klein~a, sauber~a,
      rein~a, einfarbig~a, schlicht~a, glänzende, uni, perleffekt`,
    links: `
      ist, sind, in, der, die, das, den, dem, ein, eine, einer, einem, ganz, komplett, farbe, mit, lackiert, rein~a,
      hell~a, dunkel, matt, glänzend, sattem, kräftigem, leuchtend, leuchtendem`,
    conjunctions: `und, oder`,
    backdrops: `vor, auf`,
    beside: `
      neben, hinter, vor, bei, unter, zwischen, gegenüber, umgeben von, überholt, gefolgt von, verschmutzt mit,
      bedeckt mit, vor dem hintergrund`,
    aside: `
      im hintergrund, daneben, dahinter, nebenan, in der ferne, im vordergrund, vorbeifahrend, hinter ihm, neben ihm,
      links daneben, rechts daneben`,
    closers: `
      in, im, an, am, auf, aus, bei, beim, mit, ohne, vor, hinter, neben, zwischen, unter, über, von, vom, zu, zum,
      zur, für, durch, gegen, um, und, oder, aber, sondern, der, die, das, den, dem, des, ein, eine, einen, einem,
      einer, eines, ist, sind, war, hat, steht, fährt, parkt, nicht, kein, keine, als, wie, sein, seine, ihr, ihre,
      bitte, baujahr`,
  },
  badges: {
    rivals: `andere Marke, andere Marken, anderer Marken, anderen Marken, andere Hersteller, anderer Hersteller`,
    names: `name, namen`,
    nouns: `
      emblem, emblems, embleme, emblemen, markenzeichen, markenlogo, markenlogos, markenemblem, markenembleme,
      herstellerlogo, herstellerlogos, firmenzeichen, plakette, plaketten, typenschild, typenschilder, markenname,
      markennamen, abzeichen, logotyp, firmenlogo`,
    shapes: `stern, raute, löwe, löwen, ringe, ringen, oval, kreis, wappen, schriftzug, zeichen, niere, doppelwinkel, propeller`,
    modifiers: `original, originale, echt~a, richtig~a, korrekt~a, eigen~a, marken, hersteller, groß~a, verchromt~a, typisch~a`,
    others: `
      ander~a, anderer, andere, anderen, anderes, fremd~a, fremden, falsch~a, falschen, weitere, weiteren, weiterer,
      sonstige, sonstigen, zusätzlich~a, konkurrenz, konkurrenten, dritter`,
    flaws: `verzerrt~a, unscharf~a, verschwommen~a, falsch~a, kaputt~a, doppelt~a, fehlerhaft~a`,
    pointers: `diese, dieser, diesen, solche, solchen, deren`,
    generic: `
      marke, marken, hersteller, herstellern, herstellers, automarken, autohersteller, autohersteller,
      autoherstellern, automobilhersteller, auto, sichtbare, sichtbaren, namen, schriftzüge, texte`,
    links: `von, der, des, wie, die, das, vom`,
    of: `von, der, des, vom`,
    blank: `
      markenlos~a, logofrei~a, ohne markenzeichen, leerer kühlergrill, leeren kühlergrill, leerer grill, glatter
      grill, ungebrandet~a, entbadged, emblemlos~a`,
    lettering: `
      text, texte, schrift, schriftzug, schriftzüge, schriftzügen, buchstaben, beschriftung, beschriftungen,
      aufschrift, aufschriften`,
  },
  cues: {
    negate: `
      kein~k, nicht, nie, niemals, weder, keinesfalls, auf keinen fall, keinerlei, nirgends, nirgendwo, bitte nicht,
      bitte kein~k, bitte keine`,
    remove: `
      ohne, vermeide, vermeiden, vermeidet, entferne, entfernen, weglassen, lass weg, lösche, löschen, verstecke,
      verstecken, ausschließen, schließe aus, verzichte auf, verzichten auf, frei von, ausblenden`,
    spoil: `
      ändern, ändere, abändern, verändern, verändere, verzerren, verzerre, verfremden, abschneiden, beschneiden,
      unscharf machen`,
    swap: `ersetze, ersetzen, tauschen, tausche, verwechseln, verwechsle`,
    except: `außer, ausgenommen, mit ausnahme von, bis auf, abgesehen von`,
    than: `als`,
    replace: `statt, anstatt, anstelle von, anstelle, an stelle von`,
    contrast: `aber, sondern, nur, ausschließlich, lediglich, stattdessen, jedoch, nichts außer, nichts als`,
    affirm: `zeige, zeigen, verwende, verwenden, benutze, zeichne, erzeuge, füge, behalte, muss, müssen, soll, sollen, brauche`,
    start: `mit, das auto, der wagen, das fahrzeug`,
    predicate: `
      verboten, ist verboten, sind verboten, untersagt, sind untersagt, ist untersagt, unerwünscht, sind unerwünscht,
      ist unerwünscht, nicht erlaubt, nicht gestattet, tabu, unzulässig`,
    gone: `entfernt, fehlt, fehlen, verdeckt, abgeklebt, weggelassen, unsichtbar`,
    appear: `
      erscheinen, erscheint, sichtbar, zu sehen, zu sehen sein, sichtbar sein, gezeigt werden, vorkommen, vorhanden,
      vorhanden sein, auftauchen, enthalten sein, erlaubt, verwendet werden, dargestellt werden, zeigen, anzeigen,
      darstellen, abbilden, zeichnen, malen, verwenden, benutzen, hinzufügen, einfügen, erkennbar, lesbar, abgebildet,
      gezeigt, dargestellt`,
    condition: `wenn, falls, sofern`,
    fallback: `andernfalls, sonst, ansonsten, notfalls`,
    neutral: `nicht nur, nicht unbedingt, ohne zweifel`,
  },
  grammar: {
    faults: `ist falsch, ist ein Fehler, ist ungültig, verwerfen`,
    lists: `und, oder, noch, der, die, das, den, ein, eine`,
    and: `und, sowie`,
    or: `oder, noch`,
    articles: `der, die, das, den, dem, ein, eine, einen, einem`,
    with: `mit`,
    without: `ohne`,
    light: `
      und, oder, der, die, das, den, dem, des, ein, eine, einen, einem, einer, irgendwelche, irgendein, sichtbare,
      sichtbaren, jegliche, jeglichen, alle, sein, werden, zeigen, verwenden, auch, bitte, zu, dürfen, darf, soll,
      sollen, kein~k, nicht, folgende, folgendes`,
    auxiliaries: `darf, dürfen, soll, sollen, sollte, sollten, kann, können, sein, werden, zu`,
    objectNegations: `kein~k, weder, keinerlei`,
    suspending: `auf, am, im, an`,
    swapLinks: `durch, mit, gegen`,
    changeLinks: `zu, in, auf`,
    doubt: `unsicher, nicht sicher, im zweifel, zweifel, unbekannt, unklar, nicht bekannt, nicht möglich, unmöglich, kannst nicht`,
    certainty: `sicher, bekannt`,
  },
  labels: {
    negative: `negativ, negativer prompt, negativprompt, negativ prompt, negative eingabe`,
    unwanted: `
      vermeiden, vermeide, nicht, verboten, unerwünscht, ausschließen, ausgeschlossen, ausschlüsse, nicht zeigen,
      nicht erlaubt, nicht gewünscht, ohne, falsch, tabu, weglassen, was ich nicht will, kein, keine, keinesfalls,
      bitte nicht, auf keinen fall`,
    positive: `positiv, positiver prompt, erwünscht, gewünscht, gewollt, erlaubt, zeigen, pflicht, muss, motiv, richtig, soll, bitte`,
    fillers: `
      zeigen, zeige, enthalten, darf, dürfen, soll, sollen, sein, werden, im, in, bild, auf, dem, das, der, die, den,
      was, ich, will, wollen, wir, liste, dinge, elemente, folgendes, folgende, streng, unbedingt, bitte, erlaubt,
      gewünscht, vorkommen, verwenden, darstellen, zu, abbilden, es, malen, nicht`,
    brand: `marke, hersteller`,
    model: `modell`,
    year: `baujahr, jahr, modelljahr`,
    existence: `sichtbar, zeigen, anzeigen, vorhanden`,
    absence: `versteckt, entfernt, verborgen`,
    on: `ja, wahr, an, sichtbar, vorhanden`,
    off: `
      nein, keine, kein, keins, keines, ohne, nicht, aus, falsch, nichts, unsichtbar, entfernt, nicht sichtbar, nicht
      vorhanden`,
  },
  angles: {
    front: `von vorne, frontansicht, vorderansicht, von vorn, frontal`,
    side: `von der seite, seitenansicht, seitlich, im profil, seitenprofil`,
    rear: `von hinten, rückansicht, heckansicht`,
    front34: `schräg von vorne, schräg von vorn, von schräg vorne, von schräg vorn, von vorne links, von vorne rechts`,
    rear34: `schräg von hinten, von schräg hinten, von hinten links, von hinten rechts`,
  },
  views: {
    nouns: `ansicht, perspektive, dreiviertelansicht, dreiviertelperspektive`,
    quarters: `dreiviertel, dreiviertelansicht, dreiviertelperspektive, drei viertel`,
    joiners: `ansicht, perspektive`,
  },
  places: {
    front: `kühlergrill, grill, motorhaube`,
    side: `nabendeckel, radkappen, radkappe, radnabe`,
    rear: `heckklappe, kofferraum, kofferraumdeckel, heck`,
  },
  series: {
    same: `dasselbe, derselbe, dieselbe, identisch~a, gleich~a, das gleiche, der gleiche, ein und dasselbe`,
    cars: `auto, wagen, fahrzeug, limousine, kombi`,
    features: `design, farbe, felgen, lackierung, details`,
    across: `in, auf, über, für, aus`,
    fillers: `allen, alle, jeder, jedem, verschiedenen, den, die`,
    each: `jeder, jedem`,
    views: `ansichten, bildern, perspektiven, blickwinkeln, aufnahmen, bilder, fotos`,
    view: `ansicht, bild, perspektive, aufnahme`,
  },
  numbers: {
    notYearAfter: `km, ps, kw, euro`,
    class: `klasse`,
    series: `reihe, serie`,
    mark: `generation`,
  },
  decoys: `schwarz weiß foto, schwarzweiß, schwarz weiß fotografie, goldene stunde, blaue stunde, roter teppich, grünes licht`,
};
