import { addSegments, segment } from './jpeg-segments.ts';

/** The same JPEG with an ICC profile of at most 64 KB behind its start (ICC.1:2022, B.4). */
export function attachToJpeg(jpeg: Buffer, profile: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile]);
  return addSegments(jpeg, [segment(0xe2, content)]);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The same WebP, until now of one chunk, with an ICC profile before its pixels. */
export function attachToWebp(webp: Buffer, profile: Buffer, { width, height }: Size): Buffer {
  const canvas = Buffer.alloc(10);
  canvas[0] = 0x20;
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  const chunks = [riffChunk('VP8X', canvas), riffChunk('ICCP', profile), webp.subarray(12)];
  return riffChunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]));
}

function riffChunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
