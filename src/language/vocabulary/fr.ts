import type { Vocabulary } from './vocabulary.ts';

/** French. Words that stand after an apostrophe ("l'emblème") are words of their own. */
export const fr: Vocabulary = {
  endings: {
    /** Adjectives and participles: "bleu", "bleue", "bleus". */
    a: '- e s es',
    /** Nouns. */
    n: '- s x',
  },
  colorsFollow: true,
  makersFollow: true,
  colors: {
    black: `noir~a`,
    white: `blanc, blancs, blanche, blanches, blanc nacré`,
    silver: `argent, argenté~a, gris argent, gris argenté, gris métallisé`,
    grey: `gris~a, grise, grises, gris anthracite, anthracite, gris foncé, gris clair, gris métallisé, gris graphite, gris souris`,
    red: `rouge~n, rouge bordeaux, rouge vif, rouge foncé, carmin, écarlate, vermillon`,
    blue: `bleu~a, bleu marine, bleu nuit, bleu roi, bleu ciel, bleu foncé, bleu clair, azur`,
    green: `vert~a, vert foncé, vert clair, vert olive, vert émeraude, vert anglais, émeraude`,
    yellow: `jaune~n, jaune citron, moutarde`,
    orange: `orangé~a, cuivre, cuivré~a`,
    brown: `marron, marrons, brun~a, brune, chocolat, cuivre, cuivré~a`,
    beige: `beiges, crème, sable beige, ivoire beige`,
    gold: `doré~a`,
    purple: `violet, violets, violette, violettes, pourpre, mauve`,
    pink: `couleur rose, rose vif, peinture rose, voiture rose, carrosserie rose, en rose`,
    turquoise: `bleu turquoise, bleu canard`,
  },
  finishes: { white: `nacré~a, perle`, silver: `platine`, beige: `sable` },
  bodies: {
    hatchback: `à hayon, bicorps, compacte à hayon, citadine`,
    sedan: `berline~n, tricorps`,
    suv: `tout terrain`,
    wagon: `break`,
    coupe: `coupés`,
    pickup: `pick up`,
    convertible: `décapotable~n`,
    minivan: `monospace~n`,
    van: `fourgon~n, camionnette~n, fourgonnette~n`,
  },
  parts: {
    paint: `voiture~n, véhicule~n, automobile~n, carrosserie~n, peinture~n, teinte, livrée, robe automobile, extérieur, laque`,
    lamps: `phare~n, feu, feux, clignotant~n, optique~n, feux arrière`,
    interior: `intérieur, sellerie, siège~n, cuir, habitacle, volant, tableau de bord, banquette~n, moquette`,
    background: `
      fond~n, arrière plan, mur~n, ciel, studio, sol, route~n, rue~n, asphalte, neige, herbe, prairie, arbre~n,
      forêt~n, montagne~n, mer, plage, ville, maison~n, immeuble~n, clôture, coucher de soleil, nuage~n, brume, lac,
      champ~n, fleur~n, feuille~n, décor, parking, garage, falaise~n, sable, colline~n, brique~n, carrelage, béton`,
    lighting: `lumière~n, éclairage, ombre~n, reflet~n, soleil, lueur, contre jour`,
    wheels: `jante~n, roue~n, pneu, pneus, étrier~n, étriers de frein, enjoliveur~n`,
    glass: `vitre~n, verre, pare brise, lunette, toit vitré`,
    trim: `
      toit, rétroviseur~n, pare choc~n, pare chocs, calandre~n, bande~n, plaque~n, plaque d immatriculation, plaque
      d'immatriculation, capot, porte~n, portière~n, aileron, barre~n de toit, barres de toit, liseré~n, poignée~n,
      moulure~n, coffre, capote, détail~n, becquet`,
    badge: `
      emblème~n, logo, logos, insigne~n, écusson~n, losange, lion, étoile, anneau, anneaux, chevron~n, lettrage,
      lettre~n, sigle~n`,
    other: `
      homme~n, femme~n, fille~n, garçon~n, enfant~n, personne~n, gens, conducteur, conductrice, policier, chien~n,
      chat~n, cheval, chevaux, robe~n, veste~n, blouson~n, chemise~n, pantalon~n, manteau, manteaux, costume~n,
      chapeau, chapeaux, casquette~n, chaussure~n, pull~n, jupe~n, casque~n, parapluie~n, drapeau, drapeaux, taxi~n,
      bus, autobus, camion~n, tramway, train~n, vélo~n, moto~n, scooter~n, tracteur, bateau, bateaux, voiture de
      police, boue, poussière, saleté, caméra, appareil, objectif, ruban~n, ballon~n, autre voiture, autres voitures`,
  },
  paint: {
    copulas: `est, sont`,
    verbs: `peint~a, peint~a en, repeint~a en, laqué~a, de couleur, couleur, teinte, coloris, carrosserie`,
    modifiers: `
      métallisé~a, mat~a, mate, brillant~a, clair~a, foncé~a, vif, vive, profond~a, sombre~n, pâle~n, nacré~a,
      verni~a, neuf, neuve, grand~a, petit~a, uni~a, pur~a, éclatant~a, laqué~a, couleur, immaculé~a, métal`,
    links: `est, sont, en, de, du, la, le, les, un, une, couleur, tout, toute, entièrement, peint~a, d, à`,
    conjunctions: `et, ou`,
    backdrops: `sur, devant, contre`,
    beside: `
      à côté de, à côté d, à côté du, près de, près d, devant, derrière, sous, entre, parmi, face à, suivi~a de,
      suivie par, suivi par, entouré~a de, couvert~a de, dépassant, en face de, au bord de`,
    aside: `
      en arrière plan, à l'arrière plan, à côté, derrière elle, au loin, qui passe, au premier plan, à gauche, à
      droite, au fond`,
    closers: `
      en, de, du, des, d, la, le, les, l, un, une, à, au, aux, avec, sans, sur, sous, dans, par, pour, devant,
      derrière, entre, et, ou, mais, est, sont, a, ont, qui, que, ne, pas, vue, son, sa, ses, elle, il, année`,
  },
  badges: {
    rivals: `autre marque, autres marques, autres constructeurs`,
    names: `nom, noms`,
    nouns: `
      emblème, emblèmes, insigne, insignes, écusson, écussons, sigle, sigles, logotype, logotypes, monogramme, nom de
      marque, noms de marque, noms de marques, marquage, marquages`,
    shapes: `losange, lion, étoile, anneaux, ovale, chevrons, cercle, blason, lettrage, hélice`,
    modifiers: `authentique~n, officiel, officielle, vrai~a, original~a, correct~a, propre, chromé~a`,
    others: `
      autre, autres, étranger, étrangers, étrangère, étrangères, concurrent~a, concurrents, concurrentes, faux,
      fausse, tiers, tierces, supplémentaire~n`,
    flaws: `déformé~a, flou~a, floue, abîmé~a, illisible~n, faux`,
    pointers: `ces, cette, ce, cet, tels, telles, leur, leurs`,
    generic: `
      marque, marques, constructeur, constructeurs, fabricant, fabricants, automobile, automobiles, visible, visibles,
      noms, nom, texte, textes, voiture`,
    links: `de, d, du, la, le, l, des, comme`,
    of: `de, d, des, du, les, toute, tous`,
    blank: `sans marque, calandre lisse, calandre vide, calandre nue, débadgé~a, sans insigne visible`,
    lettering: `texte, textes, lettres, lettrage, inscription, inscriptions, écriture`,
  },
  cues: {
    negate: `ne, pas, pas de, pas d, n, ni, jamais, aucun, aucune, nul, nulle, ne pas, point de`,
    remove: `
      sans, éviter, évite, évitez, exclure, exclus, excluez, retirer, retirez, retire, enlever, enlève, enlevez,
      supprimer, supprime, supprimez, masquer, cacher, omettre, omets, oublier, oublie, bannir`,
    spoil: `
      modifier, modifie, déformer, altérer, changer, change, changez, change pas, changez pas, modifie pas, modifiez
      pas, déforme pas, flouter, recadrer`,
    swap: `remplacer, remplace, remplacez, confondre`,
    except: `sauf, excepté, à part, hormis, à l'exception de, à l'exception du, à l exception de`,
    than: `que`,
    replace: `au lieu de, au lieu d, à la place de, à la place d, plutôt que`,
    contrast: `mais, seulement, uniquement, exclusivement, rien que, cependant, rien d'autre que`,
    affirm: `
      montrer, montre, montrez, afficher, affichez, utiliser, utilisez, utilise, dessine, dessiner, garder, gardez,
      doit, doivent, il faut, veux`,
    start: `avec, la voiture, le véhicule`,
    predicate: `
      interdit~a, est interdit, sont interdits, sont interdites, est interdite, prohibé~a, proscrit~a, indésirable~n,
      à proscrire, à éviter, à exclure`,
    gone: `retiré~a, enlevé~a, supprimé~a, absent~a, masqué~a, caché~a, manquant~a`,
    appear: `
      apparaître, apparaissent, apparaît, visible~n, être visible~n, être présent~a, présent~a, figurer, autorisé~a,
      être montré~a, permis, permise, montrer, afficher, dessiner, représenter, reconnaissable~n, lisible~n,
      identifiable~n`,
    condition: `si, en cas, lorsque, quand`,
    fallback: `sinon, à défaut, autrement`,
    neutral: `pas seulement, non seulement, sans doute, sans aucun doute, pas forcément`,
  },
  grammar: {
    faults: `est faux, est fausse, est une erreur, recommencer, est incorrecte`,
    lists: `et, ou, ni, la, le, les, l, un, une, des, de, d`,
    and: `et, ainsi que`,
    or: `ou, ni`,
    articles: `la, le, les, l, un, une, des, du, de, d`,
    with: `avec`,
    without: `sans`,
    light: `
      et, ou, ni, la, le, les, l, un, une, de, d, du, des, pas, ne, aucun, aucune, tout, toute, toutes, tous, visible,
      visibles, être, est, sont, montrer, afficher, dessiner, utiliser, mettre, ajouter, aussi, suivants, suivantes,
      autre, autres, doit, doivent, que`,
    auxiliaries: `doit, doivent, devrait, devraient, peut, peuvent, être, pas, ne`,
    objectNegations: `aucun, aucune, nul, nulle, ni`,
    suspending: `sur, dans, au`,
    swapLinks: `par, avec, contre`,
    changeLinks: `en`,
    doubt: `incertain, pas sûr, pas certain, doute, en doute, inconnu, impossible, peux pas, pouvez pas`,
  },
  labels: {
    negative: `négatif, négative, prompt négatif, invite négative, consigne négative`,
    unwanted: `
      à éviter, éviter, évitez, interdit, interdits, interdite, interdites, interdictions, ne pas montrer, ne pas
      inclure, ne pas afficher, exclure, exclusions, exclu, exclus, sans, à exclure, à proscrire, pas, faux, non,
      indésirable, indésirables, non voulu, ne pas`,
    positive: `positif, prompt positif, voulu, souhaité, obligatoire, autorisé, à montrer, montrer, inclure, sujet, oui, à inclure`,
    fillers: `
      montrer, inclure, afficher, dessiner, mettre, utiliser, contenir, doit, doivent, dans, sur, l, image, la, le,
      les, de, d, des, ce, que, qu, qui, je, nous, veux, voulons, il, faut, à, liste, choses, éléments, strictement,
      absolument, suivants, suivant, ne, pas, et, ou, être, apparaître, votre, cette, ces, ceci, représenter, générer`,
    brand: `marque, constructeur, fabricant`,
    model: `modèle`,
    year: `année, millésime`,
    existence: `visible, afficher, montrer, présent, affiché`,
    absence: `caché, masqué, retiré`,
    on: `oui, vrai, visible, présent`,
    off: `non, aucun, aucune, sans, rien, faux, absent, absente, invisible, pas visible, caché, néant`,
  },
  angles: {
    front: `vue de face, de face, vue avant, vue frontale`,
    side: `vue de côté, de profil, vue latérale, de côté`,
    rear: `vue arrière, de dos, vue de derrière, de l'arrière`,
    front34: `trois quarts avant, trois quarts face, 3 4 avant, 3 4 face`,
    rear34: `trois quarts arrière, trois quarts dos, 3 4 arrière, 3 4 dos`,
  },
  views: {
    nouns: `vue`,
    quarters: `trois quarts`,
    joiners: `vue, en, de`,
  },
  places: {
    front: `calandre, capot`,
    side: `centres de roue, cache moyeu`,
    rear: `coffre, hayon`,
  },
  series: {
    same: `la même, le même, identique~n, même`,
    cars: `voiture, véhicule, automobile, berline`,
    features: `couleur, jantes, peinture, détails, apparence`,
    across: `dans, sur, pour, sous`,
    fillers: `toutes, tous, les, chaque, différents, différentes`,
    each: `chaque`,
    views: `vues, images, angles, photos`,
    view: `vue, image, angle, photo`,
  },
  numbers: { notYearAfter: `ch, cv, km, euros`, class: `classe`, series: `série`, mark: `génération, phase` },
  decoys: `photo noir et blanc, photographie noir et blanc, noir et blanc, heure dorée, heure bleue, tapis rouge`,
};
