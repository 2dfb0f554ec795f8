/** Given names that one person may go by: a group a line; lower case, umlauts without their dots ("jurgen"). */
export const nicknameGroups = `
alexander alex sascha sandro xander
alexandra alex sandra sascha
albert bert al
alfred fred freddy fredi alf
andreas andi andy andre andrew
andrea andi
angelika geli angie
anna anne anni ann annie hanna
annette nettie
anthony tony anton toni
antonia toni
arthur art
barbara babsi barbel barb barbie
benjamin ben benni benny
bernhard bernd berni hardy
bertram bert
brigitte gitte gitta birgit
catherine cathy kate katie
charles charlie chuck karl
charlotte lotte charly lotti
christian chris
christina christine chris tina christa
christoph christopher chris stoffel
claudia claudi
daniel dan danny
david dave
dietrich dieter dirk
dorothea dorothee doris dora thea dorle
eberhard ebbo hardy
edmund ed eddie
edward ed eddie ted ned edi
eduard edi eddi
elisabeth elizabeth lisa elli else elsbeth sissi liesl betty liz lizzy beth bettina sabeth elise
emil emilio
erich eric erik
ernst ernest ernie
eva evi eve
felicitas fee
ferdinand ferdi
florian flo
franz frank francis francesco
franziska franzi franka
frederick fred freddy
friederike rike fritzi
friedrich fritz fred frederik frederic friedel
gabriele gabi gaby gabriella
georg george jorg jurgen schorsch
gerhard gerd gert
gerald gerry
gertrud trude gerti
gregor grischa gregory greg
gunter gunther
harald harry
hans johannes johann john hannes hansi
heike heidi
heinrich heinz heiner henrik henry hein heini
helena helene lena leni ellen
helmut helmuth
henry harry hank
herbert bert
herrmann hermann
hildegard hilde
ignaz ignatius
ilse elisabeth
irmgard irma irmi
isabella isabel isabelle bella isa
jakob jacob jack
james jim jimmy jamie
jan johannes
janet jan
jennifer jenny jen
joachim jochen achim jo
johanna hanna hanne hannah jo
jonathan jon jonny
josef joseph joe sepp jupp pepi
josephine josefine josy
judith judy
julia julie
julius jules
karin karen
karl carl karlheinz
karoline caroline caro carolin line
katharina katrin kathrin kati kathi kate katja cathrin
kenneth ken kenny
klaus claus nikolaus nicolas
konrad conrad konny
konstantin tino
konstanze stanzi
kurt curt
leonhard leo leon lennart
leopold leo poldi
lawrence larry
lorenz lars
ludwig lutz lou luis louis
magdalena lena leni magda
manfred manni manne freddy
manuela manu ela
margarete grete gretchen greta marga margret margit gretel rita meg
margaret maggie peggy meg
maria marie mia mary mitzi marion
mariana marianne janne
markus marcus marc mark
martin marty
martina tina
mathilde tilda hilde
matthias matthew matt mathias hias matze matti
maximilian max maxi
melanie melli mel
michael michi michel mike mick micha mischa
michaela michi ela
monika moni monica
nathaniel nate nathan
nikolaus niko nico klas nick nicholas
norbert bert
olaf oliver ole
oliver olli oli ollie
oskar oscar ossi
patricia pat patty trish
patrick pat paddy
paul paule
pauline paula
peter pete pit petra
philipp philip phil
rainer reiner
raimund ray raymond
rebecca becky
reinhard reini hardy
renate rena nate
richard rick dick rich ricky
robert rob bob bobby robbie bert
roland rolf roli
ronald ron ronny
rosemarie rosi rosa
rudolf rudi rolf ralf ralph
ruth ruthie
sabine bine
samuel sam sammy
samantha sam
sebastian basti bastian wastl seb
siegfried sigi siggi
sieglinde sigi linde
simon si
sophia sophie sofie sofia
stefan stephan stefen steffen stephen steve steven
stephanie stefanie steffi stefani
susanne susi susan sanne suse sue
theodor theo ted
theresa therese resi teresa resi tess
thomas tom tommy
timothy tim
ulrich uli ulli ulf
ulrike uli rike ulli
ursula uschi ulla uschi
valentin val
veronika vroni nika
victor vic
victoria viktoria vicky
viktor vik
vincent vinzenz vince
volker volkmar
walter walther wally
werner wernher
wilhelm willi willy wim will helmut
wilhelmine mina minna
william bill will billy willy liam
wolfgang wolf wolfi
wolfram wolf
zacharias zach
`;
