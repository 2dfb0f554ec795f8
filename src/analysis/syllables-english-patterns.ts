// Letters of English words that are more or fewer syllables than the rule of vowels and silent e says: `^` the beginning of
// a word, `$` its end; all that are found add up. Chosen one by one by the gain that each brings on pronunciations.

import type { PatternTable } from "./syllables-patterns.ts";

export const englishPatterns: PatternTable = {
  1: `
    ia ying rio iu tua eo yer ier$ iol dio iet bio oya ayo oing nua dua uou creat aya eact ^coe eing$ pio ience ^io
    lua ifiers vious sexu acquir fluen tui ^reass iest$ real ea$ uer$ ^reu ^reins iy ^poe uing$ tre$ coor ^coinc
    cio$ scient linea ^pree eyo pien theis yis riers$ rient leon ^evac ryo dient ^desir oey oa$ alien lio$ ruin
    ^heroi quies ^algor sual$ oers$ ^cavea ^coales tio$ ^perme ^lio chio tire$ aic oer$ eand eles$ acre myo nuclea
    oniou reimb theat strophe nspire ^deline ^elem suan rua nte$ flui zio bre$ ryan oever ienn dred$ ^neon dre$
    ^ambigui nui fired$ ^bibli eity iatrici tios ^reinf ntes$ oyo ^duel tirel sio$ ^hya rean olea ui$ rearr ^reex
    eyan gio$ eea vion fio ierr ouett oact ^reitera ^anyo eum$ iliou tele$ ^duo eneal oelec trui laurea fires$ ^coag
    oates ^coau ^congru onstitue ^devour ^koa aing$ feline olel ^naiv ^oas ^polye ^reapp ^stoic ^suic uv$ ^zoolo
    riel pires ^chao cya forest yen ayu kio lyan gre$ eus$ rle$ yeu rearm aea liot miot ^antio elion uers$ choa
    ermes lyac rales$ ^deif etr$ wired plier arlier peon cipe ^reest ^ufo ^abalon borigine lele$ ^axio almes$ ^canap
    glion ^coali copiers oerin ^eon iesta$ tbed$ ^hourg ione$ ^innue ^jingo ^logari ^macroe ^mallea ^microo ^nause
    ^pread ^sapph ^sociop
  `,
  [-1]: `
    ically fore que$ gue$ eline eho ^home cial tial cian seb busine ^life gues$ keo cema biol ekeep arria eway eon
    peop ques$ wled$ efuln ewh uely$ illia tian wyer sia$ diol somet riol ebook thes$ eof sian$ every sewo verag
    amilia hereb arecr pef ^ninet ewalk sales cia$ gued$ safet ^sidest cesh ^eveni ideb etrack ^safeg temperam
    ^tradem omeb tepa ebrea kesp gia elessl ^horsesh ^scapeg ^skateb ^sover ^stonew etable ^typew seman$ eopa ^codeb
    erew ebox cordia neman alia$ lier$ emen$ estone edown iu$ keley eshow nintere ^wisec ^alew eforth ^careg veco
    oresta ^housewa cewo ^platel entureso ^awes ^colone iqued ochete ^dared despr ^dovet ^drawe ^eavesd ^firefi epow
    mework$ ^giveb ^grapev ^impov ^latec ^livelih uisa oleh ^nosed ^omele iativ geha ^spacep
  `,
};
