import type { errors as german } from "#messages/de/errors.ts";

export const errors: Record<keyof typeof german, string> = {};
