// The words by which a captured line is read, German and English, folded. Parted by blanks; "_" stands for one inside.

/** What was exchanged, by kind; the first kind that has a word in the line counts. */
export const exchangeWords = {
  call: `telefoniert telefonat angerufen anruf anrief rief_an rief_mich_an zuruckgerufen telefonisch videocall videocalls call called
    rang phoned phone_call phoned_with zoom_mit skype facetime on_the_phone am_telefon by_phone telefonierte call_with`,
  mail: "gemailt mail mails e-mail email emailed mailed e-mails mailte",
  message: `nachricht geschrieben schrieb linkedin whatsapp sms gesimst signal_nachricht messaged message texted wrote written dm
    vernetzt connected_on`,
  meeting: `getroffen traf trafen treffen_mit treffen kennengelernt kennen_gelernt lernte begegnet begegnete begegnung gesehen sah
    gesprochen sprach gesprach austausch ausgetauscht besprochen besprechung termin_mit mittagessen abendessen fruhstuck essen_mit
    gegessen kaffee lunch dinner breakfast coffee beer drinks bier besucht besuch zusammengesessen unterhalten met meet meeting saw
    ran_into bumped_into spoke spoken talked chatted sat_next_to caught_up introduced_to vorgestellt ins_gesprach`,
} as const;

/** A wish or promise begins with these: what follows lies ahead. */
export const wishWords = `will mochte moechte wurde_gern wurde_gerne soll sollen sollte wollen mochten konnen_wir wir_wollen wants wants_to would_like
  should shall will_call will_send needs promised versprach hat_versprochen bat_um asked_me_to asked_for asked_about i_will i'll ich_werde
  werde wird let's lets hofft hopes interessiert_sich interested_in sucht looking_for sucht_nach`;

/** Things to do: a part of the line with one of these lies ahead. */
export const taskWords = `nachfassen nachhaken melden zuruckmelden wiedervorlage erinnern erinnerung anrufen zuruckrufen schreiben schicken senden
  treffen_wir einladen vorstellen verabreden follow_up follow-up followup remind reminder call_back get_back ring_back check_in reach_out
  send write schedule invite wieder_melden noch_mal_melden nochmal_melden`;

/** Things to do that are due in a week where no day is told. */
export const soonWords = `nachfassen nachhaken melden zuruckmelden wiedervorlage follow_up follow-up followup call_back get_back zuruckrufen
  check_in wieder_melden reach_out`;

/** Where one met begins with these. */
export const placeWords = `am beim auf_der auf_dem auf_einem auf_einer auf_dem auf im in_der bei_der bei_dem bei_einem bei_einer in wahrend_der nach_der
  nach_dem at_the at_a at_an at during over on_the after_the in_the uber_dem vor_der`;

/** What it is about begins with these. */
export const topicWords =
  "re uber wegen zum_thema thema zu_dem_thema about regarding on_the_subject_of betreffs in_sachen";

/** Never part of a name, a title or a company. */
export const smallWords = `ich hab habe haben hatte hatten war waren bin ist sind wurde wir uns mich mir mein meine meinen er sie es ihn ihm ihr ihre
  ihren seine der die das dem den des ein eine einen einem einer und oder mit von vom bei beim zu zur zum auf aus an am im in nach uber um
  fur sich noch mal nochmal kurz lang lange heute gestern vorgestern morgen abend mittag fruh spater dann auch sehr gut gute guter gutes
  guten nett nette netter nettes neu neue neuer neuen wieder endlich gerade eben hier dort dabei frau herr herrn i have had has was were
  am is are be been we us me my he she they it him her his their the a an and or with from at to on in for of about after before by had
  just today yesterday again finally here there very good nice great new long short quick brief who whom that which got get had reden
  sprechen hat hatten nur so mal einmal wollte dass because also then there's now who works working arbeitet jetzt inzwischen notiz notizen note idee idea via per`;

/** May stand between a name and the position. */
export const roleLeads =
  "er sie he she now who works working arbeitet ist is jetzt inzwischen seit als as a an the die heute";

/** What one goes to: a word with such an ending is a gathering and no company. */
export const gatheringEndings = `tagung konferenz messe empfang feier sitzung veranstaltung kongress gala vortrag workshop seminar treffen runde
  versammlung podium abend forum gipfel verleihung jubilaum hochzeit stammtisch fruhstuck mittagessen abendessen conference dinner lunch
  reception party event fair summit panel meetup webinar roundtable breakfast wedding flug flight golf`;
