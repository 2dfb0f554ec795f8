// The lock of the web app: while it is closed, and before the guarded place, nothing is answered but the way to open it.

import { AppError } from "#lib/errors.ts";
import type { Lang } from "#operations/context.ts";
import type { AppOptions } from "./environment.ts";

/** Subjects that the guard before the place Transition keeps. */
const guarded = new Set(["transition", "strategy", "readiness", "plan", "drill", "conversation", "landed"]);
/** What is answered while the app is locked. */
const open = new Set(["discretion", "discretion.check"]);

export interface ScreenLock {
  /** Closes the app until the passphrase is given. AppError `guard-needs-passphrase` where none is set. */
  close(lang: Lang): Promise<void>;
  /** AppError `locked` or `transition-locked` where the operation is not to be answered now. */
  admit(name: string, lang: Lang): Promise<void>;
  /** Told that an operation was answered: the passphrase opens both. */
  answered(name: string): void;
}

/** The lock of one running server: every page of it is locked and opened together; a new server begins with the guard closed. */
export function screenLock({ runOperation }: Pick<AppOptions, "runOperation">): ScreenLock {
  const state = { isLocked: false, isGuardOpen: false };
  const setting = async (lang: Lang) => {
    const answer = await runOperation("discretion", {}, { lang, asOf: null, files: [], progress: () => {} });
    return "json" in answer
      ? (JSON.parse(answer.json) as { readonly passphrase: boolean; readonly guard: boolean })
      : null;
  };
  return {
    async close(lang) {
      if (!(await setting(lang))?.passphrase) throw new AppError("guard-needs-passphrase");
      state.isLocked = true;
      state.isGuardOpen = false;
    },
    async admit(name, lang) {
      if (open.has(name)) return;
      if (state.isLocked) throw new AppError("locked");
      if (state.isGuardOpen || !guarded.has(name.split(".")[0] ?? "")) return;
      if ((await setting(lang))?.guard) throw new AppError("transition-locked");
    },
    answered(name) {
      if (name === "discretion.check") {
        state.isLocked = false;
        state.isGuardOpen = true;
      }
      // Whoever sets the passphrase or the guard is the owner, and need not type it at once.
      if (name === "discretion.set") state.isGuardOpen = true;
    },
  };
}
