// Titles of several words that mean more or other than their parts; folded, separated by commas.

import type { KindName } from "./level-kinds.ts";

export const rolePhrases: Readonly<Partial<Record<KindName, string>>> = {
  intern: `travail etudiant, stage de fin d etudes, praktisches jahr, industrial placement, placement student`,
  student: `working student, studentische hilfskraft, wissenschaftliche hilfskraft, master s thesis, masters thesis, master
    thesis, bachelor thesis, bachelor s thesis, phd student, phd candidate, doctoral candidate, doctoral
    student, doctoral researcher, phd researcher, student assistant, student employee, student worker, student
    helper, exchange student, high school, highschool student, graduate student, dual student, duales studium,
    dualer student, phd fellow, school student, research student`,
  trainee: `graduate program, graduate programme, graduate trainee, graduate scheme, graduate management program, management
    trainee, trainee program, trainee programme, leadership development program, in ausbildung`,
  service: `military service, basic military service, national service, service national, service civique, civil service,
    servicio militar, freiwilliges soziales jahr, au pair, work and travel`,
  assistant: `teaching assistant, shop assistant, research assistant, research assistent, research associate, sales assistant,
    office assistant, team assistant, admin assistant, administrative assistant, back office, technische
    assistenz, project assistant, care assistant, logistics associate, sales associate, warehouse associate,
    retail associate, investment associate, store associate, operations associate`,
  executiveAssistant: `pa to, pa fur, pa der, pa des, pa vorstand, pa geschaftsfuhrung, pa ceo, executive pa, team pa, private
    secretary, executive assistant, personal assistant, executive secretary, management assistant, board
    assistant, management assistent, management assistenz, office of the ceo, ceo office, board secretary,
    assistante de direction, assistant de direction, asistente de direccion, assistente di direzione, assistente
    de diretoria, corporate secretary, company secretary, vd assistent, senior executive assistant, business
    assistant, chief executive s office, office manager, office managerin, vorstand office, executive office`,
  associate: `founders associate, founder s associate, founder associate, ceo associate`,
  worker: `physician assistant, medical assistant, dental assistant, medical technical assistant, medizinisch technische
    assistentin, medizinische fachangestellte, pharmazeutisch technische assistentin, pharmazeutisch technischer
    assistent, medizinisch technischer assistent, technical assistant, flight attendant, member of staff, civil
    servant, cabin crew, shift staff, wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin, chef de
    rang, commis de cuisine, personal trainer, sous chef, chef de partie, mitglied des betriebsrats, mitglied im
    betriebsrat, staff member, team member, team mitglied, crew member`,
  professional: `first secretary, second secretary, third secretary, committee secretary, business partner, hr business partner,
    people partner, people business partner, finance business partner, human resources business partner, product
    owner, process owner, service owner, system owner, data owner, risk owner, platform owner, portfolio owner,
    asset owner, application owner, solution owner, release owner, feature owner, epic owner, account executive,
    sales executive, marketing executive, business development executive, hr executive, pr executive, customer
    service executive, recruitment executive, cash collection executive, finance executive, advertising
    executive, customer success executive, digital marketing executive, communications executive, project
    executive, key account executive, account manager, key account manager, account handler, human resources
    officer, member of technical staff, legal counsel, general counsel s office, associate pastor, chief clerk,
    charge de mission, charge de missions, charge de clientele, charge de communication, charge de recrutement,
    charge de projet, charge de projets, charge d etudes, charge de developpement, business developer, brand
    ambassador, campus ambassador, brand representative, sales representative, mitarbeiter der geschaftsleitung,
    referent des vorstands, referentin des vorstands, referent der geschaftsfuhrung, persoenlicher referent,
    managing consultant, managing editor, staff engineer, founding engineer, founding designer, founding account
    executive, executive coach, management consultant, management accountant, management coach, management
    trainer, interim manager, interim executive, bid executive, content creator, desktop publisher, talent
    partner, client partner, delivery partner, talent acquisition partner, finance partner, channel partner,
    sales partner, alliance partner, implementation partner, culture partner, inclusion partner, recruitment
    partner, recruiting partner, change partner, procurement partner, communications partner, alliances partner,
    marketing partner, technology partner, hr partner, it partner, it business partner, learning partner,
    customer partner, acquisition partner, chief happiness officer, feel good manager, special adviser, hr
    generalist, personal assistant trainer, leadership coach, leadership trainer, executive recruiter, executive
    producer, leadership consultant, board advisor, board consultant, board observer, ceo
    advisor, ceo coach`,
  academic: `adjunct faculty, adjunct lecturer, endowed chair, associate professor, assistant professor, research fellow,
    postdoctoral researcher, postdoctoral fellow, postdoctoral research fellow, post doc, adjunct professor,
    visiting professor, visiting scholar, visiting assistant professor, full professor, professeur des
    universites, profesor titular, clinical fellow, maitre de conferences, research scholar, wissenschaftlicher
    assistent, wissenschaftliche assistentin`,
  manager: `manager management, business manager, general affairs manager, human resources manager, product manager, it
    manager, sales manager`,
  projectManager: `project manager, program manager, programme manager, projekt manager, programm manager, project officer, chef de
    projet, chef de projets, chefe de projeto, jefe de proyecto, jefe de proyectos, jefe de producto, chef de
    produit, chef de produits, chefe de produto, gerente de proyecto, gerente de proyectos, gerente de projeto,
    gerente de projetos, capo progetto, scrum master, scrum masterin, projektove manager, kierownik projektu,
    vedouci projektu, pmo manager, proje yoneticisi, gestor de projetos, gestor de proyectos`,
  seniorStaff: `executive advisor, executive consultant, senior fellow, distinguished engineer, member of faculty, oberster
    beamter, leitender arzt, distinguished fellow, senior professional, senior level`,
  chiefOfStaff: `chief of staff, director s office, head of office, leiter vorstandsburo, leiterin vorstandsburo, leiter buro`,
  siteManager: `shop manager, store manager, branch manager, area manager, station manager, shift manager, production manager,
    plant manager, warehouse manager, ware house manager, territory manager, district manager, site manager,
    team manager, restaurant manager, hotel manager, regional manager, factory manager, bar manager, floor
    manager, duty manager, operations manager, facility manager, category manager, lab manager, lab mgr,
    laboratory manager, engineering manager, department manager, line manager, unit manager,
    cluster manager, bid manager, practice manager, club manager, group manager, division manager, section
    manager, market manager, field manager, service delivery manager, distribution manager, manufacturing
    manager, consultant manager, maintenance manager, functional manager, software engineering manager, security
    manager, technical manager, directeur de magasin, responsable de magasin, center
    manager, centre manager, fleet manager, sub manager, store leader`,
  foreman: `site foreman, chef de chantier, jefe de obra, chef d equipe, jefe de equipo, shop steward,
    chef de poste`,
  projectLeader: `project lead, project leader, projekt leiter, projekt ledare, stream lead, program lead, technischer
    projektleiter, leiter projekt`,
  supervisor: `shift supervisor`,
  leader: `team lead, team leader, team leiter, team leitung, group leader, group lead, tech lead, technical lead,
    technical leader, practice lead, practice leader, business leader, people lead, people leader, scrum lead,
    squad lead, chapter lead, jefe de grupo, jefe de turno, responsable d equipe, capo squadra, lider de equipo,
    lider tecnico, lider de equipe, thought leader, tribe lead, solution lead, delivery lead`,
  head: `school principal, executive manager, gerente executivo, gerente executiva, deputy head, co head, group head,
    section head, department head, head of department, head of unit, unit head, editor in chief, redacteur en
    chef, head coach, head chef, head nurse, head teacher, head master, chef de service, chef de departement,
    chef du service, chef de cuisine, chef de division, jefe de departamento, jefe de ventas, jefe de area, jefe
    de servicio, capo ufficio, capo reparto, chief engineer, chief architect, chief accountant, chief editor,
    chief economist, chief physician, chief scientist, ressort leiter, abteilungs leiter,
    public affairs lead, chief coordinator, financial controller, group financial controller,
    group controller`,
  siteHead: `country manager, leiter niederlassung, leiterin niederlassung, leiter werk, leiterin werk, leiter standort, leiter filiale, plant
    head, site lead, site head, site leader, country head, country lead, plant leader, leiter region`,
  divisionHead: `bereichs leiter, leiter bereich, leiterin bereich, leiter hauptabteilung, leiterin hauptabteilung, leiter
    geschaftsbereich, leiterin geschaftsbereich, leiter zentralbereich, division head, leitung bereich, leiter
    geschaftsfeld, senior manager director`,
  director: `general counsel, directeur commercial, art director, creative director, account director, jefe de division, direccion general
    adjunta, country director, project director, artistic director, program director`,
  executiveDirector: `executive director, executive directorin, director ejecutivo, directora ejecutiva, diretor executivo, diretora
    executiva, directeur executif, directrice executive, vykonny reditel, vykonna reditelka, direttore
    esecutivo, uitvoerend directeur, non executive director, independent director, nonexecutive director,
    independent non executive director`,
  generalManager: `general manager, gerente general, gerente geral, genel mudur, direktor general, general direktor, director
    gerente, district president, regional ceo, managing head, general director, generalny reditel, generalni
    reditel, generalni reditelka, directeur general, directrice generale, director general, directora general,
    diretor geral, diretora geral, direttore generale, direttrice generale, dyrektor generalny, country
    president`,
  vicePresident: `vice president, vice prasident, vice presidente, vice prezident, senior vice president, executive vice
    president, corporate vice president, first vice president, area vice president, regional vice president,
    group vp`,
  president: `president and ceo`,
  signatory: `per procura, authorized signatory, authorised signatory, authorized officer, fonde de
    pouvoir`,
  partner: `managing partner, senior partner, founding partner, general partner, equity partner, co managing partner,
    limited partner, kurucu ortak, name partner, venture partner, operating partner, local partner, associe
    gerant, geschaftsfuhrender partner, lead partner, partner und geschaftsfuhrer`,
  founder: `co founder, co founders, co fundador, co fondateur, co grunder, co oprichter, chief founder, self made`,
  owner: `company owner, business owner, small business owner, franchise owner, shop owner, sole proprietor, sole trader,
    co owner, part owner, egen foretagare, chef d entreprise, socio fundador, socio proprietario, salon owner,
    agency owner, store owner, restaurant owner`,
  executive: `secretary general, general secretary, generalni sekretar, secretaire general, segretario generale, secretario
    general, managing director, chief executive, chief executive officer, group ceo, executive managing
    director, adm direktor, administrerende direktor, verkstallande direktor, algemeen directeur, amministratore
    delegato, amministratore unico, consejero delegado, president directeur general, geschaftsfuhrender
    gesellschafter, geschaftsfuhrende gesellschafterin, geschaftsfuhrender direktor, geschaftsfuhrendes
    vorstandsmitglied, mitglied des vorstands, mitglied im vorstand, vorsitzender des vorstands, vorsitzende des
    vorstands, vorsitzender der geschaftsfuhrung, vorsitzende der geschaftsfuhrung, sprecher der
    geschaftsfuhrung, sprecherin der geschaftsfuhrung, sprecher des vorstands, sprecherin des vorstands, prezes
    zarzadu, member of the managing board, member of the executive board, member of the management board, member
    executive board, predseda predstavenstva, dyrektor zarzadzajacy, president of the management board, chairman of the executive board, chairman of the management board, chairman of the managing board,
    executive advisor to the board, vorsitzender des bereichsvorstands, daglig leder, regional managing director, chair of the management board, chair of the executive board, ceo chairman of the
    executive board`,
  executiveBody: `executive board, executive committee, management board, managing board, board of management, leadership team,
    executive team, management committee, executive management, executive leadership team, comite de direction,
    comite executif, comite ejecutivo, management team, executive council, erweiterte geschaftsleitung,
    executive leadership, raad van bestuur`,
  official: `ambassador of, ambassador to, ambassador extraordinary, state secretary, vice minister, prime minister, member
    of parliament, member of the bundestag, mitglied des bundestages, director general for trade, consul
    general, chief of police`,
  boardMember: `spravni rada, spravni rady, board member, board of directors, board director, member of the board, member of
    board, board of trustees, raad van toezicht, conseil d administration, consejo de administracion, consiglio
    di amministrazione, conselho de administracao, administrateur independant, clen predstavenstva, clenka
    predstavenstva, czlonek zarzadu, mitglied des verwaltungsrats, mitglied des verwaltungsrates, advisory
    council, mitglied im verwaltungsrat, membre du conseil, board of governors, member of the council, non exec`,
  supervisoryBoard: `board of advisors, supervisory board, advisory board, board advisory, aufsichts rat, rada nadzorcza, rady
    nadzorczej, dozorci rady, dozorci rada, raad van commissarissen, conseil de surveillance, mitglied des
    aufsichtsrats, mitglied des aufsichtsrates, mitglied des beirats, mitglied im beirat, mitglied im
    aufsichtsrat, non executive director member of the supervisory board`,
  chair: `chairman of the board, chair of the board, chairman of the supervisory board, chairman of the advisory board,
    president of the board, member chair, president of the board of directors, vorsitzender des aufsichtsrats,
    vorsitzende des aufsichtsrats, vorsitzender des beirats, vorsitzende des beirats, executive chairman,
    executive chair, non executive chairman, prasident des verwaltungsrates, prasident des verwaltungsrats,
    prasidentin des verwaltungsrates, prasidentin des verwaltungsrats, vorsitzender des verwaltungsrats,
    chairman of the board of directors, presidente del consejo, presidente do conselho, president du conseil,
    presidente del consiglio, 1 vorsitzender, erster vorsitzender, founding chair`,
  retired: `im ruhestand, open to work, a d, career break, between jobs, mother of, parental leave, looking
    for, seeking new, auf der suche, offen fur`,
  freelance: `self employed, freier mitarbeiter, freie mitarbeiterin, freier journalist, professional freelancer, profession
    liberale, contract work`,
  area: `research and development, project management, account management, talent acquisition, customer success, key
    account, management consulting, executive search, service desk, customer service, customer support, inside
    sales, sales development, field service`,
};
