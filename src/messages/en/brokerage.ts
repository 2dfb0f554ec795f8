import type { brokerage as german } from "#messages/de/brokerage.ts";

export const brokerage: Record<keyof typeof german, string> = {
  "operation.brokerage": "How freely you stand between your contacts, and who leads to which field",
  "cli.brokerage.ego":
    "{contacts, plural, one {One observed tie counts} other {{contacts, number} observed ties count}} as {effective, plural, one {a single one} other {{effective, number} that know nothing of each other}} (Burt's constraint {constraint}; 0 is free).",
  "cli.brokerage.none":
    "Mingle has not yet seen anybody who answers you together with others. A calendar or a mailbox will show it.",
  "cli.brokerage.title": "Who leads to other fields (* you are in touch with nobody else there)",
  "cli.brokerage.observed": "Observed ties only: who was in a meeting or mail with whom.",
};
