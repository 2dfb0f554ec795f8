import { t } from "#web/language.ts";

/** "CFO, Voith": title and organisation as far as known, as one line; "" where neither is. */
export function positionText({
  title,
  organization,
}: {
  readonly title: string;
  readonly organization: string;
}): string {
  if (title && organization) return t("web.position.both", { title, organization });
  return title || organization;
}
