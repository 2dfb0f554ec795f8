import type { DirectionCalls } from "#web/api/direction-calls.ts";
import { t } from "#web/language.ts";
import { meanText } from "#web/parts/numbers.ts";
import { OccasionLink } from "#web/parts/occasion-link.tsx";

interface DirectionPreviewProps {
  readonly preview: DirectionCalls["direction.set"][1];
}

/** Who would count and what the occasions ahead would bring, so far and then. */
export function DirectionPreview({ preview }: DirectionPreviewProps) {
  const { before, after, occasions = [], notUnderstood } = preview;
  if (!before || !after) return null;
  return (
    <div className="is-whole direction-preview" aria-live="polite">
      <p className="said">
        {t("web.direction.preview", {
          relevantBefore: before.relevant,
          relevantAfter: after.relevant,
          carriedBefore: Math.round(before.carried.expected),
          carriedAfter: Math.round(after.carried.expected),
        })}
      </p>
      {occasions.length > 0 && (
        <ul className="small">
          {occasions.map((one) => (
            <li key={one.uid}>
              <OccasionLink uid={one.uid}>{one.name}</OccasionLink>{" "}
              {t("web.direction.previewOccasion", { before: meanText(one.before), after: meanText(one.after) })}
            </li>
          ))}
        </ul>
      )}
      {notUnderstood.length > 0 && (
        <p className="needs-you">{t("web.first.notUnderstood", { names: notUnderstood })}</p>
      )}
    </div>
  );
}
