/** Pitches: written, changed, checked. */
export const pitch = {
  "operation.pitch.add": "Legt eine Vorstellung an: wer Sie sind und was Sie tun, in 15, 30 oder 60 Sekunden",
  "operation.pitch.set": "Ändert eine Vorstellung; ein anderer Text wird zur nächsten Fassung",
  "operation.pitch.show": "Eine Vorstellung mit ihren Fassungen und dem, was sich geändert hat",
  "operation.pitch.list": "Alle Ihre Vorstellungen",
  "operation.pitch.remove": "Nimmt eine Vorstellung heraus; was Zuhörer noch wussten, bleibt",
  "field.pitch.add.title": "wie die Vorstellung heißen soll",
  "field.pitch.set.title": "wie die Vorstellung heißen soll",
  "field.pitch.set.id": "Kennung oder Name der Vorstellung",
  "field.pitch.show.id": "Kennung oder Name der Vorstellung",
  "field.pitch.remove.id": "Kennung oder Name der Vorstellung",
  "field.pitch.add.text": "was Sie sagen; mit --stdin von der Standardeingabe",
  "field.pitch.set.text": "was Sie sagen; mit --stdin von der Standardeingabe",
  "field.pitch.add.direction": "wohin sie führen soll: „CFO im Maschinenbau“",
  "field.pitch.set.direction": "wohin sie führen soll: „CFO im Maschinenbau“",
  "field.textLang": "Sprache des Textes",
  "field.pitch.add.seconds": "wie lang sie sein darf: 15, 30 oder 60 Sekunden",
  "field.pitch.set.seconds": "wie lang sie sein darf: 15, 30 oder 60 Sekunden",
  "field.pitch.add.audience": "für wen: peer (Ihresgleichen), headhunter, board (Aufsicht), association (Verband)",
  "field.pitch.set.audience": "für wen: peer (Ihresgleichen), headhunter, board (Aufsicht), association (Verband)",
  "field.against": "mit welcher Fassung verglichen wird; sonst mit der vorigen",
  "change.pitch.add": "Vorstellung „{title}“ angelegt",
  "change.pitch.set": "Vorstellung „{title}“ geändert",
  "change.pitch.remove": "Vorstellung „{title}“ herausgenommen",
  "name.audience.peer": "für Ihresgleichen",
  "name.audience.headhunter": "für Personalberater",
  "name.audience.board": "für Aufsicht und Beirat",
  "name.audience.association": "für den Verband",
  "cli.pitch.facts":
    "{language, select, de {Deutsch} other {Englisch}}, {seconds, number} Sekunden{audience, select, peer {, für Ihresgleichen} headhunter {, für Personalberater} board {, für Aufsicht und Beirat} association {, für den Verband} other {}}{direction, select, none {} other {, Richtung: {direction}}}",
  "cli.pitch.version": "{version, plural, =1 {Erste Fassung} other {Fassung {version, number}}} vom {on}",
  "cli.pitch.difference": "Gegenüber Fassung {against, number}:",
  "cli.pitch.same": "Gegenüber Fassung {against, number} ist der Text derselbe.",
  "cli.pitch.none": 'Noch keine Vorstellung. So beginnt eine: mingle pitch add "Abend im Verband" --text "Ich bin …"',
  "cli.pitch.columns": "Vorstellung|Sprache|Sekunden|Für|Fassung",
  "operation.pitch.check":
    "Prüft einen Text, wie ein Zuhörer ihn hört: Länge, Verständlichkeit, was fehlt, was besser ginge",
  "field.pitch.check.id": "Kennung oder Name der Vorstellung; sonst --text oder --stdin",
  "field.pitch.check.text": "der Text, der geprüft wird; mit --stdin von der Standardeingabe",
  "field.tokens": "auch jedes Wort mit seinen Silben",
  "finding.nobody":
    "Hier kommt niemand vor: Der Text spricht von einer Sache, nicht von Ihnen. Beginnen Sie mit Ihrem Namen und dem, was Sie tun.",
  "finding.without-beginning":
    "Wer Sie sind und was Sie tun, steht nirgends. Ein Satz am Anfang genügt: Name, dann ein Verb.",
  "finding.without-who": "Wer Sie sind, steht nirgends. Beginnen Sie mit Ihrem Namen und Ihrer Rolle.",
  "finding.without-what": "Was Sie tun, steht nirgends. Sagen Sie es mit einem Verb: „Ich leite …“, „Ich baue …“.",
  "finding.without-whom": "Für wen Sie das tun, steht nirgends. Nennen Sie eine Art von Menschen oder Firmen.",
  "finding.without-proof": "Es fehlt ein Beleg. Eine Zahl oder ein Fall bleibt hängen: was vorher war, was nachher.",
  "finding.without-seeking":
    "Was Sie suchen, steht nirgends. Schließen Sie damit, oder mit einer Frage: „Wen kennen Sie, der …?“",
  "finding.without-name": "Ihr Name fehlt. Sagen Sie ihn im ersten Satz, langsam; er soll morgen noch da sein.",
  "finding.name-late": "Ihr Name kommt spät. Im ersten Satz hört man ihn noch.",
  "finding.deed-late": "Was Sie tun, kommt spät. In die ersten beiden Sätze damit.",
  "finding.too-long":
    "Das dauert etwa {seconds, number} Sekunden, gedacht sind {most, number}. Von hier an ließe sich streichen; behalten Sie nur, was Sie suchen.",
  "finding.jargon": "„{text}“ versteht nicht jeder. Sagen Sie, was man sähe, wenn man Ihnen dabei zusähe.",
  "finding.internal-word":
    "„{text}“ kommt in Ihren Notizen nur bei Leuten Ihres Hauses vor; draußen kennt man es nicht. Sagen Sie es mit einem Wort von draußen.",
  "finding.vague": "Hinter „{text}“ sieht man nichts. Nennen Sie eines davon: einen Namen, eine Zahl, einen Fall.",
  "finding.superlative": "„{text}“ behauptet. Stellen Sie die Zahl daneben, die es zeigt, oder lassen Sie es weg.",
  "finding.long-sentence": "Ein Satz von {words, number} Wörtern reicht für keinen Atem. Machen Sie zwei daraus.",
  "finding.long-words":
    "Hier folgen viele lange Wörter aufeinander; im Stehen hört man da nicht mit. Kürzere nehmen, oder zwei Sätze.",
  "finding.nominal": "Viele Hauptwörter, die eigentlich Verben sind: {words}. Sagen Sie, wer was tut.",
  "finding.passive": "„{text}“: Man hört nicht, wer es tut. Mit „ich“ oder „wir“ wird es Ihres.",
  "finding.fillers":
    "{count, plural, one {Ein Füllwort} other {{count, number} Füllwörter}}: {words}. Eine Pause an dieser Stelle sagt mehr.",
  "cli.brief.pitch": "So stellen Sie sich vor („{title}“, {seconds, number} Sekunden):",
  "cli.pitch.check.none": "Da steht noch kein Wort.",
  "cli.pitch.check.size":
    "{words, plural, one {Ein Wort} other {{words, number} Wörter}} in {sentences, plural, one {einem Satz} other {{sentences, number} Sätzen}}, gesprochen etwa {seconds} Sekunden; {perSentence} Wörter je Satz.",
  "cli.pitch.check.ease":
    "Lesbarkeit nach {formula, select, de {Amstad} other {Flesch}}: {flesch} ({band, select, easy {leicht mitzuhören} fair {gut mitzuhören} hard {schwer mitzuhören} other {kaum mitzuhören}}).",
  "cli.pitch.check.slots":
    "Gesagt: {found, select, none {noch nichts davon} other {{found}}}.{missing, select, none {} other { Es fehlt: {missing}.}}",
  "cli.pitch.check.clean": "Nichts, was auffällt. Jetzt laut sprechen.",
  "name.slot.who": "wer ich bin",
  "name.slot.what": "was ich tue",
  "name.slot.whom": "für wen",
  "name.slot.proof": "ein Beleg",
  "name.slot.seeking": "was ich suche",
  "operation.pitch.workshop": "Fragen, aus denen eine Vorstellung wird, aus Ihrer Richtung und Ihren Stationen",
  "operation.pitch.presentation": "Was Sie von sich schreiben, und worin es anders klingt als das, was Sie sagen",
  "operation.pitch.presentation.set": "Hält fest, was Sie von sich schreiben",
  "field.pitch.workshop.audience": "für wen Sie sprechen werden",
  "field.pitch.workshop.seconds": "wie lang: 15, 30 oder 60 Sekunden",
  "field.pitch.workshop.direction": "wohin sie führen soll; sonst Ihre Richtung",
  "field.headline": "eine Zeile, wie sie unter Ihrem Namen steht, höchstens 120 Zeichen",
  "field.profile": "ein Profiltext von höchstens 600 Zeichen",
  "field.introduction": "drei Sätze, mit denen Sie sich in einer Mail vorstellen",
  "change.pitch.presentation.set": "Schriftliche Vorstellung geändert",
  "workshop.advice":
    "{audience, select, peer {Ihresgleichen kennt die Branche: Sagen Sie, worüber Sie sich den Kopf zerbrechen, und lassen Sie Raum für eine Frage.} headhunter {Ein Personalberater ordnet ein: Ebene, Branche, Größe, nächste Aufgabe. Nennen Sie alle vier.} board {Ein Gremium fragt nach Verantwortung: Was haben Sie entschieden, was hat es gekostet, was gebracht?} association {Im Verband zählt, was Sie beitragen: ein Thema, zu dem man Sie anrufen kann.} other {Stellen Sie sich einen Menschen vor, dem Sie das sagen.}}",
  "workshop.who": "Womit soll man Sie morgen beschreiben, wenn Ihr Titel nichts sagt? Ihr Name, und ein Wort dazu.",
  "workshop.what": "Was tun Sie an einem Dienstag um zehn, das sonst keiner tut? Ein Verb, und was danach anders ist.",
  "workshop.whom":
    "Wer hätte ein Problem, wenn es Sie nicht gäbe? Eine Art von Menschen oder Firmen, so eng wie möglich.",
  "workshop.proof":
    "Was war vorher, was war nachher? Eine Zahl, die Sie belegen können, oder ein Fall, den Sie in einem Satz erzählen.",
  "workshop.seeking":
    "{audience, select, headhunter {Welche Aufgabe würden Sie annehmen, wenn sie morgen käme? Ebene, Feld, Ort.} board {Welches Gremium, und was bringen Sie hinein, das dort fehlt?} association {Mit wem möchten Sie über welches Thema reden? Als Frage klingt es leichter.} other {Wen sollte Ihr Gegenüber Ihnen vorstellen? Als Frage klingt es leichter: „Wen kennen Sie, der …?“}}",
  "consistency.company":
    "{part, select, pitch {Die Vorstellung „{title}“} headline {Die Überschrift} profile {Der Profiltext} other {Die Einführung für Mails}} nennt noch {said}; heute ist es {now}.",
  "consistency.title":
    "{part, select, pitch {Die Vorstellung „{title}“} headline {Die Überschrift} profile {Der Profiltext} other {Die Einführung für Mails}} nennt noch „{said}“; heute sind Sie {now}.",
  "consistency.title-absent":
    "{part, select, pitch {Die Vorstellung „{title}“} headline {Die Überschrift} profile {Der Profiltext} other {Die Einführung für Mails}} nennt Ihre Position nicht, {other, select, pitch {die Vorstellung „{otherTitle}“} headline {die Überschrift} profile {der Profiltext} other {die Einführung für Mails}} schon: {now}.",
  "consistency.figure":
    "{part, select, pitch {Die Vorstellung „{title}“} headline {Die Überschrift} profile {Der Profiltext} other {Die Einführung für Mails}} sagt „{said}“, {other, select, pitch {in der Vorstellung „{otherTitle}“} headline {in der Überschrift} profile {im Profiltext} other {in der Einführung für Mails}} steht „{there}“. Eine der beiden stimmt nicht.",
  "consistency.sentences":
    "Die Einführung für Mails hat {sentences, number} Sätze. Drei liest man, mehr überfliegt man.",
  "cli.pitch.workshop.head": "{seconds, number} Sekunden, etwa {words, number} Wörter",
  "cli.pitch.workshop.slot": "{name}, etwa {words, number} Wörter: {prompt}",
  "cli.pitch.workshop.material": "Dazu steht bei Ihnen: {material}",
  "cli.pitch.workshop.next":
    'Geschrieben? Dann: mingle pitch add "Name" --text "…", und mit mingle pitch check Name hören, wie es klingt.',
  "cli.pitch.presentation.head":
    "{part, select, headline {Überschrift} profile {Profiltext} other {Einführung für Mails}}{characters, plural, =0 {: noch leer} other {, {characters, number} Zeichen}}",
  "cli.pitch.presentation.same": "Was Sie schreiben und was Sie sagen, passt zusammen.",
} as const;
