import type { RecipeNode } from '../document/node.js';
import type { Deferred, ParseScope, RenderScope, Shape } from './shape.js';

/** A value that is made from another, when it is evaluated. */
export function mapped<A, B>(shape: Shape<A>, change: (value: A, scope: RenderScope) => B): Shape<B> {
  return { parse: (node, scope) => mappedDeferred(shape.parse(node, scope), change) };
}

export function mappedDeferred<A, B>(deferred: Deferred<A>, change: (value: A, scope: RenderScope) => B): Deferred<B> {
  return {
    evaluate: (scope) => change(deferred.evaluate(scope), scope),
    scan: (names) => deferred.scan(names),
  };
}

/** A value whose shape depends on how it is written. */
export function chosen<T>(choose: (node: RecipeNode) => Shape<T>): Shape<T> {
  return { parse: (node, scope) => choose(node).parse(node, scope) };
}

/** A shape with a check that needs the place, or more than one value. */
export function checked<T>(shape: Shape<T>, check: (node: RecipeNode, scope: ParseScope) => void): Shape<T> {
  return {
    parse(node, scope) {
      check(node, scope);
      return shape.parse(node, scope);
    },
  };
}
