import { AtMostOne } from './at-most-one.js';
import type { ConditionalRequirement, Pool, PoolName, Requirement, Solvable } from './pool.js';
import { type Literal, negative, positive, type SatSolver, type Variable } from './sat.js';
import type { CandidateSorter } from './sorting.js';

/** What a clause stands for, to explain why there is no solution. `parent` is undefined for what the user asks for. */
export type Meaning =
  | { readonly kind: 'requires'; readonly parent: Solvable | undefined; readonly requirement: Requirement }
  | { readonly kind: 'constrains'; readonly parent: Solvable | undefined; readonly requirement: Requirement }
  | { readonly kind: 'excluded'; readonly solvable: Solvable; readonly reason: string };

/** A clause out of which a candidate may be chosen. */
export interface ChoiceClause {
  /** The choice is open only while this is true. */
  readonly parent: Variable;
  readonly requirement: Requirement;
  /** All of these have to be true as well. */
  readonly conditions: readonly Variable[];
  /** In the order in which they are tried. */
  readonly candidates: Int32Array;
}

/** From so many candidates on a requirement is spelt out once and shared by all that have it. */
export const sharedFrom = 4;

type Task =
  | { readonly kind: 'solvable'; readonly solvable: Solvable | undefined }
  | { readonly kind: 'name'; readonly name: PoolName }
  | { readonly kind: 'requirement'; readonly parent: Solvable | undefined; readonly wanted: ConditionalRequirement }
  | { readonly kind: 'constraint'; readonly parent: Solvable | undefined; readonly requirement: Requirement };

/**
 * Turns all candidates that can be reached into clauses, breadth first. The order decides on what is tried first, and
 * with it on the answer where there are several: it is that of resolvo, so that we choose what rattler chooses.
 */
export class Encoder {
  readonly meanings = new Map<number, Meaning>();
  /** Grouped by parent, parents in the order in which they were met. */
  readonly choices: ChoiceClause[][] = [];
  readonly #pool: Pool;
  readonly #sat: SatSolver;
  readonly #sorter: CandidateSorter;
  readonly #tasks: Task[] = [];
  #nextTask = 0;
  /** By the index of candidates. */
  readonly #variables: (Variable | undefined)[] = [];
  readonly #solvables: (Solvable | undefined)[] = [];
  readonly #isCandidate: (boolean | undefined)[] = [];
  readonly #queuedNames = new Set<PoolName>();
  readonly #choicesOfParent = new Map<Variable, ChoiceClause[]>();
  readonly #gates = new Map<Requirement, Variable>();
  readonly #violations = new Map<Requirement, Variable>();
  readonly #holds = new Map<Requirement, Variable>();
  readonly #single = new Map<PoolName, { readonly tracker: AtMostOne; readonly pending: Variable[] }>();
  /** By the candidates in order. */
  readonly #candidateVariables = new Map<readonly Solvable[], Int32Array>();
  #roots: readonly ConditionalRequirement[] = [];
  #rootConstraints: readonly Requirement[] = [];

  constructor(pool: Pool, sat: SatSolver, sorter: CandidateSorter) {
    this.#pool = pool;
    this.#sat = sat;
    this.#sorter = sorter;
  }

  encode(roots: readonly ConditionalRequirement[], constraints: readonly Requirement[]): void {
    this.#roots = roots;
    this.#rootConstraints = constraints;
    this.#tasks.push({ kind: 'solvable', solvable: undefined });
    while (this.#nextTask < this.#tasks.length) {
      const task = this.#tasks[this.#nextTask++] as Task;
      switch (task.kind) {
        case 'solvable':
          this.#onSolvable(task.solvable);
          break;
        case 'name':
          this.#onName(task.name);
          break;
        case 'requirement':
          this.#onRequirement(task.parent, task.wanted);
          break;
        case 'constraint':
          this.#onConstraint(task.parent, task.requirement);
          break;
      }
    }
    for (const { tracker, pending } of this.#single.values()) for (const variable of pending) tracker.add(variable);
  }

  solvableOf(variable: Variable): Solvable | undefined {
    return this.#solvables[variable];
  }

  #variable(solvable: Solvable | undefined): Variable {
    if (!solvable) return 0;
    let variable = this.#variables[solvable.index];
    if (variable === undefined) {
      variable = this.#sat.newVariable(solvable.name.index);
      this.#variables[solvable.index] = variable;
      this.#solvables[variable] = solvable;
    }
    return variable;
  }

  #queueName(name: PoolName): void {
    if (this.#queuedNames.has(name)) return;
    this.#queuedNames.add(name);
    this.#tasks.push({ kind: 'name', name });
  }

  #onSolvable(solvable: Solvable | undefined): void {
    const dependencies = solvable
      ? this.#pool.dependenciesOf(solvable)
      : { known: true as const, requirements: this.#roots, constrains: this.#rootConstraints };
    if (!dependencies.known) {
      this.#exclude(solvable as Solvable, dependencies.reason);
      return;
    }
    const { requirements, constrains } = dependencies;
    for (const { requirement } of requirements) this.#queueName(requirement.name);
    for (const { name } of constrains) this.#queueName(name);
    for (const wanted of requirements) this.#tasks.push({ kind: 'requirement', parent: solvable, wanted });
    for (const requirement of constrains) this.#tasks.push({ kind: 'constraint', parent: solvable, requirement });
  }

  #onName(name: PoolName): void {
    for (const solvable of name.solvables ?? []) {
      if (solvable.excluded !== undefined) this.#exclude(solvable, solvable.excluded);
    }
  }

  #exclude(solvable: Solvable, reason: string): void {
    this.#mean(this.#sat.addClause([negative(this.#variable(solvable))]), { kind: 'excluded', solvable, reason });
  }

  #mean(clause: number, meaning: Meaning): void {
    this.meanings.set(clause, meaning);
  }

  #candidates(requirement: Requirement): Int32Array {
    const sorted = this.#sorter.sorted(requirement);
    let variables = this.#candidateVariables.get(sorted);
    if (variables) return variables;
    variables = new Int32Array(sorted.length);
    for (let at = 0; at < sorted.length; at++) variables[at] = this.#variable(sorted[at] as Solvable);
    this.#candidateVariables.set(sorted, variables);
    let single = this.#single.get(requirement.name);
    if (!single) {
      const tracker = new AtMostOne(
        () => this.#sat.newVariable(),
        (literals) => this.#sat.addClause(literals),
      );
      single = { tracker, pending: [] };
      this.#single.set(requirement.name, single);
    }
    for (let at = 0; at < sorted.length; at++) {
      const solvable = sorted[at] as Solvable;
      if (this.#isCandidate[solvable.index]) continue;
      this.#isCandidate[solvable.index] = true;
      single.pending.push(variables[at] as Variable);
      this.#tasks.push({ kind: 'solvable', solvable });
    }
    return variables;
  }

  #onRequirement(parent: Solvable | undefined, { requirement, when }: ConditionalRequirement): void {
    const parentVariable = this.#variable(parent);
    const candidates = this.#candidates(requirement);
    for (const parts of when ?? [undefined]) {
      if (!parts && parent && candidates.length >= sharedFrom) {
        const clause = this.#sat.addClause([positive(this.#gate(requirement, candidates)), negative(parentVariable)]);
        this.#mean(clause, { kind: 'requires', parent, requirement });
        continue;
      }
      const conditions = parts?.map((part) => this.#holdsVariable(part)) ?? [];
      const choice = { parent: parentVariable, requirement, conditions, candidates };
      this.#mean(this.#addChoice(choice), { kind: 'requires', parent, requirement });
    }
  }

  #gate(requirement: Requirement, candidates: Int32Array): Variable {
    let gate = this.#gates.get(requirement);
    if (gate === undefined) {
      gate = this.#sat.newVariable();
      this.#gates.set(requirement, gate);
      this.#addChoice({ parent: gate, requirement, conditions: [], candidates });
    }
    return gate;
  }

  #addChoice(choice: ChoiceClause): number {
    const { parent, conditions, candidates } = choice;
    const literals: Literal[] = [negative(parent)];
    for (const condition of conditions) literals.push(negative(condition));
    for (const candidate of candidates) literals.push(positive(candidate));
    let choices = this.#choicesOfParent.get(parent);
    if (!choices) {
      choices = [];
      this.#choicesOfParent.set(parent, choices);
      this.choices.push(choices);
    }
    choices.push(choice);
    return this.#sat.addClause(literals);
  }

  /** A variable that is true when something that matches is chosen, and need not be false when nothing is. */
  #holdsVariable(requirement: Requirement): Variable {
    let holds = this.#holds.get(requirement);
    if (holds === undefined) {
      this.#queueName(requirement.name);
      holds = this.#sat.newVariable();
      this.#holds.set(requirement, holds);
      for (const solvable of this.#pool.matching(requirement)) {
        this.#sat.addClause([positive(holds), negative(this.#variable(solvable))]);
      }
    }
    return holds;
  }

  #onConstraint(parent: Solvable | undefined, requirement: Requirement): void {
    const matching = new Set(this.#pool.matching(requirement));
    const others = (requirement.name.solvables ?? []).filter((solvable) => !matching.has(solvable));
    const parentLiteral = negative(this.#variable(parent));
    if (others.length < sharedFrom) {
      for (const other of others) {
        const clause = this.#sat.addClause([parentLiteral, negative(this.#variable(other))]);
        this.#mean(clause, { kind: 'constrains', parent, requirement });
      }
      return;
    }
    let violation = this.#violations.get(requirement);
    if (violation === undefined) {
      violation = this.#sat.newVariable();
      this.#violations.set(requirement, violation);
      for (const other of others) this.#sat.addClause([negative(this.#variable(other)), positive(violation)]);
    }
    const clause = this.#sat.addClause([parentLiteral, negative(violation)]);
    this.#mean(clause, { kind: 'constrains', parent, requirement });
  }
}
