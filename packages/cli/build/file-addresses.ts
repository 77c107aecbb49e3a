import { type ESTree, parseSync, Visitor } from 'rolldown/utils';

/** The string in `new URL('./…', import.meta.url)`: its place in the module, quotes included, and its value. */
export type FileAddress = { readonly start: number; readonly end: number; readonly path: string };

/**
 * Every address of a neighbouring file in a module, in the order of the source. It throws where a module
 * asks where it is in a way that the bundle could not keep true.
 */
export function fileAddresses(file: string, source: string): readonly FileAddress[] {
  const found: FileAddress[] = [];
  new Visitor({
    NewExpression: (node) => {
      if (isUrlFromHere(node)) found.push(addressOf(file, node.arguments[0]));
    },
    MemberExpression: (node) => {
      if (isOfMeta(node, 'dirname', 'filename')) throw new Error(`${file}: ${rule}`);
    },
  }).visit(parseSync(file, source).program);
  return found;
}

const rule = "address a neighbouring file as new URL('./name', import.meta.url), in one plain string";

function isUrlFromHere({ callee, arguments: [, base] }: ESTree.NewExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'URL' && base !== undefined && isOfMeta(base, 'url');
}

function isOfMeta(node: ESTree.Node, ...names: readonly string[]): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    names.includes(node.property.name)
  );
}

function addressOf(file: string, node: ESTree.Argument | undefined): FileAddress {
  const isPlain = node?.type === 'Literal' && typeof node.value === 'string' && node.value.startsWith('.');
  if (!isPlain) throw new Error(`${file}: ${rule}`);
  return { start: node.start, end: node.end, path: node.value };
}
