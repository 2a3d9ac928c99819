/** Written by `npm run train` from tests/fixtures/corpus; the form is told in judging-table.ts. */
import type { JudgingWeights } from '../judging-table.ts';

export const SETTLED_WEIGHTS: JudgingWeights = {
	outcomes: 'open settled'.split(' '),
	scale: 3,
	table: `!c	PL
!desol	KQ
!elle	QK
!encor	RJ
!est	PL
!fait	QK
!jour	PL
!le	OM
!les	QK
!merci	KQ
!mien	PL
!non	QK
!nou	QK
!nouveau	RJ
!plac	PL
!pour	QK
!que	OM
!sieg	PL
!sui	QK
!sur	RJ
!trouv	PL
!une	PL
!vou	OM
#again	OM
#again-asked	QK
#again-ends	PL
#again-found	OM
#again-job	OM
#again-need	PL
#again-question	KQ
#again-ride	QK
#again-thanks	KQ
#again-to	RJ
#asks	PL
#asks-last	PL
#back	MO
#back-denied	PL
#back-ends	LP
#back-event	PL
#back-found	LP
#back-lost	LP
#back-need	QK
#back-thanks	LP
#brief	PL
#done	LP
#done-cause	QK
#done-ends	MO
#done-event	KQ
#done-job	LP
#done-need	LP
#done-on	OM
#done-question	OM
#done-ride	KQ
#done-thanks	JR
#done-to	LP
#enough	MO
#enough-denied	LP
#enough-denied-need	KQ
#enough-denied-offer	RJ
#enough-ends	LP
#enough-question	OM
#enough-thanks	KQ
#exclaims	LP
#glad	LP
#gone	LP
#gone-asked	PL
#gone-denied	QK
#gone-denied-offer	PL
#gone-ends	MO
#gone-job	KQ
#gone-lost	QK
#gone-need	PL
#gone-offer	KQ
#gone-on	OM
#gone-question	MO
#gone-ride	PL
#gone-thanks	KQ
#gone-tip	OM
#gone-to	MO
#had	LP
#had-ends	KQ
#had-event	RJ
#had-job	LP
#had-need	JR
#had-other	QK
#had-question	LP
#had-ride	KQ
#had-thanks	MO
#had-to	LP
#has-again	OM
#has-back	OM
#has-enough	LP
#has-gone	KQ
#has-past	PL
#has-rest	QK
#heads-again	OM
#heads-back	LP
#heads-done	KQ
#heads-had	MO
#heads-mine	OM
#heads-rest	MO
#is-back	MO
#is-done	LP
#is-enough	OM
#is-had	MO
#is-mine	JR
#is-past	MO
#is-rest	QK
#long	KQ
#mine	MO
#mine-denied	QK
#mine-found	KQ
#mine-lost	KQ
#mine-need	OM
#mine-offer	OM
#mine-question	SI
#mine-ride	PL
#mine-to	KQ
#of-cause	RJ
#of-distress	QK
#of-event	QK
#of-found	LP
#of-idea	RJ
#of-job	OM
#of-lost	MO
#of-need	MO
#of-offer	LP
#of-other	PL
#of-question	PL
#of-tip	SI
#on-gone	MO
#on-past	OM
#on-rest	OM
#other	QK
#past-ends	QK
#past-event	PL
#past-found	JR
#past-lost	MO
#past-on	MO
#past-question	MO
#rest-asked	PL
#rest-denied	LP
#rest-denied-need	RJ
#rest-denied-offer	KQ
#rest-event	PL
#rest-found	OM
#rest-job	QK
#rest-on	PL
#tiny	PL
#works	MO
#works-ends	KQ
#works-offer	QK
#works-question	LP
#works-thanks	KQ
#works-to	PL
<day> <hour>	KQ
<day> a	KQ
<day> c	RJ
<day> de	QK
<day> merci	KQ
<hour> a	RJ
<hour> merci	KQ
<money> de	QK
<money> et	LP
<month> merci	KQ
<n> <month>	KQ
<n> <n>	QK
<n> et	TH
<n> fois	RJ
<n> il	PL
<n> min	LP
<n> minut	MO
<n> mois	PL
<n> plac	OM
<number>	QK
<number> <number>	OM
?<hour>	QK
?as	OM
?c	PL
?ca	OM
?demain	QK
?elle	PL
?encor	PL
?est	PL
?il	PL
?irait	QK
?la	PL
?les	PL
?me	SI
?prend	PL
?quel	QK
?quelqu	PL
?quoi	PL
?tu	PL
?un	PL
?vou	PL
^ <day>	QK
^ <hour>	QK
^ <laugh>	PL
^ <number>	PL
^ a	PL
^ ah	PL
^ anonc	KQ
^ anul	KQ
^ apel	MO
^ au	KQ
^ bien	LP
^ bon	KQ
^ c	MO
^ celui	RJ
^ complet	PL
^ creneau	KQ
^ dan	LP
^ depos	RJ
^ donn	JR
^ en	PL
^ encor	QK
^ fait	PL
^ final	MO
^ fini	QK
^ got	LP
^ j	PL
^ je	PL
^ la	PL
^ le	OM
^ les	JR
^ lui	QK
^ maj	MO
^ merci	QK
^ moi	QK
^ mp	RJ
^ non	PL
^ notr	KQ
^ oui	QK
^ parti	KQ
^ pas	QK
^ person	PL
^ petit	QK
^ plu	LP
^ pri	PL
^ problem	KQ
^ recup	JR
^ regard	PL
^ rendu	KQ
^ reserv	OM
^ rest	KQ
^ rien	PL
^ si	RJ
^ sign	PL
^ sinon	QK
^ sold	JR
^ stil	PL
^ stop	KQ
^ sup	QK
^ top	PL
^ toujou	QK
^ tu	MO
^ un	PL
^ une	OM
^ up	RJ
^ velo	KQ
^ vend	OM
^ voitur	JR
^ vou	OM
^ vu	JR
^ yes	PL
a <day>	LP
a <n>	QK
a anul	QK
a de	JR
a deja	QK
a eu	OM
a fait	PL
a mes	QK
a moit	QK
a notr	KQ
a pas	PL
a pied	RJ
a plu	PL
a raport	KQ
a sa	KQ
a sauv	PL
a sign	KQ
a tout	OM
a un	LP
a une	KQ
a vend	QK
a vou	MO
a vu	IS
achet	OM
achet un	LP
acueil	PL
ah	OM
ai	LP
ai apel	PL
ai eu	PL
ai fait	RJ
ai lais	QK
ai mon	KQ
ai pas	PL
ai plu	LP
ai test	QK
ai tout	LP
ai trouv	OM
ai vu	PL
aicha	JR
ale	OM
alert	QK
all set	KQ
alle	KQ
amen	MO
amen merci	KQ
amou	PL
an	QK
an derni	RJ
ancien	QK
anul	OM
apel	QK
apel demain	QK
apel les	QK
aport	LP
ari	LP
as	LP
asez	LP
atend	RJ
atendait	KQ
atendant	QK
atendr	PL
atribu	KQ
au chaud	QK
au complet	KQ
au lieu	QK
au secretariat	KQ
aucun	QK
aurai bien	SI
ausi	PL
autr	LP
aux	PL
avai	QK
avait	MO
avait mis	JR
avait un	RJ
avanc	QK
avant	QK
avec	LP
avec l	LP
avec une	KQ
avoi	MO
avoi regard	RJ
bas	QK
beaucoup	OM
bien lui	LP
bizar	KQ
bleu	QK
bon j	KQ
bon sign	RJ
bone	KQ
bone soir	KQ
bras	LP
bredouil	QK
budget	RJ
bus	PL
c	MO
c est	OM
c:<day>	OM
c:<money>	QK
c:<month>	QK
c:<n>	RJ
c:<number>	QK
c:a	PL
c:acept	PL
c:adres	QK
c:ai	OM
c:aide	QK
c:anonc	KQ
c:ariv	LP
c:as	LP
c:au	MO
c:aucun	PL
c:ausi	QK
c:aux	QK
c:avait	QK
c:avant	PL
c:beau	RJ
c:bien	MO
c:bout	RJ
c:c	LP
c:ca	RJ
c:camil	RJ
c:chang	SI
c:chien	QK
c:clas	QK
c:complet	QK
c:content	KQ
c:courag	OM
c:cours	RJ
c:crech	QK
c:d	OM
c:debloqu	RJ
c:demand	QK
c:dent	QK
c:depuis	PL
c:des	PL
c:desist	QK
c:devant	OM
c:donn	QK
c:dr	PL
c:du	SI
c:elle	KQ
c:en	PL
c:encor	KQ
c:envo	OM
c:equip	QK
c:ete	QK
c:eu	RJ
c:fai	PL
c:fait	TH
c:faut	PL
c:fil	PL
c:fini	QK
c:fonc	PL
c:gard	RJ
c:genial	QK
c:ils	RJ
c:inscri	SI
c:j	OM
c:je	MO
c:jusqu	LP
c:la	OM
c:le	PL
c:lui	PL
c:m	OM
c:mai	OM
c:mair	PL
c:march	OM
c:me	KQ
c:merci	LP
c:minut	PL
c:mme	RJ
c:mois	QK
c:niec	QK
c:non	QK
c:notr	OM
c:nou	RJ
c:on	OM
c:ou	PL
c:oui	LP
c:our	PL
c:par	QK
c:pareil	QK
c:partag	QK
c:parti	QK
c:perl	RJ
c:petit	LP
c:plac	OM
c:plein	RJ
c:prend	PL
c:prete	QK
c:pri	PL
c:que	MO
c:qui	KQ
c:rdv	QK
c:recup	KQ
c:recuper	LP
c:regard	QK
c:regl	QK
c:remont	PL
c:rentr	KQ
c:reserv	SI
c:retard	QK
c:rien	PL
c:rue	QK
c:sa	MO
c:sauv	RJ
c:semain	QK
c:seul	QK
c:si	OM
c:sign	RJ
c:sinon	PL
c:sont	QK
c:souci	QK
c:sui	MO
c:sur	OM
c:temps	RJ
c:toi	LP
c:ton	LP
c:tout	LP
c:travail	QK
c:trouv	PL
c:un	PL
c:une	OM
c:va	PL
c:valid	RJ
c:vient	LP
c:voila	KQ
c:voir	RJ
c:voisin	QK
c:voitur	QK
c:vou	LP
c:y	PL
ca	MO
ca fait	QK
ca m	RJ
ca me	RJ
cais	QK
camil	KQ
caro	QK
cart	JR
cartabl	KQ
cas	QK
case	QK
ce	MO
ce matin	MO
ce midi	MO
ce n	QK
ce qu	KQ
ce que	PL
ce sera	LP
celui	OM
cete nuit	LP
chambr	LP
chang	QK
chang les	RJ
charg	LP
charleroi	QK
chaud	OM
cher	QK
cherch	MO
cherch merci	LP
cherch plu	LP
cherch toujou	PL
chez	KQ
chez le	QK
chez les	QK
chez ma	KQ
chez nou	PL
chien est	LP
choisi	KQ
chouet	QK
clai merci	QK
clas	QK
clos	KQ
clotur	KQ
code	KQ
coeu	QK
coin	QK
coli	RJ
come	MO
come ca	KQ
come un	JR
comenc	LP
comenc <day>	KQ
complet	PL
complet pour	IS
compt	LP
conclu	JR
conf	KQ
conf a	KQ
confirm	RJ
conseil	KQ
contact	RJ
content	JR
continuez	QK
contrat sign	JR
copin	KQ
courag	PL
cours	MO
creneau	KQ
croquet	QK
cv	QK
d	OM
d abord	PL
d acord	QK
d avoi	LP
dame du	LP
dan	LP
dan la	MO
de	MO
de <hour>	RJ
de <n>	QK
de chez	KQ
de cote	KQ
de demand	JR
de joie	KQ
de l	PL
de la	PL
de m	PL
de mes	QK
de noel	QK
de parti	LP
de retou	KQ
de vacanc	RJ
decroch le	KQ
deja	PL
demain <hour>	KQ
demain a	KQ
demain je	QK
demain si	PL
demand	PL
demand a	PL
depan	KQ
depuis <number>	PL
derni	PL
derni fois	QK
des	PL
des urgence	IS
desist	QK
desol	MO
dessus	QK
deu	QK
deu fois	QK
devait	RJ
devant	OM
diplom	QK
dirai	QK
dire	PL
direct	PL
dis	QK
dispo	OM
dit	OM
dit l	QK
doigt	RJ
doit	QK
domag	QK
donc	QK
donc je	QK
donn	PL
donn a	LP
donn un	LP
dsl	LP
du	MO
du <n>	QK
du partag	PL
ecri	QK
ecrir	OM
ecrit	QK
edit du	JR
edit toujou	QK
elle comenc	JR
elle dorm	KQ
elle l	KQ
elle n	PL
elle ne	PL
elle nou	LP
embarqu	JR
en	OM
en <month>	PL
en <n>	MO
en atendant	QK
en avait	LP
en faut	PL
en lou	PL
en ordr	JR
en parl	QK
en plein	QK
en pleu	PL
en priv	QK
en rest	RJ
en une	LP
en vend	QK
encor	OM
encor dispo	QK
encor la	QK
enfin	OM
enlev	JR
enti	KQ
entr	LP
entretien	RJ
envo	OM
envo un	QK
equip	OM
es	MO
es un	PL
espoi	RJ
est adorabl	QK
est alle	KQ
est arang	KQ
est ariv	QK
est au	JR
est bien	PL
est boke	JR
est cale	KQ
est complet	QK
est dan	KQ
est de	LP
est dispo	QK
est encor	QK
est fait	KQ
est fin	KQ
est fini	KQ
est gentil	PL
est le	LP
est lui	LP
est maladie	QK
est merci	JR
est nou	PL
est pas	RJ
est pase	KQ
est peut	PL
est plein	KQ
est pri	LP
est pris	KQ
est quel	OM
est regl	LP
est rentr	MO
est reserv	KQ
est sur	RJ
est tout	PL
est trop	PL
est un	RJ
est une	QK
est venu	JR
et	LP
et elle	PL
et il	QK
et je	SI
et l	RJ
et le	LP
et on	RJ
etait	MO
etait bien	KQ
etait ca	KQ
etait dan	JR
etait deja	QK
etait elle	LP
etait le	JR
etait pas	RJ
etait une	KQ
etat	PL
etre	OM
etud	RJ
eu de	RJ
eu la	LP
eux	PL
fabien	KQ
fair	PL
fait <n>	PL
fait la	QK
fait le	RJ
fait tout	QK
falait	JR
familial merci	KQ
faudrait	QK
ferm jusqu	QK
ferm le	JR
fil	PL
fil d	QK
fil y	PL
fille est	PL
fin	KQ
final	JR
final j	KQ
fini	OM
fois	QK
fonc	QK
for	QK
found	KQ
frere	LP
fuit	KQ
g	JR
gang	LP
garag	LP
gard	LP
gard jusqu	PL
gare	PL
gateau	KQ
gen	QK
genial	PL
genial merci	QK
genial on	KQ
gentil	PL
got	JR
grac	MO
grac a	KQ
grand	PL
gratuit	QK
hesit	QK
heure	LP
heureu	JR
honet	LP
hont	KQ
idee	RJ
identif	JR
il a	MO
il en	OM
il fait	RJ
il m	QK
il manqu	QK
il n	MO
il rest	QK
il vient	QK
il y	PL
ils sont	QK
imposibl	QK
imposibl d	PL
inscri	LP
inscri au	LP
inscri sur	RJ
its	KQ
j ai	MO
j apel	QK
j atend	PL
j avai	QK
j en	OM
jamai	PL
je boke	QK
je cherch	SI
je comprend	QK
je croi	PL
je demand	PL
je donn	QK
je ferm	KQ
je l	OM
je la	RJ
je le	PL
je lui	PL
je par	KQ
je peu	PL
je regard	PL
je relanc	PL
je remont	PL
je rentr	QK
je reserv	PL
je savai	QK
je sui	MO
je t	OM
je tent	PL
je vai	QK
je veu	PL
je vien	LP
jeun	KQ
joie	KQ
jour	OM
journ	QK
jul	KQ
jusqu	OM
jusqu a	QK
just	MO
l a	MO
l achet	PL
l acueil	PL
l adres	JR
l an	QK
l ane	LP
l apel	QK
l aurai	QK
l autr	QK
l avait	LP
l heure	MO
la	MO
la chambr	KQ
la cherch	LP
la contact	PL
la gang	LP
la gare	PL
la journ	PL
la list	PL
la mair	OM
la meme	QK
la mien	PL
la notr	RJ
la person	PL
la petit	JR
la plac	PL
la pouset	KQ
la prend	KQ
la prendr	KQ
la repons	JR
la semain	MO
la tete	PL
la vie	PL
lach	RJ
lais	PL
le	MO
le <day>	SI
le <n>	MO
le amen	RJ
le bus	PL
le cherch	LP
le code	KQ
le contact	JR
le derni	KQ
le dr	KQ
le filtr	KQ
le lot	LP
le meme	RJ
le mien	PL
le monsieu	KQ
le notr	QK
le petit	KQ
le post	LP
le prendr	JR
le retou	QK
le sieg	KQ
le sien	PL
le temps	QK
le tour	PL
le train	QK
le trouv	QK
le veto	LP
le veut	OM
les a	KQ
les apel	QK
les autr	JR
les deu	LP
les doigt	RJ
les fille	PL
les petit	LP
les plac	KQ
les troi	KQ
leur	PL
lieu	QK
lieu de	QK
lire	QK
list d	LP
loin	OM
lou	MO
lumi	KQ
m a	MO
m amen	KQ
m ecrir	QK
m en	LP
ma fille	MO
ma niec	OM
ma voisin	KQ
mai	SI
mai elle	QK
mai il	SI
mai la	QK
mai merci	SI
mai oui	KQ
mai pas	QK
mai si	PL
mail	PL
maintenant	LP
mair	OM
maison	LP
maison merci	KQ
maj	MO
malheureus	QK
maman est	KQ
manqu	RJ
manqu encor	PL
matela	QK
matin	LP
me faut	LP
me la	LP
me rapel	QK
me rest	PL
me sauv	LP
meme equip	QK
merci	KQ
merci aux	KQ
merci c	MO
merci de	PL
merci du	PL
merci encor	KQ
merci j	MO
merci je	PL
merci la	KQ
merci les	OM
merci merci	MO
merci tout	JR
merci vou	RJ
mes	LP
mesi	KQ
midi	MO
mien en	PL
mien est	PL
milieu	QK
min	LP
mme	LP
moi	PL
moi je	QK
mois	QK
mois je	PL
moment	QK
mon	MO
mon fil	OM
mond	MO
monsieu	MO
monsieu l	KQ
mont	LP
mont avec	LP
mort	JR
mr	LP
n	OM
n a	PL
n est	OM
n y	LP
nadia	KQ
nathal	QK
ne repond	QK
neuf	OM
niec	OM
noir	PL
non	PL
non desol	QK
non le	QK
non plu	QK
note	QK
note merci	QK
nou	JR
nou a	LP
nou c	QK
nou prend	LP
nouveau dispo	QK
nouveau en	QK
nouveau patient	QK
o:<hour>	KQ
o:<money>	QK
o:<month>	LP
o:<n>	QK
o:<number>	PL
o:a	MO
o:achet	SI
o:adjug	KQ
o:ai	MO
o:an	QK
o:autr	KQ
o:avec	RJ
o:besoin	PL
o:c	KQ
o:ca	OM
o:ce	QK
o:chang	QK
o:chez	IS
o:dan	OM
o:de	MO
o:deja	KQ
o:demain	LP
o:desol	MO
o:dis	QK
o:dispo	OM
o:disponibl	OM
o:donc	QK
o:donn	PL
o:du	MO
o:edit	LP
o:elle	OM
o:encor	RJ
o:enfin	QK
o:enlev	KQ
o:es	PL
o:etat	RJ
o:ete	LP
o:eu	KQ
o:final	PL
o:fonction	RJ
o:gard	LP
o:hier	KQ
o:je	OM
o:jusqu	PL
o:lais	PL
o:le	OM
o:list	PL
o:lou	LP
o:ma	QK
o:mai	RJ
o:maison	KQ
o:march	QK
o:mesag	MO
o:minut	LP
o:moins	QK
o:mp	LP
o:n	LP
o:ne	PL
o:neuf	QK
o:ok	QK
o:on	QK
o:ont	JR
o:oui	QK
o:ouvert	QK
o:parfait	QK
o:parti	KQ
o:pas	OM
o:peu	PL
o:photo	RJ
o:plac	QK
o:plu	MO
o:premi	PL
o:prend	RJ
o:preneu	KQ
o:priorit	QK
o:priv	QK
o:prix	PL
o:quand	RJ
o:ramas	JR
o:recu	RJ
o:remet	QK
o:repond	QK
o:reserv	OM
o:retir	KQ
o:rien	JR
o:sa	PL
o:sinon	QK
o:son	KQ
o:sont	RJ
o:sur	PL
o:tail	RJ
o:tard	LP
o:te	LP
o:toi	OM
o:trop	KQ
o:trouv	MO
o:tu	PL
o:up	KQ
o:vend	MO
o:veni	RJ
o:venu	QK
o:veut	OM
o:vide	JR
o:vient	LP
o:voisin	KQ
o:vou	OM
o:yes	PL
objet	QK
objet trouv	QK
oeil	KQ
oh oui	QK
ok je	KQ
ok merci	QK
on a	KQ
on ariv	KQ
on avait	QK
on cherch	QK
on en	PL
on est	LP
on etait	QK
on l	KQ
on sign	KQ
ont	MO
ont tout	KQ
or	QK
ordr	LP
ou	SI
ouf	LP
oui	QK
oui c	LP
oui il	QK
oui je	PL
oui par	QK
oui tout	QK
our	PL
pane	QK
papi	JR
papy	JR
par	MO
pare	JR
pareil	SI
parental	QK
parfait merci	LP
parfait pour	QK
parl	LP
part	KQ
part a	OM
partag	QK
parti pour	QK
particip	QK
pas	QK
pas a	PL
pas ce	QK
pas encor	QK
pas l	PL
pas la	QK
pase ce	JR
pase la	LP
pase le	LP
pase quand	QK
past	QK
patient	QK
paul	JR
pens	OM
perd	OM
person	OM
person ne	PL
petit a	KQ
petit familial	KQ
petit l	KQ
peu	PL
peu te	PL
peut	MO
peut etre	SI
photo	QK
pied	PL
pist	RJ
plac	LP
plac au	KQ
plac est	KQ
plac se	QK
plac sont	LP
plaisi	PL
pleu	PL
pleur	OM
plu	KQ
plu a	KQ
plu de	LP
plu la	JR
plu que	QK
plu rien	JR
pose	JR
posibl	QK
pour <n>	KQ
pour le	MO
pour ma	RJ
pour rien	QK
pour toi	PL
pour un	QK
pour une	OM
pour vos	OM
pouset	KQ
pre	QK
premi	MO
premi cours	KQ
prend la	QK
prendr	PL
prenent	KQ
preneu	RJ
prete	KQ
previen	QK
pri <n>	QK
pri le	LP
pri merci	KQ
pri pour	KQ
priorit	QK
priv	QK
prix	RJ
problem	LP
prochain	JR
propos	OM
proprietair	IS
puce	PL
puis	SI
qqn	RJ
qu	PL
quand	RJ
quand tu	OM
que	QK
que c	RJ
que ca	QK
que je	QK
que tu	QK
qui	OM
qui l	LP
qui ont	KQ
quoi	LP
ramas	QK
rapel	QK
rdv	LP
rdv <day>	KQ
rdv en	RJ
rdv le	KQ
rdv pri	LP
recompens	RJ
recu	OM
recup	LP
recup ce	KQ
recup hier	JR
recup la	JR
recuper	LP
redi	QK
regard	QK
regl	MO
regl merci	LP
regret	QK
relanc	PL
remarch	KQ
remet	QK
remi	OM
remi a	PL
remont ma	PL
rencontr	QK
rendu	JR
rendu a	LP
rentr chez	KQ
rentr dan	LP
repar	JR
reparti avec	JR
repond	QK
repondu	IS
repons	PL
repons de	KQ
repri	LP
reserv aux	QK
reserv pour	PL
resolu	JR
rest	OM
rest <n>	RJ
rest la	QK
rest le	RJ
rest une	RJ
retard	QK
retenu	KQ
retourn	QK
revenu a	KQ
rien	OM
rien trouv	QK
robe	KQ
rue	RJ
rue de	QK
s ils	PL
sa familial	KQ
sa nouveau	LP
sans	OM
sauf	KQ
savai	QK
savai pas	QK
scolair	PL
se	PL
se liber	QK
se voit	KQ
semain	MO
sent	RJ
sera	LP
ses	KQ
set	KQ
si	QK
si c	PL
si ca	PL
si person	PL
si quelqu	PL
si tu	RJ
si vou	QK
sien	OM
sign	LP
sign <day>	KQ
simba	KQ
sinon	QK
sold	JR
sont la	QK
sort	MO
sort de	KQ
sou le	KQ
soulag	LP
sourir	JR
stag	JR
stil	PL
stop	LP
sucr	RJ
sui	MO
sui a	QK
suit	PL
suivi	JR
suivi le	JR
sup merci	QK
sup un	QK
suprim	KQ
suprimez	LP
sur	PL
sur la	OM
sur le	LP
sur list	RJ
sur ma	PL
sur un	KQ
svp	QK
t es	LP
tail <n>	SI
tant	KQ
tent	PL
termin	KQ
test	KQ
tien	PL
toit	LP
tomb a	RJ
ton adres	QK
top merci	PL
tot	QK
toujou	RJ
toujou a	QK
toujou en	PL
tout	MO
tout a	LP
tout bon	KQ
tout est	KQ
tout le	OM
tout vend	LP
tout vou	JR
trajet	LP
travail	KQ
tre	SI
tre bien	PL
trop	QK
trop bien	PL
trop gentil	QK
trop grand	PL
trop petit	PL
trotinet	KQ
trouv	MO
trouv ca	QK
trouv la	KQ
trouv le	SI
trouv merci	LP
trouv pour	PL
trouv sa	KQ
truc	KQ
tu	LP
tu me	KQ
un <n>	QK
un a	QK
un amou	PL
un chaufeu	KQ
un mai	PL
un mesag	QK
un monsieu	LP
un peu	QK
un rendez	KQ
une dame	LP
une petit	QK
une photo	PL
uniqu	RJ
up	LP
va	LP
va mieu	LP
va pas	QK
vai	OM
vai test	QK
val	KQ
valid	LP
vend	OM
vend a	JR
vend avec	QK
veni	PL
venu	KQ
venu le	LP
verifi	QK
veu bien	PL
vien de	KQ
vient	MO
vient de	LP
visio	QK
visit	RJ
voila	JR
voir	SI
voir merci	QK
voisin	MO
voit demain	KQ
volonti	QK
vos repons	RJ
votr	LP
votr confianc	KQ
vou	MO
vou mp	KQ
vou redi	PL
vou voulez	QK
voulez	QK
voyag	IS
y a	OM
y retourn	QK
yes	PL
#bias	NN`,
};
