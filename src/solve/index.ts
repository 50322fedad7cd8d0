export { UnsolvableError } from './explain.js';
export type {
  CandidateSource,
  ChannelPriority,
  ExcludeNewer,
  Solution,
  SolveRequest,
  SolveStrategy,
} from './model.js';
export { solve } from './solve.js';
