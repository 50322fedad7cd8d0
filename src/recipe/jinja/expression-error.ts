/** A condition or template that cannot be evaluated. The message is for the one who wrote it. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  /** The condition or the inside of the template, as it is written. */
  readonly expression: string | undefined;

  constructor(message: string, expression?: string) {
    super(message);
    this.expression = expression;
  }
}
