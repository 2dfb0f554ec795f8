export const ties = {
  "basis.personal": "persönlich",
  "basis.former-colleague": "aus einer früheren Firma",
  "basis.alumni": "Studium oder Verband",
  "basis.mingling": "beim Mingling kennengelernt",
  "basis.unknown": "noch unklar",
  "basis.business": "geschäftlich",
  "basis.colleague": "aus der eigenen Firma",
  "basis-reason.said": "Das haben Sie so angegeben.",
  "basis-reason.marked-personal": "Die Karte ist als Familie oder Freundeskreis gekennzeichnet.",
  "basis-reason.own-organization": "Arbeitet bei Ihrem jetzigen Arbeitgeber.",
  "basis-reason.own-domain": "Hat eine E-Mail-Adresse Ihres jetzigen Arbeitgebers.",
  "basis-reason.past-organization": "War zur selben Zeit wie Sie in derselben Firma.",
  "basis-reason.past-organization-undated":
    "Gehört zu einer Firma, in der auch Sie waren; ob zur selben Zeit, sagen die Daten nicht.",
  "basis-reason.exchange-with-other-organization":
    "Arbeitet in einer anderen Firma, und Sie hatten Termine oder Mails miteinander.",
  "basis-reason.own-organization-missing":
    "Ihre eigene Firma ist noch nicht angegeben; ohne sie lässt sich nicht sagen, wer dort arbeitet.",
  "basis-reason.no-evidence": "Nichts in den Daten sagt, was Sie verbindet.",
  "survival-part.basis": "Was Sie verbindet",
  "survival-part.contactDays": "Tage mit Kontakt",
  "survival-part.level": "Geschäftsleitung oder Aufsichtsrat",
  "survival-part.outsideWork": "Mehr als eine Verbindung",
  "survival-part.closedTriad": "Gemeinsame Bekannte außerhalb der Firma",
  "survival-part.years": "Gemeinsame Jahre in einer Firma",
} as const;
