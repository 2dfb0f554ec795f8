// How the letter is sent: through the person's own server.

import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "#web/api/client.ts";
import type { JournalStanding } from "#web/api/journal-calls.ts";
import { renew, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function Sending({ standing }: { readonly standing: JournalStanding }) {
  const { smtp, from, to, scheduled, secret } = standing;
  return (
    <section className="section" aria-labelledby="sending">
      <h2 id="sending">{t("web.journal.sendingTitle")}</h2>
      <p className="prose">
        {smtp === ""
          ? t("web.journal.sendingNone")
          : t("web.journal.sendingText", { to, scheduled: String(scheduled), secret })}
      </p>
      <details open={smtp === ""}>
        <summary>{t("web.journal.setUp")}</summary>
        <SendingForm standing={standing} key={JSON.stringify([smtp, from, to, scheduled, secret])} />
      </details>
    </section>
  );
}

function SendingForm({ standing }: { readonly standing: JournalStanding }) {
  const client = useQueryClient();
  const save = useWriting("journal.set");
  const [trouble, setTrouble] = useState<Error | null>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? "").trim();
    setTrouble(null);
    try {
      const secret = text("secret");
      if (secret) await call("journal.secret", { secret, kind: "password" });
      await save.mutateAsync({
        smtp: text("smtp"),
        from: text("from"),
        to: text("to"),
        scheduled: typed.get("scheduled") === "on",
      });
      await renew(client);
    } catch (error) {
      setTrouble(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      <label className="field">
        <span>{t("web.journal.smtp")}</span>
        <input
          name="smtp"
          defaultValue={standing.smtp}
          placeholder="smtps://ich@mail.example.org:465"
          spellCheck={false}
        />
      </label>
      <label className="field">
        <span>{t(standing.secret ? "web.journal.secretKept" : "web.journal.secret")}</span>
        <input name="secret" type="password" autoComplete="off" />
      </label>
      <label className="field">
        <span>{t("web.journal.from")}</span>
        <input name="from" type="email" defaultValue={standing.from} autoComplete="email" />
      </label>
      <label className="field">
        <span>{t("web.journal.to")}</span>
        <input name="to" type="email" defaultValue={standing.to} autoComplete="email" />
      </label>
      <label className="tick is-whole">
        <input name="scheduled" type="checkbox" defaultChecked={standing.scheduled} />
        <span>{t("web.journal.scheduled")}</span>
      </label>
      <div className="form-foot">
        <button type="submit" className="button" disabled={save.isPending}>
          {t("web.save")}
        </button>
        <p aria-live="polite">{save.isSuccess && !trouble && t("web.saved")}</p>
      </div>
      <Trouble error={trouble} />
    </form>
  );
}
