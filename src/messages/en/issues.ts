import type { issues as german } from "#messages/de/issues.ts";

export const issues: Record<keyof typeof german, string> = {};
