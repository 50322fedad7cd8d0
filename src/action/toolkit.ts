/** What the Action needs of GitHub's toolkit. */
export interface Toolkit {
  getInput(name: string): string;
  setOutput(name: string, value: unknown): void;
  setSecret(value: string): void;
  /** Fails the step, with an annotation. */
  setFailed(message: string): void;
  /** Fails the step, whose annotations say why already. */
  fail(): void;
  info(message: string): void;
  debug(message: string): void;
  warning(message: string, properties?: AnnotationPlace): void;
  error(message: string, properties?: AnnotationPlace): void;
  startGroup(name: string): void;
  endGroup(): void;
  /** Kept for the post step. */
  saveState(name: string, value: unknown): void;
  /** Appends to the summary of the job; nothing where there is none. */
  summarize(markdown: string): Promise<void>;
}

export interface AnnotationPlace {
  readonly title?: string;
  /** Relative to the repository, with forward slashes. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}
