// Input fields that several operations share.

import { z } from "zod";
import { isPlainDate } from "#lib/dates.ts";
import type { FieldMeta } from "./operation.ts";

/** A schema with what the doors need to know of it. */
export function field<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema {
  return schema.meta({ ...meta });
}

export const plainDate = z.iso.date().refine(isPlainDate);

/** A person by uid, name or address, at a place among the arguments. */
export const person = (positional: number) => field(z.string().min(1), { positional, value: "UID" });

export const limit = (value: number) => z.coerce.number().int().min(0).max(10_000_000).default(value);

/** A list in one option, comma-separated on the command line; an empty text clears it. */
export const list = () => field(z.array(z.string()), { list: true });
