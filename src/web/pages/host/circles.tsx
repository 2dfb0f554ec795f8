// Confidential circles: those there are, and a new one.

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { CircleBegin } from "./circle-begin.tsx";
import { CircleView } from "./circle-view.tsx";

export function Circles() {
  const { data, error } = useQuery(reading("circle.list", {}));
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section className="section" aria-labelledby="circles">
      <h2 id="circles">{t("web.host.circles.title")}</h2>
      <p className="prose">{t("web.host.circles.text")}</p>
      <Trouble error={error} />
      <ul className="circle-list">
        {data?.circles.map(({ uid, topic, agreed, asked, nextOn, host }) => (
          <li key={uid}>
            <button
              type="button"
              className="text-button"
              aria-expanded={open === uid}
              onClick={() => setOpen(open === uid ? null : uid)}
            >
              {topic}
            </button>
            <p className="small">{t("web.host.circles.line", { agreed, asked, next: nextOn, host })}</p>
            {open === uid && <CircleView uid={uid} />}
          </li>
        ))}
      </ul>
      <CircleBegin onBegun={setOpen} />
    </section>
  );
}
