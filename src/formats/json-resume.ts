// A CV in JSON Resume 1.0.0 (jsonresume.org/schema): read leniently, as people write it by hand.

/** One entry of `work`. */
export interface ResumeWork {
  readonly organization: string;
  readonly title: string;
  /** As written: a year, a month or a day; "" where missing. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly highlights: readonly string[];
}

/** What this program reads of a CV; all else stays in the file. */
export interface Resume {
  readonly name: string;
  readonly label: string;
  readonly email: string;
  readonly phone: string;
  readonly url: string;
  readonly city: string;
  readonly summary: string;
  readonly profiles: readonly string[];
  readonly work: readonly ResumeWork[];
  readonly education: readonly { readonly place: string; readonly degree: string; readonly years: string }[];
  readonly skills: readonly { readonly name: string; readonly keywords: readonly string[] }[];
  readonly languages: readonly { readonly name: string; readonly fluency: string }[];
  readonly certificates: readonly { readonly name: string; readonly by: string; readonly on: string }[];
  readonly projects: readonly { readonly name: string; readonly summary: string; readonly years: string }[];
  /** `meta.lastModified` as a day; "" where missing. */
  readonly modifiedOn: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The CV of a parsed JSON value; null where it holds no `basics` and no `work`. */
export function readResume(value: unknown): Resume | null {
  const all = fieldsOf(value);
  const basics = fieldsOf(all["basics"]);
  if (!Object.keys(basics).length && !Array.isArray(all["work"])) return null;
  return {
    name: text(basics, "name"),
    label: text(basics, "label"),
    email: text(basics, "email"),
    phone: text(basics, "phone"),
    url: text(basics, "url", "website"),
    city: text(fieldsOf(basics["location"]), "city"),
    summary: text(basics, "summary"),
    profiles: listOf(basics["profiles"])
      .map((profile) => text(profile, "url"))
      .filter(Boolean),
    work: listOf(all["work"]).map(workOf),
    education: listOf(all["education"]).map((one) => ({
      place: text(one, "institution"),
      degree: [text(one, "studyType"), text(one, "area")].filter(Boolean).join(", "),
      years: yearsOf(one),
    })),
    skills: listOf(all["skills"]).flatMap((one) => {
      const name = text(one, "name");
      return name ? [{ name, keywords: texts(one["keywords"]) }] : [];
    }),
    languages: listOf(all["languages"]).map((one) => ({ name: text(one, "language"), fluency: text(one, "fluency") })),
    certificates: listOf(all["certificates"]).map((one) => ({
      name: text(one, "name"),
      by: text(one, "issuer"),
      on: text(one, "date").slice(0, 4),
    })),
    projects: listOf(all["projects"]).map((one) => ({
      name: text(one, "name"),
      summary: text(one, "description", "summary"),
      years: yearsOf(one),
    })),
    modifiedOn: text(fieldsOf(all["meta"]), "lastModified").slice(0, 10),
  };
}

function workOf(one: Fields): ResumeWork {
  return {
    organization: text(one, "name", "company"),
    title: text(one, "position"),
    start: text(one, "startDate"),
    end: text(one, "endDate"),
    summary: text(one, "summary"),
    highlights: texts(one["highlights"]),
  };
}

function yearsOf(one: Fields): string {
  return [text(one, "startDate").slice(0, 4), text(one, "endDate").slice(0, 4)].filter(Boolean).join("–");
}

/** The first day or last day that an ISO year, month or day names; null where it is none. */
export function dayOfResume(date: string, side: "first" | "last"): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  if (!year) return null;
  const m = month ?? (side === "first" ? "01" : "12");
  if (Number(m) < 1 || Number(m) > 12) return null;
  const last = new Date(Date.UTC(Number(year), Number(m), 0)).getUTCDate();
  const d = day ?? (side === "first" ? "01" : String(last));
  return Number(d) >= 1 && Number(d) <= last ? `${year}-${m}-${d}` : null;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function texts(value: unknown): string[] {
  return Array.isArray(value)
    ? value
        .filter((one) => typeof one === "string")
        .map(clean)
        .filter(Boolean)
    : [];
}

/** The first of these fields that holds a text. */
function text(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === "string" && value.trim()) return clean(value);
  }
  return "";
}

function clean(value: string): string {
  return value.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 4000);
}
