// How the line was read, field by field, each corrected by one touch.

import { directions, interactionKinds } from "#model/interaction.ts";
import type { CaptureReading, PersonLine } from "#web/api/person-calls.ts";
import { t } from "#web/language.ts";
import { DateField } from "#web/parts/date-field.tsx";
import { positionText } from "#web/parts/position.ts";
import { Choice } from "./choice.tsx";
import type { Corrections, Who } from "./use-capture.ts";

interface CaptureFieldsProps {
  readonly read: CaptureReading;
  readonly people: readonly PersonLine[];
  readonly who: Who;
  readonly corrections: Corrections;
  onWho(who: string): void;
  onCorrect(change: Corrections): void;
}

const kinds = [...interactionKinds, "none"] as const;
const texts = ["title", "organization"] as const;
const labels = { title: "web.field.title", organization: "web.field.organization" } as const;

export function CaptureFields({ read, people, who, corrections, onWho, onCorrect }: CaptureFieldsProps) {
  const kind = corrections.kind ?? read.kind ?? "none";
  const isWritten = kind === "mail" || kind === "message";
  const name = corrections.name ?? read.name;
  return (
    <div className="capture-fields">
      <Choice
        legend={t("capture.who")}
        values={[...people.map(({ uid }) => uid), "new"]}
        value={who}
        textOf={(value) =>
          whoText(
            people.find(({ uid }) => uid === value),
            name,
          )
        }
        onChange={onWho}
      />
      {who === "new" && (
        <TextField label={t("web.field.name")} value={name} onText={(text) => onCorrect({ name: text })} />
      )}
      {texts.map((field) => (
        <TextField
          key={field}
          label={t(labels[field])}
          value={corrections[field] ?? read[field]}
          onText={(text) => onCorrect({ [field]: text })}
        />
      ))}
      <Choice
        legend={t("capture.kind")}
        values={kinds}
        value={kind}
        textOf={(value) => t("capture.kindOf", { kind: value })}
        onChange={(value) => onCorrect({ kind: value })}
      />
      {isWritten && (
        <Choice
          legend={t("capture.direction")}
          values={directions}
          value={corrections.direction ?? read.direction}
          textOf={(value) => t("capture.directionOf", { direction: value })}
          onChange={(value) => onCorrect({ direction: value })}
        />
      )}
      {kind !== "none" && (
        <>
          <DateField
            key={read.on}
            label={t("capture.on")}
            value={corrections.on ?? read.on}
            onDay={(on) => on && onCorrect({ on })}
          />
          <TextField
            label={t("capture.subject")}
            value={corrections.subject ?? read.subject}
            onText={(subject) => onCorrect({ subject })}
          />
        </>
      )}
      <DateField
        key={`ahead ${read.followUpOn}`}
        label={t("capture.followUpOn")}
        value={corrections.followUpOn ?? read.followUpOn ?? ""}
        onDay={(followUpOn) => onCorrect({ followUpOn })}
      />
    </div>
  );
}

function whoText(person: PersonLine | undefined, name: string): string {
  if (person) return t("capture.known", { name: person.fullName, position: positionText(person) });
  return t("capture.new", { name });
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  onText(text: string): void;
}

function TextField({ label, value, onText }: TextFieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input value={value} autoComplete="off" onChange={(event) => onText(event.target.value)} />
    </label>
  );
}
