// The week: names of acts, why each of them, what there is to say about all.

const count =
  "=1 {einem} =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} =6 {sechs} =7 {sieben} =8 {acht} =9 {neun} =10 {zehn} =11 {elf} =12 {zwölf} other {#}";
const many =
  "=2 {Zwei} =3 {Drei} =4 {Vier} =5 {Fünf} =6 {Sechs} =7 {Sieben} =8 {Acht} =9 {Neun} =10 {Zehn} =11 {Elf} =12 {Zwölf} other {#}";

/** "vor drei Wochen", "gestern". */
const ago = `{unit, select,
  days {{count, plural, =0 {heute} =1 {gestern} =2 {vorgestern} other {vor {count, plural, ${count}} Tagen}}}
  weeks {vor {count, plural, ${count}} Wochen}
  months {vor {count, plural, =1 {einem Monat} other {{count, plural, ${count}} Monaten}}}
  overAYear {vor gut einem Jahr}
  almostTwoYears {vor fast zwei Jahren}
  other {vor {count, plural, ${count}} Jahren}}`;

/** "Vier Jahre Stille". */
const silence = `{unit, select,
  overAYear {Gut ein Jahr Stille}
  almostTwoYears {Fast zwei Jahre Stille}
  years {{count, plural, ${many}} Jahre Stille}
  other {Lange Stille}}`;

const level =
  "{level, select, 0 {Berufseinstieg} 1 {Fachebene} 2 {Expertenebene} 3 {Abteilungsleitung} 4 {Bereichsleitung} 5 {Geschäftsleitung} 6 {Aufsichts- oder Beirat} other {}}";

/** After the level: "Geschäftsleitung Finanzen". */
const field = `{function, select,
  finance { Finanzen} sales { Vertrieb} marketing { Marketing} it { IT} engineering { Technik} research { Forschung}
  operations { Betrieb} production { Produktion} procurement { Einkauf} logistics { Logistik} human_resources { Personal}
  legal { Recht} communication { Kommunikation} product { Produkt} customer_service { Kundenservice} consulting { Beratung}
  quality { Qualität} administration { Verwaltung} executive_search { Personalberatung} other {}}`;

/** "in den Finanzen", "in der Geschäftsleitung". */
const inField = `{function, select,
  finance {in den Finanzen} sales {im Vertrieb} marketing {im Marketing} it {in der IT} engineering {in der Technik}
  research {in der Forschung} operations {im Betrieb} production {in der Produktion} procurement {im Einkauf}
  logistics {in der Logistik} human_resources {im Personalbereich} legal {im Recht} communication {in der Kommunikation}
  product {im Produktmanagement} customer_service {im Kundenservice} consulting {in der Beratung} quality {in der Qualität}
  administration {in der Verwaltung} executive_search {in der Personalberatung} general_management {in der Unternehmensleitung}
  other {{level, select,
    0 {am Anfang} 1 {auf der Fachebene} 2 {auf der Expertenebene} 3 {in der Abteilungsleitung} 4 {in der Bereichsleitung}
    5 {in der Geschäftsleitung} 6 {im Aufsichts- oder Beirat} other {auf derselben Ebene}}}}`;

/** Who the person is, as far as known, after a half sentence. */
const place = `{place, select,
  roleAndOrganization {; ${level}${field} bei {organization}}
  role {; ${level}${field}}
  organization {; heute bei {organization}}
  other {}}`;

/** The target of an introduction in a sentence of its own. */
const target = `{place, select,
  roleAndOrganization { {otherName}: ${level}${field} bei {organization}.}
  role { {otherName}: ${level}${field}.}
  organization { {otherName} ist heute bei {organization}.}
  other {}}`;

/** "antworten etwa sechs von zehn". */
const answering = `{ofTen, plural,
  =1 {antwortet etwa einer von zehn} =2 {antworten etwa zwei von zehn} =3 {antworten etwa drei von zehn}
  =4 {antworten etwa vier von zehn} =5 {antwortet etwa die Hälfte} =6 {antworten etwa sechs von zehn}
  =7 {antworten etwa sieben von zehn} =8 {antworten etwa acht von zehn} other {antworten etwa neun von zehn}}`;

export const week = {
  "operation.news": "Was es Neues gibt: wer eine andere Position hat",
  "cli.news.headline":
    "{count, plural, one {Ein Mensch hat} other {{count, number} Menschen haben}} eine neue Position.",
  "cli.news.none": "In den letzten drei Monaten hat niemand eine neue Position, von der Mingle wüsste.",
  "act.kind.reach-out": "Sich melden",
  "act.kind.reactivate": "Wieder anknüpfen",
  "act.kind.secure": "Privaten Weg sichern",
  "act.kind.follow-up": "An eine Begegnung anknüpfen",
  "act.kind.introduce": "Bekannt machen",
  "act.kind.ask-introduction": "Sich vorstellen lassen",

  "act.title.reach-out": "{way, select, call {Rufen Sie {fullName} an} other {Melden Sie sich bei {fullName}}}",
  "act.title.reactivate":
    "{way, select, call {Rufen Sie {fullName} wieder einmal an} other {Schreiben Sie wieder einmal an {fullName}}}",
  "act.title.first-word":
    "{way, select, call {Rufen Sie {fullName} ein erstes Mal an} other {Schreiben Sie ein erstes Mal an {fullName}}}",
  "act.title.secure": "Sichern Sie einen privaten Weg zu {fullName}",
  "act.title.follow-up": "Knüpfen Sie an die Begegnung mit {fullName} an",
  "act.title.promise": "Kommen Sie auf {fullName} zurück, wie besprochen",
  "act.title.introduce": "Machen Sie {fullName} und {otherName} miteinander bekannt",
  "act.title.ask-introduction": "Bitten Sie {fullName}, Sie mit {otherName} bekannt zu machen",

  "act.reason.reach-out": `Das letzte Zeichen kam ${ago}${place}.`,
  "act.reason.reactivate": `${silence}${place}. Nach so langer Stille ${answering}.`,
  "act.reason.first-word": `{unanswered, plural, =0 {Noch kein Wort gewechselt} other {Bisher kam keine Antwort}}${place}. Auf eine Zeile von Ihnen ${answering}.`,
  "act.reason.secure": `{hasChannel, select, true {Nur über die Firma erreichbar} other {Noch kein Weg zur Person bekannt}}${place}. Eine private Nummer oder ein Profil {hasChannel, select, true {bleibt, wenn die Position geht} other {genügt}}.`,
  "act.reason.follow-up": `Sie haben sich ${ago} zum ersten Mal getroffen${place}. Eine Zeile jetzt, und die Begegnung bleibt.`,
  "act.reason.promise": `Das hatten Sie ${ago} verabredet${place}. Wer Wort hält, bleibt in Erinnerung.`,
  "act.reason.introduce": `Zwei, die sich wohl noch nicht kennen: beide ${inField}, bei {organization} und bei {otherOrganization}. {silentName, select, none {Beide gewinnen, und beide denken dabei an Sie.} other {Mit {silentName} war es lange still, das braucht ein Wort mehr.}}`,
  "act.reason.ask-introduction": `{fullName} und {otherName} {evidence, select, days {saßen {days, plural, =1 {schon einmal} other {an {days, plural, ${count}} Tagen}} zusammen} other {waren zur selben Zeit bei {employer}}}.${target}`,

  "week.note.carries":
    "Ihr Netz trägt: Nichts davon ändert diese Woche noch viel. Melden Sie sich, bei wem Sie Lust haben.",
  "week.note.many-equal":
    "{count, number} Schritte sind gleich gut, gezeigt werden die auf der höchsten Ebene. Ihre Mails und Ihr Kalender würden zeigen, wer Ihnen näher steht.",
  "week.note.nobody-relevant":
    "Noch steht niemand auf Ihrer Ebene oder darüber in Ihrem Netz. Mit Titeln zu den Kontakten, oder mit einer Richtung, wird daraus eine Woche.",
  "week.note.nothing-open": "Diese Woche steht nichts an.",
  "week.resting":
    "{count, plural, one {Eine Bindung lassen} other {# Bindungen lassen}} Sie in dieser Zeit mit Absicht ruhen. Ruhende Bindungen sind oft die wertvollsten, wenn man sie später weckt.",
} as const;
