import { t } from "#web/language.ts";

interface MinutesProps {
  readonly minutes: number;
  onMinutes(minutes: number): void;
}

/** The slider of the week's minutes. */
export function Minutes({ minutes, onMinutes }: MinutesProps) {
  return (
    <input
      type="range"
      className="minutes"
      min={15}
      max={180}
      step={15}
      value={minutes}
      aria-label={t("web.acts.minutes")}
      aria-valuetext={t("web.minutes", { minutes })}
      onChange={(event) => onMinutes(Number(event.target.value))}
    />
  );
}
