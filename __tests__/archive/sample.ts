import { createHash } from 'node:crypto';

/** Bytes that compress about as well as text, the same in every run. */
export function sample(size: number, seed = 1): Buffer {
  const words = Array.from({ length: 500 }, (_, i) =>
    createHash('md5')
      .update(`${seed}-${i}`)
      .digest('hex')
      .slice(0, 3 + (i % 9)),
  );
  const parts: string[] = [];
  let state = seed;
  for (let length = 0; length < size; ) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const word = words[(state >> 8) % words.length] as string;
    parts.push(word, ' ');
    length += word.length + 1;
  }
  return Buffer.from(parts.join('')).subarray(0, size);
}
