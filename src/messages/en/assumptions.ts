import type { assumptions as german } from "#messages/de/assumptions.ts";

export const assumptions: Record<keyof typeof german, string> = {};
