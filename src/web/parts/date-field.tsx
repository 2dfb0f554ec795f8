// A day typed as people write it: the browser's own field would show days in the order of the machine's language.

import { useEffect, useId, useRef, useState } from "react";
import { typedDate } from "#lib/typed-date.ts";
import { pageLocale, t } from "#web/language.ts";

interface DateFieldProps {
  readonly label: string;
  /** The day as ISO text; "" for none. */
  readonly value: string;
  /** Where the field stands in a form: the name under which the day goes, as ISO text or "". */
  readonly name?: string;
  /** Told each day that is understood, and "" where the field was emptied. */
  onDay?(day: string): void;
}

export function DateField({ label, value, name, onDay }: DateFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(() => shownDay(value));
  const [isLeft, setLeft] = useState(true);
  const day = typed.trim() === "" ? "" : typedDate(typed);
  const trouble = day === null ? t("web.date.unread", { typed }) : "";
  useEffect(() => input.current?.setCustomValidity(trouble), [trouble]);
  const onLeave = () => {
    setLeft(true);
    if (day) setTyped(shownDay(day));
  };
  const onType = (text: string) => {
    setTyped(text);
    setLeft(false);
    const understood = text.trim() === "" ? "" : typedDate(text);
    if (understood !== null) onDay?.(understood);
  };
  const isWrong = isLeft && trouble !== "";
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="off"
        value={typed}
        placeholder={t("web.date.hint")}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-trouble` : undefined}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
      />
      {name && <input type="hidden" name={name} value={day ?? ""} />}
      {isWrong && (
        <p id={`${id}-trouble`} className="trouble" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}

/** "1.4.2017" in the page's language; "" for none. */
function shownDay(day: string): string {
  if (day === "") return "";
  const format = new Intl.DateTimeFormat(pageLocale(), {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
