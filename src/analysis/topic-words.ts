// Subjects that are none, and subjects nobody wants to be reminded of; folded (lib/text.ts).

/** What mail programs and calendars put before a subject; the subject behind it counts. */
export const replyMarks: readonly string[] = "re aw antw fw fwd wg sv vs tr rv rif ref".split(" ");

/** What they put before an answer to an invitation: no subject follows that anybody remembers. */
export const answerMarks: readonly string[] =
  `accepted,declined,tentative,canceled,cancelled,zugesagt,abgesagt,angenommen,abgelehnt,mit vorbehalt,automatische antwort,automatic reply,
   out of office,abwesenheit,abwesend,undeliverable,unzustellbar,gelesen,read,aktualisierte einladung,updated invitation`.split(
    /,\s*/,
  );

/** Words that say nothing by themselves; a subject made of them alone is none. */
export const emptyWords: ReadonlySet<string> = new Set(
  `termin termine terminanfrage terminvorschlag treffen besprechung meeting call telefonat telefontermin anruf ruckruf rueckruf lunch
   mittagessen essen kaffee coffee dinner catch up catchup jour fixe sync update status info frage fragen question kurze quick hallo hello
   hi danke thanks dank vielen herzlichen thank you gruss grusse viele liebe dringend urgent wichtig important bitte please termin weekly
   einladung invitation invite neue new nachricht message test betreff subject kein no ohne none anbei dokument dokumente unterlagen
   unser our ihr ihre your mein meine my das der die the a an und and mit with zu zum zur for fur von vom of heute morgen today tomorrow
   montag dienstag mittwoch donnerstag freitag monday tuesday wednesday thursday friday`.split(/\s+/),
);

/** Stems of what is private, painful or a matter for lawyers. */
export const sensitiveStems: readonly string[] =
  `kundig kuendig aufhebung abfind trenn entlass freistell gehalt lohn bonus abmahn mahnung beschwer reklam anwalt klage streit vertraulich
   krank arzt klinik diagnos beileid kondol trauer beerdig todes gestorben scheid schwanger geburt bewerb zeugnis
   terminat resign dismiss redundan layoff severance salary compens complain lawsuit lawyer legal dispute confiden sick hospital
   condolen funeral death died divorc pregnan applicat overdue lebenslauf`.split(/\s+/);
