import type { doctor as german } from "#messages/de/doctor.ts";

export const doctor: Record<keyof typeof german, string> = {};
