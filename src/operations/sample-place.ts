import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "./context.ts";

/** The file of the person's own store. */
export const ownFile = "mingle.db";
/** The sample's file beside it: the sample is open while the file is there. */
export const sampleFile = "sample.db";

export function isSampleOpen({ places }: Pick<Context, "places">): boolean {
  return existsSync(join(places.dataDir, sampleFile));
}
