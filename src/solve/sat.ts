/**
 * Conflict-driven clause learning: watched literals, first unique implication point, backjumping. The order of
 * decisions is the caller's; activities of groups of variables are kept here for it.
 *
 * A variable is a number from 0. A literal is `2 * variable` (true) or `2 * variable + 1` (false). Variable 0 is true on
 * level 1, on which everything stands that holds without a decision.
 */

export type Literal = number;
export type Variable = number;

export const positive = (variable: Variable): Literal => variable << 1;
export const negative = (variable: Variable): Literal => (variable << 1) | 1;
export const negated = (literal: Literal): Literal => literal ^ 1;
export const variableOf = (literal: Literal): Variable => literal >> 1;

const none = -1;
const decay = 0.95;

export class SatSolver {
  /** 1 true, -1 false, 0 open. */
  #values = new Int8Array(1024);
  #levels = new Int32Array(1024);
  #reasons = new Int32Array(1024);
  #groups = new Int32Array(1024);
  #variables = 0;

  /** All clauses one after another; of clause c from `#starts[c]`, the first two are watched. */
  #literals = new Int32Array(4096);
  #literalCount = 0;
  #starts = new Int32Array(1024);
  #clauses = 0;
  /** The two watched literals of a clause, and the next clause in the list of each. */
  #watched = new Int32Array(2048);
  #next = new Int32Array(2048);
  /** First clause that watches a literal. */
  #heads = new Int32Array(2048).fill(none);

  readonly #trail: Variable[] = [];
  #propagated = 0;
  #level = 1;
  readonly #learnedFrom = new Map<number, readonly number[]>();
  /** By group. */
  #activities = new Float32Array(256);
  #conflictAtRoot: number = none;

  constructor() {
    this.newVariable();
    this.#assign(positive(0), none);
  }

  /** @param group whose activity grows when the variable is in conflicts; left out for helpers */
  newVariable(group: number = none): Variable {
    const variable = this.#variables++;
    if (variable >= this.#values.length) this.#growVariables();
    this.#groups[variable] = group;
    this.#reasons[variable] = none;
    return variable;
  }

  get level(): number {
    return this.#level;
  }

  /** 1 true, -1 false, 0 open. */
  value(variable: Variable): number {
    return this.#values[variable] as number;
  }

  #literalValue(literal: Literal): number {
    const value = this.#values[literal >> 1] as number;
    return literal & 1 ? -value : value;
  }

  activity(group: number): number {
    return this.#activities[group] ?? 0;
  }

  /**
   * Adds a clause while no decision has been made. The first literal and the first one after it that is not false are
   * watched first.
   * @returns its number
   */
  addClause(literals: ArrayLike<Literal>): number {
    const clause = this.#store(literals);
    if (literals.length === 1) {
      this.#assertRoot(literals[0] as Literal, clause);
      return clause;
    }
    let second = 1;
    while (second < literals.length && this.#literalValue(literals[second] as Literal) < 0) second++;
    if (second === literals.length) {
      // All but the first are false.
      this.#watch(clause, literals[0] as Literal, literals[1] as Literal);
      this.#assertRoot(literals[0] as Literal, clause);
      return clause;
    }
    this.#watch(clause, literals[0] as Literal, literals[second] as Literal);
    if (this.#literalValue(literals[0] as Literal) < 0 && this.#openBut(clause, second) === 0) {
      this.#assertRoot(literals[second] as Literal, clause);
    }
    return clause;
  }

  /** How many literals but one are not false. */
  #openBut(clause: number, index: number): number {
    let open = 0;
    const start = this.#starts[clause] as number;
    const end = this.#endOf(clause);
    for (let at = start; at < end; at++) {
      if (at !== start + index && this.#literalValue(this.#literals[at] as Literal) >= 0) open++;
    }
    return open;
  }

  #assertRoot(literal: Literal, clause: number): void {
    const value = this.#literalValue(literal);
    if (value < 0 && this.#conflictAtRoot === none) this.#conflictAtRoot = clause;
    if (value === 0) this.#assign(literal, clause);
  }

  #store(literals: ArrayLike<Literal>): number {
    const clause = this.#clauses++;
    if (clause + 1 >= this.#starts.length) this.#growClauses();
    const count = literals.length;
    while (this.#literalCount + count > this.#literals.length) this.#literals = doubled(this.#literals);
    for (let index = 0; index < count; index++) this.#literals[this.#literalCount + index] = literals[index] as Literal;
    this.#starts[clause] = this.#literalCount;
    this.#literalCount += count;
    this.#starts[clause + 1] = this.#literalCount;
    return clause;
  }

  #endOf(clause: number): number {
    return this.#starts[clause + 1] as number;
  }

  #watch(clause: number, first: Literal, second: Literal): void {
    const at = clause * 2;
    this.#watched[at] = first;
    this.#watched[at + 1] = second;
    this.#next[at] = this.#heads[first] as number;
    this.#heads[first] = clause;
    this.#next[at + 1] = this.#heads[second] as number;
    this.#heads[second] = clause;
  }

  #assign(literal: Literal, reason: number): void {
    const variable = literal >> 1;
    this.#values[variable] = literal & 1 ? -1 : 1;
    this.#levels[variable] = this.#level;
    this.#reasons[variable] = reason;
    this.#trail.push(variable);
  }

  /** Takes a decision on a new level and follows it. False when the problem has no solution. */
  decide(literal: Literal): boolean {
    this.#level++;
    this.#assign(literal, none);
    return this.propagateAndLearn();
  }

  /** Follows what is decided; conflicts are learned from. False when the problem has no solution. */
  propagateAndLearn(): boolean {
    if (this.#conflictAtRoot !== none) return false;
    for (;;) {
      const conflict = this.#propagate();
      if (conflict === none) return true;
      if (this.#level === 1) {
        this.#conflictAtRoot = conflict;
        return false;
      }
      this.#learn(conflict);
    }
  }

  /** The clause that cannot be satisfied, or none. */
  #propagate(): number {
    while (this.#propagated < this.#trail.length) {
      const variable = this.#trail[this.#propagated++] as Variable;
      const falseLiteral = (variable << 1) | ((this.#values[variable] as number) > 0 ? 1 : 0);
      // Where the number of the clause that is looked at stands: a head, or a place of the list.
      let clause = this.#heads[falseLiteral] as number;
      let previous = none;
      while (clause !== none) {
        const at = clause * 2;
        const mine = this.#watched[at] === falseLiteral ? 0 : 1;
        const following = this.#next[at + mine] as number;
        const other = this.#watched[at + 1 - mine] as Literal;
        if (this.#literalValue(other) <= 0) {
          const replacement = this.#unwatched(clause, other);
          if (replacement !== none) {
            if (previous === none) this.#heads[falseLiteral] = following;
            else this.#next[previous] = following;
            this.#watched[at + mine] = replacement;
            this.#next[at + mine] = this.#heads[replacement] as number;
            this.#heads[replacement] = clause;
            clause = following;
            continue;
          }
          const value = this.#literalValue(other);
          if (value < 0) return clause;
          if (value === 0) this.#assign(other, clause);
        }
        previous = at + mine;
        clause = following;
      }
    }
    return none;
  }

  #unwatched(clause: number, other: Literal): Literal {
    const end = this.#endOf(clause);
    const start = this.#starts[clause] as number;
    if (end - start === 2) return none;
    for (let at = start; at < end; at++) {
      const literal = this.#literals[at] as Literal;
      if (literal !== other && this.#literalValue(literal) >= 0) return literal;
    }
    return none;
  }

  #learn(conflict: number): void {
    const seen = new Set<Variable>();
    const learned: Literal[] = [];
    const from: number[] = [];
    let highest = 0;
    let backTo = 0;
    let open = 0;
    let clause = conflict;
    let pivot = none;
    for (;;) {
      from.push(clause);
      const end = this.#endOf(clause);
      for (let at = this.#starts[clause] as number; at < end; at++) {
        const literal = this.#literals[at] as Literal;
        const variable = literal >> 1;
        if (variable === pivot || seen.has(variable)) continue;
        seen.add(variable);
        const level = this.#levels[variable] as number;
        if (level === this.#level) open++;
        else {
          if (level > backTo) {
            backTo = level;
            highest = learned.length;
          }
          learned.push(literal);
        }
      }
      do {
        pivot = this.#trail.pop() as Variable;
        clause = this.#reasons[pivot] as number;
        if (!seen.has(pivot)) this.#values[pivot] = 0;
      } while (!seen.has(pivot));
      open--;
      if (open === 0) break;
      this.#values[pivot] = 0;
    }
    const asserting = (pivot << 1) | ((this.#values[pivot] as number) > 0 ? 1 : 0);
    this.#values[pivot] = 0;
    if (learned.length > 0) [learned[0], learned[highest]] = [learned[highest] as Literal, learned[0] as Literal];
    learned.push(asserting);
    this.#bump(learned);
    this.#undoUntil(Math.max(backTo, 1));
    const number = this.#store(learned);
    this.#learnedFrom.set(number, from);
    if (learned.length > 1) this.#watch(number, learned[0] as Literal, asserting);
    this.#assign(asserting, number);
  }

  #bump(learned: readonly Literal[]): void {
    for (const literal of learned) {
      const group = this.#groups[literal >> 1] as number;
      if (group === none) continue;
      while (group >= this.#activities.length) this.#activities = doubled(this.#activities);
      this.#activities[group] = (this.#activities[group] as number) + 1;
    }
    for (let group = 0; group < this.#activities.length; group++) {
      this.#activities[group] = (this.#activities[group] as number) * decay;
    }
  }

  #undoUntil(level: number): void {
    const trail = this.#trail;
    for (;;) {
      const last = trail.at(-1) as Variable;
      if ((this.#levels[last] as number) <= level) break;
      this.#values[last] = 0;
      trail.pop();
    }
    this.#propagated = Math.min(this.#propagated, trail.length);
    this.#level = level;
  }

  /** The variables that are true, in the order in which that was decided. */
  trueVariables(): Variable[] {
    return this.#trail.filter((variable) => (this.#values[variable] as number) > 0);
  }

  /** The clauses, without learned ones, that together have no solution; to be asked when there is none. */
  unsatisfiableCore(): number[] {
    const clauses = new Set<number>();
    const addClause = (clause: number): void => {
      const stack = [clause];
      for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
        const from = this.#learnedFrom.get(one);
        if (from) stack.push(...from.filter((other) => !clauses.has(other)));
        clauses.add(one);
      }
    };
    const involved = new Set<Variable>();
    const involve = (clause: number): void => {
      const end = this.#endOf(clause);
      for (let at = this.#starts[clause] as number; at < end; at++) involved.add((this.#literals[at] as Literal) >> 1);
    };
    addClause(this.#conflictAtRoot);
    involve(this.#conflictAtRoot);
    for (let at = this.#trail.length - 1; at >= 0; at--) {
      const variable = this.#trail[at] as Variable;
      const reason = this.#reasons[variable] as number;
      if (!involved.has(variable) || reason === none) continue;
      addClause(reason);
      involve(reason);
    }
    return [...clauses].filter((clause) => !this.#learnedFrom.has(clause)).sort((a, b) => a - b);
  }

  #growVariables(): void {
    this.#values = doubled(this.#values);
    this.#levels = doubled(this.#levels);
    this.#reasons = doubled(this.#reasons);
    this.#groups = doubled(this.#groups);
    const used = this.#heads.length;
    this.#heads = doubled(this.#heads);
    while (this.#heads.length < this.#values.length * 2) this.#heads = doubled(this.#heads);
    this.#heads.fill(none, used);
  }

  #growClauses(): void {
    this.#starts = doubled(this.#starts);
    this.#watched = doubled(this.#watched);
    this.#next = doubled(this.#next);
  }
}

type Growable = Int8Array | Int32Array | Float32Array;

function doubled<T extends Growable>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array as never);
  return larger;
}
