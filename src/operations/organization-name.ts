import type { Alter, Network } from "#model/network.ts";

/** The name of the present organisation; "" where it is unknown. */
export function organizationOf({ organizations }: Pick<Network, "organizations">, alter: Alter): string {
  return organizations.get(alter.organizationId ?? Number.NaN)?.name ?? "";
}
