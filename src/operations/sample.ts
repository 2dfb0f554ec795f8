// The sample network: a store beside the person's own, open while its file is there.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { sampleDrafts, sampleOwner } from "#importers/sample.ts";
import { sampleOrganizations } from "#importers/sample-cast.ts";
import { phrase } from "#lib/phrase.ts";
import { seededUuids } from "#lib/seeded.ts";
import { beginImport } from "#store/importing.ts";
import { describeOrganization } from "#store/organizations.ts";
import { writeSetting } from "#store/settings.ts";
import { type Store, writeChange } from "#store/store.ts";
import type { Context } from "./context.ts";
import { operation } from "./operation.ts";
import { namedDraft } from "./person-draft.ts";
import { isSampleOpen, sampleFile } from "./sample-place.ts";

export const operations = [
  operation({
    name: "sample",
    access: "write",
    input: z.object({ leave: z.boolean().default(false) }),
    run: (context, { leave }) => (leave ? leaveSample(context) : openSample(context)),
  }),
  operation({ name: "sample.leave", access: "write", input: z.object({}), run: leaveSample }),
];

function openSample(context: Context) {
  if (isSampleOpen(context)) removeSample(context);
  const sample = context.openBeside(sampleFile);
  try {
    const { change, result } = fillSample(sample, context.asOf);
    return { change, open: true, contacts: result };
  } finally {
    sample.close();
    context.closeStore();
  }
}

/** Writes the sample as of the day: the same day gives the same people under the same uids. */
function fillSample(store: Store, today: string) {
  const nextUid = seededUuids(`sample:${today}`);
  const at = `${today}T08:00:00.000Z`;
  const entry = { uid: nextUid(), at, actor: "sample", operation: "sample", summary: phrase("change.sample") };
  return writeChange(store, entry, (recorder) => {
    writeSetting(store, recorder, "owner", sampleOwner(today));
    let contacts = 0;
    const source = { format: "mingle", label: "sample", today, at, newUid: nextUid, draftOf: namedDraft } as const;
    const importing = beginImport(store, recorder, source);
    for (const draft of sampleDrafts(today)) if (importing.apply(draft).of === "contacts") contacts++;
    for (const [name, , industry, region] of sampleOrganizations)
      describeOrganization(store.database, recorder, name, { industry, region });
    return contacts;
  });
}

function leaveSample(context: Context) {
  const wasOpen = isSampleOpen(context);
  if (wasOpen) removeSample(context);
  return { change: null, open: false, wasOpen };
}

function removeSample(context: Context): void {
  context.closeStore();
  for (const ending of ["", "-wal", "-shm"]) rmSync(join(context.places.dataDir, sampleFile + ending), { force: true });
}
