import type { week as german } from "#messages/de/week.ts";

export const week: Record<keyof typeof german, string> = {};
