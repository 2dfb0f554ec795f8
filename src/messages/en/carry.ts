import type { carry as german } from "#messages/de/carry.ts";

export const carry: Record<keyof typeof german, string> = {};
