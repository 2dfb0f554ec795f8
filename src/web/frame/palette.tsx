// Ctrl+K: one line to go anywhere and find anyone.

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useContext, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { FrameDialogContext } from "./frame-keys.ts";
import { type Entry, entriesFor } from "./palette-entries.ts";

interface PaletteProps {
  onClose(): void;
}

const peopleFor = (search: string) => reading("contacts", { search, limit: 8 });

/** The palette, open. Escape and a press outside close it; the focus goes back to where it was. */
export default function Palette({ onClose }: PaletteProps) {
  const [text, setText] = useState("");
  const navigate = useNavigate();
  const openDialog = useContext(FrameDialogContext);
  const client = useQueryClient();
  const query = text.trim();
  const { data } = useQuery({ ...peopleFor(query), enabled: query.length > 1, placeholderData: keepPreviousData });
  const entries = entriesFor(query, query.length > 1 ? (data?.contacts ?? []) : []);
  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    const { target } = entry;
    if ("dialog" in target) openDialog(target.dialog);
    else void navigate("uid" in target ? { to: "/person/$uid", params: { uid: target.uid } } : target);
  };
  // Whoever types and presses Enter at once need not wait for the list to be drawn.
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key !== "Enter" || currentTarget.getAttribute("aria-activedescendant")) return;
    const typed = currentTarget.value.trim();
    const [first] = entriesFor(typed, []);
    if (typed.length < 2 || (first && "to" in first.target && !("hash" in first.target))) return go(first);
    // Cancelled where the palette was closed meanwhile: then nobody wants to go there any more.
    client.fetchQuery(peopleFor(typed)).then(
      ({ contacts }) => go(entriesFor(typed, contacts)[0]),
      () => {},
    );
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className="veil">
      <Modal className="palette">
        <Dialog aria-label={t("web.palette.name")} className="palette-dialog">
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField aria-label={t("web.palette.name")} autoFocus className="palette-field">
              <Input placeholder={t("web.palette.placeholder")} onKeyDown={onKeyDown} />
            </SearchField>
            <ListBox
              aria-label={t("web.palette.results")}
              items={entries}
              className="palette-list"
              onAction={(key) => go(entries.find(({ id }) => id === key))}
              renderEmptyState={() => <p className="palette-empty">{t("web.palette.nobody")}</p>}
            >
              {(entry) => (
                <ListBoxItem id={entry.id} textValue={entry.text} className="palette-item">
                  <span>{entry.text}</span>
                  {entry.note && <span className="palette-note">{entry.note}</span>}
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
