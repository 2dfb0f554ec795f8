// Words that name a role, by kind: folded (no accents, no capitals), masculine; endings and compounds are found by rule.
// A word of five letters or more also counts as the end of a compound ("projekt|leiter"); "=" in front forbids it.
// Knowledge of the languages of business, written by us; nothing is learnt from anybody's titles.

import type { KindName } from "./level-kinds.ts";

export const roleWords: Readonly<Record<Exclude<KindName, "area">, string>> = {
  intern: `=intern =interns =internship =internships praktikant praktikum praktika stagiaire =stage =stagist =tirocinante
    tirocinio =becario =becaria =estagiario =estagio =pasante =practicante =practicas stazista stazysta
    praktykant stazist =staz praktik praktikplats =lia harjoittelija stajyer =staj gyakornok hospitant famulant`,
  student: `estudante candidate absolvent alumnus =mestrando mestrado undergraduate student studentin students studenten
    studentisch studentische studentischer werkstudent werkstudentin werkstudententatigkeit masterand
    bachelorand diplomand masterthesis bachelorthesis masterarbeit bachelorarbeit diplomarbeit abschlussarbeit
    doktorand doktorandin doctorand promovend =phd etudiant estudiante studente studentessa =opiskelija ogrenci
    =schuler =pupil scholar stipendiat eleve hallgato studerande studentmedarbetare
    studentassistent studiosus promotionsstudent doctorant doutorando doctorando laureando`,
  trainee: `trainee traineeprogramm traineeship volontar volontariat =apprentice apprenticeship auszubildender
    auszubildende auszubildenden ausbildung azubi azubine lehrling lehrtochter lernende lernender apprenti
    alternant alternance aprendiz apprendista leerling larling laerling elev rechtsreferendar studienreferendar
    referendariat lehramtsanwarter anwarter inspektorenanwarter =graduate =graduates jungoffizier kursist
    umschuler =trainees =stazystka`,
  service: `=volunteer =volunteering freiwillige freiwilliger freiwilligendienst zivildienst zivildienstleistender =zivi
    =fsj =bfd =wehrdienst grundwehrdienst wehrpflichtiger ehrenamt ehrenamtlich ehrenamtliche benevole
    voluntario =frivillig vikar vikarie volontaire vrijwilliger volontario vapaaehtoinen dobrovolnik
    wolontariusz =militardienst =praesenzdienst prasenzdienst =vaernepligt varnplikt =helfer aushilfe minijob
    ferienjob schulerjob`,
  assistant: `assistant assistent assistenz assistentin assistentka assistante assistente asistente assistenten asystent
    asistent =aide hilfskraft hiwi =helper bitrade auxiliar auxiliaire gehilfe avustaja asistan asszisztens
    =asst`,
  associate: "=associate =associates",
  executiveAssistant: `officemanager secretary secretaire secretaria sekretar sekretarin sekretariat secretario segretaria segretario
    secretaresse sekretarka sekretarz vorstandsassistent vorstandsassistenz vorstandssekretar chefsekretar
    direktionsassistent direktionsassistenz leitungsassistent leitungsassistenz geschaftsfuhrungsassistent
    geschaftsfuhrungsassistenz geschaftsleitungsassistent geschaftsleitungsassistenz geschaftsfuhrerassistent
    managementassistent managementassistenz bereichsassistent bereichsassistenz direktionssekretar vdassistent
    direktieassistent direktiesecretaresse directieassistent directiesecretaresse chefassistent
    fremdsprachensekretar vorzimmer vorzimmerdame`,
  clerk: `=clerk =clerks receptionist rezeptionist receptionniste recepcionista recepcni schreibkraft datatypist
    telefonist empfangskraft butiksbitrade kassierer cashier`,
  retired: `emekli arbetslos foraldraledig mammaledig foraldraledighet =retired rentner pensionar pensionierter pensioniert
    ruhestand =retraite =retraitee =jubilado =pensionato =pensioneret =gepensioneerd =pensionerad =aposentado
    =emeritus =arbeitssuchend arbeitsuchend =unemployed jobsuchend elternzeit mutterschutz sabbatical =hausfrau
    =hausmann`,
  freelance: `podnikani franchisetagare freelance freelancer =freelancing freiberufler freiberuflich freiberufliche
    freiberuflicher freischaffend freischaffender frilans frilanser =selbststandig =selbstandig selbststandiger
    selbstandiger selbstandige selbststandige soloselbststandiger =autonomo =autonoma =independant =independante
    zzper =zzp zivnostnik =osvc =selfemployed independent wolnystrzelec =enskild`,
  worker: `captain servitris waitress underskoterska skotare barnskotare varnare truckforare forare snickare maskinskotare
    kriminalvardare vaktmastare uthyrare ordningsvakt lokalvardare paramedic konduktor larmoperator
    salgsmedhjaelper hygienist porter runner eletricista montador rekondare idrottare skadespelare orderplockare
    dependiente dependienta prestador soldado sergeant marine infanterist sestra flexare maskinforare =actor
    =actress mitarbeiter mitarbeitende sachbearbeiter sachbearbeitung angestellter angestellte beschaftigter
    arbeiter facharbeiter arbeitnehmer worker operator operative employee =staff crew teammitglied
    projektmitglied =member membre medewerker medarbejder medarbetare medarbeider empleado employe impiegato
    addetto operaio obrero ouvrier pracovnik pracownik zamestnanec tyontekija calisan verkaufer verkauferin
    verkaufskraft vendeur vendedor venditore =commesso verkoper saljare saelger selger prodejce sprzedawca myyja
    fahrer chauffeur driver mechaniker mecanicien mechanic mecanico meccanico monteur montor techniker
    technician technicien tecnico technicus tekniker mechatroniker elektriker elektroniker electrician
    elektricien elektrikker schlosser schweisser welder tischler maler maurer dachdecker schreiner zimmermann
    klempner installateur anlagenmechaniker zerspanungsmechaniker industriemechaniker fertigungsmechaniker
    maschinist maschinenfuhrer anlagenfuhrer drucker fabricator lagerist kommissionierer lagerarbeiter
    magazynier staplerfahrer =koch =cook cuisinier cocinero kok bartender barista waiter kellner servicekraft
    restaurantfachmann hotelfachmann friseur kosmetiker florist backer konditor metzger pflegefachmann
    pflegefachfrau pflegekraft pfleger krankenpfleger krankenschwester altenpfleger =nurse infirmier enfermero
    verpleegkundige sjukskoterska sykepleier sygeplejerske erzieher padagoge sozialpadagoge sozialarbeiter
    betreuer heilerziehungspfleger hausmeister reinigungskraft wachmann sicherheitskraft feuerwehrmann polizist
    polizeibeamter soldat beamter beamte beamtin tjansteman ambtenaar funcionario fonctionnaire funktionar
    bundesbankangestellter verwaltungsangestellter verwaltungsfachangestellter fachangestellter fachkraft
    fachfrau fachmann fachverkaufer buroassistent burokraft burokaufmann kaufmann kauffrau kaufleute
    bankkaufmann industriekaufmann einzelhandelskaufmann grosshandelskaufmann versicherungskaufmann
    immobilienkaufmann veranstaltungskaufmann bankkauffrau bankangestellter =teller attendant
    stewardess flugbegleiter =steward disponent dispatcher zerspaner gartner landwirt farmer forstwirt winzer
    tierpfleger fachinformatiker lagermitarbeiter callcenteragent gerichtsschreiber schreiber
    postbote zusteller kraftfahrer berufskraftfahrer busfahrer lokfuhrer =pilot kapitan =laborant
    biologielaborant chemielaborant mta =pta =mfa zahntechniker optiker fotograf photographer photographe
    fotografo kameramann musiker schauspieler artist kunstler sanger =dj geselle handwerker bediener inspektor
    promoter merchandiser telefonverkaufer animateur vaktare lastbilschauffor kassemedarbejder
    servicemedarbejder cajero commis =host hostess zugbegleiter hilfsarbeiter spieler spelare player athlete
    athlet fotbollsspelare packer picker assembler maschinenbediener helpdesk servicedesk`,
  professional: `vorstandsreferent interimsmanager professional correspondent purchaser salesperson salesman saleswoman maklare
    asesor asesora recrutador advocate novinar zpravodaj pravnik psycholog socialsekreterare
    departementssekreterare faltsekreterare forvaltare planerare resursplanerare forskollarare arbetsterapeut
    fysioterapeut terapeut bibliotekarie oversattare kommunikator marknadsforare kanslist socionom amanuens
    farmaceut producent programvaruutvecklare konstnar dekorator forfattare handledare integrator sourcing
    ejecutivo ejecutiva executivo executiva avaliador consellor presenter anchor historian fundraiser
    practitioner kommunikatorin novinarka poradce poradkyne vyzkumnik pesquisador consultor
    specialista trener trenerka tolkare educator pedagog pesquisadora liaison guide instrutor mluvci dozor
    cirurgiao colaborador atendente bolsista controlador adjuster appraiser researchers asociado associado
    specialist spezialist especialista specialiste specjalista asiantuntija szakember uzman fachreferent
    referent referentin =officer adviser advisor conseiller consejero consigliere adviseur radgiver radgivare
    doradca berater consultant konsulent consulente konsultant konzultant konsult danisman consultora recruiter
    rekruter rekryterare recruteur reclutador rekrutierer headhunter personaler engineer ingenieur ingenjor
    ingeniero engenheiro ingegnere ingenior inzenyr inzynier muhendis insinoori mernok konstrukteur constructeur
    konstruktor planer planner planificador planungsingenieur developer entwickler developpeur desarrollador
    desenvolvedor sviluppatore ontwikkelaar utvecklare udvikler utvikler vyvojar programmierer programmer
    programmeur programmerare programador programmatore programator softwareentwickler =dev =coder craftsman
    hacker tester testare administrator administratoren administrateur administrador amministratore beheerder
    systemadministrator sysadmin =admin webmaster analyst analytiker analyste analista analitik analytik
    analityk analist scientist wissenschaftler scientifique cientista cientifico scienziato forscher forskare
    forsker researcher rechercheur chercheur investigador ricercatore onderzoeker tutkija vedec badacz postdoc
    postdoktorand chemist chemiker chimiste physiker physicist biologe biologist biochemiker mathematiker
    mathematician statistiker statistician okonom economist economiste ekonom ekonomist informatiker geologe
    geograf designer gestalter grafiker graphiste disenador designerin mediengestalter kommunikationsdesigner
    webdesigner originator illustrator animator formgivare vormgever tasarimci projektant creator editor
    redakteur redaktor redacteur redator redattore redaktorka lektor lektorin author autor autorin writer texter
    copywriter schriftsteller journalist journaliste periodista giornalista jornalista reporter korrespondent
    columnist kolumnist blogger moderator publisher verleger publizist ubersetzer translator traducteur
    traductor tolk dolmetscher interpreter buchhalter accountant bookkeeper comptable contador contable
    contabile boekhouder bilanzbuchhalter lohnbuchhalter finanzbuchhalter redovisningsekonom ucetni ksiegowy
    kirjanpitaja muhasebeci controller kontrolleur controleur auditor prufer revisor wirtschaftsprufer
    steuerberater steuerfachangestellter steuerfachwirt fachwirt betriebswirt wirtschaftsfachwirt
    handelsfachwirt volkswirt wirtschaftsingenieur wirtschaftsinformatiker diplomkaufmann diplomingenieur
    diplombetriebswirt aktuar actuary underwriter broker makler trader handler dealer banker bankier treasurer
    kreditanalyst gutachter sachverstandiger assessor schatzer lawyer anwalt rechtsanwalt syndikus
    syndikusrechtsanwalt jurist juristin avocat avokat abogado advogado avvocato advocaat advokat
    advokatfullmektig attorney counsel counselor counsellor paralegal solicitor barrister notar notaire richter
    staatsanwalt patentanwalt advokatka mediator arzt facharzt assistenzarzt zahnarzt tierarzt tandlakare doctor
    physician medecin medico lakare laege lege lekar surgeon chirurg dentist apotheker pharmacist pharmazeut
    therapeut therapist physiotherapeut ergotherapeut logopade psychologe psychologist psychologue psicologo
    psykolog psychotherapeut hebamme sanitater rettungssanitater notfallsanitater =optometrist ergonom dietitian
    diatassistent teacher lehrer enseignant profesor =professeur insegnante docent docente dozent leraar larare
    laerer ucitel nauczyciel opettaja ogretmen instructor instruktor instructeur trainer entrenador formateur
    formador formatore opleider ausbilder utbildare kouc coach tutor lecturer lector referendarin tranare
    dozentin ubungsleiter bibliothekar librarian archivar kurator curator museumspadagoge verkaufsberater
    kundenberater serviceberater aussendienstler aussendienstmitarbeiter aussendienst innendienst representative
    reprasentant representante rappresentante vertegenwoordiger vertreter handelsvertreter verkaufsreprasentant
    =rep representant delegue =delegate delegado commercial comercial commerciale =negociateur agent agente
    agentin einkaufer buyer acheteur comprador compratore inkoper inkopare innkjoper indkober nakupci strategist
    stratege strateg estrategista mediaplaner mediaberater marktforscher promotor ambassador botschafterin
    influencer handlaggare sagsbehandler saksbehandler utredare geschaftspartner businesspartner
    sparringspartner vertriebspartner kooperationspartner ansprechpartner kundansvarig evangelist modeler
    modeller modellerer technologist technologe technologue toxikologe okologe generalist generaliste konzepter
    konzeptioner konzeptionist concepteur conceptor producer produzent producteur sourcer vermittler
    arbeitsvermittler matchmaker personalreferent personalsachbearbeiter personaldisponent personalhandlaggare
    dispositionsplaner resourceplaner inspector inspecteur inspektorin detective kriminalkommissar kommissar
    diplomat attache pastor pfarrer priester imam rabbiner seelsorger missionar missionary geistlicher theologe
    pastoralreferent investigator ermittler collector facilitator organizer organiser dramaturg regisseur
    choreograph dirigent komponist komponistin cutter operateur provider builder maker buchautor podcaster
    speaker redner keynotespeaker moderatorin wissensmanagerin =ba =hrbp =sdr =bdr =bdm =kam =csm =dba =po =qa
    =sre =pm tradere bransjeradgiver rechtspfleger standesbeamter lehrkraft dozierender bauzeichner zeichner
    draftsman statiker tragwerksplaner vermesser surveyor stadtplaner landschaftsplaner innenarchitekt
    raumplaner programozo fejleszto tervezo elado ugyintezo pracovnice konzultantka obchodnik advokatni
    referentka specialistka analyticka ucitelka rezeptarin gesundheitsberater ernahrungsberater disponentin
    zollner kalkulator werbetexter =negotiator investor =individual contributor pmo fullstack frontend backend
    devops sysop fotbollstranare receptar =grafik operadora ratgeber mediengestaltung spotter rigger estimator
    scheduler expediter`,
  expert: "expert experte expertin ekspert experto esperto fachexperte sachkundiger themenexperte =sme",
  architect: "architect architekt architecte arkitekt arquitecto arquiteto architetto softwarearchitekt itarchitekt",
  academic: `faculty academic =doc professor professorin professur juniorprofessor privatdozent postdoctoral =fellow
    universitatsprofessor hochschullehrer hoogleraar professore catedratico =prof`,
  manager: `manager mgr managerin manageress manazer menedzer menadzer menedzser gestor gestora gestionnaire paallikko
    yonetici mudur produktmanager accountmanager verkaufsmanager keyaccountmanager personalmanager eventmanager
    controllingmanager communitymanager sachgebietsmanager gestionatore`,
  projectManager: `projektmanager projectmanager programmmanager programmanager projektsteuerer projektingenieur =pmp scrummaster`,
  mandate: `verantwortlicher verantwortliche verantwortlich ansvarig ansvarlig beauftragter beauftragte =charge =chargee
    preposto verantwoordelijke`,
  principal: "=principal =principals =mentor",
  seniorStaff: `oberarzt seniorberater seniorexperte ltd obersachbearbeiter studienrat oberstudienrat oberregierungsrat
    regierungsdirektor ministerialrat amtsrat seniorconsultant seniormanager seniorreferent chefingenieurin
    hauptsachbearbeiter offizier officier =major leutnant oberleutnant hauptmann konsul consul oberingenieur
    =sachgebietsverantwortlicher grundsatzreferent handlungsbevollmachtigter bevollmachtigter`,
  chiefOfStaff: "stabschef stabsleiter",
  siteManager: `gerente gerent gerenta filialmanager storemanager shopmanager marktmanager regionalmanager gebietsmanager
    areamanager restaurantmanager hotelmanager produktionsmanager schichtmanager standortmanager
    verkaufsgebietsmanager bereichsmanager butikkmanager inkoopmanager categorymanager`,
  coordinator: `coordinator koordinator coordinateur coordinador coordenador coordinatore coordinatrice koordinatorin samordnare
    koordinaattori koordynator koordinatoru koordinatorka projektkoordinator organisator
    koordination koordinierung`,
  foreman: `meister meisterin industriemeister werkmeister handwerksmeister =foreman vorarbeiter polier contremaitre capataz
    brigadier ploegbaas forman formann arbetsledare lagleder mistr brygadzista meisterbetrieb bauleiter
    bauleitung capocantiere fachbauleiter obermonteur schichtfuhrer teamfuhrer gruppenfuhrer kolonnenfuhrer
    wachleiter schornsteinfegermeister maschinenmeister`,
  supervisor: `supervisor superviseur supervisora aufseher schichtleiter schichtleitung opsynsmann superintendent vakman
    tyonjohtaja`,
  projectLeader: `projektleiter projektleitung bauprojektleiter teilprojektleiter gesamtprojektleiter projectleider projektleder
    projektledare prosjektleder projectlead programmleiter programmleitung projektverantwortlicher`,
  leader: `lead leader lider =lideres teamleiter teamleitung teamlead teamleader teamchef gruppenleiter gruppenleitung
    teamkoordinator gruppchef gruppechef gruppleder teamleder teamledare teamleider groepsleider teamcoach =tl
    arbeitsgruppenleiter fachgruppenleiter referatsleiter sachgebietsleiter sachgebietsleitung fachgebietsleiter
    truppfuhrer capogruppo caposquadra teamlider konsultchef lagledare takim ryhmanvetaja
    vedaja csoportvezeto stationsleiter wohnbereichsleiter wohngruppenleiter abschnittsleiter funktionsleiter
    linienleiter fachverantwortlicher wydzialowy equipeleiter stationsleitung`,
  head: `head leiter leitung abteilungsleiter abteilungsleitung abteilungschef departmentleiter fachbereichsleiter
    fachabteilungsleiter fachteamleiter ressortleiter referatsleitung personalleiter vertriebsleiter
    einkaufsleiter kundendienstleiter technikleiter betriebsleiter produktionsleiter fertigungsleiter
    finanzleiter itleiter marketingleiter verkaufsleiter entwicklungsleiter qualitatsleiter serviceleiter
    logistikleiter controllingleiter kommunikationsleiter laborleiter kuchenleiter kuchenchef pressesprecher
    pflegedienstleiter wohnheimleiter buroleiter buroleitung chefredakteur chefredaktor chefingenieur
    chefdesigner chefarchitekt cheftrainer chefkoch chefe chefes jefe jefa jefatura =capo =caporeparto hoofd
    afdelingshoofd afdelingsleider leider leder ledare chef sjef afdelingsleder avdelingsleder afdelingschef
    avdelningschef enhetschef sektionschef enhetsleder seksjonsleder kontorchef kontorschef personalchef itchef
    okonomichef ekonomichef marknadschef forsaljningschef salgschef saljchef verksamhetschef platschef
    butikschef produktionschef projektchef inkopschef kommunikationschef salgssjef lakarchef gruppleiter vedouci
    vedoucich kierownik vedouca osastopaallikko vezeto sef pressechef rechnungswesenleiter verwaltungsleiter
    kanzleileiter sekretariatsleiter headteacher baskan baskani leidinggevende dirigente responsable
    responsabile responsavel encargado encargada rektoratsleiter ausbildungsleiter kursleiter lehrgangsleiter
    praxisleiter studienleiter leidende leitende dienststellenleiter kommandant commander kommandeur schulleiter
    schulleitung kitaleiter kitaleitung einrichtungsleiter heimleiter konrektor rektor rector dekan =dean
    amtsleiter dezernatsleiter fachdienstleiter stabsstellenleiter verkoopleider bedrijfsleider orchesterleiter
    utbildningsledare produktionsledare trafikledare`,
  siteHead: `niederlassungsleiter niederlassungsleitung filialleiter filialleitung marktleiter regionalleiter regionalleitung
    gebietsleiter gebietsverkaufsleiter regionalverkaufsleiter bezirksleiter landesleiter werksleiter werkleiter
    werkleitung standortleiter standortleitung geschaftsstellenleiter zweigstellenleiter bankstellenleiter
    segmentleiter spartenleiter vestigingsmanager filiaalmanager regiochef distriktschef regionchef hotelleiter
    zentrumsleiter klinikleiter chefarzt betriebsstattenleiter landerleiter vertriebsgebietsleiter
    produktionswerkleiter institutsleiter landerverantwortlicher zavodniho`,
  divisionHead: `bereichsleiter bereichsleitung hauptabteilungsleiter hauptabteilungsleitung geschaftsbereichsleiter
    geschaftsfeldleiter zentralbereichsleiter unternehmensbereichsleiter divisionsleiter divisionleiter
    ressortdirektor affarsomradeschef bereichschef konzernbereichsleiter divisionschef forretningsomradechef
    konzernleiter stabsbereichsleiter geschaftsgebietsleiter hauptbereichsleiter landesdirektionsleiter`,
  director: `director direktor directeur directrice direttore direttrice directora diretor diretora direktrice     direktorin direktore direktoer direktion dyrektor reditel riaditel johtaja direktur igazgato direktoru
    vertriebsdirektor spitaldirektor klinikdirektor werksdirektor hoteldirektor bankdirektor verkaufsdirektor
    abteilungsdirektor personaldirektor finanzdirektor betriebsdirektor landesdirektor =dir museumsdirektor
    schuldirektor institutsdirektor referatsdirektor bezirksdirektor regionaldirektor`,
  executiveDirector: "",
  generalManager: `=dg =gm =geschaftsleiter unternehmensleiter unternehmensleitung generaldirektor landesgeschaftsfuhrer
    regionalgeschaftsfuhrer intendant`,
  vicePresident: `=vp =svp =evp =avp =rvp =gvp =vicepresident vizeprasident vicepresidente vicepresidenta viceprasident
    vicedirektor vizedirektor =executivevicepresident`,
  president: `president prasident presidente presidenta prezes prezident =pres`,
  signatory: "prokurist prokuristin prokura gesamtprokurist einzelprokurist procuratore procurador =ppa",
  partner: "partner associe =socio =vennoot kompagnon teilhaber ortak partnerka",
  founder: `founder cofounder grunder mitgrunder mitbegrunder begrunder fondateur cofondateur fondatrice fundador cofundador
    fondatore cofondatore oprichter medeoprichter grundare medgrundare grunnlegger stifter medstifter zakladatel
    spoluzakladatel zalozyciel perustaja kurucu alapito entrepreneur entrepreneuse emprendedor empreendedor
    imprenditore ondernemer unternehmer entreprenor existenzgrunder gesellschaftsgrunder unternehmensgrunder
    ivaerksaetter podnikatel przedsiebiorca yrittaja firmengrunder mitunternehmer`,
  owner: `dueno duena owner coowner inhaber mitinhaber eigentumer miteigentumer geschaftsinhaber firmeninhaber
    betriebsinhaber unternehmensinhaber gesellschafter mitgesellschafter gesellschafterin hauptgesellschafter
    proprietaire propietario proprietario titolare titular eigenaar medeeigenaar =agare delagare medagare ejer
    medejer eier medeier majitel vlastnik spolumajitel wlasciciel wspolwlasciciel omistaja arbeitgeber
    egenforetagare foretagare chefinhaber shareholder tulajdonos sahibi aktionar kommanditist komplementar
    proprietor businessowner`,
  executive: `statthalter ceo geschaftsfuhrer geschaftsfuhrender geschaftsfuhrerin geschaftsfuhrende alleingeschaftsfuhrer
    mitgeschaftsfuhrer hauptgeschaftsfuhrer geschaftsfuhrungsmitglied =gf =md =coceo =pdg =cfo =cto =coo =cio
    =cmo =cso =cro =cco =cdo =chro =ciso =cpo =cbo =cgo =clo =cao =cxo =cpto =cdio =cino =vd =gmd =daf vorstand
    vorstandsmitglied vorstandsvorsitzender vorstandsvorsitz vorstandschef vorstandssprecher alleinvorstand
    finanzvorstand vertriebsvorstand personalvorstand bereichsvorstand konzernchef firmenchef unternehmenschef
    geschaftsfuhrervorsitzender generalbevollmachtigter generaldirektorin verwaltungsdirektorin gerant
    zaakvoerder bestuurder toimitusjohtaja jednatel konatel verkstallande ugyvezeto daglig adm kanzler
    konzernvorstand technikvorstand produktionsvorstand geschaftsfuhrungsvorsitzender
    geschaftsleitungsvorsitzender hauptgeschaftsfuhrerin generalsekretar generalsekreterare exec`,
  executiveBody: `geschaftsfuhrung geschaftsleitung vorstandschaft konzernleitung geschaftsleitungsmitglied vorstandsebene comex
    codir exco direktorium managementboard bestuur bestuurslid ledningsgrupp gesamtvorstand direktionsmitglied`,
  official: `europaparlamentariker parlamentariker poslanec starosta congressman minister ministerin staatssekretar
    burgermeister oberburgermeister burgomaster mayor alcalde maire sindaco prefeito landrat senator
    abgeordneter botschafter gesandter kommissionsprasident bundesrat staatsrat stadtrat parlamentarier
    stortingsrepresentant riksdagsledamot kommunalrad statssekreterare =mdb =mdl =oberst generalkonsul admiral
    regierungsprasident erzbischof bischof polizeiprasident`,
  councillor:
    "ratsmitglied gemeinderat stadtratsmitglied kantonsrat kreisrat gemeinderatsmitglied kommunestyremedlem raadslid councillor",
  boardMember: `comissario predstavenstva =ned verwaltungsrat verwaltungsratsmitglied stiftungsrat stiftungsratsmitglied
    kuratorium kuratoriumsmitglied styrelseledamot styrelsemedlem bestyrelsesmedlem styremedlem hallituksen
    commissaris toezichthouder verwaltungsratin zarzadu trustee =bod prasidium prasidiumsmitglied bestyrelse
    styrelse styre dozorci beiratsmitglied beirat beiratin fachbeirat expertenbeirat`,
  supervisoryBoard: `aufsichtsrat aufsichtsratsmitglied aufsichtsratin verwaltungsbeirat gesellschafterausschuss universitatsrat
    hochschulrat konzernaufsichtsrat`,
  chair: `chair chairman chairwoman chairperson cochair vorsitzender vorsitzende vorsitz beiratsvorsitzender
    aufsichtsratsvorsitzender aufsichtsratsvorsitz verwaltungsratsvorsitzender verwaltungsratsprasident obmann
    obfrau ordforande styrelseordforande bestyrelsesformand styreleder formand voorzitter puheenjohtaja predseda
    przewodniczacy stiftungsratsprasident vereinsvorsitzender clubprasident verbandsprasident spokesman`,
};
