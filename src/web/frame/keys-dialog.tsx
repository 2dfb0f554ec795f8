// "?": the keys, in words.

import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { MessageKey } from "#messages/messages.ts";
import { t } from "#web/language.ts";

interface KeysDialogProps {
  onClose(): void;
}

const keys: readonly (readonly [string, MessageKey])[] = [
  ["c", "web.keys.capture"],
  ["/", "web.keys.search"],
  ["Ctrl K", "web.keys.palette"],
  ["j", "web.keys.next"],
  ["k", "web.keys.previous"],
  ["Enter", "web.keys.open"],
  ["x", "web.keys.decide"],
  ["z", "web.keys.undo"],
  ["Ctrl Enter", "web.keys.save"],
  ["Esc", "web.keys.close"],
  ["?", "web.keys.keys"],
];

export default function KeysDialog({ onClose }: KeysDialogProps) {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className="veil">
      <Modal className="sheet">
        <Dialog className="sheet-body">
          <Heading slot="title" level={2}>
            {t("web.keys.title")}
          </Heading>
          <dl className="keys">
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  {key.split(" ").map((part) => (
                    <kbd key={part}>{part}</kbd>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
          <Button className="quiet-button" onPress={onClose}>
            {t("web.toast.close")}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
