// Words that name a field of work; folded. Words of five letters or more also count as the beginning of a compound.

import type { JobFunction } from "#model/level.ts";

/** Fields named as such ("Vertrieb", "Finance"); "=" in front: the whole word only. */
export const fieldWords: Readonly<Record<JobFunction, string>> = {
  "general-management": "",
  finance: `finanz finanzen finance financial finances financier financiera finanzas finanza financeiro financeira finansiell finans ekonomi okonomi controlling
    rechnungswesen buchhaltung accounting accounts comptabilite contabilidad contabilidade contabilita redovisning treasury steuern
    =steuer =tax taxation fiscal bilanzierung audit revision investor =fp investment investments =equity =asset wealth kredit credit
    risk risiko =bank banking versicherung insurance =fx trading portfolio kapital capital fund funds fonds fundraising zahlungsverkehr
    billing payroll lohnbuchhaltung verbriefung securities leasing claims schaden aktuariat underwriting kaufmannischer kaufmannische kfm kaufm
    financni ucetnictvi finansowy ksiegowosc incasso inkasso =ma mergers`,
  sales: `vertrieb sales verkauf vente ventes ventas vendas vendite verkoop forsaljning salg salgs obchodni sprzedaz satis sprzedazy
    =account kundenbetreuung aussendienst innendienst kundenentwicklung =export exporten commerciale commercial commerciel comercial
    commercieel kommersiell kommerziell presales channel geschaftsentwicklung kundenakquise anzeigen retail handel einzelhandel
    filiale =shop =store wholesale akquise revenue pharmareferent obchod negocio negocios negocier client clients affaires leads bizdev butik butiks
    sortiment verkaufs dealer partnership partnerships alliances`,
  marketing: `marketing =brand branding marke markenfuhrung werbung advertising =seo =sea =sem =ppc content campaign growth
    marknads marknadsforing markedsforing mercadeo mercadotecnia =crm ecommerce =commerce onlineshop webshop =online social
    werbe mediaplanung =media marktforschung market marketplace merchandise merchandising kampagne pazarlama performance creative kreation kreativ =event =events`,
  it: `=it =ict =edv =iot informatik informatics software hardware =data daten datenbank =cloud devops =saas =sap =erp cyber cybersecurity
    digital digitalisierung digitale digitalization digitalisation digitali digitaliserings digitales web network netzwerk infrastructure infrastruktur system systems systeme systemadministration
    technology technologies informationstechnik informationstechnologie informationssysteme =ki =ai =ml machine =java =python =php =net =sql =bi computing
    programming programmierung application applications applikation anwendungsentwicklung helpdesk servicedesk backend frontend fullstack
    =stack =app =apps =ux =ui datos dados datovy bigdata analytics tecnologia =ti informatique informatico datenschutz blockchain scrum agile
    server telekommunikation telecom hosting intelligence platform plattform desarrollo`,
  engineering: `engineering konstruktion entwicklung mechanik mechanical elektrotechnik electrical elektronik electronics technik technical technisch technischer technische
    technique tecnico tecnica bau hochbau tiefbau construction civil structural automation automatisierung robotik anlagenbau maschinenbau architektur
    mechatronik hydraulic cmos signalisation powertrain fahrzeug automotive naval marine kalkulation diagnose gebaudetechnik hvac =cvc automatizacion
    inbetriebnahme commissioning bauwesen travaux obra obras optical embedded`,
  research: `forschung research recherche investigacion pesquisa ricerca onderzoek forskning forsknings science sciences wissenschaft =rd =fe labor laboratory =lab labs clinical innovation
    innovations scientific catalysis chemistry biologie physik mathematics analysis biotech wissenschaftlich`,
  operations: `operations operation operating operative betrieb operaciones operacoes operasjon drift provoz provozni exploitation process processes prozess prozesse prozessmanagement facility
    immobilien realestate =estate property liegenschaften site standort projektmanagement project projekt projects projekte programme pmo
    transformation sicherheit security safety umwelt nachhaltigkeit sustainability =esg =hse =ehs arbeitssicherheit organisation organisations
    restructuring ablauf planung planning `,
  production: `produktion production fertigung manufacturing montage werk plant assembly instandhaltung maintenance herstellung produccion
    producao produzione productie vyroba vyrobni productive factory fabrik werkstatt turbine metall metal erzeugung industrial`,
  procurement: `einkauf procurement purchasing beschaffung sourcing achat achats compras acquisti inkoop inkop indkob innkjop nakup zakupy buying category supplier
    lieferanten vergabe commodity tender satinalma suministro`,
  logistics: `logistik logistics logistique logistica logistiek logistika lager warehouse transport transportation spedition versand supply =scm disposition fleet fuhrpark
    distribution verzollung zoll customs shipping freight wareneingang luftfracht seefracht trafik`,
  "human-resources": `personal human =hr =rh personalentwicklung personalwesen personalmanagement talent talents people recruiting recruitment
    rekrytering rekryterings rekrutering reclutamiento recrutamento recrutement seleccion selecao =hrbp employer learning workforce
    compensation benefits vergutung ausbildungswesen personnel personale lidske =diversity inclusion culture onboarding mobility kultur rekrutierung
    humanos humanas recursos weiterbildung arbeitsrecht gente leadership`,
  legal: `=contracts recht legal law jurid juridico juridisch juridique rechts compliance datenschutzrecht =ip patent vertragsrecht =dpo regulatory notariat rechtsabteilung
    pravni prawny regulierung governance gesellschaftsrecht labour ethics`,
  communication: `kommunikation communication communications kommunikations comunicacion comunicacao comunicazione communicatie =pr presse press
    offentlichkeitsarbeit publicrelations relations =public redaktion editorial medien corporatecommunications affairs news newsroom komunikace broadcast`,
  product:
    "produkt product produto producto prodotto produktmanagement sortimentsmanagement produktentwicklung products produkty",
  "customer-service": `kundenservice kundendienst customer customers atencion klantenservice kundtjanst
    callcenter contactcenter beschwerdemanagement reklamation zakaznicky warranty aftersales helpdeskservice techsupport kunden`,
  consulting:
    "consulting advisory strategy strategie estrategia strategi beratung unternehmensberatung consultancy conseil consultoria danismanlik managementberatung unternehmensentwicklung inhouseconsulting",
  quality:
    "qualitat quality qualitatsmanagement qualitatssicherung =qm =qs =qa =qc calidad qualidade qualita qualite kvalitet kvalitets jakost jakosc validation regulatoryquality test testing qualification",
  administration: `=office =buro administration verwaltung administracion administracao amministrazione administrativ administrative sekretariat forvaltning
    empfang backoffice documentation dokumentation archiv zentrale dienste`,
  "executive-search": "=headhunting",
};

/** Roles that carry their field whatever stands beside them ("Controller", "Recruiter"). */
export const fieldRoles: Readonly<Partial<Record<JobFunction, string>>> = {
  finance: `cfo controller kontrolleur controleur accountant bookkeeper buchhalter finanzbuchhalter lohnbuchhalter bilanzbuchhalter comptable contador contable contabile
    boekhouder auditor treasurer trader revisor wirtschaftsprufer steuerberater aktuar actuary underwriter bankkaufmann bankangestellter banker kreditsachbearbeiter
    finanzvorstand finanzdirektor finanzleiter kreditanalyst ekonomichef okonomichef daf ucetni ksiegowy redovisningsekonom versicherungskaufmann bankdirektor`,
  sales: `cso cco verkaufer verkaufsberater vendeur vendedor venditore verkoper saljare saelger selger vertriebsleiter vertriebsvorstand vertriebsdirektor verkaufsleiter
    commercial comercial commerciale handelsvertreter kam sdr bdr bdm saljchef forsaljningschef salgschef kundenberater obchodnik cro makler aussendienstmitarbeiter
    filialleiter butikschef kundansvarig`,
  marketing: "cmo mediaplaner mediaberater copywriter texter marktforscher marketingleiter marknadschef influencer",
  it: `cio cto ciso cdo developer entwickler developpeur desarrollador desenvolvedor sviluppatore ontwikkelaar utvecklare udvikler utvikler vyvojar programmierer
    programmer softwareentwickler systemadministrator sysadmin fachinformatiker informatiker wirtschaftsinformatiker itleiter itchef dba sre cdio webmaster webdesigner softwarearchitekt datovy systemutvecklare`,
  engineering:
    "konstrukteur mechaniker mechatroniker elektriker elektroniker bauleiter statiker bauzeichner tragwerksplaner chefingenieur technikleiter bauprojektleiter",
  research:
    "forscher wissenschaftler researcher forskare scientist chemist chemiker physiker postdoc laborant laborleiter forscherin professor doktorand",
  operations: "coo betriebsleiter hausmeister provozni",
  production:
    "produktionsleiter werksleiter werkleiter fertigungsleiter industriemeister werkmeister zerspanungsmechaniker maschinenfuhrer produktionschef produktionsledare",
  procurement: "einkaufer buyer acheteur comprador compratore inkoper inkopare einkaufsleiter inkopschef inkoopmanager",
  logistics:
    "disponent lagerist kraftfahrer berufskraftfahrer kommissionierer logistikleiter staplerfahrer dispatcher fahrer lagerarbeiter",
  "human-resources": `chro recruiter rekryterare rekruter recruteur personalreferent personalleiter personalchef personalhandlaggare hrbp personalvorstand sourcer
    personalsachbearbeiter personalentwickler personalmanager personaldisponent`,
  legal: `lawyer anwalt rechtsanwalt jurist syndikus syndikusrechtsanwalt avocat abogado advogado avvocato advocaat advokat attorney counsel notar paralegal patentanwalt solicitor
    richter staatsanwalt gerichtsschreiber advokatfullmektig advokatka clo barrister`,
  communication:
    "pressesprecher journalist redakteur redaktor reporter chefredakteur editor columnist journaliste kommunikationschef pressechef",
  product: "cpo produktmanager cpto",
  "customer-service": "kundendienstleiter serviceberater kundenbetreuer callcenteragent",
  consulting: "unternehmensberater strategist managementberater",
  quality: "qualitatsleiter tester testare qualitatsprufer qualitatsmanager",
  administration: `sekretar secretary secretaire secretaria segretaria sekretariat receptionist empfangskraft vorstandsassistent vorstandsassistenz vorstandssekretar
    chefsekretar direktionsassistent direktionsassistenz teamassistenz verwaltungsangestellter buroleiter geschaftsfuhrungsassistent geschaftsleitungsassistenz
    geschaftsfuhrungsassistenz geschaftsleitungsassistent burokaufmann verwaltungsleiter telefonist beamter leitungsassistenz verwaltungsfachangestellter`,
  "executive-search": "headhunter personalberater personalberatung",
};

/** Roles and words whose field is only said where no other word says one ("HR Consultant" is human resources). */
export const faintFieldRoles: Readonly<Partial<Record<JobFunction, string>>> = {
  consulting:
    "consultant berater konsulent conseiller consultor consulente konsult konzultant adviser advisor danisman konsultchef",
  engineering:
    "engineer ingenieur ingenjor ingeniero engenheiro ingegnere ingenior inzenyr techniker technician technicien",
  "customer-service": "service services support success kunden customer",
  it: "administrator architect",
  administration: "assistant assistent assistenz asistente assistente",
};

export const fieldPhrases: Readonly<Partial<Record<JobFunction, string>>> = {
  "executive-search":
    "executive search, executive recruiter, executive recruiting, executive recruitment, direct search, professional search",
  finance:
    "real estate finance, asset management, risk management, investor relations, corporate finance, due diligence, private equity, venture capital",
  sales:
    "business development, key account, account executive, new business, customer acquisition, inside sales, account manager, account director, territory manager, desarrollo de negocio, expansion de negocio",
  marketing:
    "e commerce, public market, product marketing, social media, market research, performance marketing, art director, creative director",
  it: "machine learning, business intelligence, business analyst, artificial intelligence, information technology, information security, it security, data protection officer, technology officer, information officer",
  engineering: "research and development engineer, real time",
  research:
    "r d, f e, research and development, forschung und entwicklung, data science research, forschung entwicklung",
  operations:
    "project manager, program manager, facility management, health and safety, chief of staff, office of the, real estate",
  logistics: "supply chain",
  "human-resources":
    "human resources, talent acquisition, people culture, people and culture, learning development, business partner hr, recursos humanos, ressources humaines, risorse umane, people business partner, employer branding, employee relations",
  legal: "data protection, general counsel, public policy",
  communication:
    "public relations, public affairs, corporate communications, external affairs, editor in chief, media relations",
  product: "product owner, product manager, product management, product development",
  "customer-service":
    "customer success, customer service, customer support, customer care, customer experience, technical support, after sales, service desk",
  quality: "quality assurance, quality management, scrum test",
  administration:
    "executive assistant, personal assistant, office manager, office management, back office, team assistant",
  consulting: "strategic strategische strategischer management consultant, management consulting, change management",
};

/** Phrases with a word of a field that say nothing of it. */
export const fieldlessPhrases =
  "personal trainer, personal coach, personal shopper, personal stylist, fitness trainer, sports columnist";
