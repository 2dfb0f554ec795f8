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
} as const;
