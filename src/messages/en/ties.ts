import type { ties as german } from "#messages/de/ties.ts";

export const ties: Record<keyof typeof german, string> = {};
