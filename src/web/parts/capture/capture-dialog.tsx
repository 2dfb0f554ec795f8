// "c", or the large button on a phone: one line, read as it is typed, kept by Enter.

import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { FormEvent, KeyboardEvent } from "react";
import { Button, Dialog, Heading, Label, Modal, ModalOverlay, TextArea, TextField } from "react-aria-components";
import type { Person } from "#web/api/person-types.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { CaptureFields } from "./capture-fields.tsx";
import { useCapture } from "./use-capture.ts";

interface CaptureDialogProps {
  onClose(): void;
}

export default function CaptureDialog({ onClose }: CaptureDialogProps) {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className="veil">
      <Modal className="sheet">
        <Dialog className="sheet-body">
          <Heading slot="title" level={2}>
            {t("capture.title")}
          </Heading>
          <CaptureForm onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function CaptureForm({ onClose }: CaptureDialogProps) {
  const capture = useCapture(usePresent());
  const write = useWriting("capture");
  const { read } = capture;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (capture.canSave && !write.isPending) write.mutate(capture.input, { onSuccess: onClose });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <form className="capture" onSubmit={onSubmit}>
      <TextField className="capture-line" value={capture.text} onChange={capture.setText} autoFocus>
        <Label>{t("capture.label")}</Label>
        <TextArea rows={3} placeholder={t("capture.example")} onKeyDown={onKeyDown} />
      </TextField>
      <p className="unseen" aria-live="polite">
        {read && (read.name === "" ? t("capture.nobody") : t("capture.understood"))}
      </p>
      {read && (
        <CaptureFields
          read={read}
          people={capture.people}
          who={capture.who}
          corrections={capture.corrections}
          onWho={capture.setWho}
          onCorrect={capture.correct}
        />
      )}
      <div className="buttons">
        <button type="submit" className="button" disabled={!capture.canSave || write.isPending}>
          {t("capture.save")}
        </button>
        <Button className="quiet-button" onPress={onClose}>
          {t("capture.cancel")}
        </Button>
      </div>
      <Trouble error={write.error ?? capture.error} />
    </form>
  );
}

/** The person whose page is open, as far as it is there; null on other pages. */
function usePresent(): Person | null {
  const { uid = "" } = useParams({ strict: false });
  const client = useQueryClient();
  return client.getQueryData(reading("contact", { uid }).queryKey) ?? null;
}
