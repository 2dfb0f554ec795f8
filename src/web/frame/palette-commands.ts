// What the palette can do beside going places: the operations that have a form, a page of their own or a dialog.

import type { MessageKey } from "#messages/messages.ts";
import type { FrameDialog } from "./frame-keys.ts";
import type { Place } from "./places.ts";

export type CommandTarget = { readonly to: Place["to"]; readonly hash: string } | { readonly dialog: FrameDialog };

export interface Command {
  /** The operation it leads to, or "keys". */
  readonly id: string;
  readonly name: MessageKey;
  readonly target: CommandTarget;
}

export const commands: readonly Command[] = [
  { id: "capture", name: "web.command.capture", target: { dialog: "capture" } },
  { id: "contact.add", name: "web.command.contact.add", target: { dialog: "capture" } },
  { id: "import", name: "web.command.import", target: { to: "/data", hash: "page" } },
  { id: "duplicates", name: "web.command.duplicates", target: { to: "/data", hash: "duplicates" } },
  { id: "changes", name: "web.command.changes", target: { to: "/data", hash: "changes" } },
  { id: "me.set", name: "web.command.me.set", target: { to: "/data", hash: "me" } },
  { id: "assumptions", name: "web.command.assumptions", target: { to: "/data", hash: "assumptions" } },
  { id: "export", name: "web.command.export", target: { to: "/data", hash: "take-away" } },
  { id: "backup", name: "web.command.backup", target: { to: "/data", hash: "take-away" } },
  { id: "sample", name: "web.command.sample", target: { to: "/data", hash: "sample" } },
  { id: "occasion.add", name: "web.command.occasion.add", target: { to: "/occasions", hash: "add" } },
  { id: "season", name: "web.command.season", target: { to: "/occasions", hash: "page" } },
  { id: "calibration", name: "web.command.calibration", target: { to: "/occasions", hash: "calibration" } },
  { id: "direction.set", name: "web.command.direction.set", target: { to: "/data", hash: "direction" } },
  { id: "transition.set", name: "web.command.transition", target: { to: "/transition", hash: "page" } },
  { id: "strategy", name: "web.command.strategy", target: { to: "/transition", hash: "strategy" } },
  { id: "plan", name: "web.command.plan", target: { to: "/transition", hash: "plan" } },
  { id: "readiness", name: "web.command.readiness", target: { to: "/transition", hash: "readiness" } },
  { id: "conversation.add", name: "web.command.conversation", target: { to: "/transition", hash: "conversations" } },
  { id: "drill", name: "web.command.drill", target: { to: "/transition", hash: "drill" } },
  { id: "paths", name: "web.command.paths", target: { to: "/transition", hash: "paths" } },
  { id: "discretion.set", name: "web.command.discretion", target: { to: "/data", hash: "discretion" } },
  { id: "journal.set", name: "web.command.journal.set", target: { to: "/journal", hash: "sending" } },
  { id: "subscribers.list", name: "web.command.subscribers", target: { to: "/journal", hash: "subscribers" } },
  { id: "journal.show", name: "web.command.journal", target: { to: "/journal", hash: "page" } },
  { id: "pitch.add", name: "web.command.pitch.add", target: { to: "/impression", hash: "page" } },
  { id: "pitch.keep", name: "web.command.pitch.keep", target: { to: "/impression", hash: "rehearse" } },
  {
    id: "pitch.recall.ask",
    name: "web.command.pitch.recall.ask",
    target: { to: "/impression", hash: "recall" },
  },
  { id: "appearance.add", name: "web.command.appearance.add", target: { to: "/impression", hash: "visible" } },
  { id: "encounters", name: "web.command.encounters", target: { to: "/impression", hash: "encounters" } },
  { id: "mixer", name: "web.command.mixer", target: { to: "/host", hash: "mixer" } },
  { id: "circle.find", name: "web.command.circle.find", target: { to: "/host", hash: "circles" } },
  { id: "keys", name: "web.command.keys", target: { dialog: "keys" } },
];
