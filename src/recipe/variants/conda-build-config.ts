import type { Evaluator } from '../jinja/evaluator.js';
import { ExpressionError } from '../jinja/expression-error.js';

/**
 * The lines of a `conda_build_config.yaml` that hold for the platform. A selector stands in a comment, `# [linux]`; one
 * that cannot be evaluated does not hold. A number as an item of a list is a text here. Lines that are left out stay as
 * empty ones, so that places stay right. Spec: recipe.md 12.2.
 */
export function forPlatform(text: string, evaluator: Evaluator): string {
  const lines = text.split(/\r?\n/).map((line) => {
    const hash = line.indexOf('#');
    const content = hash < 0 ? line : line.slice(0, hash);
    const comment = hash < 0 ? '' : line.slice(hash + 1).trim();
    const selector = /^\[(.*)\]$/s.exec(comment)?.[1]?.trim() ?? '';
    if (selector !== '' && !selectorHolds(selector, evaluator)) return '';
    return content.replace(/^(\s*-\s+)([-+]?\d+(?:\.\d*)?)\s*$/, "$1'$2'");
  });
  return lines.join('\n');
}

function selectorHolds(selector: string, evaluator: Evaluator): boolean {
  const expression = selector
    .replaceAll('os.environ.get', 'environ.get')
    .replace(/\.startswith\s*\(/g, ' is startingwith(');
  try {
    return evaluator.holdsNow(expression);
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}
