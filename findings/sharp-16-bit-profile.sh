#!/usr/bin/env bash
# sharp 0.35.5 (libvips 8.18.7): a 16-bit PNG with an embedded profile reads back as other colours.
#
# One assumes: pixels of a tagged picture come out as sRGB, at 16 bits as at 8, all the more where the profile is sRGB.
# What happens: 8-bit pictures are converted. 16-bit ones come out in the numbers of Display P3: a red of 200,30,30
# tagged sRGB reads 183,49,40. `pipelineColourspace('srgb')` gives 200,30,30 for tagged and untagged ones.
# Why it matters here: paint is named by such numbers, and generators write 16-bit PNG with a profile; the container
# alone turned one colour name of ten into another.
#
# Usage: bash findings/sharp-16-bit-profile.sh   (exits 1 when it behaves otherwise)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sharp@0.35.5
cat >show.mjs <<'JS'
import sharp from 'sharp';

const red = { create: { width: 8, height: 8, channels: 3, background: { r: 200, g: 30, b: 30 } } };
const pixel = async (picture) => [...(await picture.removeAlpha().raw({ depth: 'uchar' }).toBuffer()).subarray(0, 3)].join();
const shallow = await sharp(red).withIccProfile('srgb').png().toBuffer();
const deep = await sharp(red).toColourspace('rgb16').withIccProfile('srgb').png().toBuffer();
const seen = {
  '8 bit, tagged sRGB': await pixel(sharp(shallow)),
  '16 bit, tagged sRGB': await pixel(sharp(deep)),
  '16 bit, pipelineColourspace srgb': await pixel(sharp(deep).pipelineColourspace('srgb')),
};
console.log(`sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}: 200,30,30 reads`);
for (const [name, value] of Object.entries(seen)) console.log(`  ${name}: ${value}`);
const expected = ['200,30,30', '183,49,40', '200,30,30'];
process.exit(Object.values(seen).join(' ') === expected.join(' ') ? 0 : 1);
JS
node show.mjs
