export interface ArtifactService {
  /** For `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** For `ACTIONS_RUNTIME_TOKEN`. */
  readonly token: string;
  /** Names of the artifacts that are complete. */
  artifacts(): string[];
  /** Requests that were refused, one line each. */
  readonly refused: string[];
  close(): Promise<void>;
}

export function startArtifactService(): Promise<ArtifactService>;
