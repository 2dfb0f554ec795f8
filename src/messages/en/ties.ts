import type { ties as german } from "#messages/de/ties.ts";

export const ties: Record<keyof typeof german, string> = {
  "basis.personal": "personal",
  "basis.former-colleague": "from an earlier company",
  "basis.alumni": "university or association",
  "basis.mingling": "met while mingling",
  "basis.unknown": "not clear yet",
  "basis.business": "business",
  "basis.colleague": "from your own company",
  "basis-reason.said": "You said so.",
  "basis-reason.marked-personal": "The card is marked as family or friend.",
  "basis-reason.own-organization": "Works for your present employer.",
  "basis-reason.own-domain": "Has a mail address of your present employer.",
  "basis-reason.past-organization": "Was at the same company at the same time as you.",
  "basis-reason.past-organization-undated":
    "Belongs to a company where you were too; the dates don't say whether at the same time.",
  "basis-reason.exchange-with-other-organization": "Works for another company, and you had meetings or mail together.",
  "basis-reason.own-organization-missing":
    "Your own company isn't given yet; without it there is no telling who works there.",
  "basis-reason.no-evidence": "Nothing in the records says what connects you.",
  "survival-part.basis": "What connects you",
  "survival-part.contactDays": "Days in contact",
  "survival-part.level": "Management or board",
  "survival-part.outsideWork": "More than one connection",
  "survival-part.closedTriad": "Mutual acquaintances outside the company",
  "survival-part.years": "Years together at a company",
};
