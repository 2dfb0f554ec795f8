import type { level as german } from "#messages/de/level.ts";

export const level: Record<keyof typeof german, string> = {};
