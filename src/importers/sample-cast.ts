// Names, companies and titles of the sample network: all invented, any likeness is chance.

/** Name, mail domain, industry, region, and how many of the sample's people are there. */
export const sampleOrganizations: readonly (readonly [string, string, string, string, number])[] = [
  ["Rheinwerk Antriebstechnik SE", "rheinwerk-antrieb.example", "machinery", "Düsseldorf", 128],
  ["Nordlicht Energie AG", "nordlicht-energie.example", "energy", "Hamburg", 16],
  ["Alpenbahn Logistik AG", "alpenbahn.example", "logistics", "Zürich", 14],
  ["Kessler & Söhne Maschinenbau GmbH", "kessler-soehne.example", "machinery", "Stuttgart", 14],
  ["Donauchemie Holding AG", "donauchemie.example", "chemicals", "Wien", 13],
  ["Bergmann Automotive GmbH", "bergmann-automotive.example", "automotive", "München", 13],
  ["Hanseatische Privatbank AG", "hansa-privatbank.example", "banking", "Hamburg", 12],
  ["Weserstahl GmbH", "weserstahl.example", "steel", "Bremen", 11],
  ["Tritonia Pharma AG", "tritonia.example", "pharma", "Basel", 11],
  ["Solveris Software GmbH", "solveris.example", "software", "Berlin", 11],
  ["Mainblick Versicherungen AG", "mainblick.example", "insurance", "Frankfurt am Main", 10],
  ["Elbtal Messtechnik GmbH", "elbtal-messtechnik.example", "electronics", "Dresden", 9],
  ["Vogtland Werkzeugbau GmbH", "vogtland-werkzeug.example", "machinery", "Chemnitz", 9],
  ["Lindenhof Kliniken gGmbH", "lindenhof-kliniken.example", "health", "Köln", 8],
  ["Quellgrund Lebensmittel KG", "quellgrund.example", "food", "Bielefeld", 8],
  ["Adlerhorst Executive Search", "adlerhorst-search.example", "executive search", "Frankfurt am Main", 7],
  ["Seefeld & Partner Personalberatung", "seefeld-partner.example", "executive search", "München", 6],
  ["Orion Beratung GmbH", "orion-beratung.example", "consulting", "Düsseldorf", 9],
  ["Gartner & Wolff Rechtsanwälte", "gartner-wolff.example", "law", "Frankfurt am Main", 6],
  ["Steirische Papier AG", "steirische-papier.example", "paper", "Graz", 7],
  ["Jurasonne Photovoltaik SA", "jurasonne.example", "energy", "Lausanne", 6],
  ["Kettwig Hydraulik GmbH", "kettwig-hydraulik.example", "machinery", "Essen", 8],
  ["Brennerpass Transporte GmbH", "brennerpass.example", "logistics", "Innsbruck", 6],
  ["Nordhafen Werft GmbH", "nordhafen-werft.example", "shipbuilding", "Kiel", 6],
  ["Tauber Medizintechnik AG", "tauber-medizin.example", "medical devices", "Tuttlingen", 7],
  ["Verband Antriebe und Fluidtechnik e. V.", "verband-antriebe.example", "association", "Frankfurt am Main", 6],
  ["Hochschule für Wirtschaft Rheinland", "hw-rheinland.example", "education", "Köln", 6],
  ["Polarstern Beteiligungen GmbH", "polarstern-beteiligungen.example", "private equity", "München", 7],
  ["Ostsee Reederei GmbH & Co. KG", "ostsee-reederei.example", "shipping", "Rostock", 5],
  ["Sigma Robotik GmbH", "sigma-robotik.example", "electronics", "Aachen", 7],
  ["Wiesengrund Immobilien AG", "wiesengrund.example", "real estate", "Leipzig", 5],
  ["Zeitwerk Medien GmbH", "zeitwerk-medien.example", "media", "Berlin", 5],
  ["Stadtwerke Wuppertal-Süd GmbH", "sw-wuppertal-sued.example", "energy", "Wuppertal", 5],
  ["Franken Kabel AG", "franken-kabel.example", "electronics", "Nürnberg", 5],
];

export const sampleGiven: readonly string[] = [
  "Anna", "Andreas", "Barbara", "Bernd", "Birgit", "Carola", "Christian", "Claudia", "Daniel", "Dietmar", "Elif", "Eva",
  "Felix", "Florian", "Franziska", "Gerd", "Greta", "Hannes", "Heike", "Holger", "Ines", "Jan", "Johanna", "Jörg",
  "Julia", "Jürgen", "Karin", "Kathrin", "Klaus", "Lars", "Lena", "Lukas", "Maja", "Manfred", "Marion", "Markus",
  "Martina", "Mehmet", "Michael", "Monika", "Nadja", "Nina", "Oliver", "Patrick", "Petra", "Rainer", "Regula", "Reto",
  "Sabine", "Sebastian", "Silke", "Sofia", "Stefan", "Susanne", "Sven", "Tanja", "Thomas", "Tobias", "Ulrich", "Ursula",
  "Verena", "Volker", "Wolfgang", "Yasemin",
];

export const sampleFamily: readonly string[] = [
  "Achterberg", "Albrecht", "Aumann", "Baumgartner", "Behrens", "Bischof", "Böhm", "Brandstetter", "Brückner", "Çelik",
  "Degen", "Dorn", "Eberle", "Egger", "Engel", "Faber", "Fischbach", "Frey", "Fuchs", "Gasser", "Geiger", "Glöckner",
  "Gruber", "Haas", "Hartwig", "Heinemann", "Herzog", "Hofer", "Huber", "Imhof", "Jansen", "Jäger", "Kaiser", "Kaya",
  "Keller", "Kirchner", "Kröger", "Kühn", "Lehner", "Lorenz", "Ludwig", "Maurer", "Meinhardt", "Möller", "Nagel",
  "Neumann", "Oberhauser", "Ott", "Petersen", "Pohl", "Quast", "Rademacher", "Reiter", "Richter", "Rieger", "Roth",
  "Sauer", "Schäfer", "Schenk", "Schilling", "Schröder", "Seidel", "Sommer", "Stadler", "Steiner", "Strauß", "Thalmann",
  "Uhlig", "Vogel", "Wagner", "Walser", "Weiß", "Wendt", "Winkler", "Yıldız", "Zeller", "Zimmermann", "Zoller",
];

/** Titles by level, from professional to board. */
export const sampleTitles: readonly (readonly string[])[] = [
  ["Trainee Vertrieb", "Werkstudentin Controlling", "Junior Consultant"],
  ["Projektmanagerin", "Key Account Manager", "Controller", "Einkäuferin", "Vertriebsingenieur", "Produktmanager"],
  ["Senior Consultant", "Senior Key Account Manager", "Senior Controller", "Referentin Strategie"],
  ["Teamleiter Service", "Abteilungsleiterin Einkauf", "Head of Marketing", "Leiter Controlling", "Head of HR"],
  ["Bereichsleiter Produktion", "Director Sales DACH", "Bereichsleiterin Finanzen", "Hauptabteilungsleiter IT", "Director Operations"],
  ["Geschäftsführer", "CFO", "Vorständin Technik", "Geschäftsführerin Vertrieb", "CEO", "Mitglied des Vorstands", "Managing Partner", "Prokurist"],
  ["Aufsichtsratsvorsitzender", "Mitglied des Aufsichtsrats", "Beirätin"],
];

/** Name, kind, place, cost, weeks ahead. */
export const sampleOccasions: readonly (readonly [string, "conference" | "reception" | "association" | "alumni" | "dinner", string, number, number])[] = [
  ["Rheinischer Unternehmertag", "conference", "Düsseldorf", 890, 5],
  ["Jahresempfang der Antriebstechnik", "reception", "Frankfurt am Main", 120, 3],
  ["Alumni-Abend der Wirtschaftshochschule", "alumni", "Köln", 0, 2],
  ["Kamingespräch Vertrieb im Mittelstand", "dinner", "Bonn", 180, 7],
  ["Mitgliederversammlung Fluidtechnik", "association", "Frankfurt am Main", 0, 9],
];
