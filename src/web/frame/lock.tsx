// The lock: one press closes the app, the passphrase opens it again.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { call } from "#web/api/client.ts";
import { lock, useIsLocked } from "#web/api/locked.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

/** Whether the lock is to be shown in place of everything. */
export const useLocked = useIsLocked;

/** Closes the app; there only once a passphrase is set. */
export function LockButton() {
  const client = useQueryClient();
  const { data } = useQuery(reading("discretion", {}));
  const close = useMutation({ mutationFn: () => lock(client) });
  if (!data?.passphrase) return null;
  return (
    <button type="button" className="quiet-link" disabled={close.isPending} onClick={() => close.mutate()}>
      {t("web.lock.close")}
    </button>
  );
}

/** All there is to see while the app is locked. */
export function LockScreen() {
  return (
    <main id="page" className="lock">
      <h1>{t("web.lock.title")}</h1>
      <Unlock />
    </main>
  );
}

/** The passphrase typed, and everything is asked for anew. */
export function Unlock() {
  const open = useMutation({
    mutationFn: (passphrase: string) => call("discretion.check", { passphrase }),
    onSuccess: () => location.reload(),
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    open.mutate(String(new FormData(event.currentTarget).get("passphrase") ?? ""));
  };
  return (
    <form className="unlock" onSubmit={onSubmit}>
      <label className="field">
        {t("web.lock.passphrase")}
        <input type="password" name="passphrase" autoComplete="off" required />
      </label>
      <button type="submit" className="button" disabled={open.isPending}>
        {t("web.lock.open")}
      </button>
      <Trouble error={open.error} />
    </form>
  );
}
