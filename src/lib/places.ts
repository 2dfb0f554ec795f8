// Where data and settings lie by the custom of each platform.

import { homedir } from "node:os";
import { join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of the store: MINGLE_DATA, else the platform's data folder. */
export function dataFolder(environment: Environment, platform: NodeJS.Platform): string {
  if (environment["MINGLE_DATA"]) return environment["MINGLE_DATA"];
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Mingle");
  if (platform === "win32") return join(environment["LOCALAPPDATA"] ?? homedir(), "Mingle", "data");
  return join(environment["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "mingle");
}

/** The folder of the key file, apart from the data. */
export function configFolder(environment: Environment, platform: NodeJS.Platform): string {
  if (platform === "darwin") return join(homedir(), "Library", "Preferences", "Mingle");
  if (platform === "win32") return join(environment["APPDATA"] ?? homedir(), "Mingle", "config");
  return join(environment["XDG_CONFIG_HOME"] || join(homedir(), ".config"), "mingle");
}
