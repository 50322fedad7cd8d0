import { isPixiBuildError, type PixiBuildError } from '../support/index.js';
import { StepLog } from './annotations.js';
import { runMode } from './modes.js';
import { outputsOf, type StepResult } from './results.js';
import { Step, type StepContext } from './step.js';
import { refusalMarkdown, summaryMarkdown } from './summary.js';

/** Runs the Action. Outputs are set on every path; a failure is annotated and fails the step. */
export async function runAction(context: StepContext): Promise<void> {
  const { toolkit, signal, root } = context;
  const log = new StepLog(toolkit, root);
  let step: Step | undefined;
  let result: StepResult | undefined;
  let refused: PixiBuildError | undefined;
  try {
    step = new Step(context, log);
    result = await runMode[step.inputs.mode](step);
    for (const failure of result.failures) log.failure(failure);
    if (result.failed > 0) toolkit.setFailed(`${result.failed} of ${result.count} packages failed`);
  } catch (error) {
    if (signal?.aborted) toolkit.setFailed('The step was cancelled');
    else if (isPixiBuildError(error)) {
      refused = error;
      log.failure(error);
      toolkit.fail();
    } else throw error;
  } finally {
    for (const [name, value] of Object.entries(outputsOf(result))) toolkit.setOutput(name, value);
    await step?.close();
    if (result) {
      const told = [...notes(step, result), ...log.notes];
      await toolkit.summarize(summaryMarkdown(result.workspaceName, result.rows, told));
    } else if (refused) await toolkit.summarize(refusalMarkdown(refused.diagnostics(), log.placeOf));
  }
}

function notes(step: Step | undefined, { matrix }: StepResult): string[] {
  const legs = matrix?.include.map(({ platform, count }) => `${count} on ${platform}`) ?? [];
  return [
    ...(legs.length > 0 ? [`To build: ${legs.join(', ')}.`] : []),
    ...(step?.inputs.targetChannel !== undefined && step.whyNotPublish ? [`${step.whyNotPublish}.`] : []),
  ];
}
