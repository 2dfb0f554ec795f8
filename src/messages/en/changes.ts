import type { changes as german } from "#messages/de/changes.ts";

export const changes: Record<keyof typeof german, string> = {};
