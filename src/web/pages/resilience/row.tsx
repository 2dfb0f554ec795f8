import type { Scenario } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { fewText, groupWord } from "./group-word.ts";
import type { Group, GroupKind } from "./groups.ts";
import type { LossesInHand, LossKind } from "./losses.ts";
import type { RowDot } from "./row-dots.ts";
import { RowPicture } from "./row-picture.tsx";

const lossKinds: Readonly<Record<GroupKind, LossKind | null>> = {
  organization: "organizations",
  industry: "industries",
  level: null,
};

interface RowProps {
  readonly at: number;
  readonly group: Group;
  readonly kind: GroupKind;
  readonly dots: readonly RowDot[];
  readonly scenario: Scenario;
  readonly named: number | null;
  readonly inHand: LossesInHand;
  onName(row: number, at: number | null): void;
  onOpen(dot: RowDot): void;
}

/** One group: its name, which thinks it away or brings it back, its people, and how many carry today and after. */
export function Row({ at, group, kind, dots, scenario, named, inHand, onName, onOpen }: RowProps) {
  const loss = group.key === "" ? null : lossKinds[kind];
  const isLost = loss !== null && inHand.losses[loss].includes(group.key);
  const name = groupWord(group, kind);
  const before = fewText(group.before);
  const after = fewText(group.after);
  return (
    <li className={isLost ? "row is-lost" : "row"}>
      {loss === null ? (
        <span className="row-name">{name}</span>
      ) : (
        <button
          type="button"
          className="row-name"
          aria-label={t(isLost ? "web.rows.restore" : "web.rows.remove", { name })}
          onClick={() => inHand.toggle(loss, group.key)}
        >
          {name}
        </button>
      )}
      <RowPicture row={at} dots={dots} scenario={scenario} named={named} onName={onName} onOpen={onOpen} />
      <p className="row-figures">
        <span aria-hidden="true">{t("web.rows.figures", { before, after })}</span>
        <span className="unseen">{t("web.rows.figuresSaid", { count: group.people.length, before, after })}</span>
      </p>
    </li>
  );
}
