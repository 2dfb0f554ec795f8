// Real stores for tests: a file of their own in a temporary folder, and the named cast of people.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTitle, titleVersion } from "#analysis/level.ts";
import { emailChannel, phoneChannel, urlChannel } from "#formats/channel.ts";
import { phrase } from "#lib/phrase.ts";
import { seededUuids } from "#lib/seeded.ts";
import type { ContactDraft, Draft, InteractionDraft } from "#model/drafts.ts";
import { namedDraft } from "#operations/person-draft.ts";
import { type Applied, beginImport } from "#store/importing.ts";
import type { Recorder } from "#store/recorder.ts";
import { openStore, type Store, writeChange } from "#store/store.ts";

const key = new Uint8Array(32).fill(7);

export interface TestStore {
  readonly store: Store;
  readonly folder: string;
  /** Writes one change. */
  write<Result>(body: (recorder: Recorder) => Result): { change: number | null; result: Result };
  /** Imports drafts as one file of this format. */
  take(
    drafts: readonly Draft[],
    format?: "vcard" | "csv" | "linkedin-connections" | "interactions-csv",
  ): { change: number | null; result: Applied[] };
  /** Opens the same file once more, as another process would. */
  again(): Store;
  close(): void;
}

/** A new empty store; `close` removes it. */
export function testStore(): TestStore {
  const folder = mkdtempSync(join(tmpdir(), "mingle-test-"));
  const nextUid = seededUuids(folder);
  const open = () => openStore(join(folder, "mingle.db"), key, { create: true, readTitle, titleVersion });
  const store = open();
  const write: TestStore["write"] = (body) =>
    writeChange(
      store,
      {
        uid: nextUid(),
        at: "2026-11-24T08:00:00.000Z",
        actor: "test",
        operation: "test",
        summary: phrase("change.test"),
      },
      body,
    );
  return {
    store,
    folder,
    write,
    take: (drafts, format = "csv") =>
      write((recorder) => {
        const importing = beginImport(store, recorder, {
          format,
          label: "cast",
          today: "2026-11-24",
          at: "2026-11-24T08:00:00.000Z",
          newUid: nextUid,
          draftOf: namedDraft,
        });
        return drafts.map((draft) => importing.apply(draft));
      }),
    again: open,
    close() {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Sketch {
  readonly name: string;
  readonly organization?: string;
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly note?: string;
  readonly externalId?: string;
}

/** A person of a file, from the few facts a test is about. */
export function personDraft({
  name,
  organization = "",
  title = "",
  email,
  phone,
  url,
  note,
  externalId,
}: Sketch): ContactDraft {
  const [given = "", ...rest] = name.split(" ");
  return {
    type: "contact",
    where: "row 1",
    kind: "individual",
    fullName: name,
    name: { given, family: rest.join(" "), middle: "", prefix: "", suffix: "", nickname: "" },
    externalId: externalId ?? null,
    recordKey: null,
    origin: "list",
    channels: [
      ...(email ? [emailChannel(email)] : []),
      ...(phone ? [phoneChannel(phone)] : []),
      ...(url ? [urlChannel(url)] : []),
    ],
    positions: organization || title ? [{ organization, title, department: "", startOn: null, endOn: null }] : [],
    birthday: null,
    notes: note ? [note] : [],
    categories: [],
    connectedOn: null,
    extra: [],
  };
}

/** A meeting or mail on a day with people by address. */
export function exchangeDraft(
  onDate: string,
  kind: InteractionDraft["kind"],
  direction: InteractionDraft["direction"],
  ...emails: string[]
): InteractionDraft {
  return {
    type: "interaction",
    where: "row 1",
    key: [onDate, kind, direction, ...emails].join("|"),
    onDate,
    at: null,
    kind,
    direction,
    subject: "",
    people: emails.map((email, at) => ({
      name: "",
      email,
      profile: "",
      role: direction === "in" ? (at ? "co" : "from") : "to",
    })),
  };
}
