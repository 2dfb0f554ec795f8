import { useLocation } from "@tanstack/react-router";
import { pageLang } from "#web/language.ts";

const names = { de: "Deutsch", en: "English" } as const;

/** The way to the other language, named in that language; the server remembers the choice. */
export function LanguageSwitch() {
  const { pathname } = useLocation();
  const other = pageLang() === "de" ? "en" : "de";
  return (
    <a className="quiet-link" href={`${pathname}?lang=${other}`} lang={other} hrefLang={other}>
      {names[other]}
    </a>
  );
}
