/** What listeners still know a day later: questions, mail, page, verdicts. */
export const recall = {
  "operation.pitch.recall.ask": "Fragt eine Zuhörerin oder einen Zuhörer am nächsten Tag, was geblieben ist",
  "operation.pitch.recall.answer": "Hält fest, was jemand noch wusste, oder Ihr eigenes Urteil darüber",
  "operation.pitch.recall.paste": "Nimmt eine Antwort auf, wie sie per Mail zurückkam",
  "operation.pitch.recall.list": "Wen Sie gefragt haben und was zurückkam",
  "operation.pitch.recall.show": "Was am nächsten Tag noch da ist, je Frage, und welche Fassung besser bleibt",
  "operation.pitch.recall.file": "Die drei Fragen als Seite, die ohne Netz aufgeht",
  "operation.pitch.recall.forget": "Löscht endgültig, was jemand geantwortet hat",
  "operation.pitch.recall.open": "Die drei Fragen hinter einem Link",
  "operation.pitch.recall.reply": "Nimmt die Antwort hinter einem Link auf, einmal",
  "field.ask": "Kennung der Befragung, oder der Name der Person",
  "field.listener": "wer Ihre Vorstellung gehört hat",
  "field.pitch.recall.ask.id": "Kennung oder Name der Vorstellung",
  "field.pitch.recall.ask.on": "an welchem Tag; die Fragen sind einen Tag später fällig",
  "field.pitch.recall.show.id": "Kennung oder Name der Vorstellung; „ID@2“ für ihre zweite Fassung, ohne Angabe alle",
  "field.pitch.recall.show.against": "Vorstellung oder Fassung, mit der verglichen wird",
  "field.known": "was noch da war: what, whom oder seeking",
  "field.unknown": "was nicht mehr da war: what, whom oder seeking",
  "field.what": "in eigenen Worten der Person: was Sie tun",
  "field.whom": "in eigenen Worten der Person: für wen",
  "field.seeking": "in eigenen Worten der Person: was Sie suchen",
  "field.token": "der Schlüssel aus dem Link",
  "field.pitch.recall.paste.text": "die Mail, in der die Antwort steht; mit --stdin von der Standardeingabe",
  "change.pitch.recall.ask": "Zu „{title}“ jemanden gefragt",
  "change.pitch.recall.answer": "Eine Antwort festgehalten",
  "change.pitch.recall.forget": "Antworten einer Person gelöscht",
  "confirm.pitch.recall.forget": "Diese Antworten endgültig löschen? Das lässt sich nicht zurücknehmen. (j/N)",

  "recall.question.what":
    "{name, select, none {Was macht Ihr Gegenüber beruflich?} other {Was macht {name} beruflich?}}",
  "recall.question.whom": "{name, select, none {Für wen?} other {Für wen arbeitet {name}?}}",
  "recall.question.seeking": "{name, select, none {Was sucht Ihr Gegenüber gerade?} other {Was sucht {name} gerade?}}",
  "recall.mail.subject": "Drei kurze Fragen",
  "recall.mail.body": `Guten Tag {listener},

kürzlich habe ich Ihnen erzählt, was ich mache. Ich möchte lernen, was davon bleibt. Drei kurze Fragen, aus dem Kopf und ohne nachzusehen; „weiß ich nicht mehr“ hilft mir genauso:

1. {what}
2. {whom}
3. {seeking}

Ein paar Worte je Frage genügen. Die Antworten sehe nur ich. Sie bleiben auf meinem Rechner und dienen allein dazu, meine Vorstellung zu verbessern; auf ein Wort von Ihnen lösche ich sie.

Herzlichen Dank
{name}`,

  "recall.page.title": "Drei kurze Fragen",
  "recall.page.intro":
    "{name, select, none {Sie haben gehört, was Ihr Gegenüber macht} other {Sie haben gehört, was {name} macht}}. Was ist davon geblieben? Bitte aus dem Kopf; ein paar Worte genügen. Ein leeres Feld heißt: weiß ich nicht mehr.",
  "recall.page.consent":
    "{name, select, none {Ihre Antworten sieht nur die Person, die Sie fragt} other {Ihre Antworten sieht nur {name}}}. Sie bleiben auf einem einzigen Rechner, dienen allein dazu, die Vorstellung zu verbessern, und werden auf Ihren Wunsch gelöscht.",
  "recall.page.send": "Antworten",
  "recall.page.thanks": "Danke!",
  "recall.page.kept": "Ihre Antworten sind angekommen. Diese Seite können Sie schließen.",
  "recall.page.answered": "Diese Fragen sind schon beantwortet. Danke!",
  "recall.page.early": "Die Fragen öffnen sich am {on, date, long}: Es geht darum, was nach einem Tag geblieben ist.",
  "recall.page.gone": "Hinter diesem Link stehen keine Fragen (mehr).",
  "recall.page.long": "Das ist mehr Text, als hier hineinpasst. Ein paar Worte je Frage genügen.",
  "recall.file.name": "drei-fragen",
  "recall.file.make": "Antwort fertigstellen",
  "recall.file.copy": "Diesen Text bitte zurückschicken:",
  "recall.file.mail": "Als Mail öffnen",
  "recall.file.noscript":
    "Diese Seite braucht JavaScript. Ohne geht es auch: Antworten Sie einfach per Mail auf die drei Fragen.",

  "recall.note.nobody": "Noch hat niemand geantwortet. Erst nach einem Tag zeigt sich, was bleibt.",
  "recall.note.little":
    "Nach {count, plural, =1 {einer Antwort} =2 {zwei Antworten} =3 {drei Antworten} =4 {vier Antworten} =5 {fünf Antworten} other {{count, number} Antworten}} sagt das noch wenig.",
  "recall.note.undecided":
    "Nach {count, plural, =1 {einer Antwort} =2 {zwei Antworten} =3 {drei Antworten} =4 {vier Antworten} =5 {fünf Antworten} other {{count, number} Antworten}} ist noch offen, welche Fassung besser bleibt.",
  "recall.slot.what": "Was Sie tun",
  "recall.slot.whom": "Für wen",
  "recall.slot.seeking": "Was Sie suchen",
  "cli.recall.asked": "{listener} wird zu „{title}“ befragt, ab dem {dueOn, date, long}:",
  "cli.recall.how":
    "Als Mail (mingle pitch recall ask … --json gibt den Entwurf), als Seite (mingle pitch recall file {ask}), über den Link {link} bei laufendem mingle serve, oder am Telefon: mingle pitch recall answer {ask} --known what --unknown whom",
  "cli.recall.columns": "|Gefragt|Wussten es|Bleibt bei|Spanne",
  "cli.recall.of":
    "{listeners, plural, =0 {Noch keine Antwort} =1 {Eine Antwort} other {{listeners, number} Antworten}}{title, select, none {} other { zu „{title}“, Fassung {version, number}}}.",
  "cli.recall.better": "{slot}: mit {chance} bleibt „{title}“ besser als „{other}“.",
  "cli.recall.rate":
    "Für Ihre Gelegenheiten rechnet Mingle damit, dass {mean} sich am nächsten Tag noch erinnern ({low} bis {high}).",
  "cli.recall.forgotten": "Gelöscht, endgültig: die Fragen, die Antworten und ihre Spuren im Verlauf.",
  "cli.recall.none": "Noch niemand gefragt. So beginnt es: mingle pitch recall ask ID --listener NAME",
  "cli.recall.state.waiting": "ab {on, date, short}",
  "cli.recall.state.open": "fällig",
  "cli.recall.state.answered": "beantwortet",
  "cli.recall.state.to-judge": "Ihr Urteil fehlt",
  "cli.recall.list": "Person|Vorstellung|Fassung|Stand",
  "cli.recall.known": "{known, select, true {wusste es} false {wusste es nicht} other {offen}}",
} as const;
