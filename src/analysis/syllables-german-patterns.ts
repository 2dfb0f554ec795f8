// German words whose syllables the rule of vowels and diphthongs misses, by stem: `^` the beginning of a word, `$` its end.
// The longest pattern at each place counts.

import type { PatternTable } from "./syllables-patterns.ts";

export const germanPatterns: PatternTable = {
  // Two vowels that look like one sound: at the border of two parts (be-en-den, Pfle-ge-er-folg), and in words of
  // Greek, Latin or French stock (Mu-se-um, Pro-te-in, Kar-ri-e-re).
  1: `
    beend beehr beerb beerdig geehr geebn geebb geeggt geekel geend geeng geent geerb geerd geernt deesk
    beurk beurl beurt beunr geurt beinhalt beirr geirr geimpf geimk
    ideen museen armeen$ alleen$ seen$ seenp feen$ komiteen$ kaffeen$ kakteen beeng moscheen$ orchideen tropäen trophäen livreen ideel reell
    koop koord zoolog zooph
    museum petroleum linoleum lyzeum jubiläum mausoleum kolosseum athenäum matthäus nukleus prometheus amadeus
    ptolemäus reunion
    protein koffein casein kasein nuklein kodein lutein olein$ fluoreszein atheis theismus theist deismus
    reimp reint reinvest reinves reinkarn
    naiv mosaik kokain archai prosai ukrain hebrai algebrai kain$ laizis laizit judai
    oid oist oismus oisier oisch stoik noik koitu koita heroin koinz geoi mikroo naisch reliqui autoi bioi fotoi kiloi euroi radioi videoi infoi mikroi neuroi
    elektroi
    autou büroun büroum kontou fotou videou euroum infou kilou
    eimmobil eindustr einvest eeff eenerg eelem eelekt eebene eex eentw eentg eentsch
    geerfolg geerlebn seerlebn seerfolg eerklär eergebn eerwerb eerzeug eersatz eerwart eersp
    eunter eumsatz eumbau eumf eurlaub eumwelt eumzug
    metaanaly europaab europaav ^antie
    karriere barriere premiere portiere bonbonniere premier bankier portier$ portiers$ atelier hotelier dossier
    metier$ metiers$ croupier financier conferencier sommelier couturier$
    serviette siesta fiesta sierra biennal triennal requiem daniel gabriel muriel$ ariel$ piezo varieté
  `,
  // One sound or a silent letter in words from English and French.
  [-1]: `
    team steam dream cream stream lead ^deal leasi clean beamer beams$ ^beat$ ^beats break speak peak jeans sneak leaf
    reader reading season teaser appeal search learn health head weather leather easy sweat
    coach toast road board load goal coat soap boat
    niveau plateau bureau tableau château chateau beaujol bordeaux trousseau milieu lieu$ adieu monsieur
    software hardware firmware middleware freeware shareware malware
    online offline pipeline airline hotline outline skyline frontline
    office service$ serviceo serviceu serviceq servicet servicew serviceg notice$ practice voice choice device advice
    business homeb homes ^home$ someth
    performance governance compliance finance$ intelligence excellence conference audience experience dance$ freelance$ advance
    insurance surveillance due$
    managem engagement statement placement pavement retirement involvement
    image$ imagek imagef imagep imageb imagev imagew imageg ^page$ landingpage$ package backstage message coverage college
    challenge$ change$ changem exchange ^range$ lounge$ bridge knowledge judge ^edge$ stage$
    corporate update upgrade ^state$ states$ template climate
    interface space$ spacem place$ placem facebook ^source$ ^resource ^sale$ ^sales presales aftersales
    value venture future$ culture adventure capture structure
    showcase case$ database ^live$ livestr drive$ executive overdrive
    prime$ realtime fulltime ^time$ timebox runtime uptime downtime style$ ^life$ ^fake ^take makeup like$ smartphone iphone
    game$ games$ gamech framework mainframe scale$ scaleu hype$ ^type$ scope$ landscape ^tape ^score scorec ^core ^store
    ^code$ codes$ ^share sharehold stakehold takeover forecast whitep wireless ^white ^file$ ^files$ ^site website sites$
    onsite ^suite rewrite ^five$ firewall empire$ hire$ careu ^care$ square$ cake$ used$ based$
    bluetooth bluechip ^blue$ ^true$ queue people boutique technique critique physique vogue$ prague dialogue$ vue$
    oire$ oires$ feuillet kakao fashion cushion goethe ^joe$ shoe baedeker hoechst
    releases
  `,
  [-2]: `
    release$ feature homepage homeoff timeline lifestyle lifetime deadline headline baseline guide$ guides$ league ^george$
  `,
  [-3]: "guideline",
  // Found so that no shorter one is.
  0: "softwaree hardwaree avoid ingenieur israel",
};
