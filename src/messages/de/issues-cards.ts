/** What may be wrong with address cards, calendars and lists of occasions. */
export const issuesCards = {
  "issue.card-none":
    "In dieser Datei steht keine einzige Karte; eine Karte beginnt mit BEGIN:VCARD. Übernommen wurde nichts.",
  "issue.card-nameless":
    "Die Karte ab Zeile {line} nennt weder einen Namen noch eine Firma, Adresse oder Nummer und blieb deshalb draußen.",
  "issue.card-unfinished": "Die Karte ab Zeile {line} bricht ab, ihr END:VCARD fehlt. Was da war, ist übernommen.",
  "issue.card-lines-unread":
    "In der Karte ab Zeile {line} {count, plural, one {war eine Zeile nicht zu verstehen und blieb} other {waren # Zeilen nicht zu verstehen und blieben}} weg; der Rest ist übernommen.",
  "issue.card-lines-outside":
    "{count, plural, one {Eine Zeile steht} other {# Zeilen stehen}} außerhalb der Karten, die erste in Zeile {line}. Übernommen wurde davon nichts.",
  "issue.card-binary-dropped":
    "Das Feld {property} der Karte ab Zeile {line} ist mit {kilobytes, number} kB zu groß und blieb weg; alles andere ist übernommen.",
  "issue.card-extra-dropped":
    "Die Karte ab Zeile {line} hat ungewöhnlich viel Beiwerk; {count, plural, one {ein Feld blieb} other {# Felder blieben}} weg, Name und Wege zur Person sind da.",
  "issue.card-text-cut": "Ein Text der Karte ab Zeile {line} ist zu lang und wurde gekürzt (Feld {property}).",
  "issue.calendar-none":
    "In dieser Datei steht kein Termin; ein Termin beginnt mit BEGIN:VEVENT. Übernommen wurde nichts.",
  "issue.calendar-without-events":
    "Der Kalender enthält keine Termine{others, plural, =0 {} one {, nur einen anderen Eintrag, der hier nichts beiträgt} other {, nur # andere Einträge wie Aufgaben oder Frei/Belegt-Zeiten}}.",
  "issue.event-without-start": "Der Termin ab Zeile {line} hat keinen lesbaren Beginn und blieb deshalb draußen.",
  "issue.event-superseded":
    "Der Termin ab Zeile {line} steht in einer neueren Fassung noch einmal in der Datei; diese zählt.",
  "issue.event-unfinished": "Der Termin ab Zeile {line} bricht ab, sein END:VEVENT fehlt. Was da war, ist übernommen.",
  "issue.event-lines-unread":
    "Im Termin ab Zeile {line} {count, plural, one {war eine Zeile nicht zu verstehen und blieb} other {waren # Zeilen nicht zu verstehen und blieben}} weg; der Rest ist übernommen.",
  "issue.event-rule-unread":
    "Die Wiederholung „{rule}“ des Termins ab Zeile {line} ist nicht zu verstehen; er gilt als einmaliger Termin.",
  "issue.event-cancelled": "„{name}“ (ab Zeile {line}) ist abgesagt und zählt nicht als Treffen.",
  "issue.event-declined": "„{name}“ (ab Zeile {line}) haben Sie abgesagt; als Treffen zählt das nicht.",
  "issue.event-nobody-met":
    "„{name}“ (ab Zeile {line}) liegt zurück und nennt außer Ihnen niemanden; daraus wird keine Begegnung.",
  "issue.event-nameless": "Der Termin ab Zeile {line} hat weder Titel noch Ort noch Gäste und blieb deshalb draußen.",
  "issue.event-series-cut":
    "„{name}“ (ab Zeile {line}) kam bis heute {count, number}-mal vor; die letzten {kept, number} Treffen sind übernommen, mehr ändert am Bild nichts.",
  "issue.json-too-deep":
    "Die Datei ist tiefer als {most}-fach verschachtelt; so etwas liest Mingle nicht. Übernommen wurde nichts.",
  "issue.json-broken":
    "Ab Zeile {line} ist das kein gültiges JSON; vielleicht wurde die Datei abgeschnitten. Am besten neu laden und noch einmal importieren.",
  "issue.occasions-none": "In dieser Datei steht keine Veranstaltung mit Namen und Beginn. Übernommen wurde nichts.",
  "issue.occasion-nameless": "Dieser Eintrag hat keinen Namen und blieb deshalb draußen.",
  "issue.occasion-without-start":
    "„{name}“ hat keinen lesbaren Beginn und blieb deshalb draußen. Gebraucht wird ein Tag wie 2026-05-04.",
  "issue.occasion-ends-early": "„{name}“ endet laut Datei vor dem Beginn; es gilt der erste Tag.",
  "issue.occasion-cancelled": "„{name}“ ist laut Datei abgesagt. Bitte prüfen Sie das, bevor Sie damit planen.",
} as const;
