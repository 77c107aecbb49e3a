/** What an API promises, as lines that can be compared: every parameter and every field of an answer with its type. */

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly schema: Schema }[];
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** The lines of an OpenAPI description, sorted: `/rankings.rows[].share: number`. */
export function contractOf({ paths, components }: Description): readonly string[] {
  const named = components?.schemas ?? {};
  const lines = Object.entries(paths).flatMap(([path, { get = {} }]) => [
    ...(get.parameters ?? []).flatMap(({ name, schema }) => linesOf(schema, `${path} ?${name}`, named)),
    ...linesOf(get.responses?.['200']?.content?.['application/json']?.schema ?? {}, path, named),
  ]);
  return [...new Set(lines)].toSorted();
}

type Named = Readonly<Record<string, Schema>>;

function linesOf(schema: Schema, at: string, named: Named): readonly string[] {
  const name = schema.$ref?.split('/').at(-1);
  const {
    type,
    enum: choices,
    anyOf = [],
    items,
    properties = {},
  } = name === undefined ? schema : (named[name] ?? {});
  return [
    ...(type === undefined ? [] : [`${at}: ${type}${choices === undefined ? '' : ` ${choices.join('|')}`}`]),
    ...anyOf.flatMap((each) => linesOf(each, at, named)),
    ...(items === undefined ? [] : linesOf(items, `${at}[]`, named)),
    ...Object.entries(properties).flatMap(([field, of]) => linesOf(of, `${at}.${field}`, named)),
  ];
}
