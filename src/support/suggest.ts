/**
 * The known word that a misspelt one most likely means: highest Jaro-Winkler similarity above 0.7, else undefined.
 * Letter case, `-` and `_` do not count.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const fold = (text: string): string => text.toLowerCase().replaceAll('_', '-');
  let best: string | undefined;
  let bestScore = 0.7;
  for (const candidate of known) {
    const score = jaroWinkler(fold(word), fold(candidate));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Similarity of two texts between 0 and 1 (W. E. Winkler, 1990; prefix weight 0.1 for up to four characters). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const takenInB = new Array<boolean>(b.length).fill(false);
  const matchedA: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - window); j < Math.min(b.length, i + window + 1); j++) {
      if (!takenInB[j] && a[i] === b[j]) {
        takenInB[j] = true;
        matchedA.push(a[i] as string);
        break;
      }
    }
  }
  const matches = matchedA.length;
  if (matches === 0) return 0;
  const matchedB = [...b].filter((_, j) => takenInB[j]);
  const transpositions = matchedA.filter((letter, i) => letter !== matchedB[i]).length / 2;
  const jaro = (matches / a.length + matches / b.length + (matches - transpositions) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}
