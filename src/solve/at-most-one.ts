import { type Literal, negative, positive, type Variable } from './sat.js';

/**
 * Lets at most one of a growing set of variables be true: each gets a number, and implies the helpers that spell the
 * number in binary, so that n variables take n log n clauses.
 */
export class AtMostOne {
  readonly #variables: Variable[] = [];
  readonly #helpers: Variable[] = [];
  readonly #newHelper: () => Variable;
  readonly #addClause: (literals: readonly [Literal, Literal]) => void;

  constructor(newHelper: () => Variable, addClause: (literals: readonly [Literal, Literal]) => void) {
    this.#newHelper = newHelper;
    this.#addClause = addClause;
  }

  /** @param variable a new one */
  add(variable: Variable): void {
    if (this.#variables.length > 0) {
      while (this.#variables.length > 2 ** this.#helpers.length - 1) {
        const bit = this.#helpers.length;
        const helper = this.#newHelper();
        this.#helpers.push(helper);
        for (const [number, other] of this.#variables.entries()) this.#imply(other, helper, number, bit);
      }
      const number = this.#variables.length;
      for (const [bit, helper] of this.#helpers.entries()) this.#imply(variable, helper, number, bit);
    }
    this.#variables.push(variable);
  }

  #imply(variable: Variable, helper: Variable, number: number, bit: number): void {
    const isSet = ((number >> bit) & 1) === 1;
    this.#addClause([negative(variable), isSet ? positive(helper) : negative(helper)]);
  }
}
