/** A failure of a function of recipes, with a message for the author of the recipe. */
export class CallError extends Error {
  override readonly name = 'CallError';
}
