/** Written by `npm run train` from tests/fixtures/corpus; the form is told in judging-table.ts. */
import type { JudgingWeights } from '../judging-table.ts';

export const SETTLED_WEIGHTS: JudgingWeights = {
	outcomes: 'open settled'.split(' '),
	scale: 3,
	table: `!<day>	QK
!ai	LP
!desol	LP
!donc	QK
!du	RJ
!eau	PL
!elle	OM
!encor	SI
!est	PL
!fait	PL
!jour	QK
!lui	PL
!me	QK
!merci	JR
!mien	PL
!ne	PL
!non	QK
!nouveau	QK
!pour	PL
!que	PL
!sui	QK
!sur	QK
!trouv	OM
!une	QK
!vou	OM
#again	OM
#again-asked	RJ
#again-ends	PL
#again-job	OM
#again-need	PL
#again-on	OM
#again-question	KQ
#again-ride	RJ
#again-to	RJ
#asks	PL
#asks-last	PL
#back	MO
#back-denied	PL
#back-ends	LP
#back-event	QK
#back-found	MO
#back-lost	LP
#back-on	MO
#back-question	OM
#back-thanks	LP
#brief	PL
#done	LP
#done-cause	QK
#done-ends	LP
#done-event	JR
#done-idea	QK
#done-job	KQ
#done-need	LP
#done-question	OM
#done-ride	LP
#done-thanks	JR
#done-to	LP
#enough	MO
#enough-denied-need	KQ
#enough-denied-offer	RJ
#enough-ends	LP
#enough-thanks	KQ
#enough-to	PL
#exclaims	LP
#glad	LP
#gone	MO
#gone-asked	PL
#gone-denied	PL
#gone-ends	MO
#gone-job	JR
#gone-lost	QK
#gone-need	OM
#gone-offer	KQ
#gone-on	OM
#gone-question	MO
#gone-ride	PL
#gone-thanks	KQ
#gone-tip	OM
#had	MO
#had-ends	LP
#had-event	RJ
#had-job	LP
#had-need	KQ
#had-question	KQ
#had-ride	KQ
#had-thanks	LP
#had-to	LP
#has-again	OM
#has-back	PL
#has-enough	MO
#has-gone	LP
#has-past	PL
#has-rest	QK
#has-soon	OM
#heads-again	PL
#heads-back	LP
#heads-done	LP
#heads-gone	MO
#heads-had	MO
#heads-mine	PL
#is-back	LP
#is-done	KQ
#is-enough	OM
#is-had	LP
#is-mine	JR
#is-past	LP
#is-rest	RJ
#long	KQ
#mine	MO
#mine-denied	PL
#mine-denied-found	QK
#mine-found	LP
#mine-lost	KQ
#mine-need	PL
#mine-question	SI
#mine-ride	QK
#mine-to	LP
#of-announcement	OM
#of-cause	RJ
#of-distress	RJ
#of-event	QK
#of-found	LP
#of-idea	QK
#of-job	OM
#of-lost	MO
#of-need	MO
#of-offer	LP
#of-other	QK
#of-question	PL
#of-tip	RJ
#on-back	MO
#on-gone	MO
#on-had	MO
#on-rest	OM
#on-works	MO
#other	PL
#past-ends	PL
#past-event	PL
#past-found	LP
#past-need	OM
#past-on	MO
#past-to	MO
#rest-asked	OM
#rest-denied	LP
#rest-denied-need	RJ
#rest-denied-offer	KQ
#rest-found	OM
#rest-job	QK
#rest-on	OM
#rest-question	OM
#soon-asked	PL
#soon-denied	QK
#soon-denied-need	QK
#soon-distress	LP
#soon-ends	OM
#soon-job	QK
#soon-lost	PL
#soon-question	OM
#tiny	QK
#works	LP
#works-ends	KQ
#works-offer	RJ
#works-question	KQ
#works-thanks	KQ
#works-to	PL
<day>	OM
<day> <hour>	JR
<day> a	JR
<day> c	QK
<day> merci	KQ
<hour> il	PL
<hour> merci	KQ
<laugh>	OM
<money> de	RJ
<money> le	QK
<month> merci	JR
<n> <month>	KQ
<n> <n>	QK
<n> a	PL
<n> et	RJ
<n> fois	QK
<n> il	PL
<n> min	LP
<n> minut	LP
<n> mois	SI
<number>	PL
<number> <n>	OM
<number> <number>	OM
?<hour>	PL
?as	OM
?c	PL
?ca	OM
?dan	QK
?de	PL
?demain	QK
?en	OM
?encor	QK
?est	PL
?il	PL
?irait	QK
?la	OM
?les	PL
?prend	QK
?quel	QK
?quoi	PL
?tu	OM
?un	PL
?vou	PL
^ <day>	QK
^ <hour>	PL
^ <number>	PL
^ a	PL
^ ah	OM
^ all	LP
^ anul	KQ
^ apel	LP
^ avec	PL
^ bon	KQ
^ c	MO
^ ce	MO
^ celui	RJ
^ chais	QK
^ cherch	KQ
^ contact	PL
^ de	PL
^ depos	QK
^ donn	LP
^ en	PL
^ encor	QK
^ fait	PL
^ final	LP
^ fini	QK
^ found	LP
^ j	PL
^ je	PL
^ julien	QK
^ la	PL
^ le	OM
^ les	KQ
^ merci	QK
^ mme	PL
^ moi	QK
^ mp	RJ
^ non	QK
^ on	OM
^ oui	QK
^ pareil	QK
^ parti	MO
^ pas	QK
^ person	PL
^ petit	QK
^ plu	LP
^ post	LP
^ pri	PL
^ problem	LP
^ recup	KQ
^ recuper	MO
^ regard	PL
^ rendu	KQ
^ reserv	OM
^ rest	KQ
^ retou	PL
^ rien	PL
^ sa	LP
^ sauv	KQ
^ si	RJ
^ sign	OM
^ sinon	QK
^ sold	JR
^ stil	PL
^ stop	LP
^ sup	QK
^ test	KQ
^ top	PL
^ toujou	QK
^ up	QK
^ vend	OM
^ voitur	KQ
^ vou	OM
^ vu	JR
^ yes	QK
a <day>	LP
a <n>	PL
a de	IS
a deja	QK
a des	QK
a enfin	KQ
a eu	OM
a fait	PL
a mes	PL
a notr	KQ
a parti	PL
a pied	RJ
a plu	OM
a quelqu	LP
a raport	JR
a sa	LP
a soir	KQ
a tout	PL
a un	LP
a une	JR
a vend	QK
a vou	MO
a vu	JR
abri	KQ
achet	PL
achet un	KQ
acueil	PL
ado	KQ
ah	OM
ai	MO
ai apel	PL
ai eu	PL
ai fait	QK
ai fini	QK
ai lais	QK
ai mon	KQ
ai plu	LP
ai test	RJ
ai trouv	PL
ai vu	QK
aicha	JR
aie	QK
alert	PL
alle	KQ
amen merci	JR
amou	PL
an	PL
an derni	QK
an pase	PL
ancien	QK
ange	LP
ange je	QK
anonc	MO
ans est	QK
anul	OM
apel	QK
apel demain	PL
apel les	PL
apelez	PL
aport	LP
as	LP
asez	KQ
atend	RJ
atendait	KQ
atendant	QK
atendr	PL
atribu	KQ
au chaud	PL
au complet	LP
aucun	PL
aurai bien	QK
ausi	PL
aux	OM
avai	PL
avait un	QK
avanc	QK
avant	QK
avec	MO
avec de	QK
avec la	LP
avec mme	KQ
avec une	KQ
avis aux	QK
avoi cherch	KQ
bas	PL
beaucoup	OM
bebe	KQ
bien lui	KQ
bizar	KQ
bleu	QK
boit	PL
bon j	JR
bon sign	RJ
bone	KQ
bone question	QK
bone soir	LP
bras	LP
budget	QK
bus	PL
bus <n>	KQ
c	MO
c est	OM
c:<money>	RJ
c:<month>	RJ
c:<n>	SI
c:<number>	QK
c:a	OM
c:acept	PL
c:adres	QK
c:ai	OM
c:anonc	KQ
c:apres	PL
c:as	LP
c:au	MO
c:ausi	QK
c:aux	SI
c:avait	PL
c:avant	PL
c:avec	OM
c:avoi	LP
c:bien	MO
c:boulot	QK
c:bout	QK
c:c	KQ
c:ca	QK
c:camil	PL
c:chang	TH
c:chien	PL
c:chouet	QK
c:clas	PL
c:complet	QK
c:confirm	OM
c:contact	PL
c:content	KQ
c:courag	PL
c:cours	RJ
c:crech	QK
c:de	OM
c:debloqu	RJ
c:demand	QK
c:dent	RJ
c:depuis	PL
c:des	PL
c:desist	PL
c:devant	OM
c:donn	QK
c:dr	PL
c:du	TH
c:eau	OM
c:elle	LP
c:en	OM
c:encor	KQ
c:enfant	QK
c:envo	QK
c:equip	SI
c:est	MO
c:ete	QK
c:eu	SI
c:fait	SI
c:faut	OM
c:fil	PL
c:fini	PL
c:fonc	OM
c:gard	QK
c:genial	PL
c:ils	QK
c:inscri	RJ
c:j	OM
c:je	MO
c:jour	PL
c:just	MO
c:la	PL
c:le	PL
c:lui	OM
c:m	OM
c:mai	OM
c:march	PL
c:meme	OM
c:merci	LP
c:min	RJ
c:mme	QK
c:mois	QK
c:ne	LP
c:niec	QK
c:non	QK
c:notr	OM
c:nou	RJ
c:on	OM
c:ou	PL
c:oui	LP
c:par	PL
c:pareil	PL
c:part	PL
c:partag	PL
c:parti	QK
c:perl	RJ
c:petit	LP
c:plac	OM
c:plein	SI
c:pri	PL
c:que	MO
c:qui	KQ
c:rdv	PL
c:regard	PL
c:remplac	RJ
c:reserv	RJ
c:rien	PL
c:rue	PL
c:sauv	SI
c:semain	PL
c:seul	QK
c:sign	RJ
c:sinon	PL
c:souci	PL
c:souvent	PL
c:specialis	PL
c:sui	MO
c:sur	OM
c:temps	RJ
c:ton	KQ
c:tout	LP
c:travail	QK
c:trouv	OM
c:un	QK
c:une	OM
c:va	PL
c:valid	QK
c:vient	KQ
c:voir	QK
c:vou	KQ
c:y	PL
ca fait	QK
ca m	RJ
ca me	QK
ca y	LP
camil	MO
canap	KQ
caro	QK
cart	JR
cartabl	KQ
case	QK
ce	MO
ce matin	MO
ce n	QK
ce qu	LP
ce que	PL
cede	PL
celui	OM
cete nuit	KQ
chang	PL
chang les	QK
charg	MO
chaud	OM
cher	QK
cherch	MO
cherch avec	LP
cherch merci	LP
cherch plu	LP
cherch toujou	OM
chez	LP
chez le	PL
chez les	QK
chez nou	PL
chien est	LP
choisi	LP
chouet	QK
clai merci	RJ
clas	QK
clef	MO
clos	LP
clotur	LP
coeu	RJ
coin	QK
coli	RJ
come	MO
come ca	LP
come un	JR
comenc	LP
comenc <day>	LP
complet	QK
complet pour	JR
compt	LP
conclu	JR
conf	KQ
conf a	KQ
confirm	RJ
conseil	LP
contact	RJ
content	JR
continuez	QK
contrat sign	KQ
copin	LP
courag	RJ
courant	LP
covoit	KQ
creneau	LP
croi que	QK
croquet	QK
cv	RJ
d	OM
d acord	QK
dan	LP
dan la	MO
de	LP
de <hour>	TH
de <n>	QK
de chez	JR
de demand	JR
de l	QK
de la	PL
de mes	RJ
de mon	LP
de parti	LP
de retou	KQ
dechet	RJ
decroch le	JR
deja	PL
deja chez	KQ
demain	LP
demain <hour>	KQ
demain a	LP
demain je	QK
demain si	QK
demand	PL
demand a	PL
depan	LP
depos le	QK
depuis <number>	PL
derni	QK
des	OM
des urgence	JR
desist	PL
desol	MO
dessus	RJ
deu	QK
deu fois	QK
deu merci	KQ
devant	OM
didi	KQ
diplom	QK
dirai	QK
dire	OM
direct	PL
dis	RJ
disponibl	LP
dit	OM
dit l	RJ
dit que	QK
doigt	QK
doit	QK
domag	PL
donc	QK
donc je	QK
donn	OM
donn a	LP
donn un	LP
dsl	KQ
du	MO
du coup	QK
du partag	RJ
du voisin	KQ
ecol a	PL
ecri	QK
ecrir	PL
ecrit	PL
edit il	PL
edit toujou	PL
elle avait	QK
elle comenc	KQ
elle dorm	KQ
elle l	KQ
elle n	PL
elle nou	KQ
elle vient	MO
embarqu	JR
en <month>	OM
en ai	MO
en atendant	QK
en avait	KQ
en boucl	QK
en faut	QK
en lign	RJ
en ordr	KQ
en parl	PL
en plein	QK
en priv	RJ
en rest	RJ
en vend	QK
encor	OM
encor de	PL
encor dispo	PL
encor la	QK
encor un	QK
enfin	OM
enlev	KQ
entr	MO
entretien	QK
envo	PL
envo un	QK
equip	PL
espoi	QK
est alle	KQ
est ariv	RJ
est au	IS
est bien	PL
est boke	JR
est cale	KQ
est complet	PL
est dan	LP
est de	LP
est dispo	RJ
est encor	QK
est fin	KQ
est gentil	QK
est l	PL
est le	LP
est merci	JR
est nou	QK
est parti	OM
est pas	RJ
est pase	LP
est peut	PL
est plein	LP
est pri	LP
est pris	KQ
est quel	PL
est rav	LP
est rentr	MO
est reserv	JR
est sauv	LP
est sur	QK
est tomb	PL
est trop	QK
est trouv	KQ
est un	RJ
est une	TH
est venu	JR
et	LP
et c	PL
et elle	QK
et je	RJ
et le	LP
et on	RJ
etait bien	KQ
etait ca	JR
etait dan	KQ
etait deja	QK
etait just	JR
etait le	JR
etait pas	QK
etait revenu	QK
etat	QK
etre	OM
etud	QK
eu de	QK
eu la	KQ
factur	LP
fair	PL
fait ce	QK
fait come	KQ
fait du	QK
fait la	QK
fait le	RJ
fait tout	RJ
falait	JR
familial merci	IS
faudrait	QK
ferm jusqu	QK
fil	PL
fil d	RJ
fil y	PL
file	OM
fille	MO
fille est	RJ
fin	LP
final	KQ
final j	LP
fois	QK
fonc	QK
for	QK
found	KQ
frere	KQ
fuit	KQ
gang	LP
gard	LP
gare	QK
gateau	LP
gen	QK
genial	OM
genial je	QK
genial merci	SI
gentil	QK
got	JR
grac	LP
grac a	KQ
grand	QK
heure	KQ
heureu	KQ
hont	KQ
i	MO
idee	RJ
identif	JR
il a	MO
il en	OM
il etait	LP
il fait	RJ
il faut	PL
il m	RJ
il march	QK
il n	MO
il rest	PL
il vient	QK
il y	QK
ils	OM
ils sont	QK
impecabl	KQ
imposibl	QK
inconu	KQ
inscri	LP
inscri sur	RJ
int	QK
it	KQ
j ai	LP
j apel	QK
j atend	PL
j avai	PL
j en	OM
jamai	PL
je amen	PL
je boke	QK
je cherch	RJ
je comand	RJ
je comprend	RJ
je croi	PL
je demand	PL
je donn	QK
je fai	QK
je ferm	JR
je file	PL
je l	PL
je la	QK
je le	QK
je lui	PL
je note	QK
je par	LP
je peu	QK
je relanc	OM
je savai	QK
je sui	MO
je t	PL
je tent	QK
je vai	QK
je valid	QK
je vend	OM
je veu	PL
je vien	LP
jeun	KQ
jour de	LP
journ	QK
jul	LP
jusqu	OM
jusqu a	QK
l a	MO
l abri	KQ
l achet	PL
l acueil	PL
l adres	JR
l an	PL
l apel	QK
l aurai	QK
l autr	PL
l avait	KQ
l avoi	PL
la	MO
la cart	LP
la cherch	LP
la contact	QK
la fievr	PL
la gang	KQ
la gare	QK
la journ	PL
la list	RJ
la mair	OM
la maman	LP
la meme	QK
la mien	OM
la notr	QK
la petit	IS
la plac	PL
la pouset	KQ
la propos	QK
la repons	JR
la semain	MO
la tete	PL
lach	PL
lais	OM
lais un	PL
lave	QK
le <day>	RJ
le <n>	MO
le amen	QK
le canap	KQ
le cherch	LP
le contact	KQ
le derni	KQ
le meme	QK
le mien	OM
le mond	LP
le monsieu	LP
le notr	PL
le petit	KQ
le prendr	KQ
le ptit	KQ
le sac	PL
le sieg	LP
le sien	PL
le temps	RJ
le train	QK
le trouv	QK
le veut	PL
les <n>	PL
les a	KQ
les apel	PL
les autr	JR
les deu	MO
les doigt	QK
les fille	QK
les idee	PL
les inscri	LP
les plac	JR
les troi	LP
leur	PL
liber	PL
libr	PL
list d	LP
loin	OM
lola	KQ
lou	MO
lui demand	QK
lumi	JR
m	MO
m a	MO
m ecrir	QK
m en	LP
m int	QK
ma fille	MO
mai	RJ
mai elle	QK
mai il	QK
mai la	QK
mai merci	SI
mai pas	QK
mail	PL
maintenant	MO
mair	OM
maison	LP
malheureus	QK
maman	LP
maman est	LP
manqu	RJ
manqu encor	PL
manqu une	QK
matela	QK
matin	MO
matin merci	KQ
me depos	KQ
me faut	LP
me le	QK
me rapel	QK
me rest	PL
me sauv	LP
meme a	MO
meme cas	QK
meme souci	QK
merci	KQ
merci aux	KQ
merci beaucoup	OM
merci c	LP
merci de	OM
merci du	OM
merci encor	JR
merci j	MO
merci je	OM
merci la	KQ
merci les	PL
merci vou	RJ
mes	LP
mesi	KQ
midi	LP
mien	OM
mien en	QK
mien est	QK
min	LP
minut	MO
mme	LP
moi	PL
moi je	QK
mois	RJ
moment	RJ
mon fil	OM
mon portefeuil	KQ
monsieu	LP
monsieu est	LP
mont	LP
mort	JR
mr	KQ
n	OM
n a	RJ
n est	QK
nadia	JR
nathal	QK
ne cherch	LP
ne repond	PL
neuf	OM
neuv	JR
noir	QK
non	PL
non desol	PL
non plu	QK
note	RJ
nou	KQ
nou a	MO
nou avon	LP
nou c	QK
nou donc	QK
nouveau dispo	QK
nouveau en	QK
nouveau patient	QK
o:<hour>	LP
o:<money>	RJ
o:<n+>	QK
o:<n>	QK
o:<number>	PL
o:achet	RJ
o:adjug	LP
o:ai	LP
o:an	RJ
o:ans	PL
o:atribu	KQ
o:autr	KQ
o:avec	RJ
o:c	LP
o:ce	PL
o:cede	PL
o:chang	PL
o:chez	JR
o:dame	LP
o:dan	OM
o:dechet	RJ
o:deja	MO
o:demain	LP
o:desol	MO
o:dis	PL
o:dispo	OM
o:donc	PL
o:donn	PL
o:edit	MO
o:elle	OM
o:encor	SI
o:enfin	QK
o:enlev	LP
o:ensembl	QK
o:est	MO
o:etat	RJ
o:eu	KQ
o:final	PL
o:fonction	RJ
o:gard	LP
o:hier	LP
o:jusqu	PL
o:la	OM
o:le	PL
o:les	PL
o:ma	QK
o:mai	QK
o:maison	KQ
o:march	QK
o:me	LP
o:mesag	MO
o:moi	PL
o:mp	LP
o:neuf	RJ
o:ok	QK
o:on	PL
o:ont	KQ
o:ordr	QK
o:oui	RJ
o:ouvert	QK
o:parfait	QK
o:parti	LP
o:pasez	QK
o:peu	QK
o:photo	QK
o:piec	PL
o:plac	PL
o:plu	MO
o:pour	OM
o:premi	PL
o:prend	RJ
o:preneu	KQ
o:priorit	QK
o:prix	PL
o:quand	QK
o:qui	KQ
o:recu	RJ
o:remet	PL
o:repond	QK
o:reserv	PL
o:rien	LP
o:s	RJ
o:sa	PL
o:son	KQ
o:suivant	QK
o:sur	PL
o:tail	PL
o:tard	KQ
o:te	LP
o:thank	KQ
o:toi	PL
o:toujou	OM
o:trop	KQ
o:tu	PL
o:uniqu	RJ
o:up	KQ
o:vend	MO
o:veni	QK
o:venu	PL
o:veut	PL
o:vide	KQ
o:vient	LP
o:vou	OM
objet	PL
objet trouv	PL
oh oui	QK
ok je	KQ
ok merci	QK
on	MO
on a	LP
on ariv	KQ
on avait	RJ
on cherch	QK
on en	QK
on est	MO
on l	LP
on peut	KQ
on sign	KQ
on vera	QK
ont	LP
ont dit	RJ
ont tout	KQ
ordr	KQ
ou	QK
ouf	LP
oui	PL
oui bien	RJ
oui c	LP
oui il	QK
oui je	QK
oui tout	QK
ouvr	QK
own	KQ
pane	PL
par	MO
pare	KQ
pareil	QK
parfait merci	KQ
parfait pour	PL
parl	MO
part	KQ
part a	OM
part avec	LP
partag	QK
parti de	PL
parti pour	QK
particip	PL
pas	PL
pas a	PL
pas ce	QK
pas de	PL
pas elle	QK
pas encor	QK
pas l	PL
pas la	PL
pas lui	PL
pasag	KQ
pase a	PL
pase ce	JR
pase la	LP
pase le	KQ
pase maintenant	KQ
pase quand	PL
past	OM
patient	QK
paul	KQ
perd	OM
person	PL
person ne	PL
petit a	KQ
peu	OM
peu te	QK
peut	LP
peut etre	SI
peut s	QK
photo	RJ
pied	PL
pist	RJ
plac	MO
plac est	KQ
plac se	QK
plac sont	LP
plan	RJ
plu	LP
plu de	MO
plu la	KQ
plu que	RJ
plu rien	KQ
posibl	QK
post de	QK
pour <n>	KQ
pour ma	QK
pour nou	MO
pour rien	PL
pour un	QK
pour une	OM
pour votr	LP
pouset	KQ
precis	PL
premi	MO
premi cours	KQ
prend	MO
prend rdv	RJ
prendr	PL
prenent	KQ
preneu	PL
prete	LP
prete le	KQ
previen	QK
pri avec	KQ
pri le	MO
pri merci	KQ
pri pour	LP
priorit	RJ
priv	QK
prix	RJ
problem	LP
prochain	JR
propos	PL
proprietair	JR
proprio	LP
puce	PL
puis	TH
qqn	QK
qu	PL
qu il	MO
qu on	PL
quand	RJ
quand tu	OM
que	PL
que c	RJ
que ca	QK
que je	QK
que tu	RJ
qui	OM
qui l	MO
qui ont	LP
quoi	LP
rapel	QK
rav	LP
rdv	LP
rdv <day>	KQ
rdv en	SI
rdv le	JR
rdv pri	LP
recompens	RJ
recu	OM
recu ce	KQ
recup	KQ
recup a	JR
recup hier	JR
recup la	KQ
recuper	KQ
redi	RJ
regard	RJ
regl	MO
regl merci	LP
relanc	OM
remarch	LP
remet	PL
remi	PL
remi a	PL
rencontr	QK
rendu	KQ
rendu a	LP
rentr chez	KQ
rentr dan	LP
repar	KQ
reparti avec	JR
repond	RJ
repondu	IS
repons	QK
repons de	KQ
resembl	RJ
reserv a	KQ
reserv aux	QK
reserv pour	PL
resolu	JR
rest	OM
rest <n>	RJ
rest la	RJ
rest le	QK
rest ouvert	PL
rest un	PL
rest une	RJ
retenu	KQ
retir	KQ
retourn	QK
reveni	QK
revenu a	KQ
rien	OM
rien de	PL
rien trouv	PL
robe	KQ
roul a	KQ
rue	RJ
s ils	QK
sa familial	LP
sa nouveau	KQ
sa proprietair	KQ
sans	PL
sauf	KQ
sauv	OM
savai	QK
savai pas	QK
se	OM
se liber	QK
secretariat	KQ
ses	KQ
si	QK
si c	QK
si ca	PL
si person	PL
si quelqu	QK
si tu	SI
si vou	QK
sien	OM
sign	KQ
sign <day>	KQ
simba	KQ
sinon	RJ
sold	JR
son proprietair	LP
sont la	QK
sont part	LP
sort	MO
sort de	LP
sou le	LP
soulag	MO
sourir	KQ
souvent	PL
specialis	PL
stag	JR
stil	PL
stop	LP
sucr	RJ
sui de	QK
sui pare	KQ
sui preneu	QK
suit	OM
suivi	KQ
suivi le	LP
sup merci	QK
suprim	JR
suprimez	LP
sur	OM
sur la	PL
sur list	RJ
sur un	KQ
surtout	PL
svp	OM
t ecri	PL
t es	LP
tail <n>	SI
tant	KQ
te dis	PL
tent	QK
termin	KQ
test	LP
tien	QK
tien au	PL
toit	JR
tomb a	QK
ton adres	QK
top je	PL
top merci	PL
toujou	RJ
toujou a	OM
toujou dispo	PL
toujou en	OM
tour	QK
tourn	QK
tout	MO
tout a	LP
tout bon	KQ
tout est	KQ
tout pour	QK
tout vou	KQ
trajet	LP
travail	LP
tre	RJ
troi	OM
trop	QK
trop grand	PL
trop petit	PL
trouv	MO
trouv c	KQ
trouv ca	QK
trouv la	KQ
trouv le	RJ
trouv merci	JR
trouv pour	PL
trouv preneu	KQ
trouv quelqu	KQ
trouv sa	JR
tu	KQ
tu me	KQ
un a	QK
un amou	PL
un an	QK
un ange	LP
un chaufeu	KQ
un de	QK
un dosi	PL
un mai	PL
un mesag	QK
un peu	RJ
un rendez	JR
une petit	QK
une photo	QK
uniqu	RJ
va	LP
va mieu	JR
vacanc	QK
vai demain	QK
vai test	QK
val	KQ
valid	LP
vend	OM
vend a	KQ
vend avec	QK
venu	LP
venu c	LP
vera	QK
verifi	QK
veu bien	PL
vien d	RJ
vien de	LP
vient	LP
visio	QK
visit	SI
voila	JR
voir	SI
voir merci	PL
voisin	MO
volonti	RJ
vos repons	RJ
votr	KQ
votr confianc	KQ
vou	MO
vou le	PL
vou mp	LP
vou redi	QK
voyag	JR
vraiment	QK
wolf	QK
y	MO
y retourn	QK
y sont	QK
yes	QK
#bias	NN`,
};
