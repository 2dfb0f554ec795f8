// Erasure on request (GDPR Art. 17): said what happens, asked once, done for good.

import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Person } from "#web/api/person-types.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function Erase({ person: { uid, fullName } }: { readonly person: Person }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="section" aria-labelledby="erase">
      <h2 id="erase">{t("web.erase.title")}</h2>
      <p className="prose">{t("web.erase.text")}</p>
      <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
        {t("web.erase.open", { name: fullName })}
      </button>
      {isAsking && <Ask uid={uid} name={fullName} onClose={() => setAsking(false)} />}
    </section>
  );
}

interface AskProps {
  readonly uid: string;
  readonly name: string;
  onClose(): void;
}

function Ask({ uid, name, onClose }: AskProps) {
  const forget = useWriting("contact.forget");
  const navigate = useNavigate();
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className="veil">
      <Modal className="sheet">
        <Dialog role="alertdialog" className="sheet-body">
          <Heading slot="title" level={2}>
            {t("web.erase.ask", { name })}
          </Heading>
          <p>{t("web.erase.what")}</p>
          <div className="buttons">
            <Button autoFocus className="quiet-button" onPress={onClose}>
              {t("capture.cancel")}
            </Button>
            <Button
              className="button"
              isDisabled={forget.isPending}
              onPress={() => forget.mutate({ uid }, { onSuccess: () => navigate({ to: "/network", search: {} }) })}
            >
              {t("web.erase.do")}
            </Button>
          </div>
          <Trouble error={forget.error} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
