/** Die Seite „Wechsel“. */
export const webTransition = {
  "web.transition.name": "Wechsel",
  "web.command.transition": "Phase und Datum festhalten",
  "web.command.strategy": "Die Stunden der Woche aufteilen",
  "web.command.plan": "Der Plan für die ersten dreißig Tage",
  "web.command.paths": "Einen Weg zu jemandem finden",
  "web.command.drill": "Die privaten Wege ausprobieren",
  "web.transition.answer":
    "{phase, select, settled {Kein Wechsel in Sicht.} in_sight {Ein Wechsel ist in Sicht{on, select, none {} other {, wahrscheinlich im {on, date, ::yMMMM}}}.} in_transition {Sie sind im Übergang{on, select, none {} other {, wahrscheinlich bis {on, date, ::yMMMM}}}.} other {Sie sind neu angekommen.}} {count, plural, =0 {Für den ersten Tag stünde noch niemand bereit.} =1 {Am ersten Tag stünde ein Mensch bereit.} other {Am ersten Tag stünden {count, number} Menschen bereit.}}",
  "web.transition.why": "Wonach das geht",
  "web.transition.whyOrder":
    "Wer zuerst: wer antwortet, bleibt, zählt und schweigen kann. Die Nachricht geht von innen nach außen; das eigene Haus hört sie erst, wenn sie dort bekannt ist.",
  "web.transition.whyChannel":
    "Auf welchem Weg: nie über die Firma. Ein Telefon geht vor eine Adresse, eine Adresse vor ein Profil.",
  "web.transition.whyPaths":
    "Wege zu anderen zählen nur, wo zwei nachweislich im selben Raum, in derselben Mail oder zur selben Zeit beim selben Arbeitgeber waren.",
  "web.timeline.mark":
    "{name, select, today {Heute} lead {Letztes Kennenlernen, das noch trägt:} earliest {Frühestens} likely {Wahrscheinlich} other {Spätestens}}",
  "web.timeline.caption":
    "{kind, select, time {Vom Kennenlernen bis zu einer Bindung, die trägt, vergehen etwa {weeks, number} Wochen. Bis dahin lohnt es, Menschen kennenzulernen; danach zählt, wen Sie kennen.} late {Vom Kennenlernen bis zu einer Bindung, die trägt, vergehen etwa {weeks, number} Wochen; so viel Zeit bleibt nicht. Jetzt zählt, wen Sie kennen.} other {Wen Sie heute kennenlernen, der trägt in etwa {weeks, number} Wochen. Der beste Zeitpunkt ist, solange kein Datum feststeht.}}",
  "web.phase.summary": "Phase und Datum",
  "web.phase.legend": "Wo stehen Sie?",
  "web.phase.name":
    "{phase, select, settled {Fest im Sattel} in_sight {Wechsel in Sicht} in_transition {Im Übergang} other {Neu angekommen}}",
  "web.phase.earliest": "Frühestens",
  "web.phase.on": "Wahrscheinlich",
  "web.phase.latest": "Spätestens",
  "web.phase.reason": "Warum, in eigenen Worten; bleibt bei Ihnen",
  "web.phase.save": "Festhalten",
  "web.strategy.title": "{hours} Stunden diese Woche",
  "web.strategy.hours": "Stunden in der Woche",
  "web.strategy.value": "{hours} Stunden",
  "web.strategy.column.what": "Wofür",
  "web.strategy.column.now": "Stunden",
  "web.strategy.column.done": "zuletzt, je Woche",
  "web.strategy.whatIf": "Was sich änderte",
  "web.strategy.digital": "Am Bildschirm, Stück für Stück",
  "web.plan.title": "Die ersten dreißig Tage",
  "web.plan.text":
    "Wen Sie ansprechen, wenn die Position weg ist, in welcher Reihenfolge und auf welchem privaten Weg.",
  "web.plan.empty":
    "Hier wird stehen, wen Sie zuerst ansprechen. Dazu braucht es Menschen mit einer privaten Nummer oder Adresse; unter Daten lassen sie sich einlesen.",
  "web.plan.day":
    "{day, select, day1 {Erster Tag} day7 {Erste Woche} other {Erster Monat}}: {count, plural, =1 {ein Mensch} other {{count, number} Menschen}}, {hours} Stunden",
  "web.plan.unfold": "Alle zeigen",
  "web.plan.fold": "Zuklappen",
  "web.plan.sayTo": "Ein erster Satz an {name}",
  "web.plan.unreachable":
    "Ohne privaten Weg: {names}{more, plural, =0 {} other { sowie {more, number} weitere}}. Bitten Sie jetzt um Nummer oder Adresse.",
  "web.plan.take":
    "An dem Tag ist der Firmenrechner weg. Nehmen Sie den Plan mit: auf Papier, oder als Datei, die sich auf jedem Gerät mit einem Kennwort öffnet.",
  "web.plan.passphrase": "Kennwort, mindestens 8 Zeichen",
  "web.plan.export": "Als Datei mitnehmen",
  "web.plan.print": "Drucken",
  "web.plan.exported": "Die Datei liegt bei Ihren Downloads. Ohne das Kennwort öffnet sie niemand, auch Mingle nicht.",
  "web.drill.title": "Die Probe",
  "web.drill.open": "Die Wege ausprobieren",
  "web.drill.result": "{result, select, works {Funktioniert} other {Kommt nicht an}}",
  "web.command.readiness": "Fähigkeiten und Unterlagen",
  "web.command.conversation": "Ein Gespräch festhalten",
  "web.readiness.title": "Bereitschaft",
  "web.readiness.sentence":
    "{opened, select, false {Noch ist nichts festgehalten. Ein Lebenslauf als JSON Resume lässt sich unter Daten einlesen und füllt das meiste.} other {{ready, number} von {all, number} Dingen liegen bereit.}}",
  "web.readiness.list": "{list, select, skills {Fähigkeiten} documents {Unterlagen} other {Offenheit}}",
  "web.readiness.item":
    "{name, select, cv {Lebenslauf} record {Erfolgsliste} profile {Kurzprofil} references {Referenzen} certificates {Zeugnisse} projects {Projektliste} pitch {Vorstellung} new_people {Neue Menschen} invitations {Einladungen} first_meeting {Letztes Kennenlernen} other {{other}}}",
  "web.readiness.state": "{ok, select, true {liegt bereit} other {offen}}",
  "web.readiness.fresh": "Neue Fassung von heute",
  "web.readiness.addSkill": "Eine Fähigkeit, die verlangt wird",
  "web.readiness.skill": "Fähigkeit",
  "web.readiness.proof": "Beleg, am besten mit einer Zahl",
  "web.conversations.title": "Gespräche",
  "web.conversations.text":
    "{count, plural, =0 {Hier stehen Gespräche, Vorstellungstermine und Angebote, jedes mit dem, was als Nächstes kommt.} other {{tried, plural, =0 {Noch kein Gespräch, aus dem sich lernen ließe.} =1 {Ein Gespräch,} other {{tried, number} Gespräche,}}{tried, plural, =0 {} other { {opened, plural, =0 {noch ohne offene Tür.} =1 {aus einem wurde eine offene Tür.} other {aus {opened, number} wurden offene Türen.}}}}}}",
  "web.conversations.step":
    "{on, date, medium}: {kind, select, call {Gespräch} interview {Vorstellungstermin} headhunter {Personalberatung} other {Angebot}}{brought, select, none {} other {. {brought}}}",
  "web.conversations.next": "Als Nächstes: {step}{on, select, none {} other {, {on, date, medium}}}",
  "web.conversations.add": "Ein Gespräch festhalten",
  "web.conversations.with": "Mit wem",
  "web.conversations.kind": "Was war",
  "web.conversations.kindName":
    "{kind, select, call {Gespräch} interview {Vorstellungstermin} headhunter {Personalberatung} other {Angebot}}",
  "web.conversations.brought": "Was es brachte",
  "web.conversations.nextStep": "Was als Nächstes kommt",
  "web.conversations.nextOn": "Bis wann",
  "web.landed.title": "Die ersten hundert Tage",
  "web.landed.list":
    "{list, select, thank {Danken: {count, number}} tell {Selbst sagen: {count, number}} other {Jetzt lose, da die Position sie trug: {count, number}}}",
  "web.paths.title": "Empfehlungen",
  "web.paths.to": "Zu wem, oder in welche Organisation?",
  "web.paths.find": "Wege suchen",
  "web.paths.found":
    "{count, plural, =0 {Zu {to} führt kein Weg, der sich belegen lässt.} =1 {Ein Weg führt zu {to}. Er gelingt {odds}.} other {{count, number} Wege führen zu {to}, jeder über andere Menschen. Mindestens einer gelingt {odds}.}}",
  "web.paths.none":
    "Mingle zählt nur, wer nachweislich im selben Raum, in derselben Mail oder beim selben Arbeitgeber war. Ein Kalender oder Postfach zeigt mehr davon.",
  "web.paths.request": "Die Bitte dazu",
  "web.paths.requestTo": "Die Bitte an {name}",
  "web.paths.tone": "{tone, select, sie {mit Sie} other {vertraut}}",
  "web.paths.asked": "Ich habe gefragt",
} as const;
