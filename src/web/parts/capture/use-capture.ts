// The line as it is typed, how it is read, and what the person corrected.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CaptureInput, CaptureReading, PersonLine } from "#web/api/person-calls.ts";
import { reading } from "#web/api/queries.ts";

/** Fields as corrected; what is not there is as read. */
export type Corrections = Omit<CaptureInput, "text" | "uid" | "asNew">;

/** Who is meant: the uid of somebody known, "new", or null while that is open. */
export type Who = string | null;

const PAUSE_MS = 150;

/** `present` is the person whose page is open: meant where the line names nobody. */
export function useCapture(present: PersonLine | null) {
  const [text, setText] = useState("");
  const [corrections, setCorrections] = useState<Corrections>({});
  const [chosen, setChosen] = useState<Who>(null);
  const line = usePaused(text.trim());
  const { data, error, isPlaceholderData } = useQuery({
    ...reading("capture.read", { text: line }),
    enabled: line !== "",
    placeholderData: keepPreviousData,
  });
  const read = line === "" ? undefined : data;
  const people = peopleOf(read, present);
  const who = chosen ?? guess(read, people);
  const correct = (change: Corrections) => setCorrections((before) => ({ ...before, ...change }));
  const name = corrections.name ?? read?.name ?? "";
  // Whoever is faster than the reading leaves it to the server, which reads the whole line once more.
  const isBehind = line !== text.trim() || isPlaceholderData || !data;
  const isWhoKnown = who === "new" ? name.trim() !== "" : who !== null;
  const canSave = text.trim() !== "" && (isWhoKnown || isBehind);
  const input: CaptureInput = {
    text: text.trim(),
    ...corrections,
    ...(isBehind && chosen === null ? {} : who === "new" ? { asNew: true } : who === null ? {} : { uid: who }),
  };
  return { text, setText, read, error, people, who, setWho: setChosen, corrections, correct, canSave, input };
}

function peopleOf(read: CaptureReading | undefined, present: PersonLine | null): readonly PersonLine[] {
  const named = read?.people ?? [];
  return present && !named.some(({ uid }) => uid === present.uid) ? [...named, present] : named;
}

/** The only one of the name, else, where no name stands in the line, who is on the page; somebody new where nobody has it. */
function guess(read: CaptureReading | undefined, people: readonly PersonLine[]): Who {
  if (!read) return null;
  const [only, another] = read.people;
  if (only) return another ? null : only.uid;
  return read.name === "" ? (people[0]?.uid ?? "new") : "new";
}

/** The value once it has stood still for a moment. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
