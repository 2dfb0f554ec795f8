export const carry = {
  "relevance-excluded.excluded-organization": "Diese Firma haben Sie in Ihrer Richtung ausgeschlossen.",
  "relevance-excluded.function-mailbox": "Das ist ein Sammelpostfach, kein Mensch.",
  "relevance-excluded.role": "Das ist eine Rolle, hinter der kein Mensch genannt ist.",
  "relevance-excluded.no-individual": "Das ist eine Firma oder Gruppe, kein Mensch.",
} as const;
