// Words of pitches and of answers to them: those that carry nothing, and those that mean the same; folded (lib/text.ts).

/** Words by which nobody is known again, German and English. */
export const emptyInAnswers: ReadonlySet<string> = new Set(
  `ich du er sie es wir ihr mich mir uns ihnen ihm ihn sich mein meine meinen meinem meiner sein seine seinen seinem seiner ihre ihren ihrem
   ihrer unser unsere der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber doch auch nur noch schon
   so wie als wenn dass damit dabei dafur dazu daran darum hier dort da dann denn weil bis ist sind war waren bin hat habe haben hatte
   wird werden wurde worden kann konnen konnte soll sollen will wollen wollte muss mussen mag mochte mochten machen mache macht gemacht tun
   tut geht gehen gibt geben in im an am auf aus bei beim von vom mit nach zu zum zur uber unter fur gegen ohne um durch vor seit zwischen
   nicht nichts mehr sehr viel viele etwa ungefahr irgendwas irgendwie irgend irgendwelche etwas was wer wen wem wo wohin woran wonach
   suche suchen sucht gesucht suchte helfe helfen hilft arbeite arbeiten arbeitet arbeitete leite leiten leitet
   zuletzt heute gerade derzeit aktuell jetzt immer wieder neu neue neuen neuer neues ganz gut gern glaube weiss ahnung erinnere
   leider bereich bereichen thema themen firma firmen unternehmen leute menschen jemand jemanden person jahr jahre jahren sache sachen
   name heisse heisst
   i me my mine you he she it we they his her its our their them him us the a an and or but also only still so as like if that this these
   those there here then than because until is are was were be been am has have had do does did done will would can could should may might
   must in on at of off from by with for to into about over under after before between without through not no nothing more very much many
   some something somehow someone what who whom where which why how looking look looks search searches searching seeking seek help helps
   helping work works working lead leads leading recently now always again new quite well think know idea remember sorry area areas
   company companies firm firms people person year years thing things stuff name kind sort etc`.split(/\s+/),
);

/** Beginnings of words that mean the same to whoever remembers, a group a line. */
export const meaningTheSame: readonly (readonly string[])[] = `
sanier restruktur turnaround rett umbau wende krise rescu restor reorgan
beirat aufsichtsrat gremium board advisor kontrollgrem verwaltungsrat nonexecutiv
giesserei foundr gussteil metall stahl
mandat sitz posten amt platz stelle rolle position seat role job aufgabe
mittelstand mittelstandisch familienunternehm familienbetrieb familyowned family hiddenchamp sme midsiz
maschinenbau anlagenbau machiner engineering maschine
automobil automotiv autobau autoindustri fahrzeug zuliefer car
chemie chemical
pharma medikament arznei
medizintechnik medtech medical krankenhaus klinik hospital gesundheit health
bank kredit finanzinstitut
versicher insur
energie strom energy power solar photovoltaik windkraft renewabl erneuerbar
bau construct gebaud immobil realestate property
handel einzelhandel retail laden shop store
logistik spedition transport liefer logistic supply lager
software program app digital it technolog
daten data analys analytic statisti
finanz finance controlling cfo buchhalt rechnungswesen kaufmann zahlen account
vertrieb verkauf sales umsatz kunde customer client
marketing marke brand werb
personal hr recruit mitarbeit talent human staff
einkauf procure beschaff purchas
produktion fertig werk fabrik production manufactur plant factor
fuhrung manag chef geschaftsfuhr vorstand ceo leader executiv director geschaftsleit
beratung berat consult advis begleit coach
wachstum wachs grow skalier scale expand expans
nachfolg ubergab generation succession handover
verkaufen kauf ubernahm fusion merger acqui transakt exit deal
grund grundung startup founder gegrund found
invest beteilig kapital equity fond geldgeb capital
projekt programm vorhaben project
kost spar einspar cost sav effizien efficien
arbeitsplatz arbeitsplatze beschaftig jobs employ
ausland international export global weltweit
strategi richtung plan strateg
recht jurist anwalt legal law
nachhaltig klima umwelt co2 sustain climate esg green
schul hochschul universit lehr bildung teach educat train weiterbild
forsch wissenschaft research science entwickl develop
qualitat quality pruf audit zertifiz
sicherheit security cyber schutz safe
interim ubergangsweis zeit temporar
headhunt personalberat search vermittl kontakt empfehl introduc referr
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
