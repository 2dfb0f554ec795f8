import { useQuery } from "@tanstack/react-query";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";

/** Says that the sample network is open, with the way out of it; nothing while one's own is. */
export function SampleNote() {
  const { data: me } = useQuery(reading("me", {}));
  const leave = useWriting("sample.leave");
  if (!me?.sample) return null;
  return (
    <div className="sample-note">
      <p>{t("web.sample.open")}</p>
      <button type="button" className="quiet-button" disabled={leave.isPending} onClick={() => leave.mutate({})}>
        {t("web.sample.leaveShort")}
      </button>
    </div>
  );
}
