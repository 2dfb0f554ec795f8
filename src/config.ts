// Every setting: its variable, its default, one line of help. What a command is told by options goes before it.

import { resolve } from "node:path";
import { configFolder, dataFolder } from "#lib/places.ts";
import type { MessageKey } from "#messages/messages.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  /** Folder of the encrypted store. */
  readonly dataDir: string;
  /** Folder of the key where there is no key chain, apart from the data. */
  readonly configDir: string;
  /** Passphrase of a backup; null: none given. */
  readonly passphrase: string | null;
  /** Password of the mail server; null: the key store's. */
  readonly smtpPassword: string | null;
  /** A browser may be opened. */
  readonly browser: boolean;
  /** Bugs show their stack. */
  readonly debug: boolean;
}

interface Setting {
  readonly env: string;
  /** One line of help. */
  readonly about: MessageKey;
}

/** The variables the settings are read from. */
export const settings = {
  dataDir: { env: "MINGLE_DATA", about: "setting.dataDir" },
  configDir: { env: "XDG_CONFIG_HOME", about: "setting.configDir" },
  passphrase: { env: "MINGLE_PASSPHRASE", about: "setting.passphrase" },
  smtpPassword: { env: "MINGLE_SMTP_PASSWORD", about: "setting.smtpPassword" },
  browser: { env: "BROWSER", about: "setting.browser" },
  debug: { env: "MINGLE_DEBUG", about: "setting.debug" },
} as const satisfies Record<keyof Config, Setting>;

/** The settings in force; folders are absolute. */
export function configOf(env: Environment, platform: NodeJS.Platform): Config {
  const said = (name: keyof Config) => env[settings[name].env] || null;
  return {
    dataDir: resolve(dataFolder(env, platform)),
    configDir: resolve(configFolder(env, platform)),
    passphrase: said("passphrase"),
    smtpPassword: said("smtpPassword"),
    browser: said("browser") !== "none" && !env["CI"] && hasScreen(env, platform),
    debug: said("debug") !== null,
  };
}

function hasScreen(env: Environment, platform: NodeJS.Platform): boolean {
  return platform === "darwin" || platform === "win32" || Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
}
