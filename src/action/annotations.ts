import path from 'node:path';
import { type Diagnostic, isInside, type PixiBuildError, type Reporter, toPosix } from '../support/index.js';
import type { AnnotationPlace, Toolkit } from './toolkit.js';

/** GitHub shows ten annotations of a kind for a step; what comes later goes to the log only. Spec: publishing.md 8.5. */
const mostAnnotations = 10;

/** So many lines of an explanation are read in an annotation. */
const mostExplained = 12;

/** Shows what happens: lines and groups in the log, annotations for findings. */
export class StepLog {
  readonly #toolkit: Toolkit;
  readonly #root: string;
  readonly #shown = { error: 0, warning: 0 };

  /** @param root the checkout, absolute: annotations name files relative to it */
  constructor(toolkit: Toolkit, root: string) {
    this.#toolkit = toolkit;
    this.#root = root;
  }

  readonly report: Reporter = (event) => {
    const toolkit = this.#toolkit;
    switch (event.kind) {
      case 'secret':
        return toolkit.setSecret(event.value);
      case 'log':
        if (event.level === 'warning') return this.#annotate('warning', event.message);
        return event.level === 'info' ? toolkit.info(event.message) : toolkit.debug(event.message);
      case 'diagnostic':
        return this.finding(event.diagnostic);
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

  failure(error: PixiBuildError): void {
    for (const line of error.details) this.#toolkit.info(`  ${line}`);
    // An explanation is part of the annotation; the end of a log is not.
    const explanation = error.details.length <= mostExplained ? error.details : [];
    for (const finding of error.diagnostics()) this.finding(finding, explanation);
  }

  finding({ severity, code, message, hint, location }: Diagnostic, explanation: readonly string[] = []): void {
    const text = [message, ...explanation, ...(hint === undefined ? [] : [hint])].join('\n');
    const place: AnnotationPlace = { title: code };
    if (!location) {
      this.#annotate(severity, text, place);
      return;
    }
    const endLine = location.endLine ?? location.line;
    this.#annotate(severity, text, {
      ...place,
      file: this.#shownPath(location.file),
      startLine: location.line,
      endLine,
      // GitHub takes columns only within one line.
      ...(endLine === location.line && { startColumn: location.column, endColumn: location.endColumn }),
    });
  }

  #annotate(severity: 'error' | 'warning', text: string, place?: AnnotationPlace): void {
    this.#shown[severity] += 1;
    if (this.#shown[severity] <= mostAnnotations) this.#toolkit[severity](text, place);
    else {
      const at = place?.file === undefined ? '' : `${place.file}:${place.startLine ?? 1}: `;
      this.#toolkit.info(`${severity}: ${at}${text}`);
    }
  }

  #shownPath(file: string): string {
    const absolute = path.resolve(this.#root, file);
    return isInside(this.#root, absolute) ? toPosix(path.relative(this.#root, absolute)) : file;
  }
}
