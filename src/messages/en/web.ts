import type { web as german } from "#messages/de/web.ts";

export const web: Record<keyof typeof german, string> = {};
