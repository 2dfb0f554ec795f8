const kind =
  "{kind, select, cv {Lebenslauf} record {Erfolgsliste mit Zahlen} profile {Kurzprofil} references {Referenzen} certificates {Zeugnisse} projects {Projektliste} pitch {Vorstellung in einer Minute} other {Unterlage}}";
const document =
  "{document, select, cv {den Lebenslauf} record {die Erfolgsliste mit Zahlen} profile {das Kurzprofil} references {die Referenzen} pitch {Ihre Vorstellung in einer Minute} other {den Beleg für {skill}}}";

/** Fähigkeiten und Unterlagen mit Beleg, Offenheit aus dem Protokoll. */
export const readiness = {
  "operation.readiness": "Was bereitliegt: Fähigkeiten mit Beleg, Unterlagen mit Alter, Offenheit aus dem Protokoll",
  "operation.readiness.set.skill": "Hält eine Fähigkeit fest: verlangt oder nicht, zuletzt gebraucht, Beleg",
  "operation.readiness.set.document": "Hält eine neue Fassung einer Unterlage fest",
  "field.readiness.set.skill.name": "die Fähigkeit, wie eine Anzeige sie nennt",
  "field.needed": "Ihre Richtung verlangt sie",
  "field.lastUsed": "zuletzt gebraucht; leer: unbekannt",
  "field.proof": "wo Sie das getan haben, am besten mit einer Zahl",
  "field.remove": "streicht den Eintrag",
  "field.readiness.set.document.kind":
    "cv (Lebenslauf), record (Erfolgsliste), profile (Kurzprofil), references (Referenzen), certificates (Zeugnisse), projects (Projektliste)",
  "field.readiness.set.document.on": "von wann die Fassung ist; sonst heute",
  "field.readiness.set.document.language": "Sprache der Fassung: de, en …",
  "field.place": "wo die Datei liegt",
  "change.readiness.set.skill": "Fähigkeit festgehalten: {name}",
  "change.readiness.set.document": `Unterlage festgehalten: ${kind}`,
  "readiness.kind": kind,
  "readiness.skill.proven": "{proof}",
  "readiness.skill.unproven": "Es fehlt ein Beleg: wo, wann, mit welchem Ergebnis?",
  "readiness.skill.rusty":
    "Zuletzt vor {years, plural, =1 {einem Jahr} other {# Jahren}} gebraucht; ein frisches Beispiel fehlt.",
  "readiness.skill.unused": "Wann zuletzt gebraucht, und mit welchem Beleg?",
  "readiness.document.ok": "Aktuell, vom {on, date, long}.",
  "readiness.document.missing": "Nichts festgehalten.",
  "readiness.document.old":
    "Vom {on, date, long}, das sind {months, number} Monate. Nach einem Jahr fehlt das Neueste.",
  "readiness.document.before-position": "Vom {on, date, long}, also älter als Ihre jetzige Position.",
  "readiness.openness.new-people":
    "{percent, number} % Ihrer Treffen im letzten Jahr waren mit neuen Menschen außerhalb der eigenen Firma.",
  "readiness.openness.new-people-unknown": "Noch keine Treffen im Protokoll; ein Kalender zeigt sie.",
  "readiness.openness.invitations":
    "{answered, number} von {asked, plural, one {einer Einladung} other {{asked, number} Einladungen}} haben Sie zu- oder abgesagt.",
  "readiness.openness.invitations-unknown": "Keine Einladungen im letzten Jahr bekannt.",
  "readiness.openness.first-meeting":
    "{months, plural, =0 {In den letzten Wochen haben Sie jemanden außerhalb der Firma neu kennengelernt.} =1 {Vor einem Monat haben Sie zuletzt jemanden außerhalb der Firma neu kennengelernt.} other {Vor # Monaten haben Sie zuletzt jemanden außerhalb der Firma neu kennengelernt.}}",
  "readiness.openness.first-meeting-unknown": "Noch kein Kennenlernen außerhalb der Firma im Protokoll.",
  "act.title.document": `Bringen Sie ${document} in Ordnung`,
  "act.reason.document":
    "{document, select, skill {Ihre Richtung verlangt es; ohne Beleg bleibt es eine Behauptung.} pitch {Wer Sie weiterempfehlen soll, muss in einem Satz sagen können, wofür Sie stehen.} other {Wenn ein Gespräch gut läuft, kommt die Frage danach am selben Tag. Dann sollte es daliegen.}}",
  "cli.readiness.not-opened":
    "Danach haben Sie noch nie gefragt, also rechnet auch nichts damit. Der Anfang: mingle readiness set document cv --on 2026-01-31, oder den Lebenslauf als JSON Resume importieren.",
  "cli.readiness.factor": "Solange das fehlt, ist jede Chance auf eine Öffnung {percent} von dem, was sie sein könnte.",
  "cli.readiness.complete": "Alles in Ordnung; keine Chance geht daran verloren.",
  "cli.readiness.skills": "Fähigkeiten (* verlangt)",
  "cli.readiness.documents": "Unterlagen",
  "cli.readiness.openness": "Offenheit",
  "cli.readiness.no-skills":
    "Noch keine. Was Ihre Richtung verlangt, steht in Anzeigen: mingle readiness advert --stdin",
  "operation.conversation.list": "Ihre Gespräche als Linie von Schritten, und was sie lehren",
  "operation.conversation.add": "Hält ein Gespräch fest: mit wem, was es brachte, was als Nächstes kommt",
  "operation.conversation.set": "Ergänzt ein Gespräch",
  "field.conversation.add.name": "mit wem: ein Kontakt, oder ein anderer Name",
  "field.conversation.set.conversation": "das Gespräch: KENNUNG oder Name, dann das letzte",
  "field.conversation.add.kind":
    "call (Gespräch), interview (Vorstellung), headhunter (Personalberatung), offer (Angebot)",
  "field.conversation.set.kind":
    "call (Gespräch), interview (Vorstellung), headhunter (Personalberatung), offer (Angebot)",
  "field.next": "der nächste Schritt",
  "field.nextOn": "bis wann",
  "field.promise": "was Sie zugesagt haben",
  "field.brought": "was es brachte",
  "field.opened": "ob sich daraus etwas geöffnet hat",
  "change.conversation.add": "Gespräch mit {name} festgehalten",
  "change.conversation.set": "Gespräch mit {name} ergänzt",
  "cli.conversation.none": "Noch kein Gespräch festgehalten. Der Anfang: mingle conversation add NAME --brought TEXT",
  "cli.conversation.kind":
    "{kind, select, interview {Vorstellungsgespräch} headhunter {Personalberatung} offer {Angebot} other {Gespräch}}",
  "cli.conversation.line": "{name}{opened, select, yes { (daraus hat sich etwas geöffnet)} other {}}",
  "cli.conversation.next": "Als Nächstes: {step}{dated, select, none {} other {, bis {on, date, medium}}}",
  "cli.conversation.next-on": "Als Nächstes fällig am {on, date, medium}",
  "cli.conversation.promise": "Zugesagt: {promise}",
  "cli.conversation.rho":
    "Aus einem Gespräch mit jemandem, der ganz zu Ihrer Richtung passt, öffnet sich nach allem, was bisher bekannt ist, in {mean} der Fälle etwas (zwischen {low} und {high}). {tried, plural, =0 {Noch ist das eine Annahme.} one {Darin steckt ein Gesprächspartner.} other {Darin stecken {tried, number} Gesprächspartner, bei {opened, number} hat sich etwas geöffnet.}}",
  "operation.readiness.advert": "Liest aus einer Stellenanzeige, was verlangt wird, und hält es gegen das Ihre",
  "operation.readiness.resume": "Ihr Lebenslauf als JSON Resume, mit --html als Seite zum Drucken",
  "field.readiness.advert.text": "der Text der Anzeige; mit --stdin aus einer Datei oder der Zwischenablage",
  "field.readiness.advert.dryRun": "zeigt nur, was verlangt wird",
  "field.html": "eine Seite zum Drucken statt JSON",
  "change.readiness.advert":
    "Aus einer Anzeige: {count, plural, one {eine Fähigkeit} other {{count, number} Fähigkeiten}} als verlangt festgehalten",
  "issue.resume-empty": "In der Datei steht kein Lebenslauf nach JSON Resume (basics, work, skills).",
  "resume.profile": "Profil",
  "resume.work": "Berufserfahrung",
  "resume.education": "Ausbildung",
  "resume.skills": "Kenntnisse",
  "resume.languages": "Sprachen",
  "resume.certificates": "Zertifikate",
  "resume.projects": "Projekte",
  "resume.today": "heute",
  "cli.advert.none":
    "Darin war keine Fähigkeit zu erkennen. Einzeln geht es so: mingle readiness set skill NAME --needed",
  "cli.advert.head":
    "{asked, plural, one {Verlangt wird eine Fähigkeit} other {Verlangt werden {asked, number} Fähigkeiten}}, {ok, plural, =0 {keine davon ist belegt} one {eine davon ist belegt} other {{ok, number} davon sind belegt}}.",
  "cli.advert.open": "{name}: noch ohne Beleg",
} as const;
