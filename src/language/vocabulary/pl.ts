import type { Vocabulary } from './vocabulary.ts';

/** Polish. */
export const pl: Vocabulary = {
  makersFollow: true,
  endings: {
    /** Adjectives: "czarny", "czarna", "czarnego". */
    a: 'y a e ego ej emu ym ą ymi ych o i',
    /** The same after k and g: "niebieski", "niebieskie". */
    k: 'i a ie iego iej iemu im ą imi ich o ego ej',
    /** Nouns in a consonant: "lakier", "lakierze". */
    m: '- a u owi em iem ie e y i ów om ami ach',
    /** Nouns in a: "felga", "felgi". */
    f: 'a y i ę ą o ie e ce dze - om ami ach',
    /** Nouns in o and e: "tło", "tle". */
    n: 'o a u em e om ami ach - le ie',
  },
  nameEndings: [
    { after: 'a', replace: 'y i ę ą o ie' },
    { after: 'bcdfghjklmnpqrstvwxz', add: 'a owi em ie u y' },
  ],
  colors: {
    black: `czarn~a, czerń, czerni`,
    white: `biał~a, śnieżnobiał~a, biel, bieli`,
    silver: `srebrn~a, srebrzyst~a, srebro, szary metalik`,
    grey: `szar~a, grafitow~a, antracytow~a, stalow~a, ciemnoszar~a, jasnoszar~a, popielat~a, mokry asfalt, szary metalik`,
    red: `czerwon~a, bordow~a, wiśniow~a, ciemnoczerwon~a, karmazynow~a, rubinow~a, czerwień, czerwieni`,
    blue: `niebiesk~k, granatow~a, błękitn~a, ciemnoniebiesk~k, jasnoniebiesk~k, lazurow~a, szafirow~a, modr~a`,
    green: `zielon~a, ciemnozielon~a, jasnozielon~a, szmaragdow~a, oliwkow~a, miętow~a, zieleń, zieleni, khaki`,
    yellow: `żółt~a, cytrynow~a, musztardow~a`,
    orange: `pomarańczow~a, miedzian~a`,
    brown: `brązow~a, czekoladow~a, miedzian~a, brąz`,
    beige: `beżow~a, kremow~a, piaskow~a, beż`,
    gold: `złot~a, złocist~a`,
    purple: `fioletow~a, purpurow~a, liliow~a`,
    pink: `różow~a`,
    turquoise: `turkusow~a`,
  },
  finishes: { white: `perłow~a`, silver: `platynow~a, tytanow~a` },
  bodies: {
    hatchback: `hatchback~m, liftback~m, hatchbacka`,
    sedan: `sedan~m, limuzyn~f`,
    suv: `suv~m, terenówk~f, auto terenowe, samochód terenowy, crossover~m`,
    wagon: `kombi`,
    coupe: `coupe`,
    pickup: `pickup~m, pikap~m`,
    convertible: `kabriolet~m`,
    minivan: `minivan~m`,
    van: `furgon~m, dostawczak~m`,
  },
  parts: {
    paint: `
      kolor na, koloru na,
      auto, auta, autem, aucie, samochód, samochodu, samochodem, samochodzie, pojazd~m, lakier~m, karoseri~f,
      karoseria, nadwozi~n, nadwozie, lakierowanie`,
    lamps: `reflektor~m, lamp~f, światł~n, światła, kierunkowskaz~m`,
    interior: `wnętrz~n, wnętrze, fotel~m, fotele, skór~f, tapicerk~f, kierownic~f, kokpit~m, siedzeni~n, siedzenia, siedzenie`,
    background: `
      tł~n, tło, tle, ścian~f, nieb~n, niebo, niebie, studi~n, studio, podłog~f, drog~f, ulic~f, asfalt~m, śnieg~m,
      traw~f, łąk~f, drzew~n, drzewa, las~m, gór~f, morz~n, morze, plaż~f, piasek, piasku, miast~n, dom~m, budynek,
      budynk~m, płot~m, chmur~f, mgł~f, zachód słońca, jezior~n, pol~n, kwiat~m, liści~n, liście, skał~f, parking~m,
      garaż~m, mur~m, ceg~f, beton~m, wzgórz~n, kamieni~n, kostk~f, krajobraz~m`,
    lighting: `światło słoneczne, oświetleni~n, oświetlenie, cień, cieni~n, cienie, odbici~n, słońc~n, blask~m`,
    wheels: `felg~f, koł~n, koła, opon~f, zacisk~m, zaciski hamulcowe, kołpak~m, alufelg~f`,
    glass: `szyb~f, okn~n, okna, szkł~n, przyciemniane szyby`,
    trim: `
      dach~m, lusterk~n, lusterka, zderzak~m, grill~m, paski, tablic~f, tablica rejestracyjna, mask~f, drzwi,
      spoiler~m, reling~m, klamk~f, listw~f, detal~m, detale, bagażnik~m, wydech~m, nakładk~f`,
    badge: `
      znaczek, znaczk~m, logo, emblemat~m, gwiazd~f, romb~m, lew, pierście~m, pierścień, pierścienie, herb~m, napis~m,
      liter~f, symbol~m`,
    other: `
      mężczyzn~f, kobiet~f, dziewczyn~f, chłop~m, chłopiec, dziecko, dzieci, osob~f, ludzie, ludzi, człowiek~m,
      kierowc~f, policjant~m, pies, psa, kot~m, koń, konia, kurtk~f, kurtce, sukienk~f, sukience, koszul~f, spodni~n,
      spodnie, płaszcz~m, garnitur~m, czapk~f, czapce, buty, sweter, swetr~m, kask~m, parasol~m, flag~f, taksówk~f,
      taksówka, autobus~m, ciężarówk~f, tramwaj~m, pociąg~m, rower~m, motocykl~m, radiowóz, radiowozem, traktor~m,
      łódź, łodzi, statek, błot~n, błoto, kurz~m, brud~m, aparat~m, kamer~f, wstążk~f, balon~m, inne auto, inne
      samochody, inny samochód`,
  },
  paint: {
    copulas: `jest, są`,
    verbs: `
      pomalowan~a, pomalowan~a na, lakierowan~a, lakierowan~a na, w kolorze, koloru, polakierowan~a, kolor nadwozia,
      kolor lakieru, kolor auta`,
    modifiers: `
      metalik, metaliczn~a, matow~a, błyszcząc~a, jasn~a, ciemn~a, perłow~a, kolor, koloru, kolorze, now~a, duż~a,
      mał~a, skórzan~a, aluminiow~a, rejestracyjn~a, czyst~a, jednolit~a, przyciemnian~a, intensywn~a, głębok~k, żyw~a`,
    links: `jest, są, w, kolorze, koloru, kolor, na, czyst~a, jasn~a, ciemn~a, cał~a, jednolit~a, intensywn~a, głębok~k`,
    conjunctions: `i, oraz, lub, albo`,
    backdrops: `na`,
    beside: `obok, przy, za, przed, pod, między, naprzeciwko, wśród, wyprzedza, pokryt~a, ubłocon~a, koło, na tle`,
    aside: `
      w tle, na drugim planie, obok niego, obok, w oddali, z tyłu stoi, przejeżdża obok, na pierwszym planie, po
      lewej, po prawej`,
    closers: `
      w, we, na, z, ze, do, od, pod, nad, przed, za, przy, obok, między, dla, po, o, bez, przez, i, oraz, lub, albo,
      ale, a, jest, są, ma, stoi, jedzie, który, która, które, jego, jej, nie, jak, to, rok, rocznik`,
  },
  badges: {
    rivals: `inne marki, innych marek, innej marki`,
    names: `nazwa, nazwy, nazw`,
    nouns: `
      znaczek, znaczk~m, znaczków, emblemat~m, emblematów, logotyp~m, logotypów, plakietk~f, znak firmowy, znaki
      firmowe, znak marki, oznaczenie, oznaczenia, oznaczeń`,
    shapes: `gwiazd~f, romb~m, lew, lwa, pierścienie, pierścieni, owal~m, krąg, tarcz~f, herb~m, napis~m`,
    modifiers: `mark~f, marki, firmow~a, oryginaln~a, prawdziw~a, właściw~a, poprawn~a, własn~a, chromowan~a`,
    others: `
      inn~a, innych, inne, innej, innego, obc~a, obcych, obce, cudz~a, konkurencji, konkurencyjn~a, dodatkow~a,
      niewłaściw~a, błędn~a`,
    flaws: `zniekształcon~a, rozmyt~a, nieczyteln~a, błędn~a, podwójn~a`,
    pointers: `te, tych, ten, takie, takich, ich`,
    generic: `
      marki, marek, producentów, producenta, producent, samochodowych, samochodowe, samochodów, widocznych, widoczne,
      firm, nazw, nazwy, napisów`,
    links: `marki, firmy, od`,
    of: `marki, od, marek`,
    blank: `pusty grill, pustego grilla, czysty grill, bez oznaczeń, niebrandowan~a`,
    lettering: `tekst~m, napis~m, napisów, liter~f, litery`,
  },
  cues: {
    negate: `nie, ani, nigdy, żadn~a, brak, nic, nie ma, nie może, nie powinno, nie powinien, nie wolno`,
    remove: `
      bez, unikać, unikaj, unikajcie, usuń, usunąć, pomiń, pominąć, ukryj, ukryć, wyklucz, wykluczyć, wyłącz,
      zapomnij, zapomnieć, pozbądź się`,
    spoil: `zmieniaj, zmieniać, zniekształcaj, zniekształcać, rozmywać, wymyślaj`,
    swap: `zamień, zastąp, zastąpić, zamieniać, pomyl, mylić, myl`,
    except: `oprócz, poza, z wyjątkiem, prócz`,
    than: `niż`,
    replace: `zamiast`,
    contrast: `ale, lecz, tylko, wyłącznie, jedynie, natomiast, nic poza`,
    affirm: `pokaż, pokazać, użyj, użyć, narysuj, zachowaj, dodaj, musi, muszą, powinien, powinna, powinno, powinny, trzeba`,
    start: `z, ze`,
    predicate: `
      zabronion~a, są zabronione, jest zabronione, zakazan~a, są zakazane, niedozwolon~a, są niedozwolone,
      niedopuszczaln~a, niepożądan~a`,
    gone: `usunięt~a, ukryt~a, nieobecn~a, zakryt~a, zaklejon~a`,
    appear: `
      pojawiać się, pojawiać, pojawić, widoczn~a, być widoczn~a, występować, dozwolon~a, być, obecn~a, pokazuj,
      pokazywać, pokazać, rysuj, rysować, dodawaj, dodawać, używać, używaj, umieszczać, przedstawiać, rozpoznawaln~a,
      czyteln~a`,
    condition: `jeśli, jeżeli, gdy, kiedy, w razie`,
    fallback: `inaczej, w przeciwnym razie`,
    neutral: `nie tylko, nie koniecznie, bez wątpienia`,
  },
  grammar: {
    faults: `jest błędne, to błąd, jest błędny, odrzuć`,
    lists: `i, oraz, lub, albo, ani, czy`,
    and: `oraz`,
    or: `lub, albo, ani, czy`,
    with: `z, ze`,
    without: `bez`,
    light: `
      i, oraz, lub, albo, ani, żadn~a, jakichkolwiek, jakiekolwiek, widocznych, widoczne, być, są, jest, pokazywać,
      pokazuj, rysować, rysuj, dodawać, dodawaj, używać, używaj, się, mogą, może, powinno, powinny, też, następujące,
      następujących`,
    auxiliaries: `może, mogą, powinno, powinien, powinna, powinny, musi, być, się`,
    objectNegations: `żadn~a, brak, ani`,
    suspending: `na, w, nad, przy`,
    swapLinks: `na, przez`,
    changeLinks: `na`,
    doubt: `niepewny, niepewna, nie jesteś pewien, nie masz pewności, nie wiesz, wątpliwości, nieznany, niemożliwe`,
    certainty: `pewien, pewny, pewna`,
  },
  labels: {
    negative: `negatywny, negatywny prompt, negatyw, prompt negatywny, negatywne`,
    unwanted: `
      unikać, unikaj, zabronione, zabroniony, zakazane, zakaz, nie pokazuj, nie pokazywać, nie rysuj, nie dodawaj,
      wyklucz, wykluczenia, wykluczone, wykluczyć, bez, niedozwolone, niepożądane, nie, źle, błędnie, czego nie chcę,
      brak, nie chcę, nie może być, nie wolno`,
    positive: `
      pozytywny, pozytywny prompt, prompt pozytywny, chcę, pożądane, dozwolone, wymagane, pokaż, dobrze, tak, motyw,
      powinno być`,
    fillers: `
      pokazuj, pokazywać, rysuj, rysować, dodawaj, dodawać, być, może, mogą, powinno, powinny, na, w, obrazie,
      zdjęciu, obrazku, czego, co, chcę, chcemy, tego, ściśle, absolutnie, zawierać, zawieraj, lista, rzeczy,
      elementy, następujące, i, lub, wolno, używać, używaj, umieszczaj`,
    brand: `marka, producent`,
    model: `model samochodu`,
    year: `rok, rocznik, rok produkcji`,
    existence: `widoczny, widoczna, widoczne, pokaż, pokazać`,
    absence: `ukryty, ukryte, usunięty`,
    on: `tak, prawda, widoczne, jest`,
    off: `nie, brak, żaden, żadne, żadna, bez, ukryte, niewidoczne, fałsz, usunięte, nic`,
  },
  angles: {
    front: `widok z przodu, z przodu, od przodu`,
    side: `widok z boku, z boku, z profilu`,
    rear: `widok z tyłu, z tyłu, od tyłu`,
    front34: `z przodu pod kątem, przód pod kątem`,
    rear34: `z tyłu pod kątem, tył pod kątem`,
  },
  views: {
    nouns: `widok, ujęcie`,
    quarters: `trzy czwarte, trzech czwartych`,
    joiners: `widok, ujęcie, w, z`,
  },
  places: {
    front: `grill, grillu, masce, maska`,
    side: `dekielki, dekielkach, kołpaki`,
    rear: `klapa bagażnika, klapie bagażnika, bagażnik, bagażniku`,
  },
  series: {
    same: `ten sam, ta sama, to samo, tego samego, tę samą, tym samym, identyczn~a, jednakow~a`,
    cars: `samochód, samochodu, auto, pojazd`,
    features: `kolor, lakier, felgi, wygląd`,
    across: `na, w, we, dla, z`,
    fillers: `wszystkich, każdym, różnych, innych`,
    each: `każdym`,
    views: `ujęciach, zdjęciach, widokach, obrazach`,
    view: `ujęciu, zdjęciu, widoku, obrazie`,
  },
  numbers: {
    notYearAfter: `km, zł, km h`,
    class: `klasa, klasy, klasie`,
    series: `seria, serii`,
    mark: `generacja, generacji`,
  },
  decoys: `zdjęcie czarno białe, czarno biała fotografia, czarno białe, złota godzina, czerwony dywan, złota rączka`,
};
