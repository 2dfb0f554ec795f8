import { t } from "#web/language.ts";

interface SearchProps {
  readonly typed: string;
  onTyped(text: string): void;
  onEnter(): Promise<void>;
}

/** The page's own search; Enter opens the first hit. */
export function Search({ typed, onTyped, onEnter }: SearchProps) {
  return (
    <label className="search">
      <span className="unseen">{t("web.network.search")}</span>
      <input
        type="search"
        value={typed}
        placeholder={t("web.network.placeholder")}
        autoComplete="off"
        aria-keyshortcuts="/"
        spellCheck={false}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") void onEnter();
        }}
      />
    </label>
  );
}
