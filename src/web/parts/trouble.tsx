import { CallError } from "#web/api/client.ts";
import { t } from "#web/language.ts";

/** What went wrong, as the server's sentence; nothing where nothing did. */
export function Trouble({ error }: { readonly error: Error | null }) {
  if (!error) return null;
  return (
    <p className="trouble" role="alert">
      {sentenceOf(error)}
    </p>
  );
}

/** The sentence, the file or place it is about before it where it doesn't name it itself. */
function sentenceOf(error: Error): string {
  const message = error.message || t("web.trouble");
  const where = error instanceof CallError ? error.where : "";
  return where === "" || message.includes(where) ? message : t("web.troubleAt", { where, message });
}
