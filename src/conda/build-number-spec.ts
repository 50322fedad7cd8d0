import { CondaParseError } from './parse-error.js';

export type BuildNumberOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** One condition on the build number, such as `>=3`. Spec: conda-runtime.md 1.5. */
export class BuildNumberSpec {
  readonly operator: BuildNumberOperator;
  readonly number: number;

  private constructor(operator: BuildNumberOperator, number: number) {
    this.operator = operator;
    this.number = number;
  }

  /**
   * @param text digits, or one operator and digits; no blanks, no lists
   * @throws CondaParseError
   */
  static parse(text: string): BuildNumberSpec {
    const [, operator = '', digits = '', rest = ''] = /^([=!<>]*)([0-9]*)(.*)$/s.exec(text) ?? [];
    if (operator !== '' && !isOperator(operator)) {
      throw invalid(`invalid operator '${operator}'`, text, 0, operator.length);
    }
    if (digits === '') throw invalid('expected a number', text, operator.length, text.length);
    if (rest !== '') throw invalid(`unexpected '${rest}'`, text, text.length - rest.length, text.length);
    const number = Number(digits);
    if (!Number.isSafeInteger(number)) throw invalid('the number is too large', text, operator.length, text.length);
    return new BuildNumberSpec(operator === '' ? '==' : operator, number);
  }

  matches(buildNumber: number): boolean {
    switch (this.operator) {
      case '==':
        return buildNumber === this.number;
      case '!=':
        return buildNumber !== this.number;
      case '<':
        return buildNumber < this.number;
      case '<=':
        return buildNumber <= this.number;
      case '>':
        return buildNumber > this.number;
      case '>=':
        return buildNumber >= this.number;
    }
  }

  toString(): string {
    return `${this.operator}${this.number}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

function isOperator(text: string): text is BuildNumberOperator {
  return ['==', '!=', '<', '<=', '>', '>='].includes(text);
}

function invalid(reason: string, input: string, start: number, end: number): CondaParseError {
  return new CondaParseError(`invalid build number spec: ${reason}`, input, {
    range: { start, end },
    hint: "Write a number, or an operator and a number, such as '>=3'",
  });
}
