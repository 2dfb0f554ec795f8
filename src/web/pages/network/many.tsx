// Several people at once: what connects, who introduces, a note; one change that one undo takes back.

import { type FormEvent, useState } from "react";
import { type Basis, bases } from "#model/contact.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { basisWord } from "#web/parts/words.ts";

interface ManyProps {
  readonly selected: ReadonlySet<string>;
  /** How many the list holds. */
  readonly total: number;
  onAll(): Promise<void>;
  onEnd(): void;
}

/** Above so many nobody knows any more whom they change. */
const MOST_AT_ONCE = 500;
const basisChoices = [...bases, "inferred"] as const;
const introducesChoices = ["yes", "no"] as const;

export function Many({ selected, total, onAll, onEnd }: ManyProps) {
  const [basis, setBasis] = useState<Basis | "inferred" | "">("");
  const [introduces, setIntroduces] = useState<"yes" | "no" | "">("");
  const [note, setNote] = useState("");
  const save = useWriting("contacts.set");
  const isIdle = selected.size === 0 || (basis === "" && introduces === "" && note.trim() === "");
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isIdle) return;
    const edit = { ...(basis && { basis }), ...(introduces && { introduces }), ...(note.trim() && { note }) };
    save.mutate({ uids: [...selected], ...edit }, { onSuccess: onEnd });
  };
  return (
    <form className="many" onSubmit={onSubmit}>
      <div className="many-head">
        <p className="many-count" role="status">
          {t("web.many.count", { count: selected.size })}
          {selected.size === 0 && <span className="small"> {t("web.many.hint")}</span>}
        </p>
        {selected.size < total && total <= MOST_AT_ONCE && (
          <button type="button" className="text-button" onClick={() => void onAll()}>
            {t("web.many.all", { count: total })}
          </button>
        )}
      </div>
      <label className="field">
        {t("web.many.basis")}
        <select value={basis} onChange={(event) => setBasis(choiceOf(event.target.value, basisChoices))}>
          <option value="">{t("web.many.unchanged")}</option>
          {bases.map((one) => (
            <option key={one} value={one}>
              {basisWord(one)}
            </option>
          ))}
          <option value="inferred">{t("web.many.inferred")}</option>
        </select>
      </label>
      <label className="field">
        {t("web.many.introduces")}
        <select value={introduces} onChange={(event) => setIntroduces(choiceOf(event.target.value, introducesChoices))}>
          <option value="">{t("web.many.unchanged")}</option>
          {introducesChoices.map((value) => (
            <option key={value} value={value}>
              {t("web.many.introducesValue", { value })}
            </option>
          ))}
        </select>
      </label>
      <label className="field many-note">
        {t("web.many.note")}
        <input value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <div className="buttons">
        <button type="submit" className="button" disabled={isIdle || save.isPending}>
          {t("web.many.save")}
        </button>
        <button type="button" className="quiet-button" onClick={onEnd}>
          {t("web.many.end")}
        </button>
      </div>
      <Trouble error={save.error} />
    </form>
  );
}

function choiceOf<Value extends string>(text: string, values: readonly Value[]): Value | "" {
  return values.find((value) => value === text) ?? "";
}
