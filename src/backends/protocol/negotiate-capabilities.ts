export const negotiateCapabilitiesMethod = 'negotiateCapabilities';

export interface NegotiateCapabilitiesParams {
  /** Has no keys yet. */
  readonly capabilities: Readonly<Record<string, never>>;
}

/** What a backend can do; absent means that it cannot. */
export interface Capabilities {
  readonly providesCondaOutputs?: boolean | null;
  readonly providesCondaBuildV1?: boolean | null;
}

export interface NegotiateCapabilitiesResult {
  readonly capabilities: Capabilities;
}
