import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { reading, renew } from "#web/api/queries.ts";
import { restoreBackup } from "#web/api/restore-backup.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

/** A backup put in the place of what stands here; the form on demand, and never over the sample. */
export function Restore() {
  const { data: me } = useQuery(reading("me", {}));
  const [isOpen, setOpen] = useState(false);
  if (me?.sample) return null;
  return (
    <section className="section" aria-labelledby="restore">
      <h2 id="restore">{t("web.restore.title")}</h2>
      <p className="prose">{t("web.restore.text")}</p>
      {isOpen ? (
        <RestoreForm />
      ) : (
        <button type="button" className="quiet-button" onClick={() => setOpen(true)}>
          {t("web.restore.file")}
        </button>
      )}
    </section>
  );
}

function RestoreForm() {
  const client = useQueryClient();
  const [name, setName] = useState("");
  const restore = useMutation({ mutationFn: restoreBackup, onSuccess: () => void renew(client) });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const file = typed.get("file");
    if (file instanceof File) restore.mutate({ file, passphrase: String(typed.get("passphrase") ?? "") });
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      <label className="restore-file">
        <span className="button" aria-hidden="true">
          {t("web.restore.file")}
        </span>
        <input
          type="file"
          name="file"
          className="unseen"
          aria-label={t("web.restore.file")}
          onChange={(event) => setName(event.target.files?.[0]?.name ?? "")}
        />
        <span>{name}</span>
      </label>
      <label className="field">
        <span>{t("web.restore.passphrase")}</span>
        <input type="password" name="passphrase" autoComplete="off" />
      </label>
      <div className="form-foot">
        <button type="submit" className="button" disabled={name === "" || restore.isPending}>
          {t(restore.isPending ? "web.restore.waiting" : "web.restore.button")}
        </button>
        <p aria-live="polite">{restore.data && t("web.restore.done", { file: restore.data.restored })}</p>
      </div>
      <Trouble error={restore.error} />
    </form>
  );
}
