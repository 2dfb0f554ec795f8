// The header of a contact table → where in a row each thing stands.

import type { NamedField } from "./table-columns.ts";
import { type Column, type ColumnContext, columnOf, type ReachField } from "./table-header.ts";

/** A column that holds a way to reach somebody. */
export interface ReachColumn {
  readonly kind: "email" | "phone" | "url";
  readonly at: number;
  readonly context: ColumnContext;
  /** The column that says what it is ("Phone 1 - Type"); −1 where there is none. */
  readonly labelAt: number;
}

type AddressPart = Exclude<ReachField, "email" | "phone" | "url"> | "formatted";

/** The columns of one postal address. */
export interface AddressColumns {
  readonly context: ColumnContext;
  readonly labelAt: number;
  readonly parts: ReadonlyMap<AddressPart, readonly number[]>;
}

/** The columns of one place of work. */
interface PositionColumns {
  readonly organization: readonly number[];
  readonly jobTitle: readonly number[];
  readonly department: readonly number[];
}

export interface TableLayout {
  readonly named: ReadonlyMap<NamedField, readonly number[]>;
  readonly reach: readonly ReachColumn[];
  readonly addresses: readonly AddressColumns[];
  readonly positions: readonly PositionColumns[];
  /** Whether people can be named by it. */
  readonly hasName: boolean;
  /** How many of its columns are known. */
  readonly known: number;
}

const NAMES: readonly NamedField[] = ["fullName", "given", "family", "name"];
const ADDRESS_PARTS = new Set<Column["field"]>([
  "street",
  "poBox",
  "postcode",
  "city",
  "region",
  "country",
  "formatted",
]);
const POSITION_PARTS = ["organization", "jobTitle", "department"] as const;

/** Where each thing stands in the rows under this header. */
export function layoutOf(header: readonly string[]): TableLayout {
  const columns = header.map(columnOf);
  const fieldsOf = resolved(columns);
  const named = new Map<NamedField, number[]>();
  for (const [at, column] of columns.entries()) {
    if (!column || column.group || isReach(column.field)) continue;
    const field = fieldsOf(column.field as NamedField);
    named.set(field, [...(named.get(field) ?? []), at]);
  }
  const reach = columns.flatMap((column, at) => reachColumn(column, at, columns));
  return {
    named,
    reach,
    addresses: addressesOf(columns),
    positions: positionsOf(columns, named),
    hasName: NAMES.some((field) => named.has(field)),
    known: columns.filter(Boolean).length,
  };
}

/** The first cell of these columns that holds anything, trimmed; "" where none does. */
export function firstCell(row: readonly string[], columns: readonly number[] | undefined): string {
  for (const at of columns ?? []) {
    const cell = row[at]?.trim();
    if (cell) return cell;
  }
  return "";
}

/** What `name`, `title` and `birthday` mean beside the other columns of this table. */
function resolved(columns: readonly (Column | null)[]): (field: NamedField) => NamedField {
  const has = (field: Column["field"]) => columns.some((column) => column?.field === field);
  const [given, family] = [has("given"), has("family")];
  const whole: NamedField = given === family ? "fullName" : given ? "family" : "given";
  const title: NamedField = has("jobTitle") ? "prefix" : "jobTitle";
  const birthday: NamedField = has("birthYear") && !has("birthDay") ? "birthDay" : "birthday";
  return (field) => {
    if (field === "name") return whole;
    if (field === "title") return title;
    return field === "birthday" ? birthday : field;
  };
}

function reachColumn(column: Column | null, at: number, columns: readonly (Column | null)[]): ReachColumn[] {
  const kind = column?.field;
  if (kind !== "email" && kind !== "phone" && kind !== "url") return [];
  return [{ kind, at, context: column?.context ?? null, labelAt: labelOf(column?.group ?? "", columns) }];
}

function labelOf(group: string, columns: readonly (Column | null)[]): number {
  return group ? columns.findIndex((column) => column?.field === "label" && column.group === group) : -1;
}

function addressesOf(columns: readonly (Column | null)[]): AddressColumns[] {
  const blocks = new Map<string, { context: ColumnContext; labelAt: number; parts: Map<AddressPart, number[]> }>();
  for (const [at, column] of columns.entries()) {
    if (!column || !ADDRESS_PARTS.has(column.field)) continue;
    const key = column.group || `of ${column.context}`;
    const block = blocks.get(key) ?? {
      context: column.context,
      labelAt: labelOf(column.group, columns),
      parts: new Map<AddressPart, number[]>(),
    };
    const part = column.field as AddressPart;
    block.parts.set(part, [...(block.parts.get(part) ?? []), at]);
    blocks.set(key, block);
  }
  return [...blocks.values()];
}

function positionsOf(
  columns: readonly (Column | null)[],
  named: ReadonlyMap<NamedField, readonly number[]>,
): PositionColumns[] {
  const groups = new Set(columns.flatMap((column) => (column?.group.startsWith("organization") ? [column.group] : [])));
  const inGroup = (group: string, field: Column["field"]) =>
    columns.flatMap((column, at) => (column?.group === group && column.field === field ? [at] : []));
  const numbered = [...groups].map((group) => ({
    organization: inGroup(group, "organization"),
    jobTitle: inGroup(group, "jobTitle"),
    department: inGroup(group, "department"),
  }));
  const [organization = [], jobTitle = [], department = []] = POSITION_PARTS.map((field) => named.get(field) ?? []);
  const hasPlain = organization.length || jobTitle.length || department.length;
  return hasPlain ? [{ organization, jobTitle, department }, ...numbered] : numbered;
}

function isReach(field: Column["field"]): boolean {
  return field === "email" || field === "phone" || field === "url" || field === "label" || ADDRESS_PARTS.has(field);
}
