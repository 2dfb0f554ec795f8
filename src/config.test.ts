import { expect, test } from "vitest";
import { configOf } from "./config.ts";

test("variables go before the platform's folders; the key never lies with the data", () => {
  const config = configOf({ MINGLE_DATA: "/data", XDG_CONFIG_HOME: "/config", MINGLE_PASSPHRASE: "x" }, "linux");
  expect(config).toMatchObject({ dataDir: "/data", configDir: "/config/mingle", passphrase: "x", debug: false });
  for (const platform of ["linux", "darwin", "win32"] as const) {
    const { dataDir, configDir } = configOf({}, platform);
    expect(dataDir).not.toBe("");
    expect(configDir.startsWith(`${dataDir}/`)).toBe(false);
  }
});

test.each([
  [{ DISPLAY: ":0" }, true],
  [{ WAYLAND_DISPLAY: "wayland-0" }, true],
  [{}, false],
  [{ DISPLAY: ":0", CI: "1" }, false],
  [{ DISPLAY: ":0", BROWSER: "none" }, false],
])("with %j a browser may be opened: %s", (env, browser) => {
  expect(configOf(env, "linux").browser).toBe(browser);
});
