/** The quarterly letter: its sentences, its commands. */

const others = "{more, plural, =0 {} one { sowie eine weitere Person} other { sowie {more, number} weitere}}";
const withOthers = "{more, plural, =0 {} one { sowie einer weiteren Person} other { sowie {more, number} weiteren}}";

export const journal = {
  "operation.journal": "Das Journal: was eingestellt ist, welche Briefe es gibt",
  "operation.journal.write": "Schreibt den Brief eines Quartals: Markdown, HTML, Text und Mail",
  "operation.journal.show": "Zeigt den Brief eines Quartals",
  "operation.journal.decide": "Hält fest, wozu Sie sich für das nächste Quartal entscheiden",
  "field.quarter": "Quartal: 2026-Q4; ohne Angabe das letzte, das zu Ende ist",
  "field.resolution": "secure, wake, care, introduce oder evening",
  "change.journal.decide": "Für das Quartal nach {quarter} entschieden",
  "progress.journal": "Der Brief entsteht",

  "journal.subject":
    "Ihr Journal, {number}. Quartal {year}{relevant, plural, =0 {} other {: {expected, plural, =0 {niemand} =1 {einer} other {etwa {expected, number}}} von {relevant, number} {expected, plural, =0 {würde} =1 {würde} other {würden}} tragen}}",
  "journal.title": "Ihr Netz im {number}. Quartal {year}",
  "journal.dates": "{from, date, long} bis {to, date, long}{over, select, true {} other {; das Quartal läuft noch}}",
  "journal.greeting": "{name, select, none {Guten Tag,} other {Guten Tag, {name},}}",
  "journal.section.change": "Was sich bewegt hat",
  "journal.section.met": "Begegnungen",
  "journal.section.told": "Vorhergesagt und eingetroffen",
  "journal.section.rest": "Was ruhen darf",
  "journal.section.decision": "Eine Entscheidung",

  "journal.answer.empty":
    "Noch steht niemand in Ihrem Netz. Ein Export aus LinkedIn oder Ihr Adressbuch genügt, und der nächste Brief hat etwas zu erzählen.",
  "journal.answer.nobody":
    "In Ihrem Netz {contacts, plural, one {ist ein Mensch, er steht} other {sind {contacts, number} Menschen, noch steht davon niemand}} auf Ihrer Ebene oder darüber. Mit Titeln zu den Kontakten, oder mit einer Richtung, ändert sich das.",
  "journal.answer":
    "{over, select, true {Wäre Ihre Position am {on, date, long} weg gewesen, hätten} other {Wäre Ihre Position heute weg, würden}} von {relevant, plural, one {einem Menschen} other {{relevant, number} Menschen}} auf Ihrer Ebene oder darüber etwa {expected, number} {over, select, true {getragen} other {tragen}}, wahrscheinlich zwischen {low, number} und {high, number}. {move, select, up {Zu Beginn des Quartals waren es etwa {before, number}.} down {Zu Beginn des Quartals waren es noch etwa {before, number}.} other {So viele waren es auch zu Beginn des Quartals.}}",
  "journal.answer.openings":
    "Die Aussicht, dass sich daraus binnen 90 Tagen etwas öffnet, {move, select, up {stieg von {before, number, percent} auf {now, number, percent}} down {sank von {before, number, percent} auf {now, number, percent}} other {blieb bei {now, number, percent}}}.",

  "journal.change.exchange": `{move, select,
    up {Gespräche und Post haben mehr getragen, als die Zeit genommen hat: {delta, number, ::.#} mehr, vor allem durch {names}.}
    down {Mit {count, plural, one {einer Person} other {{count, number} Menschen}} waren Sie im Austausch, und doch wurden es hier {delta, number, ::.#} weniger, vor allem bei {names}.}
    other {Mit {count, plural, one {einer Person} other {{count, number} Menschen}} waren Sie im Austausch; das hielt die Zahl, wo sie war.}}`,
  "journal.change.silence": `Um {count, plural, one {eine Person} other {{count, number} andere}} war es still; das kostete etwa {delta, number, ::.#}, am meisten bei {names}.`,
  "journal.change.joined": `Neu im Kreis, auf den es ankommt: {names}${others}.`,
  "journal.change.left": `Nicht mehr in diesem Kreis: {names}${others}.`,
  "journal.change.known": `Ohne ein Gespräch gewonnen, weil ein Weg oder eine Position bekannt wurde: {delta, number, ::.#}, durch {names}.`,

  "journal.met.none": "In diesem Quartal ist keine Begegnung festgehalten.",
  "journal.met":
    "Gesprochen haben Sie mit {count, plural, one {einer Person} other {{count, number} Menschen aus {houses, plural, one {einem Haus} other {{houses, number} Häusern}}}}.",
  "journal.met.first": `Zum ersten Mal mit {names}${withOthers}.`,
  "journal.met.again": `Wieder mit {names}${withOthers}.`,

  "journal.told.none":
    "Noch lag keine Vorhersage vor, die sich hätte prüfen lassen. Eine entsteht, sobald Sie zu einer Gelegenheit sagen, dass Sie hingehen.",
  "journal.told.none-now": "In diesem Quartal ging keine Gelegenheit mit Vorhersage zu Ende.",
  "journal.told.one":
    "{name}: {told, number, ::.#} neue relevante Begegnungen erwartet, {met, plural, =0 {keine kam} one {eine kam} other {{met, number} kamen}}.",
  "journal.told.all":
    "Über {count, plural, one {den einen Abend} other {alle {count, number} Abende}} bisher: {told, number, ::.#} erwartet, {met, number} gekommen. Wenigstens eine war mit {mean, number, percent} vorhergesagt und kam {count, plural, one {{happened, plural, =0 {nicht} other {auch}}} other {an {happened, number} von {count, number} Abenden}}.",

  "journal.rest": `Mit Absicht ruhen {names}${others}. Eine Stunde in der Woche hält nicht alle, und ruhende Bindungen sind oft die wertvollsten, wenn man sie später weckt.`,
  "journal.rest.refused": `Bewusst nicht gemeldet haben Sie sich bei {names}${withOthers}.`,
  "journal.rest.none": "Eine Stunde in der Woche reicht für alle lebendigen Bindungen; ruhen muss keine.",

  "journal.decision.past":
    "Vorgenommen hatten Sie sich für dieses Quartal: {resolution, select, secure {private Wege sichern} wake {ruhende Bindungen wecken} care {die lebendigen pflegen} introduce {Menschen miteinander bekannt machen} other {einen Abend unter Menschen Ihrer Ebene}}. {resolution, select, evening {} other {{done, plural, =0 {Davon ist noch nichts festgehalten.} one {Ein Schritt davon ist getan.} other {{done, number} Schritte davon sind getan.}}}}",
  "journal.decision.made":
    "Für das nächste Quartal haben Sie entschieden: {resolution, select, secure {private Wege sichern} wake {ruhende Bindungen wecken} care {die lebendigen pflegen} introduce {Menschen miteinander bekannt machen} other {einen Abend unter Menschen Ihrer Ebene}}.",
  "journal.decision.none":
    "Für das nächste Quartal steht nichts an, was noch viel bewegte. Melden Sie sich, bei wem Sie Lust haben.",
  "journal.decision": `Für das nächste Quartal bringt eines am meisten: {resolution, select,
    secure {einen Weg außerhalb der Firma zu {names}${withOthers}}
    wake {ein Wort an {names}${others}, um die es lange still war}
    care {sich zu melden bei {names}${withOthers}}
    introduce {Menschen miteinander bekannt zu machen, zuerst {names}${others}}
    other {{name} am {on, date, long}{location, select, none {} other {, {location}}}}}. Das hebt die Aussicht von {from, number, percent} auf {to, number, percent}.`,
  "journal.alternatives": "Drei Wege, zehn Minuten in der Woche oder einen Abend",
  "journal.alternative": `{resolution, select,
    secure {Private Wege sichern: {names}${others}}
    wake {Ruhende Bindungen wecken: {names}${others}}
    care {Lebendige pflegen: {names}${others}}
    introduce {Bekannt machen und sich vorstellen lassen: {names}${others}}
    other {{name}, {on, date, medium}{location, select, none {} other {, {location}}}}}`,
  "journal.alternative.cost":
    "{minutes, select, none {{days, plural, =0 {ein Abend} =1 {1 Tag} other {{days, number} Tage}}} other {{minutes} Minuten}}",
  "journal.alternative.rise": "+{points, number, ::.#} {points, plural, one {Punkt} other {Punkte}}",
  "journal.columns.what": "Was",
  "journal.columns.cost": "Zeit",
  "journal.columns.rise": "Aussicht",

  "journal.plot.line":
    "Jeder Punkt ein Mensch auf Ihrer Ebene oder darüber, der kräftigste trägt am ehesten. Oben: Beginn des Quartals. Unten: {over, select, true {sein Ende} other {heute}}.",
  "journal.plot.line.words":
    "{count, number} Menschen, geordnet nach der Wahrscheinlichkeit zu tragen. Zu Beginn {before, number} über der Hälfte, am Ende {now, number}.",
  "journal.plot.course":
    "Wie viele trügen, an den Enden der letzten Quartale; das Band ist der wahrscheinliche Bereich.",
  "journal.plot.course.point": "{on, date, medium}: etwa {expected, number}, zwischen {low, number} und {high, number}",
  "journal.closing":
    "Geschrieben auf Ihrem Rechner, aus Ihren eigenen Aufzeichnungen; nichts davon ging an Dritte. Woher eine Zahl kommt, sagt „mingle why“.",
  "journal.sender": "Mingle, Journal",
  "operation.journal.send": "Verschickt den Brief eines Quartals, ein einziges Mal",
  "operation.journal.set": "Stellt ein, über welchen Server und wohin der Brief geht",
  "operation.journal.secret": "Legt Kennwort oder Token des Mailservers in den Schlüsselspeicher; leer: vergisst es",
  "field.again": "schickt ihn noch einmal, wenn offen blieb, ob er ankam",
  "field.smtp": "Mailserver ohne Kennwort: smtps://ich@mail.example.org:465; leer: keiner",
  "field.journal.set.from": "Absender",
  "field.journal.set.to": "wohin Ihr eigener Brief geht; leer: an den Absender",
  "field.scheduled": "ob das laufende Programm den Brief von selbst verschickt, sobald ein Quartal zu Ende ist",
  "field.address": "unter welcher Adresse Abonnenten die Seiten dieses Servers erreichen",
  "field.subscribers": "ob der Bereich für Abonnenten gezeigt wird",
  "field.secret": "Kennwort oder Token; besser über --stdin",
  "field.journal.secret.kind": "password oder token (OAuth2)",
  "change.journal.set": "Versand des Journals eingestellt",
  "change.journal.sending": "Brief zum Quartal {quarter} übergeben",
  "change.journal.sent": "Brief zum Quartal {quarter} angenommen",
  "change.journal.refused": "Brief zum Quartal {quarter} nicht angenommen",
  "cli.journal.sent": "Der Brief zum Quartal {quarter} ist angenommen.",
  "cli.journal.sent-before":
    "Der Brief zum Quartal {quarter} ging schon am {on, date, long} hinaus; verschickt wurde nichts.",
  "cli.journal.doubtful":
    "Beim letzten Versuch blieb offen, ob der Server den Brief zum Quartal {quarter} angenommen hat; verschickt wurde nichts. Ist er nicht angekommen: mingle journal send --quarter {quarter} --again",
  "cli.journal.none":
    "Der Brief lässt sich lesen: mingle journal show. Verschicken: mingle journal set --smtp smtps://ich@mail.example.org --from ich@example.org",
  "cli.journal.standing":
    "Briefe gehen über {smtp} von {from} an {to}{scheduled, select, true {, von selbst nach jedem Quartal, solange mingle serve läuft} other {, wenn Sie es sagen}}. {secret, select, none {Ein Kennwort ist nicht hinterlegt.} token {Ein Token ist hinterlegt.} other {Ein Kennwort ist hinterlegt.}}",
  "cli.journal.letter":
    "{quarter}: {state, select, sent {verschickt am {on, date, long}} other {vielleicht verschickt am {on, date, long}}}",
  "cli.journal.secret":
    "{secret, select, none {Es ist nichts mehr hinterlegt.} token {Das Token liegt im Schlüsselspeicher.} other {Das Kennwort liegt im Schlüsselspeicher.}}",
} as const;
