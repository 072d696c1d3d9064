import type { PixelImage } from '../../src/images/measure/pixel-image.ts';
import { srgb } from './color-spaces.ts';
import { toGrey, toNumbers } from './numbers.ts';
import { writePng } from './png-file.ts';
import { runTool, type ToolCall } from './run-tool.ts';
import { joinUltraHdr } from './ultra-hdr.ts';
import { writeJpeg } from './wrap-jpeg.ts';

type Make = (image: PixelImage) => Buffer | Promise<Buffer>;

/** Pictures that are not to be taken, by their file names: of types that are not read, and a damaged one. */
export const refused: Readonly<Record<string, Make>> = {
  'heic.heic': encode('heif-enc', ['in.png', '-o', 'out'], 'out'),
  'jxl.jxl': encode('cjxl', ['in.png', 'out.jxl'], 'out.jxl'),
  'jxl-in-boxes.jxl': encode('cjxl', ['--container=1', 'in.png', 'out.jxl'], 'out.jxl'),
  'jp2.jp2': encode('convert-im6.q16', ['in.png', '-quality', '80', 'out.jp2'], 'out.jp2'),
  'bmp.bmp': encode('convert-im6.q16', ['in.png', '-type', 'palette', 'out.bmp'], 'out.bmp'),
  'jpeg-ultra-hdr-cut.jpg': cutUltraHdr,
};

function encode(tool: ToolCall['tool'], args: readonly string[], output: string): Make {
  return (image) => {
    const files = { 'in.png': writePng(toNumbers(image, srgb), { depth: 8 }) };
    return runTool({ tool, files, args, output });
  };
}

/** What is looked at breaks off at 60 % and has an end all the same; the picture behind it is whole. */
async function cutUltraHdr(image: PixelImage): Promise<Buffer> {
  const base = await writeJpeg(toNumbers(image, srgb));
  const cut = Buffer.concat([base.subarray(0, base.length * 0.6), Buffer.from([0xff, 0xd9])]);
  return joinUltraHdr(cut, await writeJpeg(toGrey(image, 1)));
}
