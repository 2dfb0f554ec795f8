import type { cli as german } from "#messages/de/cli.ts";

export const cli: Record<keyof typeof german, string> = {};
