/**
 * YAML as rattler-build writes it: lists are not indented below their key, lines are not folded, nothing is anchored, and
 * texts that need quotes have single ones wherever these suffice. `undefined` members are left out.
 */
export async function blockYaml(value: unknown): Promise<string> {
  const { Document, Scalar, stringify, visit } = await import('yaml');
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      const quotable = typeof node.value === 'string' && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(node.value);
      if (quotable && stringify(node.value, { lineWidth: 0 }).startsWith('"')) node.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ indentSeq: false, lineWidth: 0, singleQuote: true });
}
