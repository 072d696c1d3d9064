/** Why a paint has no name. Measures keep it in English, in runs of every version. */
export const paintWhysUk: Readonly<Record<string, string>> = {
  'no car stands out from the background': 'авто не вирізняється на тлі',
  'the light tints the whole picture as much as the car': 'світло забарвлює все зображення так само, як авто',
  'a faint colour, too weak to tell paint from light':
    'слабкий колір, за яким не відрізнити фарби від світла',
  'the picture is CMYK, made for print, and every program shows it otherwise':
    'зображення у CMYK, для друку, і кожна програма показує його інакше',
  'the picture holds numbers without a highest, and what is shown depends on the screen':
    'у зображенні числа без найбільшого, і показане залежить від екрана',
  'the picture is HDR (PQ), and what is shown of it depends on the screen':
    'зображення HDR (PQ), і показане залежить від екрана',
  'the picture is HDR (HLG), and what is shown of it depends on the screen':
    'зображення HDR (HLG), і показане залежить від екрана',
  'the AVIF has a colour profile for grey, which is not read here':
    'AVIF має колірний профіль для сірого, який тут не читається',
  'the AVIF has a colour profile for colours multiplied by alpha, which is not read here':
    'AVIF має колірний профіль для кольорів, помножених на прозорість, який тут не читається',
};
