import { t } from "#web/language.ts";
import { KitSection } from "./kit-section.tsx";

const sizes = ["headline", "answer", "lead", "text", "work", "small"] as const;
const colours = [
  ["paper", "paper"],
  ["paper-deep", "paperDeep"],
  ["ink", "ink"],
  ["ink-soft", "inkSoft"],
  ["line", "line"],
  ["line-strong", "lineStrong"],
  ["accent", "accent"],
  ["accent-wash", "accentWash"],
  ["needs-you", "needsYou"],
] as const;
const spaces = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Type, colour and space: what everything else is made of. */
export function KitTokens() {
  return (
    <>
      <KitSection title={t("web.kit.type")}>
        <ul className="kit-list">
          {sizes.map((size) => (
            <li key={size} className="kit-type">
              <code>{size}</code>
              <span
                style={{
                  fontSize: `var(--size-${size})`,
                  fontFamily: size === "work" || size === "small" ? "var(--sans)" : "var(--serif)",
                }}
              >
                {t("web.kit.typeSample")}
              </span>
            </li>
          ))}
        </ul>
      </KitSection>
      <KitSection title={t("web.kit.colours")}>
        <ul className="kit-colours">
          {colours.map(([token, word]) => (
            <li key={token}>
              <span className="kit-swatch" style={{ background: `var(--${token})` }} />
              {t("web.kit.colour", { token: word })}
            </li>
          ))}
        </ul>
      </KitSection>
      <KitSection title={t("web.kit.space")}>
        <ul className="kit-spaces">
          {spaces.map((space) => (
            <li key={space} style={{ inlineSize: `var(--space-${space})` }} />
          ))}
        </ul>
      </KitSection>
    </>
  );
}
