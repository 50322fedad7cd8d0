import path from 'node:path';
import { parsePlatformOption } from '../build/index.js';
import { openPublishTarget, type PublishReport, parsePublishTarget, publishWorkspace } from '../publish/index.js';
import { type Diagnostic, isPixiBuildError, type PixiBuildError, type Reporter } from '../support/index.js';
import { mayPublish, parseInputs } from './inputs.js';
import { packageRows, summaryMarkdown } from './summary.js';

/** What the Action needs of GitHub's toolkit. */
export interface Toolkit {
  getInput(name: string): string;
  setOutput(name: string, value: unknown): void;
  setSecret(value: string): void;
  setFailed(message: string): void;
  info(message: string): void;
  debug(message: string): void;
  warning(message: string, properties?: AnnotationPlace): void;
  error(message: string, properties?: AnnotationPlace): void;
  startGroup(name: string): void;
  endGroup(): void;
  /** Appends to the summary of the job; nothing where there is none. */
  summarize(markdown: string): Promise<void>;
}

export interface AnnotationPlace {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** GitHub shows ten annotations of a kind for a step; the log has them all. */
const mostAnnotations = 10;

/** Runs the Action. Outputs are set on every path; a failure is annotated and fails the step. */
export async function runAction(toolkit: Toolkit, environment: NodeJS.ProcessEnv, cwd: string): Promise<void> {
  let report: PublishReport | undefined;
  try {
    report = await publish(toolkit, environment, cwd);
    const failures = [...report.built, ...report.uploads].flatMap((outcome) =>
      outcome.status === 'failed' ? [outcome.error] : [],
    );
    for (const failure of failures) annotate(failure, toolkit);
    if (!report.ok) toolkit.setFailed(`${failures.length} of ${report.plan.packages.length} packages failed`);
  } catch (error) {
    if (!isPixiBuildError(error)) throw error;
    annotate(error, toolkit);
    toolkit.setFailed(error.message);
  } finally {
    const rows = report ? packageRows(report) : [];
    const count = (...statuses: string[]): number => rows.filter(({ status }) => statuses.includes(status)).length;
    toolkit.setOutput('packages', JSON.stringify(rows));
    toolkit.setOutput('built', report?.built.filter(({ status }) => status === 'built').length ?? 0);
    toolkit.setOutput('skipped', count('skipped'));
    toolkit.setOutput('failed', count('failed'));
    toolkit.setOutput('published', count('published'));
    if (report) await toolkit.summarize(summaryMarkdown(report.plan.workspaceName, rows));
  }
}

async function publish(toolkit: Toolkit, environment: NodeJS.ProcessEnv, root: string): Promise<PublishReport> {
  const inputs = parseInputs((name) => toolkit.getInput(name));
  if (inputs.prefixApiKey !== undefined) toolkit.setSecret(inputs.prefixApiKey);
  const env = { ...environment, ...(inputs.prefixApiKey !== undefined && { PREFIX_API_KEY: inputs.prefixApiKey }) };
  const cwd = path.resolve(root, inputs.workingDirectory);
  const reporter = toolkitReporter(toolkit);
  const allowed = mayPublish(environment.GITHUB_EVENT_NAME);
  if (inputs.targetChannel !== undefined && !allowed) {
    toolkit.info(`Nothing is published on ${environment.GITHUB_EVENT_NAME}: the packages go to ${inputs.targetDir}`);
  }
  const channel = allowed ? inputs.targetChannel : undefined;
  const kind = channel === undefined ? 'directory' : 'channel';
  const spec = parsePublishTarget(channel ?? inputs.targetDir, { cwd, kind, env, offline: false });
  return publishWorkspace({
    cwd,
    manifestPath: inputs.manifestPath,
    packagePath: inputs.path,
    toolchain: inputs.toolchain,
    environment: env,
    report: reporter,
    target: openPublishTarget(spec, { env, report: reporter }),
    hostPlatform: inputs.targetPlatform === undefined ? undefined : parsePlatformOption(inputs.targetPlatform),
    force: inputs.force,
    skipExisting: inputs.skipExisting,
    dryRun: inputs.dryRun,
    askBeforeBuilding: kind === 'channel',
  });
}

function toolkitReporter(toolkit: Toolkit): Reporter {
  return (event) => {
    switch (event.kind) {
      case 'secret':
        return toolkit.setSecret(event.value);
      case 'log':
        if (event.level === 'warning') return toolkit.warning(event.message);
        return event.level === 'info' ? toolkit.info(event.message) : toolkit.debug(event.message);
      case 'diagnostic':
        return annotateFinding(event.diagnostic, toolkit);
      case 'output':
        return toolkit.info(event.line);
      case 'phase-start':
        return toolkit.startGroup(event.phase);
      case 'phase-end':
        return toolkit.endGroup();
      case 'package': {
        const { name, version, build, subdir } = event.package;
        const reason = event.reason === undefined ? '' : `: ${event.reason}`;
        return toolkit.info(`${event.status} ${name} ${version} ${build} (${subdir})${reason}`);
      }
      case 'progress':
        return;
    }
  };
}

function annotate(error: PixiBuildError, toolkit: Toolkit): void {
  for (const line of error.details) toolkit.info(`  ${line}`);
  const findings = error.diagnostics();
  for (const finding of findings.slice(0, mostAnnotations)) annotateFinding(finding, toolkit);
  for (const finding of findings.slice(mostAnnotations)) toolkit.info(finding.message);
}

function annotateFinding(finding: Diagnostic, toolkit: Toolkit): void {
  const { location, hint } = finding;
  const message = hint === undefined ? finding.message : `${finding.message}\n${hint}`;
  const place: AnnotationPlace = location
    ? {
        title: finding.code,
        file: location.file,
        startLine: location.line,
        endLine: location.endLine ?? location.line,
        // GitHub takes columns only within one line.
        ...((location.endLine ?? location.line) === location.line && {
          startColumn: location.column,
          endColumn: location.endColumn,
        }),
      }
    : { title: finding.code };
  if (finding.severity === 'error') toolkit.error(message, place);
  else toolkit.warning(message, place);
}
