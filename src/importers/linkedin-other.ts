import { warningIssue } from "#lib/issue.ts";
import type { Importer } from "./importer.ts";

/** The files of a LinkedIn export that hold nothing Mingle needs: said once, and left alone. */
export const linkedinOther: Importer = {
  format: "linkedin-other",
  async *read() {
    yield { type: "issue", issue: warningIssue("linkedin-not-needed", "") };
  },
};
