// What an operation's schema says of its fields: from here come options, arguments and their help.

import type { z } from "zod";
import type { FieldMeta, Operation } from "#operations/operation.ts";

/** `flag` takes no value; `number` is read as one; `text` goes on as it was typed. */
export type FieldKind = "flag" | "number" | "text";

/** One field of an operation as the command line offers it. */
export interface Field {
  /** The field's own name ("minLevel"). */
  readonly name: string;
  /** The option ("--min-level"). */
  readonly option: string;
  readonly kind: FieldKind;
  /** May repeat; the values become a list. */
  readonly many: boolean;
  /** An empty text means null: the field is cleared. */
  readonly nullable: boolean;
  readonly required: boolean;
  /** The values possible; empty where any is. */
  readonly choices: readonly string[];
  /** "date" where the text is a plain date; null where it is free. */
  readonly format: "date" | null;
  /** What holds where the field isn't given; null where nothing does. */
  readonly preset: string | null;
  readonly meta: FieldMeta;
}

interface Unwrapped {
  readonly inner: z.core.$ZodType;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly preset: string | null;
  readonly meta: FieldMeta;
}

/** The fields of an operation in the order of its schema. */
export function fieldsOf({ input }: Pick<Operation, "input">): Field[] {
  return Object.entries(input.shape).map(([name, schema]) => fieldOf(name, schema));
}

/** The positional ones in their order. */
export function positionalsOf(fields: readonly Field[]): Field[] {
  const place = ({ meta }: Field) => meta.positional ?? Number.POSITIVE_INFINITY;
  return fields.filter(({ meta }) => meta.positional !== undefined).sort((a, b) => place(a) - place(b));
}

/** "minLevel" → "--min-level". */
export function optionName(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function fieldOf(name: string, schema: z.core.$ZodType): Field {
  const { inner, required, nullable, preset, meta } = unwrap(schema);
  const many = isType(inner, "array");
  const item = isType(inner, "array") ? unwrap(inner._zod.def.element).inner : inner;
  return {
    name,
    option: optionName(name),
    kind: isType(item, "boolean") ? "flag" : isType(item, "number") ? "number" : "text",
    many,
    nullable,
    required,
    choices: choicesOf(item),
    format: isType(item, "string") && "format" in item._zod.def && item._zod.def.format === "date" ? "date" : null,
    preset,
    meta,
  };
}

/** Takes off what wraps a schema (optional, default, nullable …), keeping what the layers say. */
function unwrap(schema: z.core.$ZodType): Unwrapped {
  let inner = schema;
  let required = true;
  let nullable = false;
  let preset: string | null = null;
  let meta: FieldMeta = metaOf(schema);
  for (;;) {
    const { def } = inner._zod as z.core.$ZodTypes["_zod"];
    if (def.type === "optional") required = false;
    else if (def.type === "nullable") nullable = true;
    else if (def.type === "default" || def.type === "prefault") {
      required = false;
      preset = presetOf(def.defaultValue);
    } else if (def.type === "pipe") {
      inner = def.in;
      meta = { ...metaOf(inner), ...meta };
      continue;
    } else if (def.type !== "readonly" && def.type !== "nonoptional")
      return { inner, required, nullable, preset, meta };
    inner = def.innerType;
    meta = { ...metaOf(inner), ...meta };
  }
}

function metaOf(schema: z.core.$ZodType): FieldMeta {
  return ((schema as z.ZodType).meta() ?? {}) as FieldMeta;
}

function presetOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function choicesOf(schema: z.core.$ZodType): string[] {
  if (isType(schema, "enum")) return Object.values(schema._zod.def.entries).map(String);
  if (isType(schema, "literal")) return schema._zod.def.values.map(String);
  return [];
}

type TypeName = z.core.$ZodTypes["_zod"]["def"]["type"];

function isType<Name extends TypeName>(
  schema: z.core.$ZodType,
  name: Name,
): schema is Extract<z.core.$ZodTypes, { _zod: { def: { type: Name } } }> {
  return schema._zod.def.type === name;
}
