/** The description of the API as its page needs it: operations with their parameters and the fields of their answers. */
import type { FastifyInstance } from 'fastify';

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly description: string;
  /** The choices; empty where any text or number will do. */
  readonly choices: readonly string[];
  readonly example: string;
  /** Whether several may be given. */
  readonly several: boolean;
}

/** A field of an answer: its name with those above it, its type, and what it means. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** A resource that can be asked for. */
export interface Operation {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly fields: readonly Field[];
}

/** A part of a JSON schema, as far as it is read here. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly example?: unknown;
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Described {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
    readonly example?: unknown;
  }[];
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
}

interface Document {
  readonly paths?: Readonly<Record<string, { readonly get?: Described }>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** The operations of the API, in the order in which they are described. */
export function operationsOf(app: FastifyInstance): readonly Operation[] {
  const document = app.swagger() as Document;
  const schemas = document.components?.schemas ?? {};
  return Object.entries(document.paths ?? {}).flatMap(([path, { get }]) =>
    get === undefined ? [] : [toOperation(path, get, schemas)],
  );
}

type Schemas = Readonly<Record<string, Schema>>;

function toOperation(path: string, described: Described, schemas: Schemas): Operation {
  const { operationId = '', summary = '', description = '', parameters = [], responses } = described;
  const answer = responses?.['200']?.content?.['application/json']?.schema ?? {};
  return {
    ...{ id: operationId, path, summary, description },
    parameters: parameters.map((parameter) => toParameter(parameter)),
    fields: fieldsOf(answer, '', schemas),
  };
}

function toParameter(described: NonNullable<Described['parameters']>[number]): Parameter {
  const { name, in: where, required = false, description = '', schema = {}, example } = described;
  const values = schema.items ?? schema;
  return {
    ...{ name, required, description: description || (values.description ?? '') },
    in: where === 'path' ? 'path' : 'query',
    choices: values.enum ?? [],
    example: String(example ?? values.examples?.[0] ?? schema.default ?? ''),
    several: schema.items !== undefined,
  };
}

const DEEPEST = 3;

/** The fields of a schema and of what lies in it: `rows[].share`. */
function fieldsOf(schema: Schema, above: string, schemas: Schemas): readonly Field[] {
  const { properties = {} } = resolve(schema, schemas);
  if (above.split('.').length > DEEPEST) return [];
  return Object.entries(properties).flatMap(([name, of]) => {
    const whole = above === '' ? name : `${above}.${name}`;
    const inside = insideOf(of, schemas);
    const field = {
      name: whole,
      type: typeOf(of, schemas),
      description: resolve(of, schemas).description ?? '',
    };
    return [field, ...fieldsOf(inside, isList(of, schemas) ? `${whole}[]` : whole, schemas)];
  });
}

function resolve(schema: Schema, schemas: Schemas): Schema {
  const name = schema.$ref?.split('/').at(-1);
  const some = schema.anyOf?.find((each) => each.type !== 'null');
  const found = name === undefined ? (some ?? schema) : (schemas[name] ?? {});
  return found.$ref === undefined && found.anyOf === undefined ? found : resolve(found, schemas);
}

function isList(schema: Schema, schemas: Schemas): boolean {
  return resolve(schema, schemas).type === 'array';
}

function insideOf(schema: Schema, schemas: Schemas): Schema {
  const resolved = resolve(schema, schemas);
  return resolved.items ?? resolved;
}

/** The type in words: `number or null`, `list of object`. */
function typeOf(schema: Schema, schemas: Schemas): string {
  const orNull = schema.anyOf?.some(({ type }) => type === 'null') ? ' or null' : '';
  const { type = 'object', items } = resolve(schema, schemas);
  return `${items === undefined ? type : `list of ${resolve(items, schemas).type ?? 'object'}`}${orNull}`;
}
