/** Das Netz: wonach man es durchsieht, gemerkte Ansichten, mehrere auf einmal, das Bild. */
export const webNetwork = {
  "operation.contacts.facets": "Wie viele Menschen es je Ebene, Verbindung, letztem Kontakt, Firma und Branche sind",
  "operation.contacts.set": "Ändert dasselbe bei mehreren Menschen auf einmal",
  "operation.views": "Die gemerkten Ansichten des Netzes",
  "operation.view.save": "Merkt sich eine Ansicht des Netzes unter einem Namen",
  "operation.view.remove": "Vergisst eine gemerkte Ansicht",
  "operation.picture": "Das Netz als Bild: wer wie nah steht und wer bliebe",
  "field.level": "nur diese Ebenen, 0 bis 6 oder unknown",
  "field.contacts.basis": "nur, was Sie so verbindet",
  "field.contacts.facets.basis": "nur, was Sie so verbindet",
  "field.view.save.basis": "nur, was Sie so verbindet",
  "field.warmth": "nur, wo der letzte Kontakt so lange her ist",
  "field.reach": "nur, wer nach dem letzten Tag erreichbar ist (yes) oder nicht (no)",
  "field.contacts.industry": "nur diese Branchen",
  "field.contacts.facets.industry": "nur diese Branchen",
  "field.view.save.industry": "nur diese Branchen",
  "field.uids": "wen es betrifft: uid, Name oder Adresse, einer oder mehrere",
  "field.note": "eine Notiz zu jedem von ihnen",
  "field.view.save.name": "Name der Ansicht",
  "field.view.remove.name": "Name der Ansicht",
  "change.contacts.set": "Angaben zu {count, plural, one {einem Menschen} other {{count, number} Menschen}} geändert",
  "change.view.save": "Ansicht „{view}“ gemerkt",
  "change.view.remove": "Ansicht „{view}“ vergessen",

  "web.network.chosen":
    "{found, plural, =0 {Keiner} =1 {Einer} other {{found, number}}} von {all} {found, plural, =0 {passt} =1 {passt} other {passen}}.",
  "web.network.near":
    "„{search}“ steht nirgends. {found, plural, =1 {Einer klingt ähnlich} other {{found, number} klingen ähnlich}}.",
  "web.network.shape": "Darstellung",
  "web.network.asList": "Liste",
  "web.network.asPicture": "Bild",

  "web.facets.name": "Auswählen nach",
  "web.facets.side":
    "{side, select, level {Ebene} basis {Verbindung} warmth {Letzter Kontakt} reach {Nach dem letzten Tag} organization {Firma} other {Branche}}",
  "web.facets.chosen": "{side}: {values}",
  "web.facets.warmth":
    "{warmth, select, month {im letzten Monat} quarter {im letzten Quartal} year {im letzten Jahr} years {länger her} other {unbekannt}}",
  "web.facets.reach": "{reach, select, yes {erreichbar} other {nicht erreichbar}}",
  "web.facets.unknown": "unbekannt",
  "web.facets.all": "Alle zeigen",
  "web.facets.none": "Hier gibt es nichts auszuwählen.",
  "web.facets.waiting": "Wird gezählt …",

  "web.views.name": "Gemerkte Ansichten",
  "web.views.keep": "Ansicht merken",
  "web.views.called": "Name der Ansicht",
  "web.views.forget": "{view} vergessen",
  "web.views.forgetShort": "Vergessen",

  "web.many.begin": "Mehrere auswählen",
  "web.many.hint": "Antippen wählt aus, mit der Tastatur x.",
  "web.many.one": "{name} auswählen",
  "web.many.count":
    "{count, plural, =0 {Noch niemand ausgewählt} =1 {Einer ausgewählt} other {{count, number} ausgewählt}}",
  "web.many.all": "Alle {count, number} auswählen",
  "web.many.basis": "Was Sie verbindet",
  "web.many.introduces": "Stellt andere vor",
  "web.many.introducesValue": "{value, select, yes {ja, gern} other {nein}}",
  "web.many.unchanged": "bleibt",
  "web.many.inferred": "wie von Mingle gelesen",
  "web.many.note": "Notiz für alle",
  "web.many.save": "Übernehmen",
  "web.many.end": "Fertig",

  "web.picture.name": "Ihr Netz als Bild, die Nächsten zuerst",
  "web.picture.by": "Gliederung",
  "web.picture.sector": "{by, select, organization {nach Firma} other {nach Branche}}",
  "web.picture.slider": "Position weg",
  "web.picture.ring":
    "{ring, select, month {Monat} quarter {Quartal} year {Jahr} years {länger her} other {unbekannt}}",
  "web.picture.clockwise": "Im Uhrzeigersinn, von oben: {names}.",
  "web.picture.me": "Sie",
  "web.picture.others": "Übrige",
  "web.picture.noOrganization": "Firma unbekannt",
  "web.picture.noIndustry": "Branche unbekannt",
  "web.picture.one": "{name}, {sector}, letzter Kontakt {warmth}: heute {today}, Position weg {gone}",
  "web.picture.legend":
    "Je näher bei Ihnen, desto frischer der letzte Kontakt; je größer, desto wichtiger für Ihre Richtung; je kräftiger, desto eher trägt es.",
  "web.picture.capped":
    "Gezeigt sind die {shown, number} von {total, number}, die für Ihre Richtung am meisten zählen.",
} as const;
