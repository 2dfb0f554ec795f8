import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { noteChange, reading, renew } from "#web/api/queries.ts";
import { restoreBackup } from "#web/api/restore-backup.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

/** A backup put in the place of what stands here. */
export function Restore() {
  const id = useId();
  const client = useQueryClient();
  const { data: me } = useQuery(reading("me", {}));
  const restore = useMutation({
    mutationFn: restoreBackup,
    onSuccess: (answer) => {
      noteChange(client, answer);
      void renew(client);
    },
  });
  if (me?.sample) return null;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const file = typed.get("file");
    if (!(file instanceof File) || file.size === 0) return;
    const passphrase = String(typed.get("passphrase") ?? "");
    restore.mutate({ file, passphrase }, { onSuccess: () => form.reset() });
  };
  return (
    <section className="section" aria-labelledby="restore">
      <h2 id="restore">{t("web.restore.title")}</h2>
      <p className="prose">{t("web.restore.text")}</p>
      <form className="form" onSubmit={onSubmit}>
        <label className="field">
          <span>{t("web.restore.file")}</span>
          <input type="file" name="file" required />
        </label>
        <label className="field" htmlFor={id}>
          <span>{t("web.restore.passphrase")}</span>
          <input id={id} type="password" name="passphrase" autoComplete="off" />
        </label>
        <div className="form-foot">
          <button type="submit" className="quiet-button" disabled={restore.isPending}>
            {t(restore.isPending ? "web.restore.waiting" : "web.restore.button")}
          </button>
          <p aria-live="polite">{restore.data && t("web.restore.done", { file: restore.data.restored })}</p>
        </div>
        <Trouble error={restore.error} />
      </form>
    </section>
  );
}
