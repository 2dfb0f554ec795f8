import type { carry as german } from "#messages/de/carry.ts";

export const carry: Record<keyof typeof german, string> = {
  "relevance-excluded.excluded-organization": "Your direction leaves this company out.",
  "relevance-excluded.function-mailbox": "This is a shared mailbox, not a person.",
  "relevance-excluded.role": "This is a role without a person's name.",
  "relevance-excluded.no-individual": "This is a company or group, not a person.",
};
