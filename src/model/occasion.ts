// A gathering one may attend (a VEVENT or schema.org Event that lies ahead).

export const occasionKinds = [
  "conference",
  "seminar",
  "workshop",
  "reception",
  "association",
  "alumni",
  "dinner",
  "fair",
  "digital",
] as const;
export type OccasionKind = (typeof occasionKinds)[number];
