import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    // Nothing depends on where or in which language the tests run.
    env: { TZ: "Europe/Berlin", LANG: "de_DE.UTF-8" },
    setupFiles: ["test/property-seed.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
