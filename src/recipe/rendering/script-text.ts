import { loadEngine } from '../jinja/engine.js';
import { Evaluator } from '../jinja/evaluator.js';
import type { RenderedOutput } from './model.js';

/**
 * Renders the text of a script, which happens when it runs: names that do not exist print as nothing, and all variables
 * of the build's environment are there beside selectors, variant and context. Selectors mean what they meant when the
 * recipe was rendered, also for noarch packages. Texts that come from files are not rendered. Spec: recipe.md 6.1.
 *
 * @param buildEnvironment variables that the build gets
 * @throws ExpressionError for a template that cannot be rendered
 */
export async function renderScriptText(
  output: Pick<RenderedOutput, 'platforms' | 'variant' | 'context'>,
  text: string,
  buildEnvironment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  await loadEngine();
  const { target_platform: _noarch, ...variant } = output.variant;
  const evaluator = new Evaluator({
    platforms: output.platforms,
    variant,
    environment: buildEnvironment,
    extraVariables: new Map(Object.entries(buildEnvironment).filter(([, value]) => value !== undefined)),
    lenient: true,
  });
  for (const [name, value] of output.context) evaluator.defineContext(name, () => value);
  return evaluator.renderNow(text);
}
