import type { operations as german } from "#messages/de/operations.ts";

export const operations: Record<keyof typeof german, string> = {};
