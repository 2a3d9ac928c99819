/** Written by `npm run train` from tests/fixtures/corpus; the form is told in judging-table.ts. */
import type { JudgingWeights } from '../judging-table.ts';

export const STANCE_WEIGHTS: JudgingWeights = {
	outcomes: 'recommends warns neither'.split(' '),
	scale: 3,
	table: `!<day>	KNR
!<money>	NQN
!<month>	NPM
!<n>	LNP
!a	NOL
!achet	RNN
!acroch	NPM
!afair	NPM
!agre	LPN
!ai	QMN
!aileu	QNM
!aime	NRN
!ale	MNR
!an	KNN
!anim	MRN
!ans	KNN
!apres	MNQ
!apri	QMN
!aretai	RNN
!asiet	NPM
!au	NNM
!aurait	SMN
!ausi	QNM
!avec	ONM
!avis	KNP
!avoi	QNK
!bavard	QMN
!besoin	NLO
!c	OMN
!ca	KNO
!case	QLN
!ce	MSN
!cene	MSN
!centr	NTN
!chang	PNK
!cher	TNN
!clef	LQN
!come	QMN
!conseil	NSL
!content	LTN
!convaincu	NQM
!d	NNP
!dan	QLN
!de	NMN
!decu	SMN
!demand	SNL
!depuis	QNK
!des	RNN
!desol	NNQ
!deu	NQK
!devi	KNP
!diferenc	NLP
!dire	NPM
!dit	KNO
!donn	PLN
!dosi	QNM
!ecout	NTN
!en	KON
!encor	MNR
!essai	MNQ
!est	LON
!et	ONJ
!etai	MSN
!etait	NPL
!ete	NOK
!eu	QNL
!eux	NRL
!examen	NQL
!facon	NRM
!factur	NSN
!fair	NOM
!fait	LPN
!fan	LSN
!faut	QNN
!ferm	NRN
!fini	NPK
!fois	NQL
!garag	MSN
!generalist	TNN
!gout	NOL
!grand	PNK
!hesit	PMN
!heure	QNM
!il	NNL
!ils	NPM
!impresion	NRM
!j	PNN
!je	NJO
!la	QMN
!larm	SNN
!le	LNN
!les	LON
!lui	NJO
!m	SNK
!machin	SNN
!mai	PMN
!mal	TNN
!malgr	NOK
!matin	PLN
!mauvais	RMN
!me	QNK
!meme	NMP
!merci	LON
!mes	RNM
!mieu	TMN
!mis	MNR
!moi	NPM
!moins	NPK
!mon	NPJ
!mond	PKN
!mot	QNM
!n	QNL
!ne	PKN
!nom	KNP
!nos	NPM
!note	NPL
!nou	ONK
!nouveau	MSN
!ombr	SMN
!ont	MSN
!ou	RNM
!ouvert	NRN
!paie	NSN
!pain	NSN
!pantout	NQM
!par	NQL
!pareil	ONL
!parl	OLN
!pendant	NKP
!pens	OKN
!person	NNP
!petit	KNN
!photo	ONJ
!pire	RMN
!plac	RNM
!pleur	NLP
!prend	SNN
!pres	ONK
!preveni	MQN
!pris	JON
!qu	KNN
!que	NMN
!question	NNS
!rapel	NQM
!recu	KNR
!redir	RMN
!rendez	NPL
!repons	NOJ
!revenu	MQN
!s	OIN
!se	SNN
!si	QNN
!soir	RNN
!sou	NPM
!stres	RMN
!sui	LQN
!sur	LQN
!test	NMT
!tomb	QLN
!top	MQN
!tot	ONL
!touch	NOK
!toujou	QNM
!tout	NON
!tre	RMN
!troi	JPN
!trois	MSN
!trop	NNO
!trouv	ONL
!tu	PLN
!un	PNL
!une	QNN
!venu	NPM
!voir	NMQ
!vou	NNJ
!voulu	SNN
!vu	LNN
!y	NOL
#agrees	SNK
#anger	KNN
#asks	LNO
#asks-last	NLV
#blame	LPN
#blame-twice	MUN
#brief	MON
#contrast	OMN
#cross	INP
#dots	NSM
#exclaims	NGN
#firm	KPN
#glad	RIN
#laughs	MNW
#long	RNK
#news	NMS
#offers	NLQ
#praise	QNN
#praise-twice	RNK
#said-nothing	OMN
#said-recommends	QMN
#said-warns	KQN
#served	OMN
#states	ONN
#tiny	KNN
%	OLN
+	PIN
+ <n>	ONN
+ <number>	TNN
<amount>	NJQ
<day>	NJP
<day> <hour>	PLN
<day> au	MNT
<day> c	NKO
<day> elle	SNM
<day> et	MNR
<day> il	QMN
<day> j	NNJ
<day> je	NMP
<day> le	RNM
<day> mon	SMN
<day> ou	LPN
<day> soir	LQN
<day> tu	PLN
<day> un	NJO
<hour>	NKN
<hour> <hour>	OLN
<hour> est	RNN
<hour> pile	PNL
<hour> pour	KNN
<laugh>	JNO
<money>	ONM
<money> a	JNN
<money> chez	QMN
<money> d	NQN
<money> de	LUN
<money> et	NQM
<money> h	SMN
<money> je	JNP
<money> l	MPN
<money> la	OIN
<money> le	PNM
<money> les	RMN
<money> merci	NMR
<money> par	PNL
<money> pour	NTK
<month>	NMO
<month> <n>	QNN
<month> a	PKN
<month> chez	NNR
<month> d	NNS
<month> il	NNU
<month> j	OKN
<month> je	QNN
<month> l	RLN
<month> merci	MNR
<n+>	NNQ
<n>	NNR
<n> <money>	PNN
<n> <n>	XNM
<n> <number>	MNR
<n> a	QLN
<n> an	MPN
<n> ans	NNP
<n> avec	QMN
<n> bebe	QNM
<n> cours	MRN
<n> de	NMS
<n> demandez	NNS
<n> dis	QMN
<n> elle	RNM
<n> en	PNL
<n> et	LPN
<n> ete	RNN
<n> fois	NOK
<n> h	NPM
<n> heure	QNN
<n> il	QNL
<n> ils	SNL
<n> jour	MON
<n> la	NNR
<n> le	LNN
<n> les	PMN
<n> merci	NJN
<n> mes	RNN
<n> min	LNO
<n> minut	PNM
<n> mois	MNO
<n> mon	SMN
<n> par	RNL
<n> permi	QNN
<n> plac	NNT
<n> pour	NJP
<n> rencontr	RNN
<n> seanc	NOJ
<n> semain	NOL
<n> venu	QNN
<number>	ONM
<number> %	OLN
<number> <money>	NPL
<number> <n>	NKO
<number> <number>	RJN
<number> de	LQN
<number> elle	QNM
<number> en	MRN
<number> il	RNM
?<n>	NJN
?a	NMN
?age	LNR
?agre	NNS
?ane	NMR
?ans	KNR
?apel	NMO
?as	NJO
?au	QMN
?ausi	MNP
?avec	NLO
?avez	LNO
?bebe	RNN
?bon	QLN
?bonjou	NLQ
?c	MNO
?ca	NPM
?ce	LNO
?cherch	LNR
?chez	KNO
?combien	NNS
?complet	NNR
?convention	NNR
?cote	NMR
?coup	KPN
?d	QMN
?de	ONN
?deja	PKN
?demand	ONL
?deplac	NNQ
?des	OLN
?deu	PMN
?dispo	NNR
?du	LNO
?duquel	NNS
?elle	NNR
?en	NMS
?encor	NNU
?enfant	MNR
?est	NMN
?et	NNO
?exist	NNR
?fai	NNT
?fait	MNP
?faut	MNQ
?final	NLQ
?gard	LNR
?heure	NNP
?i	NNR
?il	LNS
?j	KPN
?jour	MNQ
?jusqu	NMP
?just	LNR
?l	KQN
?la	MON
?le	NON
?les	MNQ
?me	NMQ
?merci	NNR
?nom	NMR
?non	PLN
?on	MNS
?one	MNS
?ou	NLR
?ouvert	NNS
?par	KNN
?parl	NNQ
?parlez	OKN
?pas	JPN
?petit	MNS
?peut	NNS
?physiqu	NMR
?plac	NNR
?plu	RMN
?portabl	NNT
?pour	OLN
?pr	QLN
?prend	NNP
?prenent	NMS
?prix	NNR
?qu	MNP
?que	RNM
?quel	NKS
?quelqu	LNN
?question	LNR
?qui	NPM
?quoi	KNN
?rest	MNP
?rien	MNR
?s	LNR
?sait	NNP
?se	OLN
?sect	NMQ
?ses	NNR
?son	MNP
?sur	LPN
?t	NNT
?tail	NNR
?tarif	OJN
?toi	PLN
?tout	NNR
?tu	OMN
?un	NMQ
?vacanc	NMQ
?votr	QMN
?vou	LON
?y	NLP
@	NKO
^ +	PNI
^ <day>	NNU
^ <hour>	KNR
^ <laugh>	KON
^ <n>	NOM
^ <number>	NNG
^ @	NMR
^ a	PNL
^ ah	LNO
^ aie	NNS
^ alez	OLN
^ apel	NLR
^ ark	MNQ
^ as	QMN
^ atention	KNQ
^ au	QNL
^ aucun	NMP
^ ausi	UNN
^ aux	PNL
^ avec	NMQ
^ avenu	QMN
^ ayoy	NKO
^ beau	MQN
^ beaucoup	NRN
^ ben	NNK
^ bien	PNL
^ bienvenu	KNO
^ bof	NTN
^ bon	KNN
^ bone	NKS
^ bonjou	MPN
^ bonsoi	NMQ
^ bravo	RNM
^ c	NLP
^ ca	NOJ
^ cabinet	NLO
^ camp	SNN
^ ce	HNN
^ cela	NNR
^ chapeau	RNN
^ chaqu	NSN
^ chauvet	QNL
^ cher	MQN
^ chez	ONN
^ chu	NJP
^ cinq	QMN
^ client	RNN
^ complet	MNR
^ compt	PNJ
^ contact	QNM
^ content	NOK
^ coucou	NNR
^ courag	NIQ
^ cours	ONL
^ crech	RNL
^ d	RNN
^ de	ONH
^ deja	NNR
^ demandez	ONJ
^ depuis	PNI
^ des	NRN
^ deschamp	QNN
^ deu	NQK
^ devi	RNL
^ dison	NSM
^ dispo	NNR
^ domag	KON
^ donc	NPK
^ du	NQK
^ elle	LPN
^ en	NNO
^ enfin	ONK
^ est	RKN
^ et	MPN
^ evit	LUN
^ evitez	NRM
^ factur	QNM
^ fait	NLO
^ faut	HNP
^ felicit	NLP
^ ferm	NKQ
^ franch	ONL
^ fuyez	NRN
^ garag	SNM
^ gard	NMQ
^ genial	NNS
^ gentil	NRM
^ gratuit	NPL
^ gros	LSN
^ gsm	SMN
^ hier	NLQ
^ honet	QNM
^ ici	PNL
^ idem	NLN
^ il	ONN
^ ils	JNO
^ impec	QNM
^ impecabl	QLN
^ inscri	NMS
^ j	MON
^ jamai	NLN
^ je	OMN
^ l	QMN
^ le	MNP
^ les	MPN
^ leur	LRN
^ m	ONJ
^ ma	NNO
^ mai	OMN
^ maman	QNN
^ meme	KON
^ merci	KNO
^ moi	NLN
^ mon	ONM
^ monit	PNL
^ mouai	NSN
^ mp	MNT
^ n	NPK
^ ne	NOL
^ ni	NQM
^ nickel	RNN
^ non	OLN
^ nos	QNN
^ notr	QNJ
^ nou	NNO
^ numero	NNT
^ oh	NLQ
^ ok	NKN
^ on	LNN
^ oui	NIP
^ par	NOM
^ pareil	QNM
^ parfait	MNS
^ partag	NNT
^ pas	NOM
^ pase	NNQ
^ pasez	NNJ
^ pauvr	JNN
^ perso	NKO
^ person	SMN
^ petit	QNN
^ peut	KPN
^ plac	LNQ
^ plomb	NQN
^ plu	NOJ
^ plutot	LRN
^ port	NNT
^ post	RMN
^ pour	NJN
^ pouset	NNT
^ prend	LSN
^ prepar	NSN
^ quand	PNL
^ quatr	NQM
^ que	QNL
^ quel	NRN
^ quelqu	NNR
^ raport	RNN
^ regard	PJN
^ rejean	QNN
^ reserv	NNU
^ rest	NNR
^ resultat	MQN
^ rien	TNN
^ rue	OLN
^ s	NNQ
^ sa	KON
^ sale	MTN
^ sans	PNK
^ sauv	NQM
^ sept	NSN
^ serieu	RMN
^ si	NOM
^ simpl	QNN
^ sinon	OJN
^ six	MQN
^ son	NNJ
^ stag	MQN
^ suivi	NMR
^ sup	LNQ
^ sur	RKN
^ surtout	ION
^ t	NMS
^ tarif	NLQ
^ thank	MNQ
^ top	NNU
^ toujou	PKN
^ travail	RNN
^ tre	NRN
^ troi	MPN
^ trop	PKN
^ tu	MPN
^ un	NNG
^ une	NPJ
^ up	MNV
^ va	RNM
^ vaut	NRN
^ vend	MNR
^ venu	SNN
^ vient	RNN
^ vingt	NQN
^ voila	PNL
^ vou	NMN
^ vu	KQN
^ y	KON
^ ye	LNQ
a	NON
a <hour>	NMR
a <month>	MNR
a <n>	NNP
a <number>	NPM
a apel	QNL
a apri	RLN
a aret	NRN
a atendu	NNO
a bien	KON
a bout	PLN
a bu	TNN
a bule	NPM
a case	QNL
a caus	NOL
a cete	ONK
a chamali	RNN
a chang	NNP
a chaqu	NNJ
a cherch	NRN
a cinq	TMN
a comand	RMN
a compt	NTN
a cote	MNP
a coup	NQM
a cout	NNK
a d	QMN
a debloqu	TNM
a decouvert	LQN
a demand	LON
a demenag	NKO
a depan	SLN
a des	NKO
a detest	MRN
a deu	INO
a dire	NMO
a dit	LPN
a domicil	NLO
a donn	LNO
a droit	NNT
a du	JNR
a elle	QNM
a encais	NSM
a enfin	SKN
a enlev	RMN
a essai	JNO
a ete	MNQ
a eu	ONN
a eue	ONL
a eus	NOK
a eux	QNN
a evit	PNL
a factur	PNK
a fair	ONL
a fait	NOM
a falu	NQN
a fini	NOK
a fric	MRN
a fuir	NTN
a gard	QNL
a gout	RMN
a huy	RNN
a jamai	NQM
a jamb	SMN
a joue	RKN
a just	NLP
a l	MON
a la	NNP
a lach	MSN
a lais	NSL
a lav	SNN
a le	NKQ
a leur	NNK
a livr	NRN
a lou	MRN
a lui	SKN
a m	RNM
a ma	MNT
a maley	QNM
a mang	NOK
a meme	NPK
a mes	NOL
a minuit	PNM
a mis	LON
a mon	NNQ
a montr	RNN
a nag	QNM
a noel	QNN
a nos	MQN
a oubl	NRN
a paie	NOL
a paqu	NMS
a parl	INO
a parti	PMN
a pas	QMN
a pase	NPM
a pein	MRN
a perd	MTN
a peu	MNQ
a pied	QMN
a plant	PNL
a pleur	NQL
a port	NOL
a pose	NNL
a pri	PNM
a pu	RMN
a quatr	QLN
a quel	NNS
a quit	LQN
a racroch	MRN
a rapel	SMN
a ratrap	SMN
a reclam	MQN
a recomand	RMN
a reconcil	RLN
a recu	UMN
a reculon	NRM
a redir	RMN
a redon	SMN
a refair	NRN
a refait	NNM
a refus	QKN
a regard	MQN
a regl	QNL
a remi	QLN
a remis	RMN
a remont	RMN
a rendu	ONM
a renvoy	MSN
a repar	SMN
a repri	PNL
a retir	RNN
a rien	LPN
a rouvert	PNL
a sa	SNN
a salzin	NOK
a sauv	TMN
a ses	RNN
a sign	NMR
a son	LNP
a sorti	PNL
a st	RNN
a suivi	NOL
a tenu	NRN
a toi	NLN
a tomb	QLN
a toujou	LNN
a tout	NNT
a troi	NRN
a trouv	VNN
a tu	MNR
a un	JNN
a une	PNK
a vend	NSN
a verifi	NNS
a vingt	JNN
a voir	LNP
a votr	NPL
a vu	LON
a vue	QLN
abon	NPJ
abord	NKO
absenc	NRN
absenc de	NRN
absent	MSN
ac	SNN
accouch	MQN
acept	NLS
achet	ONL
acompt	NTM
acompt et	NPL
acord	SNN
acroch	NPM
acte	QNK
acte de	NOK
acueil	MON
acueil familial	NNR
acueilant	TNM
acueili	QLN
ado	RNL
ador	XNM
adorabl	RNK
adorabl mai	RNM
adorent	SNM
adres	NIN
aere	NLP
afair	NNL
afair avec	NPM
age	NLO
agenc	MON
agent d	SNM
agre	LNN
ah	LNO
ah oui	OKN
ai	NPM
ai apel	RNL
ai atendu	NRM
ai comand	NQK
ai demand	NTN
ai des	NNR
ai du	MSN
ai encor	MSN
ai eu	ONN
ai fini	NNK
ai jamai	NLQ
ai lais	NNQ
ai mis	PNN
ai paie	NTN
ai pas	MRN
ai pleur	RNM
ai pref	MRN
ai pri	NQM
ai rdv	NMR
ai recup	MQN
ai sign	LPN
ai trouv	ION
ai un	LNQ
ai une	NMU
ai vu	RNM
aid	NIO
aide	NJP
aide a	PMN
aide mon	RNL
aie	NKO
aileu	NPI
aim	QNL
aimabl	MSN
aime	PNN
aime bien	RLN
aine	UNL
air	ONJ
ait	NNJ
ait ete	MSN
alai	RMN
album	NOK
ale mai	MNR
aler chez	QNM
aler voir	MNR
alez	RLN
alez chez	RMN
alez pas	NRL
alez y	RNK
alianc	RMN
allait	NJN
alle	ONL
alor qu	NNK
alor que	NQM
alum	NPL
alum a	LQN
ambianc	OMN
amen	NLP
amen mes	ONK
ami	NKP
ami y	NMQ
amou	RMN
an	KNO
an d	MQN
an derni	LNP
an et	PNL
an pase	PKN
ancien	MNQ
ane	NMP
ane la	NMR
ange	TMN
anglai	SNM
anim	NRL
aniversair	NPL
aniversair depuis	RNN
anonc	NIN
anonc a	NLP
ans	NKN
ans a	QNN
ans de	NOJ
ans elle	TNN
ans equip	RMN
ans et	SMN
ans je	RMN
ans la	SMN
ans plu	SMN
ans qu	MPN
ans sup	SNN
anselm	RNN
anul	NQK
anul cinq	NSN
apel	NJP
apel <day>	KNS
apel demain	NNS
apel il	TNM
apel la	NMP
apel le	PKN
apel merci	RMN
apel toujou	NPL
apelent	RNN
apendicit	NSN
aprend	QNL
apres	LON
apres avec	RLN
apres la	OKN
apres le	NMQ
apres ma	MSN
apres midi	MNQ
apres quatr	RNN
apres shampoing	NNR
apres un	PNK
apri	TNN
apri a	RNN
arabesqu	RNN
arach	NRM
aret au	MRN
aret en	KQN
aretai	RNN
aretent	RMN
argent	NQL
ariv	NNP
ariv <n>	NNT
ariv a	NNJ
ariv de	LNP
ariv en	QMN
arivent	MNQ
ark	MNQ
arnaqu	NSL
artist	SNN
as encor	NNS
as fait	OKN
as tu	QMN
aseoi	RMN
asiet	NQM
asis	SKN
asistant	NLP
asistant social	NLP
asoci	NKN
asso	TNN
asur	PNL
asuranc	LRN
ateli	SMN
atend	LQN
atend encor	NQN
atend toujou	NUN
atendant	KPN
atendr	JPN
atendr <n>	LNR
atendu <n>	KNN
atent	ONM
atent chez	NMQ
atent de	LNR
atent pour	MTN
atention	LNQ
atest	JNN
atrap	MTN
au	NNM
au <day>	MNS
au <n>	NNU
au <number>	QNN
au bal	NRN
au boulot	QNL
au bout	NOL
au cas	NKO
au centr	RNM
au ciel	NNK
au coleg	RNN
au control	JNO
au depart	LQN
au depot	RNL
au dessus	LPN
au lieu	QMN
au moins	SMN
au mond	PNL
au premi	KPN
au printemp	LNR
au telephon	MRN
au top	TNN
au tribunal	NTN
aucun	LNN
aura	NOK
aura plu	RNM
aurai	MSN
aurai du	NRN
aurait	TNN
ausi	OMN
ausi a	LNO
ausi au	TNN
ausi ca	NLP
ausi chez	QNN
ausi elle	RNM
ausi equip	SMN
ausi la	NNR
ausi les	RNM
ausi ma	SNN
ausi mai	QNM
ausi on	TNN
ausi par	RNN
ausi rien	TLN
ausi sup	SMN
ausi un	NMR
autant	PMN
autant de	RNN
autist	QNN
auto	KNN
automn	KNN
autou	TMN
autr	KPN
autr dentist	NQM
autr deri	MRN
aux	PNN
aux ange	QMN
aux oeil	MQN
aux oreil	RNN
aux petit	NKO
aux repas	SMN
aux urgence	JNN
aux voisin	MRN
avai	RNJ
avai demand	MQN
avai l	MQN
avai pas	NQM
avai reserv	MRN
avaient	NNK
avait	NPN
avait <n>	NPK
avait la	MQN
avait pas	NQM
avait plu	MNP
avait pri	RNN
avait rien	NRN
avait trouv	SNM
avait vu	SLN
avanc	QNM
avant	NNP
avant <hour>	RNN
avant d	NKQ
avant de	NOL
avant elle	RMN
avant le	NJO
avant les	SLN
avant que	QNL
avec	MNN
avec <n>	NNR
avec <number>	MRN
avec des	LPN
avec deu	NPL
avec elle	QNM
avec eux	NLQ
avec l	MNP
avec la	NNP
avec le	NNI
avec les	NOM
avec lui	PNM
avec ma	QNM
avec mon	NPK
avec notr	SMN
avec on	RNN
avec sa	SLN
avec ton	NMR
avec troi	MSN
avec un	QNL
avec une	JON
avenu	NPM
avez	TNN
avis	OJN
avocat	LRN
avoi	NPN
avoi un	LNP
avon	NNJ
avon eu	RMN
ayoy	NKO
baba	TMN
bac	ONL
bac de	RMN
bacl	NSM
bain	NPK
bais	NSM
bal	KNO
balon	NPL
banc	MQN
band	NNK
bani	NRN
baptem	NRL
bare	NNK
barem	NMQ
barem caf	NMQ
bas	NNK
bas a	PJN
bas de	MQN
bas en	NRN
bas il	RNN
basin	NPL
basket	KON
bat	TNN
bateau	NNJ
bavard	RMN
beau et	RNN
beau frere	KNO
beau mere	QMN
beau pere	NPL
beau soeur	NLN
beaucoup	MPN
beaucoup de	NRN
bebe	RMN
bebe devant	MRN
bebe j	MNQ
ben	RNN
ben ecout	QMN
ben raid	MQN
benevol	JPN
besoin	NKP
best	SMN
bete	NPM
beton	NOJ
bib	NLR
bien	OLN
bien aide	NMQ
bien avant	NRL
bien avec	RLN
bien bas	RNN
bien chez	RLN
bien come	NNS
bien et	NIO
bien fait	RNM
bien je	NQL
bien mai	TNM
bientot	TNN
bienvenu	INP
bier	SNN
bijou	QMN
bilan	SNM
bio	NOJ
blanc	NJN
bleu	NPJ
blind	QNM
blond	MQN
blond a	MQN
bluf	SMN
bof	MTN
boir	LSN
bois	TNN
boit	NPK
boit de	MRN
bon	ONL
bon avec	NMR
bon choi	QNN
bon conseil	RNN
bon courag	JON
bon menm	RNN
bone	ONM
bone chanc	LQN
bonheu	UNN
bonheu ce	SMN
bonjou	NRL
bord	RMN
born	NRN
bose bien	SNM
bote	SMN
bouch	JNQ
boue	NRM
boug	NMQ
boulang	RNM
boulot	RNK
bourg	SNL
bouru	RMN
bouru mai	QMN
bout	NNK
bout d	MSN
bout de	NPM
bout des	QNN
bout du	PNL
boutiqu	NNQ
boutiqu a	NLQ
bouton	RNN
box	MPN
branch	NRM
bravo	SNM
bravo a	RNM
bris	QNM
bruit	NSN
brul	NSN
bu	TNN
bufet	NOM
bule	NNJ
bureau	NNJ
burg	SNN
bus	PMN
buvet	QLN
c	NMP
c est	NOM
c etait	INN
c tu	MNR
ca	NNP
ca a	INN
ca au	SNN
ca chang	SNN
ca cout	NKP
ca depend	NNV
ca doit	MNS
ca exist	NLP
ca fait	OJN
ca joue	KNO
ca l	NOL
ca le	PLN
ca les	OLN
ca m	NNQ
ca march	NJO
ca me	NNT
ca n	NNJ
ca ne	NQM
ca pase	NMS
ca pasera	NRM
ca pour	RNM
ca roul	RMN
ca sent	QLN
ca t	NNQ
ca va	NKO
ca vou	RNN
cabinet	NJQ
cabinet a	UNM
cadeau	LQN
cadr	NRN
cadr est	NRN
caf	JNO
cafe	NMQ
cage	LNP
cais	JNP
cale	MQN
calm	UNN
camionet	LNQ
camp	MSN
canap	MRN
cane	NQM
cape	NNR
cape et	NNR
capot	PNK
car	MQN
cardiologu	RMN
care	QNL
care et	PMN
carnot	RNN
caro	OKN
cart	MNP
carton	NTL
cas	NNP
cas ou	NKO
case	NPN
case en	NRN
case la	SMN
casi	KNP
cat sit	NSL
cathedral	QNN
cauchema	MRN
caus	NOL
ce	QNN
ce club	RNN
ce garag	MRN
ce magasin	QNN
ce matin	OLN
ce moment	MNR
ce monsieu	NQL
ce n	NLQ
ce petit	ONL
ce qu	PLN
ce que	PMN
ce qui	VNN
ce soir	NLO
ce sont	NLP
ce type	MTN
ce un	PMN
cela	NNR
cele	PMN
celui	LNN
celui du	MNR
celui la	NSM
cene	NRN
cent	NTN
centim	SMN
centr	NNL
centr aere	NLP
centr ils	NRM
centr social	PLN
certificat	LON
ces	NRN
cet	NPN
cete adres	QNM
cete ane	NLP
cete dame	QMN
cete dermato	QMN
cete ecol	TNM
cete nuit	LNR
chacun	QMN
chacun de	QMN
chain	NTN
chais	NPM
chamali	RNN
chambr	MON
chanc	NNP
chang	OLN
chang de	OJN
chang la	UNN
chang un	MSN
changent	NPM
chantant	QNM
chanti	ONM
chapeau	VMN
chapeau bas	QNN
chaqu	RNM
chaqu fois	PNL
charg	NKP
charmant	NTN
chat	PNK
chateau	NNK
chaud	OJN
chauf	PNL
chaufeu a	MRN
chauset	KNN
chausur	ONM
chef	QNL
chemin	NTK
chen	NLQ
chequ	LRN
chequ en	MSN
cher	PNL
cher et	QMN
cher mai	ONL
cher pour	NUN
cher que	NRN
cherch	NNP
cherch ausi	NNS
cherch d	PNL
cherch encor	NPK
cherch just	NRL
cherch la	JNN
cherch pas	SNN
cheveu	MNP
chevil	QLN
chez	OLN
chez <n>	NLQ
chez a	ONI
chez depuis	VNN
chez elle	NLR
chez et	SNN
chez eux	NNK
chez ils	QNM
chez l	NNK
chez la	QNL
chez le	SNN
chez les	NMP
chez lui	NSK
chez ma	QLN
chez mes	NOJ
chez moi	PNN
chez nou	QNN
chez pour	QNM
chez rue	TNN
chien	NOM
chien de	NNR
chimio	NRN
chiot	NQL
chirurgien	QNM
choi	NIN
chos	LNN
chouet	NIO
chum	QNM
chut	NQM
ci	SLN
ciel	ONK
cinq	PNJ
cinq etoil	RNN
cinq fois	MSN
cinq heure	RMN
cinq minut	MQN
cinq pate	RNN
cinquant	RNN
cire	RMN
ciseau	QNM
clai	RMN
claqu	MQN
clas	QNL
clef	QNM
clermont	QNL
client	SMN
clim	MQN
cliniqu	PLN
cliniqu <number>	RNL
cliniqu a	SMN
clou	NQM
club	PNL
club de	NOL
coach	NOK
cochon	MTN
coeu	NKN
coeu gros	SMN
coeu leg	SMN
coif	RNM
coifeu	SNM
coinc	ONK
cole	NSN
coleg	SMN
colegu	NMQ
coliqu	NJN
colo	NPK
comand	KPN
combien de	NNP
combl	RMN
come	ONJ
come ca	NNK
come du	QMN
come idee	NNS
come pas	RMN
come tout	QNN
come un	NQL
come une	NTN
comenc	NMP
comenc a	OKN
coment	NNI
coment dire	MRN
comentair	MNS
compagn	NRL
compar	INP
compet	MQN
competent	UMN
complet	NLQ
complet jusqu	MNR
comprend	NRM
comprendr	NRN
comprendr que	NRN
compri	ONL
compt <n>	ONL
compt rendu	ONJ
comun	NMR
conai	NJP
conai pas	NKN
conaisait	NSN
conaisait pas	NSN
conait	TNM
conait son	RNN
concesion	QMN
conduit	QNM
conf	NTM
confianc	VNM
confirm	ONM
cong	MNP
cong jusqu	NNR
conseil	NNL
consult	NMU
contact	NMT
contact avec	QNN
contactez	MNR
contactez moi	MNR
content	NNJ
content d	NQN
content du	RMN
continu	KPN
contr	TLN
contr c	RNM
contrair	NIN
contrair a	NJP
contrat	ONJ
control techn	NOL
conu	PNN
convaincu	NQM
convention	RNN
cop	LNP
copain	LNR
coral	NJN
cordon	NNS
cordoni	TNN
corect	NNP
corection	MRN
costum	MRN
cote	KNP
cote de	NMS
cote du	ION
cou	NRN
couch	NTN
couch du	MQN
coucou	NNR
couet	PLN
coup	MNN
coup de	PNI
coup le	NPK
coup rate	LRN
cour	NLP
courag	LNS
courag a	OMN
courag ca	MNR
courag pour	NMQ
courant	NRM
courant d	NSN
courent	RLN
courent dan	QLN
couri	NMQ
cours	OMN
cours <number>	RNL
cours a	PKN
cours d	LNQ
cours de	RNM
court	NSM
cousin	NKQ
cousu	QNM
cout <number>	NKN
cout un	NQM
cp	QMN
craqu	MSN
crech	ONM
credit	OKN
crem	QNJ
creneau	NNP
creneau en	LNR
creu	KPN
crevet	QMN
crie	NQK
croch	NPL
croi	MNP
croi pas	NNS
croi qu	QNN
croi que	NLR
croyai	PLN
culpabilis	MTN
d	NPN
d <hour>	NPK
d <month>	JNN
d abord	NKO
d acompt	NQN
d acord	PMN
d acueil	NLP
d aileu	NRN
d amou	QMN
d ange	QNN
d apel	MNR
d apres	KNQ
d atent	ONM
d autr	NOL
d avanc	MON
d avoi	MON
d eau	LQN
d ecran	KNP
d en	NSN
d enfant	NQM
d entr	TMN
d essai	NNR
d etre	SNN
d examen	NQL
d habitud	NJO
d incapabl	NQN
d la	MUN
d or	SMN
d un	ONL
d une	QNL
d urgence	NPL
dame	PMN
dame de	QMN
dame du	TNN
dame qui	NMR
dan	NQM
dan l	MPN
dan la	LPN
dan le	NNP
dan les	PNK
dan mon	INN
dan un	NQN
dans	QMN
date	NSN
date de	NQN
de	ONN
de <month>	JON
de <n>	MNN
de <number>	NSN
de bain	NPK
de bras	PLN
de ce	NKO
de cete	NPL
de chang	SNM
de chez	NQL
de chimio	NRN
de coeu	TNN
de conduit	QNM
de cote	SMN
de depuis	NSN
de deu	PNK
de douch	MRN
de fair	PNL
de fee	RNN
de fil	SLN
de forc	NRN
de gard	NJN
de guitar	QMN
de haut	MSN
de huit	RNM
de l	OKN
de la	NMN
de leur	MSN
de lisl	QNN
de lou	LRN
de lui	NOL
de ma	RNK
de maman	RNN
de medecin	NOK
de meme	NKQ
de mes	OLN
de mon	ONJ
de monologu	NQM
de moyen	SNM
de musiqu	ONL
de nom	KNO
de nouveau	NNJ
de parl	QMN
de plac	QNM
de plu	NQL
de prix	NNM
de problem	NPK
de prof	MRN
de quarti	RNM
de rando	NSN
de retard	MQN
de rien	MNQ
de rire	SLN
de rout	NRN
de sa	MRN
de ses	NPM
de ski	SNN
de soleil	QMN
de son	NPK
de suit	NNP
de suivi	MRN
de tabl	MRN
de travail	LQN
de troi	JNO
de trois	MRN
de voil	NQM
de voir	PNL
debloqu	PJN
debloqu en	RNM
debouch	SMN
debout	NLN
debut	SNM
debut a	ONL
debutant	NRM
decenal	NTN
dechet	NPL
decouvert	LQN
decroch	SNL
decu	NNJ
decu de	QNM
dedan	MQN
defaut	SNM
deja	INO
dejeun	MQN
delobel	TNL
demain	MNU
demain matin	MNS
demain merci	LNQ
demand	KNO
demand a	KNP
demand de	NNK
demand les	LRN
demand un	LNP
demand une	MQN
demar	RMN
demenag	NKO
demenageu	JNO
demi	NNL
demi tour	NPL
dent	NTM
dentair	PNL
dentist	PNN
depan	NKP
depan la	PMN
depan pour	RMN
depanag	SNN
depart	NQN
depend	MNV
depend de	NNS
deplac	RNL
deplac pour	KRN
depos	NQM
depot	PNK
depot vend	RNL
depui	RNN
depuis	NOL
depuis <month>	NNQ
depuis <n>	YNN
depuis <number>	OKN
depuis c	NSN
depuis deu	MQN
depuis l	PNM
depuis la	PLN
depuis le	NRN
depuis qu	ONK
depuis que	PNJ
depuis trent	SMN
depuis vingt	RNN
deri	LPN
deri l	NNQ
deri la	TNN
deri le	MON
deri lui	NNL
dermato	NJN
derni	LNN
derni fois	NPN
des	NOM
des <hour>	MNR
des boit	SMN
des cauchema	MRN
des creneau	LNS
des desin	NNK
des dispo	NNS
des gout	MSN
des la	RMN
des le	LNO
des miracl	QNL
des nouveau	OLN
des petit	SNM
des photo	TNM
des promes	NSN
des puce	MQN
des qu	NRN
des que	NNK
desagreabl	NQM
descendr	LNO
deschamp	QNN
desert	QNL
desin	NOM
desin anim	NQM
desol	HNQ
desol je	NNR
desormai	NQN
dessus	KON
dessus de	KON
dessus le	MRN
detest	NOK
deu	NPN
deu coup	SMN
deu enfant	QNN
deu fille	QKN
deu fois	NQL
deu gamin	QMN
deu heure	NNK
deu jour	NPL
deu minut	MSN
deu nuit	NOK
deu pied	SNN
deu rdv	LON
deu semain	KON
deu trait	LQN
deu y	PLN
deux	ONM
deux fois	MQN
deux seanc	SNN
devait	NPL
devant	LON
devant chez	QMN
devant et	NRL
devant l	RLN
devant la	NNP
devant les	JNN
devant tout	NRN
devenu	NJO
devi	MNO
devi de	NRM
devou	SMN
diabet	RKN
diabl	MQN
diagnostic	NRM
dieu	RNN
diferenc	NJN
diferent	MTN
diferent en	MQN
dificil	OIN
diplom	LNO
dirai pas	NSN
dire	NPM
dire de	NUN
dire qu	MQN
dire que	RNM
dire si	RMN
direct	KNP
direction	NQM
dis	QMN
disait	NPL
discret	PLN
dison	NSM
disparu	QNM
dispo	NNP
dispo le	NNQ
dit	LNO
dit c	NRM
dit d	LRN
dit de	NOL
dit du	OKN
dit le	NRM
dit merci	UNN
dit que	KNP
dix	QNL
dix ans	PNM
dix huit	RMN
dix jour	MRN
dix minut	RMN
do	KPN
doct	PNM
doi	RMN
doigt	QNK
doigt d	TNN
doit	NKP
doit etre	MNS
domag	KON
domicil	NKQ
don	QMN
don avec	QMN
donait	LRN
donc	NJO
donc je	PMN
donn	PMN
donn mai	SMN
donn mon	NNJ
donn pas	RNM
dont	MUN
dorm	NNP
dorm depuis	NRM
dorm enfin	TMN
dorm mieu	NLR
dosi	LNN
douceu	SMN
douch	ONL
doudou	NKO
doux	TNN
doux avec	PNM
doux et	TNN
doux mai	QMN
douz	PNM
drap	NMT
droit	NKO
ds	MPN
du	ONL
du <n>	NKO
du bas	JNN
du bien	NJP
du bout	RMN
du centr	NQM
du chat	ONK
du coin	QLN
du coup	NRN
du debut	NOL
du lit	LNP
du mal	NLP
du mariag	MQN
du matin	NNJ
du mond	SNM
du pani	PNL
du partag	MNS
du petit	PNL
du premi	QMN
du quarti	NMQ
du serieu	TMN
du temps	NPL
du travail	NNL
du tuyau	OJN
du velo	QLN
du voisin	MQN
eau	MQN
eau est	NQL
echafaudag	MQN
echafaudag pose	MQN
echangerai	SNM
echap	NSN
eclai	QMN
eclat	NQM
ecol	ONL
ecol de	SNN
ecout	TNJ
ecout et	QLN
ecout troi	QMN
ecri	MNV
ecrir	NMQ
ecrit	NRN
ecrit au	KRN
eduqu	NNJ
eficac	NIP
egal	UMN
eglis	JNN
eh	RNN
eh bien	RNN
electricien	NRN
elev	KON
elle	QNN
elle c	RNN
elle coup	SNN
elle dit	NPL
elle est	NIO
elle fait	SNL
elle gard	PNN
elle joue	RNL
elle l	QNM
elle lui	QMN
elle m	NNL
elle meme	ONK
elle n	RNM
elle ne	MNP
elle nou	NPK
elle parl	NNS
elle prend	NKN
elle qui	NLQ
elle revenait	MQN
elle s	SNN
elle sait	RMN
elle sont	RNN
elle vient	RNN
elle y	OKN
emplac	NMQ
en	NON
en <amount>	MNQ
en <hour>	SNM
en <month>	NMN
en <n>	QLN
en a	MNQ
en ai	ONM
en atendant	KPN
en avai	RLN
en avait	PMN
en avanc	PNL
en bas	NPN
en cabinet	MNQ
en ce	MNR
en chantant	QNM
en charg	NKQ
en cinq	MQN
en confianc	TNM
en cong	NLR
en courant	NOK
en cours	NUN
en deu	PNJ
en entend	NNS
en est	NNJ
en face	NNS
en lign	MNR
en main	NSN
en meme	PNL
en mp	OJN
en or	RMN
en pane	MQN
en parl	PKN
en parlent	QMN
en pens	LQN
en plac	QMN
en plein	MQN
en pleu	NPL
en plu	RNM
en priv	NNT
en redemandent	RNM
en retard	NOL
en retrait	NNR
en reve	ONL
en sortant	QNM
en sui	ONI
en tout	MON
en un	ONJ
en une	TNL
en vacanc	ONL
en vend	QLN
encadrant	NQN
encais	NTN
encor	NPJ
encor <n>	SNN
encor des	NPN
encor la	JQN
encor le	LPN
encor son	NSN
end	PNM
endroit	NQN
enfant	PNM
enfant <n>	RNN
enfant ont	NLQ
enfin	UNL
enfin un	QMN
engag	LNP
enorm	NLP
ensembl	TLN
entend	NMS
entendr	NSL
entendr dire	NTM
entendu	LON
entendu parl	NNS
entendu que	SNN
enter	NRN
enti	KNQ
entr	NLP
entr <hour>	QMN
entr <n>	NMS
entr dan	RNN
entr deu	RNN
entrepris	NLP
env	MPN
environ	MNS
envo	NJP
envol	NTN
envoy	NNS
envoy un	NMR
epanouit	QMN
epee	NNR
equip	QNH
equip a	NPL
equip en	QMN
ereu	KNO
es	KNO
es pas	LPN
escali	NUM
essai	NNR
essai est	NMQ
est <n>	MNS
est <number>	SMN
est a	NMP
est adorabl	PNJ
est alle	ONK
est ariv	PNM
est ausi	VNM
est ben	OIN
est bien	NNL
est blind	QNM
est bon	OHN
est case	NPN
est cele	NLP
est charmant	NSN
est cher	RNM
est chez	QNL
est complet	LNS
est d	NRN
est dan	LPN
est de	UNM
est depuis	TNL
est devenu	NJO
est dire	WMN
est du	NPK
est elle	NKO
est en	LNP
est et	SNN
est eux	NMS
est extraordinair	QNL
est fait	NOI
est ferm	MQN
est frai	SNN
est genial	VNM
est gratuit	NNV
est jamai	MQN
est joli	NRN
est l	QNL
est la	LRN
est le	NMP
est libr	OLN
est lui	PNK
est ma	NPJ
est mauvai	MUN
est moi	JNO
est mon	PNM
est mont	QNN
est mort	ONK
est n	MQN
est note	MNS
est ou	MNS
est ouvert	MNQ
est parti	JQN
est pas	ONK
est pase	PNM
est plombi	MNQ
est plu	NOM
est plutot	NKO
est pour	NJN
est prevenu	NMS
est qu	TMN
est qui	NJN
est ravi	SNM
est regal	TLN
est reglo	SNN
est rendu	MNR
est rentr	KNO
est repar	QMN
est reparti	TNN
est resort	NRN
est resorti	NQM
est rest	PNL
est retourn	VNN
est revenu	NQM
est sort	MRN
est souvent	OLN
est sup	SNM
est sur	NNU
est tomb	ONJ
est top	RNM
est toujou	NRK
est tout	PNN
est tre	RMN
est tromp	NRM
est tu	RMN
est un	ONJ
est une	NJN
est venu	ONJ
est vrai	RLN
et	NOL
et <day>	NLP
et <n>	KNO
et a	TLN
et au	LNO
et aucun	NQN
et bientot	RMN
et c	PMN
et ce	NPL
et compagn	NRL
et de	PNM
et demi	SNN
et des	NJO
et deu	NJQ
et en	RMN
et encor	NRN
et fini	SNM
et il	NNK
et ils	NPL
et j	NJN
et jamai	UMN
et je	NQK
et l	OMN
et la	NTL
et le	MSN
et les	NNJ
et lui	NPN
et m	SKN
et ma	KPN
et mes	NQL
et mon	NPL
et n	QNL
et nou	TNN
et on	QNM
et pas	OMN
et person	NNL
et pourtant	SMN
et propr	TNN
et quand	NSM
et rapid	SNN
et s	QNM
et sans	QNN
et son	ONL
et toujou	NQM
et tout	SNN
et un	LNQ
et une	JON
et vou	PLN
etabli	KNO
etai	QLN
etai a	SNM
etai scept	SMN
etai venu	QNL
etaient	ONM
etait	MQN
etait au	NLO
etait bien	JNN
etait en	NPM
etait genial	NRM
etait just	QNM
etait la	NNL
etait ouvert	NSM
ete	MON
ete acueili	QLN
ete avec	SNM
ete d	QMN
ete la	TNN
ete maladie	NSN
ete tre	SNN
etoil	NOJ
etre	ONM
etre pres	ONK
etudiant	NNJ
etudiant en	SNN
eu	OKN
eu <n>	QNN
eu a	QNM
eu ausi	TNN
eu de	UNN
eu du	NNR
eu la	NLO
eu leur	NLQ
eu un	NQN
eu une	ONM
eue	LON
eus	NOK
eux	NMP
eux c	UNN
eux en	QNM
eveil	RNL
evidement	JNS
evit	NQK
evit ils	MRN
evit l	RNM
evitez	NVN
ex	NTM
examen	NQL
exampl	RNN
excelent	NLP
excus	MSN
exempl	NLO
exist	NOL
exist encor	NJO
exped	NQN
experienc	NSM
expert	MRN
expliqu	SMN
expliqu tout	QMN
expr	SNM
expr pour	RNN
extra	SNK
extraordinair	QNL
face	KNO
face du	NNS
facil	NNH
factur	NOJ
factur <n>	NPL
factur deu	MQN
factur la	NSM
factur une	SNM
fai	NNP
fair	NOL
fair et	RMN
faisait	PNL
faisait des	NQM
fait	ONN
fait <n>	NNK
fait a	NOK
fait avoi	KSN
fait ca	NLN
fait chez	ONJ
fait comprendr	NRN
fait demi	QNL
fait des	RNN
fait deu	PNL
fait du	NLO
fait en	SMN
fait l	NSN
fait la	MPN
fait les	NLO
fait leur	MQN
fait merci	NJP
fait mon	RNM
fait notr	UNM
fait pas	NNK
fait roul	NRN
fait son	TNN
fait sur	NLQ
fait tout	NKN
fait un	NNJ
fait une	RMN
fait visit	NSN
falait	MQN
falu	NQN
fameu	NOK
familial	NJO
fan	UNL
fan de	LRN
faus	NQM
faut	NMO
faut apel	PNL
faut reserv	NKN
faut s	NPM
faut un	NLQ
faut une	NMQ
faut voir	JNO
fauteuil	NOK
fe	NOK
fee	RNN
felicit	NLP
feme	LNP
feme a	NOJ
fenetr	NRM
fer	MQN
ferai	NNR
ferm a	KSN
ferm le	MNR
ferm les	NJO
fese	INN
feu	PMN
feu de	QMN
fiabl	KNP
fich	NRN
fil a	NOK
fil ador	TNN
fil de	PNK
fil du	SNN
fil en	NNK
fil est	NNJ
fil l	UNN
fil n	MSN
fil qui	NLQ
fil s	QNM
fil sur	SMN
fil un	RMN
fil y	QNN
fille	PNM
fille a	NNK
fille avait	QLN
fille de	JNO
fille en	ONJ
fille est	PNN
fille j	LNR
fille l	PNM
fille la	QMN
fille ont	TNN
fille s	QNL
fille y	NJO
film	MQN
fin	NMQ
final	SNK
final c	NOL
fine	SLN
fine avec	SMN
fini	NNM
fini aux	NRN
fini en	UNN
fini la	NRN
fini par	MTN
finit	LNQ
finition	NRM
flacon	NSN
flamb	QNM
foi	QMN
fois	NPK
fois en	MQN
fois et	SNM
fois la	NOL
fois les	PLN
fois oui	NMQ
fois par	NLP
fois pour	NNQ
fois qu	QNM
fois que	ION
fois rien	RNN
fois sufit	MQN
fois sur	LPN
fonc	RMN
foncez	UNK
foncez les	RMN
fond	LPN
fond du	JON
fondu	NSN
font	NLN
font ausi	NNS
font les	SNN
foot	RNN
form	NNI
formidabl	QNM
fort	RNM
four	NNK
fournil	QMN
fr	QNM
franch	SNM
frein	NUM
frere	MNR
frere est	NOK
frere fait	NMR
fric	MRN
frigo	KQN
froid	PNI
froid et	NOJ
fui	LNS
fuir	NTN
fuit	NTN
fume	MRN
fume dan	MRN
fuyez	NRN
galer	PLN
gambeta	RNN
gamin	NOJ
gamin qui	QMN
gar	PNN
gar a	SNN
gar de	NNJ
gar des	RMN
garag	PNM
garant	NTN
garanti	NNK
garanti <n>	SNL
garcon	RMN
gard	OKN
gard le	SNN
gard les	SNN
gard ma	PNL
gard mes	QLN
gard mon	ONJ
gardien	PNM
gare	NKN
gauch	NMR
gel	NQL
gen	NOL
gen qui	RNN
gencif	NSM
gene	NRN
generalist	TNN
genial	NNQ
genial avec	RMN
genial je	LNR
genial merci	LNS
genou	ONK
genr	NLP
gentil	LNN
gentil et	QMN
gentil mai	NRM
gerant	NPL
gere	RLN
gerent	OLN
gilet	MSN
glac	NOK
gogl	NMQ
gonfl	MRN
gose	UMN
gose a	RMN
gout	NPK
gout depuis	PMN
gout on	RMN
grac	UNN
grac a	UNN
grand	QMN
grand a	RNM
grand merci	NLQ
grand pere	RLN
grand y	RNL
gratuit	NMP
gratuit et	SNN
grav	TMN
gravat	NTN
gril	JNN
grimp	SNN
gros	NPK
group	OMN
group de	RNL
gsm	QNM
gsm <number>	SMN
guichet	KNN
guitar	QMN
gymnas	MNR
h	NPN
h <n>	RNN
h j	NOL
h pour	QMN
habit	MNS
habitu	NRM
habitud	SMN
haie	ONK
harcel	NQN
hasard	SMN
hesit	RNN
heure	NNK
heure de	LRN
heure du	RLN
heure et	NRN
heure le	NNS
heure un	RMN
hier	NJO
home	NJN
honet	TNN
honet il	RMN
honet je	RLN
honetet	RNN
hont	NQN
hopital	NNR
hor	NNL
hor de	MQN
horair	NNQ
horlog	LRN
huil	NLQ
huit	PNL
huit jour	MPN
humain	SLN
hurl	NTN
huy	RNN
hyp	QNN
i bon	RNN
ici	NLO
ideal	NPM
idee	LNU
idem	OLN
il	NMN
il avait	NPJ
il bose	NMQ
il cherch	PNL
il conait	RNN
il en	ONJ
il est	MNN
il etait	MTN
il fait	SNL
il falait	MQN
il faut	MNQ
il joue	TNN
il l	NNP
il le	SMN
il m	OMN
il ma	QMN
il manqu	LRN
il me	NNQ
il n	NOK
il ne	NLN
il nou	VNN
il parait	NNR
il part	NMQ
il pase	RNN
il prend	PNN
il repond	ONK
il rest	NLR
il s	QKN
il sait	RMN
il se	NMQ
il va	SNM
il vient	RMN
il vou	NOK
il voulait	NRN
il y	NMU
ils	MNO
ils font	NKO
ils l	QMN
ils m	NUN
ils n	NOK
ils ne	KNO
ils nou	NRL
ils ont	OMN
ils prenent	PNM
ils recrutent	NNS
ils repondent	NRN
ils se	NQL
ils sont	NOM
ils te	QNL
ils vienent	QMN
imbatabl	TNN
impec	TMN
impecabl	RKN
import	NPK
import quel	QMN
import quoi	NOK
imposibl	NPL
imposibl de	NSN
impresion	ONK
imprim	MRN
incapabl	NQN
incroyabl	SNN
infin	SNM
infiniment	NNS
infirmi	RMN
info	NNS
inquietud	RNN
inscri	NLS
inscri au	NMP
insta	NLQ
instal	RNN
institut	ONL
int	NNU
int ausi	NNS
interes	MNT
intervention	MTN
invent	TNN
invit	MTN
is	SLN
j	NNP
j ai	MPN
j aie	SNM
j aime	TNN
j alai	RMN
j apel	INO
j aretai	RNN
j ariv	NKO
j atend	JNO
j aurai	MSN
j avai	RNJ
j en	PNN
j etai	OKN
j habit	MNQ
j me	NRN
j ouvr	MNS
j y	MNO
jai	LRN
jai aret	MQN
jamai	NOL
jamai ale	MNR
jamai decu	RNN
jamai essai	MNQ
jamai ete	SNN
jamai eu	RNL
jamai rapel	NQM
jamai test	NNS
jamai un	UMN
jamai venu	NRN
jamai vu	NPM
jamb	NSN
jardin	QNL
jaun	NQL
je	MNQ
je cherch	INQ
je conai	NLP
je confirm	SMN
je croi	LNO
je croyai	RNN
je demand	NLQ
je dirai	PMN
je dorm	PKN
je fai	MNT
je gard	OKN
je l	OMN
je la	NMQ
je lais	OKN
je le	LNP
je les	PLN
je leur	PLN
je lui	ONK
je n	NKN
je ne	KNN
je note	NNT
je partag	LNO
je pase	NNK
je pens	NJP
je peu	LNP
je pluso	SNM
je pref	MTN
je prend	LNW
je prendrai	NNS
je recomand	SNM
je regard	MNT
je rest	KQN
je revi	RMN
je sai	NKO
je sor	LNO
je sui	MNQ
je t	NLO
je te	MNT
je tent	MNS
je transmet	MNQ
je vai	NNL
je valid	QMN
jean	JNN
jet un	MNR
jeu	QNL
jeun	QNN
joie	MNR
joignabl	NMQ
joint	NRM
joli	NSN
jouait	MRN
joue	SNL
joue pas	NSN
jour	NON
jour a	NLO
jour apres	NRN
jour de	QNL
jour et	JSN
jour il	MQN
jour j	TNN
jour meme	MNQ
jour ou	QNN
journ	OJN
journ a	RNN
journ au	QMN
journal	NKO
jsui	RMN
jug	JNN
juge	PNM
jumeau	SNN
jure	ONK
jusqu	SNN
jusqu a	LNO
jusqu au	NLN
jusqu aux	RNN
jusqu en	NNQ
just	PLN
just un	SNM
jvai	NLQ
ke	NTN
ki	ONL
kife	SMN
kilo	NPK
kilometr	LRN
kine	NLO
king	RNM
km	QNK
l	MNN
l accouch	NSL
l acompt	NRM
l acte	NPK
l acueil	NSM
l ador	PNN
l adorent	QMN
l adres	NMO
l aide	QNL
l album	ONJ
l allait	QNL
l an	NMR
l ancien	NNQ
l ane	KNO
l anim	NPM
l anonc	PNL
l apel	PKN
l apelent	SMN
l apres	MNQ
l argent	MSN
l asiet	NRN
l asoci	NKN
l asso	RMN
l asuranc	NRM
l autr	PNM
l avez	NLQ
l avis	NNK
l avocat	KNN
l eau	MON
l ecol	ONL
l ecout	UMN
l eglis	KNO
l enfant	QNN
l entr	JPN
l env	MPN
l equip	NNI
l heure	NNK
l hiv	MNQ
l hopital	NNQ
l horlog	MRN
l huil	NLQ
l infirmi	RMN
l info	MNS
l instal	QNM
l on	QNN
l one	NNR
l ont	ONK
l or	TMN
l oreil	NPL
l osteo	NMP
l ouvertur	QMN
l usin	NSM
la	NON
la <n+>	NPM
la a	OJN
la avec	NKN
la bas	ONL
la boit	NQM
la bouch	RNN
la boulang	ONK
la caf	JON
la cais	NSM
la cantin	OJN
la ce	SNM
la chain	NTN
la chambr	NPL
la chanc	RMN
la chaudi	QNN
la cire	RMN
la clim	MQN
la cliniqu	OLN
la comun	NNS
la concesion	QMN
la consult	MNQ
la coup	MQN
la crem	ONL
la dame	PNL
la demi	NLO
la derni	NQM
la deux	NOK
la diferenc	SNM
la direction	NRM
la douch	NNL
la factur	PNL
la familial	PNJ
la fenetr	NRN
la fete	NTN
la fin	ONL
la gard	OLN
la gardien	RNN
la gare	NKN
la gerant	RNN
la je	QMN
la journ	NKO
la letr	QMN
la list	NLO
la lot	NSN
la machin	NLP
la mair	NNT
la maison	NKO
la mam	QMN
la matern	RMN
la mauvais	MQN
la meileur	SMN
la meme	MNP
la merc	RNN
la mien	NPJ
la mjc	NNR
la moit	NRN
la neig	NLR
la nouveau	JNO
la nuit	PNJ
la ou	NRM
la part	TNM
la pein	SNN
la petit	OMN
la pharmac	MNQ
la photo	RNM
la physio	NKP
la piec	QNN
la piscin	ONK
la plac	JON
la plain	MNQ
la plu	NMP
la pomp	RMN
la port	NNP
la pour	NRN
la premi	MON
la prochain	RNN
la prof	NQM
la queu	NRN
la recomand	RNN
la rentr	MNP
la repons	NMQ
la residenc	RNN
la resourc	RNM
la retrait	NKP
la rue	PKN
la saint	MPN
la seanc	PNK
la secretair	MRN
la semain	NPM
la seul	PNK
la sien	QNN
la situ	TNN
la suit	ONL
la tabl	ONK
la tele	NTL
la tempet	QMN
la tondeu	MNR
la tousaint	NNR
la trois	RMN
la veil	NPL
la vend	NQM
la vie	NNK
la vieux	RNN
la vile	NNS
la visit	LON
la vitr	LQN
la voir	QMN
la voisin	NLP
la voitur	NOL
la vue	NQL
la zone	QNM
lac	QMN
lach	NNI
lach en	MSN
lais	LNN
lais des	NRN
lais en	NQL
lais les	LNN
lais mon	RNN
lais tomb	KNP
lais tout	MSN
lais un	NLP
lait	RNL
lambert	ONL
lame	TNM
lapin	NTN
lausan	RNN
lav	NLP
lave	NOK
le	NNM
le <amount>	NMS
le <day>	NNP
le <n>	MNP
le <number>	NNS
le a	QNM
le bon	SMN
le bouch	NSN
le bras	LRN
le bureau	NNJ
le cadr	NRN
le cafe	RNM
le canap	MQN
le chaufeu	MRN
le chequ	MRN
le chien	QNL
le chu	TNN
le club	NRM
le coach	ONL
le coeu	SMN
le conseil	LNN
le contact	PJN
le control	RMN
le cordoni	TNN
le cou	NQN
le coup	NPL
le cours	RNM
le dentist	PNK
le deplac	NQN
le devi	KPN
le direct	RMN
le dis	MTN
le do	MSN
le doct	MRN
le dos	MQN
le doudou	QMN
le est	NKO
le et	NMR
le fait	TNM
le fauteuil	NRN
le feu	UNM
le fil	NNP
le flacon	NSN
le fournil	QMN
le gar	PNL
le garag	NMS
le gard	SMN
le gateau	NSN
le gerant	MRN
le group	LPN
le guichet	NNQ
le gymnas	MNR
le harcel	NQN
le ils	QNK
le jour	ONN
le kine	NKN
le lendemain	NPJ
le magasin	LQN
le magnetiseu	PNL
le mariag	NNK
le matin	NLP
le medecin	LON
le meileu	TNL
le meme	MQN
le mien	OMN
le moins	SMN
le mond	MNO
le monit	NPL
le monsieu	NJN
le moteu	QMN
le mur	PLN
le nez	PNM
le nid	ONL
le numero	NMQ
le on	RMN
le pain	ONK
le papi	NRN
le parking	LNO
le patron	LQN
le pere	MNO
le petit	NPJ
le pied	RNN
le pilot	RNM
le portail	NPM
le prenom	NRN
le prix	MQN
le prof	NQM
le quarti	NMR
le rachat	NSM
le rdv	NNR
le rest	LPN
le resultat	TMN
le rpe	QNK
le salon	QNM
le secret	NPL
le secretariat	NNP
le servic	SNN
le seul	NKQ
le site	NNQ
le soir	PNM
le sourir	TMN
le stag	NLR
le telephon	MSN
le temps	OLN
le toit	NPL
le top	RMN
le trotoi	NRN
le vend	MSN
le vent	MRN
le veterinair	MQN
le voisin	NSL
le week	LNQ
lech	NPM
lecon	JON
leg	SMN
lendemain	NOJ
lent	LRN
les	NMN
les <n>	QNM
les a	MPN
les anim	PNL
les apel	MNS
les asuranc	NNS
les bebe	RNL
les chat	QNM
les ciseau	PNM
les coliqu	NMP
les cours	RMN
les dent	NPM
les deu	QIN
les devi	NNS
les doigt	SNN
les ete	SNK
les fait	OLN
les fille	OJN
les gamin	QNN
les gar	NKR
les gose	RNN
les horair	KNP
les lais	MQN
les main	QNN
les maman	MRN
les meme	MNQ
les monit	QMN
les nouveau	NNR
les oeil	TLN
les parental	SNM
les petit	QNK
les photo	NNK
les pied	MRN
les plac	NMR
les point	MQN
les prix	NQN
les punais	NRN
les six	NRN
les tarif	NNR
les temps	RMN
les tirag	NSN
les toilet	NSN
les vacanc	KON
les vaccin	ONK
les vaut	RMN
les vieux	QMN
les visit	MNS
letr	RMN
leur	NPK
leur page	KON
leur pasag	MSN
leur premi	RNN
leur site	NNT
leve	RNN
libr	NMP
librai	NMQ
lieg	QNL
lieu	QMN
lieu de	QMN
lign	NNR
limit	MQN
liquid	KNQ
lire	QNM
lisl	QNN
list	NKQ
list d	OKN
lit	JPN
livr pour	MRN
loge	SNN
long	QNN
longtemp	NNR
longu	QNN
lot	NQL
lou	MPN
lou des	SNN
lou pour	MSN
loueu	SMN
loulou	TNN
lourd	QMN
lu	LON
lui	NNI
lui a	SKN
lui ausi	MRN
lui avai	MRN
lui conf	NQM
lui demand	NNR
lui dis	QKN
lui doi	RNN
lui doit	SNN
lui et	QNM
lui faut	SMN
lui il	NMP
lui meme	RLN
lui on	RMN
lui qui	NPN
lunet	NOL
luthi	PMN
luthi a	PMN
m	NON
m a	NNH
m avait	NNQ
m avoi	SNM
m en	LNQ
m int	MNS
m ont	NUM
ma	OMN
ma beau	MNN
ma blond	MQN
ma comand	NSN
ma feme	INN
ma grand	PNL
ma main	NQM
ma mere	PLN
ma petit	NRL
ma puce	MQN
ma tant	RNN
ma vie	PKN
ma vieux	QMN
ma voisin	PKN
machin	NMQ
machin a	NLP
macon	TNN
madam	NNJ
magasin	ONK
magasin de	NRM
magnetiseu	PNL
magnif	TNN
mai	RNN
mai <n>	QNM
mai bon	SNN
mai c	RNM
mai ca	NNR
mai cher	RNN
mai competent	RNN
mai eficac	RMN
mai elle	QNI
mai faut	RNL
mai il	NMP
mai ils	NPM
mai j	LNP
mai je	NNT
mai la	UNN
mai le	TMN
mai les	NMQ
mai list	RNN
mai on	ONL
mai une	PNL
maigr	NTN
maigri	NSN
main	NON
maintenant	NLN
maintenant c	NPJ
maintenant je	KON
mair	NKR
maison	OKN
maison le	SNM
mait de	RNN
maitr	NQN
maitr nageu	MQN
maladie	NOK
maley	QNM
malgr	NOJ
malheureus	JNQ
mam	NMP
maman	NKN
mang	ONK
mang come	SNN
manqu	LRN
manquait	MRN
manteau	QMN
maraud	NNR
march	LNN
marchait	NRN
mare	NRM
mari est	KNO
mari qui	KNO
mariag de	QLN
mariag j	MTN
matern	QMN
maternit	RMN
math	PNM
matin	NLN
matin et	QKN
mauvai	NTM
mauvais	ONL
mauvais dent	MQN
mauvais experienc	NRM
max	NMQ
me	MNN
me dire	ION
me fai	JQN
me l	MQN
me parl	MSN
me rapel	NNQ
me rasur	NLP
me rest	MNR
me sembl	NLQ
me sui	NOJ
mec	RNM
mecan	RMN
mecano	NJN
mechant	LRN
medail	QNN
medical	LON
meileu	RMN
meileu que	RNN
meileur	SMN
mem	TMN
meme	NMN
meme a	RNM
meme aux	PNL
meme avec	PMN
meme avis	RNN
meme chez	QNM
meme chos	KNN
meme galer	NLQ
meme la	QMN
meme le	QNI
meme nom	KNO
meme pas	NQL
meme pase	NTM
meme pour	QKN
meme quand	TNM
meme question	NMR
meme temps	PNL
menag	NRM
menm	RNN
mention	QMN
menuisi	RMN
mer	NPL
merc	RNN
merci	NMR
merci a	NIO
merci beaucoup	NLU
merci bien	LRN
merci c	MNS
merci ca	MNQ
merci de	NNS
merci encor	VNL
merci gang	JON
merci infiniment	NNS
merci j	NMR
merci je	NNL
merci la	NPM
merci les	NIN
merci mai	MQN
merci merci	NNT
merci mesag	NLQ
merci on	NNT
merci pour	NJR
merci tout	NNR
mercredi	SNN
mere	NNK
mere ne	PMN
merit	TMN
mes	PNM
mes <n>	RMN
mes deu	TMN
mes enfant	QIN
mes fille	UNN
mes gar	RNM
mes garcon	QMN
mes genou	QNL
mes jumeau	RNN
mes parental	QNN
mes petit	NLO
mes pied	PNL
mes troi	RLN
mes voisin	KON
mes volet	NSM
mesag	KNP
mesag lais	NLQ
met	PNL
met les	NRM
metr	QNM
meubl	NNL
mi	MRN
micro	QMN
micro crech	QMN
midi	LNO
mien	PNM
mien a	NSL
mien en	QMN
mien est	NLP
mien rue	PNL
mien y	SNN
mieu	NRK
mile	SNL
milieu	LON
milimetr	QNM
militair	NRN
militair pour	NRN
min	LNO
mine	RLN
mini	PNL
minuit	PNM
minut	NNK
minut a	MRN
minut de	LNQ
minut un	RNM
miracl	NMP
miracl avec	QNL
mis	OMN
mis de	ONL
mis du	NQL
mis les	MNR
mis mes	QMN
mis mon	NSM
mis un	LNQ
mise	QLN
mistral	NQL
mjc	NNR
moi	MNN
moi a	QNM
moi ausi	NKN
moi c	NOL
moi ca	NKO
moi il	NSL
moi ils	MQN
moi j	KNN
moi je	NNP
moi meme	KON
moi qui	QNL
moin	MRN
moins	NNP
moins cher	RNM
moins de	NLQ
mois	LNN
mois a	NRM
mois apres	NPI
mois d	OHN
mois de	ONJ
mois et	NOL
mois final	RNN
mois la	NRL
mois pour	NSL
mois trop	MUN
moit	NRN
moit des	NRN
mon	ONL
mon ado	QNL
mon aine	TNM
mon avocat	NSM
mon beau	JON
mon bebe	RNM
mon boulot	SMN
mon chat	NNL
mon chien	MQN
mon cousin	ONL
mon dos	OJN
mon dosi	NOJ
mon fil	NOM
mon frigo	LPN
mon gar	NOL
mon garcon	PMN
mon gout	NSN
mon grand	VLN
mon jardin	RNN
mon mariag	QNM
mon mur	LQN
mon neveu	TNN
mon pere	TMN
mon petit	ONJ
mon pied	SMN
mon velo	SNM
mon voisin	QMN
mond	NNO
monit	ONI
monit de	NQN
monologu	NQM
monsieu	NNK
monstr	SMN
montr	ONL
montr coment	RNN
montr en	NQN
montr la	QMN
mord	SNN
mord tout	SNN
mot	NPM
mot gentil	SJN
moteu	NKN
mouai	NSN
mouchoi	NQL
moul	NSN
moulin	MNR
moyen	UNM
mp	NJQ
mp envoy	NNQ
mur	NRN
musiqu	NOL
n	MNP
n a	MRN
n ai	NLN
n aime	SNM
n apelez	NPN
n avait	ONL
n en	VNK
n est	LNN
n etait	NRM
n import	NPK
n ouvr	NNR
n y	LNP
na	RNN
nac	RMN
nag	PNL
nageu	MQN
naissance	QNM
navet	NPL
ne	ONN
ne conai	OKN
ne conaisait	NSN
ne jure	SMN
ne lais	QMN
ne m	ONL
ne march	NNR
ne me	NOL
ne recomand	NRN
ne regret	RNN
ne s	NNL
ne sai	NLP
ne savait	NSN
ne va	PNM
ne vou	NNJ
neig	NMS
nerf	NRN
net	ONJ
nete	QNN
neuf	ONK
neuv	NPM
neveu	LNN
nez	NOL
ni	NPL
niais	PNL
nickel	UMN
nickel et	SNM
nid	NNK
niquel	TNN
noir	NOJ
nom	LNQ
nom a	RNM
nom d	MQN
non	LNN
non desol	NNS
non et	MSN
non merci	NSN
non plu	NPL
normal	NLO
nos	NNL
nos <n>	RNN
nos deu	SNN
notair	NNK
note	NMN
note merci	RLN
note pour	NMR
notr	QNN
notr aine	QNN
notr fille	NNL
notr sale	QLN
notr vieux	RMN
nou	NMO
nou a	QNN
nou au	TNM
nou ausi	NRK
nou autr	NIN
nou aux	RNM
nou avait	TNN
nou avec	NRM
nou avon	ONK
nou c	NKN
nou ca	TNM
nou depuis	PNL
nou et	QMN
nou le	NOK
nou on	LNQ
nou ont	MRN
nou suit	QNM
nou un	RNM
nou y	RNM
nounou	NOL
nouveau	NLN
nouveau a	SNN
nouveau patient	MNS
nuit	NMO
nule	NLQ
nule part	NNJ
numero	NMQ
numero en	QMN
nurs	ONI
nus	NRM
obligatoir	NMS
ocasion	SNN
ocup	PLN
ocup de	QNM
ocupent	NKO
odieu	NTN
oeil	NPL
oeil ferm	NNI
ofert	NJN
ofre	RNN
ofre le	RNN
oh	NLQ
oh merci	MNQ
oignon	RNN
ok	NKO
ok je	MNS
ok merci	KNS
ok note	RMN
ombr	NNK
on	MNO
on a	NPN
on ador	QNM
on apel	MNR
on atend	MQN
on aurait	QNJ
on avait	NQL
on cherch	KNO
on dorm	RLN
on est	PNN
on etait	LNO
on fait	RNM
on l	RNJ
on la	NMR
on le	SMN
on les	ONK
on lui	PNL
on m	IPN
on met	RMN
on ne	VNN
on nou	JNN
on pase	NQN
on peut	PJN
on s	ONJ
on se	ONK
on sera	NNR
on te	NRM
on vient	LNQ
on y	NMN
one	PKN
ongl	ONL
ont	NNL
ont apri	RNM
ont des	RNM
ont disparu	SNN
ont ete	VNM
ont eu	NLQ
ont factur	LQN
ont fait	QNN
ont fini	QNM
ont la	NMQ
ont mis	NQK
ont oubl	NQL
ont plant	LQN
ont sauv	RNN
ont tenu	RMN
ont tout	UNN
ont trouv	SMN
onze	QNM
oper	NPJ
oper mon	NPK
or	TLN
ordonanc	NNQ
oreil	PLN
orfevr sur	QMN
organis	NQK
orthophonist	NJN
orthoptist	RLN
ose	SMN
oser	RNN
osteo	NKQ
osteo pour	NNS
ote	SMN
ou	MON
ou au	MNR
ou il	MQN
ou j	RNN
ou je	SMN
ou l	NKN
ou ma	NSN
ou on	NOJ
ou pas	NLO
ou une	LNR
ouai	RNN
oubl	NRK
ouf	QNM
oui	PIN
oui <n>	LNR
oui des	TMN
oui elle	QNL
oui est	QNL
oui et	RNM
oui je	MNQ
oui la	QNM
oui lui	QNL
oui mai	RMN
oui on	QLN
oui sauf	NNS
oui tout	LNR
oui une	QMN
our	NQM
ouvert	KNP
ouvert de	MNR
ouvert le	KNN
ouvert un	NOJ
ouvertur	QMN
ouvr	OLN
over	NQM
pa	MTN
page	LNQ
paie	NUN
paie <n>	NSM
paie le	KQN
pain	PNJ
pair	SNM
pane	NNL
paneau	NRN
pani	NNK
paniqu	SNM
pantout	NQM
papa	RNL
papi	NOK
paqu	JNO
par	MNQ
par <n>	ONK
par an	NLP
par contr	RMN
par hasard	RMN
par l	MPN
par la	NLN
par le	KNN
par les	RNN
par lui	PMN
par mes	NOL
par tere	QLN
par un	KNO
parait	KNO
parait que	NNS
parc	NLN
parc a	SMN
parc qu	UNL
parc que	NSM
parcou	LSN
pare	QNM
pareil	ONM
pareil ils	NRN
pareil je	NLS
pareil pour	SNN
parental	PNM
parental enfant	NMR
parfait	OIN
parfait avec	TNN
parfait je	MNS
parking	KON
parking de	NLP
parl	NNQ
parl ausi	NLP
parl d	MNP
parl de	NSL
parlait	MTN
parlent	RMN
parlent encor	SNN
parol	NNK
parquet	NOK
part	PNN
part a	PNM
part de	QNM
part en	NJO
part il	OLN
partag	NLT
partag a	NNR
parti	NON
parti de	PMN
parti en	MNQ
parti sans	NSN
partout	JON
pas	MON
pas <day>	NTN
pas <number>	NPN
pas a	SLN
pas acroch	NSN
pas afair	NPM
pas aime	MQN
pas avec	UNN
pas besoin	NLO
pas ce	LNP
pas cher	RMN
pas chez	MSN
pas conseil	NRM
pas convaincu	NSN
pas d	NLO
pas de	OLN
pas donn	PKN
pas du	JPN
pas elle	PNK
pas en	NRM
pas encor	NMS
pas ete	NRM
pas fan	LSN
pas il	NRN
pas ils	NQL
pas impresion	NRM
pas la	NNP
pas le	LPN
pas ma	NMR
pas mai	SNN
pas mal	QNM
pas mon	NTN
pas ouvert	MRN
pas par	NMQ
pas photo	TMN
pas pire	RMN
pas pour	TNL
pas que	JNP
pas toujou	RNN
pas trop	MNP
pas un	NPM
pas une	ONJ
pas vou	KPN
pas voulu	PNL
pas vu	NLP
pasag	NUN
pase	ONN
pase <n>	ONK
pase a	QNN
pase avant	SNN
pase ce	RNL
pase de	NNS
pase demain	NNQ
pase deu	ONJ
pase devant	MQN
pase en	LPN
pase et	PLN
pase la	MQN
pase mon	NSN
pase tout	SNN
paseport	SMN
pasera	NRM
pasez	MON
pate	QNK
patienc	NNP
patienc d	QNN
patienc pour	SNM
patient	PNN
patient <number>	TMN
patient et	RKN
patin	NQM
patis	NQM
patron	NPK
patron a	NRN
pauvr	JNO
pay	QNL
payant	NNU
peau	NPM
pedagog	NNJ
pedagogu	RLN
pediatr	OKN
pedicur	QMN
peign	LNV
pein	QNM
pendant	NNP
pendant la	KNP
pendant que	NNK
pendant un	SNN
pens	NOM
pensez	NMR
pension	NNL
pepit	QMN
perc	MTN
perd	ONM
perd en	MTN
pere	LNN
pere en	TNN
pere et	LPN
perim	LRN
perl	TNL
permi	TNN
perso	NON
perso j	NTM
perso je	MPN
person	NOK
person avait	LQN
person depuis	NQN
person n	NRM
person ne	QLN
pet	RNN
pet sit	RNN
petit	OLN
petit a	KON
petit bout	NLP
petit courent	QLN
petit enfant	NMQ
petit fille	QMN
petit group	QNM
petit oignon	RNN
peu	NLO
peu d	RNN
peu fair	NNS
peu jet	MNR
peu loin	RMN
peu pas	NOM
peu pre	MNQ
peu y	QMN
peur	QMN
peut	MPN
peut pas	NJN
pharmac	MNQ
pharmacien	RNN
photo	NOK
photo de	NQL
photocop	NRN
photograph	PNM
piec	NOK
pied dan	SNN
pied et	QLN
pied la	MRN
pier	NPL
pile	NQL
pilot	RNM
pire	RNN
pis c	OKN
pis elle	MNS
pis le	NNK
pis y	NNK
piscin	PNK
piza	RNM
plac	MNP
plac chez	NLR
plac en	NOM
plac le	NKP
plac trouv	LNQ
plain	NNR
plain de	MNQ
plaindr	SMN
plaint	NRM
plait	SMN
plan	NRL
planch	PNM
plant	ONJ
plaqu	NQM
plaquet	ONJ
plaquet et	ONJ
plaquist	NJO
plat	MRN
plateform	LNO
playmobil	NLP
plein d	SNN
plein de	PMN
pleu	NPL
pleur	PNM
pleur en	NSN
pleur quand	SMN
pleurait	MTN
plomb	QNL
plombi	PKN
plombi si	MNQ
plu ca	NRM
plu cher	NOL
plu de	LNO
plu jamai	NOK
plu person	JNO
plu qui	MQN
plu rien	PLN
plu tot	ONL
pluie	NTN
plum	LTN
plusieu	RNM
pluso	SNM
plutot	NPM
plutot a	RNN
plutot un	NMR
pneu	MNQ
poch	NOL
poem	TNN
pogn	NSM
poign	MQN
poil	NOK
point	NRL
poison	NRN
poison rouge	NRN
poli	NSM
polyvalent	UNN
pomp	PNL
pompi	SLN
ponctuel	SNM
poney	ONJ
port et	NNJ
port ouvert	PLN
port plaint	NRM
portail	NPM
portait	NRN
portefeuil	NRL
portion	NSN
portugai	NMP
pose	NOK
pose a	LQN
pose en	RNN
pose la	NMQ
post	NIO
pot	RNN
poubel	RNN
poudr	LRN
poulet	KPN
pour	NNO
pour <month>	PMN
pour <n>	NPH
pour aler	NOL
pour avoi	NMP
pour ca	NPL
pour ce	JON
pour chang	NRN
pour des	LSN
pour dire	NPL
pour etre	LPN
pour fair	NSN
pour info	MNQ
pour l	MPN
pour la	MNO
pour le	ONL
pour les	NKP
pour lui	SLN
pour m	NRL
pour me	RNN
pour mes	SNN
pour moi	NOL
pour mon	NKQ
pour qu	TMN
pour repar	MRN
pour rien	NRK
pour toi	NLQ
pour tout	NPI
pour un	NRK
pour une	NRN
pour vos	MNQ
pourquoi	KNN
pourtant	QNM
pourtant avec	RNM
pous	NNK
pouset	NKP
pr	TNN
pre	NLP
precieu	RNN
precieus	RNN
pref	NNJ
prefectur	MRN
premi	NNP
premi coup	RMN
premi fois	NJN
premi soir	MQN
prend	ONM
prend ausi	LNQ
prend encor	RNN
prend la	MNR
prend le	NLN
prend les	INN
prend pas	RMN
prend plu	NMT
prend sa	TNN
prendr	RNN
prendr la	UMN
prendrai	NNS
prenent les	RMN
prenez	QNK
prenez les	NJN
prenom	NPL
prepar	NQL
prescrit	NPI
present	NIN
presing	QLN
presqu	OKN
prete	NLQ
preveni	NRN
prevenu	LNP
prevenu qu	TNN
prevoi	NOL
prevoyez	LTN
pri	NNO
pri avec	INN
pri en	RLN
pri l	NPL
pri le	NLQ
pri nos	NRN
pri pour	NJN
primeu	NLP
printemp	NNR
pris	NLO
pris de	RNN
priv	NKN
prix	MPN
prix d	NQL
prix et	NRN
pro	RNL
problem	LPN
prochain	PKN
prochain fois	RNN
prof	NQL
prof a	NRM
prof absent	NPM
prof de	NNL
promes	NSN
promi	NTN
propos	NRM
propr	PNN
propr et	UKN
proprietair	KNQ
psy	RNM
psychologu	NMQ
ptit	QNL
ptit soin	QLN
puce	NRM
puis	NVN
puis le	MRN
puis plu	MRN
punais	NRN
pus	NSM
qu	NNL
qu a	QLN
qu elle	NRN
qu en	NQM
qu il	PNN
qu ils	NNP
qu on	NNJ
qu un	OKN
qualit	NNK
quand	ONN
quand elle	RMN
quand il	ONJ
quand je	NRN
quand meme	NNR
quand on	NOL
quand ta	NRN
quarant	NPM
quarti	NJO
quat	NOK
quatr	NOJ
quatr fois	ONL
quatr jour	LRN
que	ONL
que c	NUN
que ca	MNQ
que ce	PNJ
que de	KNN
que demand	RMN
que deu	QMN
que du	TNN
que j	RNN
que je	RNM
que l	RNN
que la	OKN
que le	LNN
que les	NPK
que lui	NKO
que m	RLN
que ma	LSN
que mes	MQN
que mon	NNL
que non	KNQ
que nou	TLN
que par	NNK
que pour	RNM
que sa	MRN
que t	NNJ
que toi	KNN
que tu	NKN
que vou	KNP
quel	NOL
quel age	LNR
quel heure	NNS
quelqu	LNO
question	NMT
queu	NTM
qui	NPN
qui a	NOM
qui ait	SNN
qui avait	MNO
qui est	NOK
qui fait	NLR
qui l	NPK
qui les	SNN
qui n	TNK
qui ont	TNM
qui tient	NNR
quinz	NOL
quit	PNL
quoi	NLN
rachat	NSM
rachat c	NRN
rachet	NOK
racin	MUN
racont	NPL
racroch	MRN
radio	NRM
raid	MQN
raison	TMN
rale	NQL
ramp	LNQ
rang	RNL
rapel toujou	TNN
rapel un	RMN
rapelent	NRM
rapelent jamai	NQM
rapid	KNN
rapid et	RMN
raport	ONL
raport clai	QMN
rare	TMN
ras	NRM
rasur	NLP
rate	MRN
rate mon	MSN
ratrap	TNN
rav	RMN
rav de	RMN
ravi	VNN
raye	NRM
raye et	NRN
rayon	NJN
rayon de	QMN
rdv	NNQ
rdv <n>	NOL
rdv avec	NMS
rdv demain	MNR
rdv en	TMN
rdv le	NNS
rdv mai	RNN
rdv pri	KNN
re	NPL
reclam	NNL
reclam la	NQN
recomand	NLO
recomand a	QMN
recomand ausi	SNN
recomand pas	NRN
recomenc	SNN
reconcil	RLN
reconcil avec	RLN
recrut	PLN
recrutent	NNS
recu	NMO
recu come	NRN
recu le	OKN
reculon	NRM
recup	LSN
recuper	RNN
redemandent	RNM
redir	RMN
redon	SMN
refair	NQM
refait	SNM
refait notr	PLN
refait tout	QLN
referm	NSN
refus	NLN
refus de	NQL
refus mes	RNN
regal	ULN
regard	NON
regard avec	NMR
regard ca	LNR
regard dan	RNN
regard l	NQL
regard mon	MQN
regard sur	MNR
regardait	PNL
regl	SNL
regl ca	PNM
reglo	TNN
regret	SNM
regret pas	RNN
rein	LNP
rejean	SMN
relai	NMQ
relanc	PNL
relieu	OLN
rembours	NOL
remetr	NPK
remetr les	MQN
remetrai	NRN
remetrai pas	NRN
remi	PNM
remi debout	TMN
remi la	PMN
remi mon	SNN
remis	RMN
remont	NKP
remont le	LNR
remont les	RMN
remorqu	NLP
remplac par	NMT
remplacant	JON
remplacant en	LQN
remplacant est	NPL
remplit	SLN
rencontr	NKN
rendez	KNP
rendez vou	KNP
rendr	MNR
rendu	LON
rendu avec	NTN
rendu sur	NLP
rentr	INO
rentr avec	NNJ
renvoy	MSN
repar	SMN
repar la	RNN
repar le	NNT
repar ma	QNN
repar mon	RNN
repart	ONK
reparti	QNK
repet	NQM
repo	RNL
repond	LNO
repond aux	RNM
repond en	NNR
repondent	NPL
repondent plu	NRN
repondr	MNR
repondu	NKN
repons	NMQ
repons en	LNP
repos	QNM
reprendr	NSM
reprendra	NRM
repri le	QMN
repris	OJN
reserv	NLO
reserv pour	JNP
residenc	RNN
resort	NPL
resortait	MQN
resortait en	MQN
resorti	NPL
resourc	RNM
respect	TNN
respir	NLP
rest	LNP
rest <n>	NRN
rest a	LNR
rest de	NLP
rest jusqu	RMN
rest sur	SNN
resto	SNN
resultat	RNL
retard	NOL
retard en	SNN
retard et	MSN
retir	QNL
retir au	MRN
retou	MNQ
retou du	MRN
retourn	PNM
retourn pour	ONL
retournerai	NTL
retournerai pas	NSN
retrait	NJR
retrait en	LNR
reve	QNK
reve encor	QLN
reveil	TLN
revenait	NRL
revenait avec	MRN
revenu	NSL
revenu <n>	MSN
revenu a	QLN
revenu avec	MQN
revi	RMN
ri	QNL
rideau	NQM
rideau de	MRN
rien	NMN
rien a	QNM
rien au	NKO
rien d	NNR
rien de	NRN
rien dire	KQN
rien que	UMN
rien voulu	QNN
rigol	QNN
rire	NNJ
rit	SNN
robe	NNL
robe de	MQN
rond	JNN
rond point	NLR
ronron	RNN
rosi	NRN
rouget	QNN
rouget de	QNN
roul	PNL
roulet	TMN
rout	NSN
rout de	MRN
rouvert le	PLN
rouvr	MNT
royal	QNL
rpe	QNK
rue	RLN
rue carnot	RNN
rue de	QNN
rue des	PNM
rue gambeta	RNN
s	LON
s apel	LNP
s aretent	RMN
s en	LNQ
s entendr	MRN
s epanouit	QMN
s est	NRK
s ils	MNQ
s ocup	RNN
s y	RNL
sa	QNN
sa fille	NQN
sa retrait	TNN
sai	MNN
sai pas	NMS
sai tu	TNN
saint	NQN
sait	QNM
sait y	RMN
sale	NQL
sale d	LVN
sale de	NQL
sale et	NQN
salon	NOL
salzin	NOK
sandoz	SNM
sandwich	NRM
sans	ONL
sans elle	RNN
sans facon	NRM
sans hesit	PMN
sans l	NKP
sans nou	RNN
sans plu	INN
sans preveni	MQN
sans que	SNN
sans rendez	NOL
sans rien	TNN
sans une	QNM
sant	OKN
satisfait	TMN
sauf	JNP
saut le	NLP
sauv	PNL
sauv la	QMN
sauv le	RNN
sauv mon	QNN
savai	NNT
savait	NSN
savoi	NMP
scan	RNN
scept	SMN
scolair a	LPN
se	NPL
se deplac	QNN
se fair	NLN
se fait	RMN
se plaindr	RMN
se present	NNS
seanc	NOL
seanc de	NRN
sec	NSM
second	PNL
secret	NNJ
secretair	HON
secretair est	NRN
secretariat	MNP
selon	PMN
selon l	NKO
selon le	NOK
semain	NQN
semain apres	LQN
semain d	QNN
semain derni	RMN
sembl	NLQ
semel	NRM
sen	NRN
sent	OLN
sentait	NSM
sentait le	NSN
senti	PNN
sept	MNR
sept ans	NPL
sera	LNS
sera la	NNR
serai	KNP
serieu	PNJ
serieu et	SNL
serur	RNM
servic	NRN
servic de	RNM
ses	NPL
ses cordon	LNQ
sesion	OKN
seul	NLN
seul a	QNM
shampoing	LNO
si	NNP
si c	MTN
si ca	NLR
si elle	PJN
si j	QNJ
si le	NQK
si quelqu	NNT
si t	NTN
si tu	MNP
si vou	NQN
sien	RNN
siest	JNP
sign	MQN
sign avec	NSM
signatur	MNQ
signatur <day>	MNQ
simpl	OLN
sinon	PKN
sinon il	OLN
sinon la	PLN
sit	NNJ
site	NNU
situ	SMN
six	NOK
six minut	LQN
six mois	NPM
six semain	LQN
ski	SNN
sms	LQN
snack	SNN
social	NKO
societ	MSN
soeur	PMN
soeur qui	RNN
soi	SMN
soign	NNK
soign un	RNN
soin	RNN
soir	NON
soir de	TMN
soir et	NLO
soir meme	NNL
sol	NOL
soleil	LSN
solid	TKN
son	MNN
son asuranc	NRM
son neveu	JNN
son nom	LNR
son numero	LQN
son portabl	RMN
son telephon	LNN
son travail	RMN
sone	NQN
sonez	NMS
sont	PNN
sont alle	QLN
sont bien	UMN
sont des	NLP
sont dingu	RNN
sont en	NPM
sont pase	QNN
sont tre	QLN
sont troi	OKN
sont venu	TNN
sor	MNR
sor de	KNQ
sort	NOJ
sort avec	QNM
sort de	ONL
sort du	LRN
sort en	LRN
sortant	QNM
sorti	NRM
sorti la	QMN
sou	NQL
sou l	OLN
sou la	ONL
sou sol	QMN
souci	PLN
souci avec	RNM
souhait	NSN
soup	NRL
soupi	NSN
soupir	MTN
soupl	RLN
souriant	RKN
sourir	PKN
sourir a	NPM
souris	MTN
souveni	NRN
souvent	PLN
souvent le	LNR
specialis	SNM
st	RNN
stag	LNP
stag de	NNR
stagiair	NTN
stagiair qui	NSN
stand	NQL
standard	LNT
stp	KNP
stres	SMN
sublim	NNK
sufi	LPN
sufit	NQM
sui	MNP
sui content	NOK
sui entr	QMN
sui fait	MSN
sui jamai	MNR
sui mecano	MNR
sui repart	NPL
sui sort	NPM
suit	ONN
suit depuis	QNM
suiv	QMN
suivi	NMO
sum	RNN
sup	NKN
sup bien	QMN
sup fine	RMN
sup gentil	SNM
sup mai	RNJ
sup sympa	SNN
supl	NRN
sur	LON
sur c	QNM
sur deu	KQN
sur dix	QMN
sur elle	SNL
sur l	ONK
sur la	NNO
sur le	NRM
sur les	NUM
sur leur	KPN
sur ma	NPM
sur pied	RNN
sur rendez	NNT
sur sa	PMN
sur son	NQL
sur troi	MSN
sur un	ONL
sur une	ONK
sure	QJN
surpris	SMN
surtout	PNN
sympa	SNK
t apel	PLN
t envo	LNQ
t es	LNN
ta	LPN
ta gamin	NRN
tabac	NNS
tabl	NLN
tabl a	NRM
tagu	NNT
tail	NQM
tajin	RNN
talbot	MNQ
tant	PNL
tant que	NPL
tap	NRN
tapis	NSN
tard	MNP
tarif	NMR
tart	TNM
tata	QNN
taxi	SNN
te	NKP
techn	NOL
tele	NNP
tele alum	LQN
tele c	SNM
telephon	KQN
tempet	QMN
temps	PNK
temps que	NJN
tenez	LPN
tenez a	NRM
tent	NMS
tent quand	LNQ
tenu jusqu	NQN
teras	QKN
tere	NQK
termin	SNN
test	OMN
test les	RMN
tete	NNK
text	NMQ
thank	MNR
thank you	MNQ
the	QNN
ti	QNM
tien	NLQ
tileul	SNN
timid	PNL
tirag	NSN
tire	OKN
tiroi	NPK
titi	NPL
titr	RNN
tof	NNJ
toi	MNN
toi de	PNK
toilet	NRK
toit	NNK
toitur	NRN
tomb	ONL
tomb a	NQK
tomb de	NSM
tomb et	QLN
ton	JNO
tondeu	MNR
top	UNN
top il	RMN
top merci	NKN
tot	PNL
total	NRK
tou	QNM
touch	ONJ
toujou	NON
toujou <n>	JNN
toujou a	TMN
toujou dan	RNM
toujou en	NNR
toujou la	SNM
toujou le	SNN
toujou pas	NTM
toujou pase	RNN
toujou souriant	QLN
toujou sur	NRM
toujou un	NRN
tour	NPK
tousaint	LNO
tout	ONN
tout <month>	NRN
tout a	NLP
tout au	QNL
tout cas	MON
tout compri	NRN
tout croch	MRN
tout de	ONJ
tout depend	LNR
tout dire	RNM
tout est	QNL
tout grand	NMR
tout l	NSM
tout la	NLO
tout le	NKO
tout les	NLO
tout mes	QNL
tout nos	SNN
tout petit	OLN
tout refair	NSN
tout s	TNN
tout seul	RNN
tract	NSN
train	PNJ
trait	MNN
tranquil	PNL
transf	NNS
transmet	MNQ
transmet a	NNR
travail et	QMN
travail mon	SMN
travail nickel	SNN
travail propr	SMN
travail soign	RNN
tre	QNI
tre bien	VNN
tre bon	RMN
tre content	RMN
tre decu	MPN
tre doux	QLN
tre humain	RKN
tre patient	PLN
tre pedagogu	SKN
trembl encor	LQN
trent	PNL
tres	PNK
tribunal	NTN
trimestr	NOK
trisom	SNN
trocardi	RNL
troi	NOK
troi accouch	QMN
troi fois	NOJ
troi jour	MRN
troi mois	OLN
troi premi	KNO
troi semain	NPN
troi y	QNM
trois	RNL
trois il	LPN
tromp	NTN
tromp de	MQN
trop	MON
trop bien	NLQ
trop cher	NOK
trop d	NRN
trop de	LTN
trop fort	QNL
trop militair	NRN
trop tard	JNO
trotoi	NRN
trou	NQK
trou dan	NQN
troubl	QNN
trouv	NLO
trouv a	RLN
trouv en	TNN
trouv la	RNM
trouv le	PNM
trouv merci	MNR
trouv sur	MRN
trouv toujou	SNM
trouv un	NQL
trouv une	NKN
trouverez	SNN
trouverez pas	SNN
truc	MNR
tt	NRM
tt le	NRM
tu	MON
tu as	NMT
tu cherch	MNQ
tu fai	NKN
tu l	ONJ
tu me	NLR
tu peu	OIN
tu prend	PLN
tu sai	NRN
tu veu	NNR
tu vien	QMN
tuer	SNN
tuer leur	PMN
turn	NQM
turn over	NQM
tuto	KNP
type	SNN
un	MON
un <day>	QHN
un <n+>	NNR
un <n>	OKN
un a	MNT
un amou	RMN
un an	NOM
un ange	SNN
un autr	NSM
un avocat	LQN
un bebe	ONL
un bon	TKN
un bout	MSN
un chat	KON
un coin	KNO
un coup	SMN
un cours	NNU
un d	KQN
un de	NPK
un depart	UNL
un devi	LNR
un don	QMN
un dosi	NLQ
un enfant	MPN
un ete	SNN
un exploit	SNN
un gros	KNN
un joint	NPL
un lapin	OHN
un medecin	NMQ
un mesag	NLQ
un mois	NOL
un monsieu	RNN
un morceau	QMN
un mot	PLN
un oeil	NKO
un papi	MPN
un petit	ONL
un peu	NNI
un quat	QMN
un rayon	UNN
un rdv	SLN
un regal	SMN
un rendez	NMP
un retou	NLS
un sans	SMN
un seul	ONK
un simpl	NUM
un souci	TNM
un soupi	NSN
un tout	NMR
un trimestr	NPM
un trou	NQM
un vrai	NOL
une ami	NMP
une apendicit	NSN
une autr	JNN
une bone	RNN
une cavern	RNL
une consult	NMR
une crem	UNN
une dame	NMP
une de	NKP
une etoil	NRN
une fois	MPN
une gout	PMN
une heure	ONL
une hont	NQN
une journ	SNL
une larm	QNL
une list	NNU
une main	RLN
une maman	RNN
une mauvais	NOM
une ordonanc	LNP
une patienc	RMN
une perl	TNL
une plac	NMP
une port	KON
une pouset	LQN
une question	MQN
une semain	NNL
une tuer	SNN
uniqu	NMT
up	NIO
urgence	LPN
urgence elle	NMQ
usag	RMN
usin	NVN
usin a	LQN
va	NLO
va chaqu	SNK
va depuis	TNK
va en	TNM
va la	TMN
va mai	NMU
va meme	RNN
va tout	RNK
va voir	RNM
vacanc	NPM
vaccin	ONK
vai aler	NNS
vai apel	LNR
vai chaqu	NMP
vai pour	RNM
vai y	JRN
vaisel	RNN
valid	SMN
valid a	RNM
vas y	RMN
vaut	NOL
vaut chaqu	QLN
vaut la	TMN
vaut le	QJN
veil	NOK
velo	PNM
velo de	RNN
vend	MON
vend des	QNM
vend en	NNI
vend le	MRN
vend un	LNQ
venez	MNS
veni	NPL
vent	NPK
venu	NPG
venu chez	QNN
venu en	QNN
venu le	TLN
venu pour	SMN
venu un	SMN
venu voir	TLN
vera	NMQ
verif	LNP
verifi	NNS
verifiez	NNR
vers	NMQ
veru	PNK
vest	RNM
vestiair	NRN
veterinair	JNN
veterinair de	JNN
veu	NNU
veulent	NLQ
veulent y	TNN
veut	QKN
viand	NRM
vidang	NNJ
vide	MNQ
vie	PMN
vien	NLN
vien d	MNQ
vien de	RNN
vienent	QMN
vient	NJQ
vient a	RNM
vient de	QMN
vieux	SLN
vilag	ONL
vingt	NPN
vingt ans	LNO
vingt deu	PNN
vingt minut	RNM
violon	MRN
vis	NQN
visit	JNN
visit <day>	NNS
visit et	MQN
vite	PLN
vites	MRN
vitr	MUN
vitrin	LTN
voi	PNJ
voil	LNN
voila	NSM
voir	NMR
voir sur	NMV
voir une	MQN
voisin	KQN
voisin <n>	TNN
voisin est	RNL
voisin qui	QNN
voit	QNL
voitur	NNJ
voitur de	NRN
voitur pour	QNN
vol	MSN
volet	NOJ
voleu	NRM
vont	PMN
vos	NLO
vos repons	LNQ
vos retou	NMR
votr	NRM
vou	LON
vou avez	PLN
vou deu	LNR
vou dirai	NMR
vou ecri	NMR
vou ete	LNS
vou fait	MNO
vou l	NLR
vou la	LRN
vou me	NMT
vou ne	SMN
vou par	MNR
vou parlez	OKN
vou que	NPL
vou regard	RNN
vou tenez	NRM
vou vou	NNS
vou voulez	NIO
vou y	NPL
voulaient	QNM
voulait	NPL
voulait pas	RNM
voulez	NIO
voyez	JNN
vra	QMN
vrai	NNL
vrai qu	SNN
vraiment	PLN
vtc	SNN
vu	NOL
vu des	TNN
vu la	NOK
vu le	PNK
vue	KNQ
w	RNN
wanda	SMN
we	QNL
week	PNM
with	SLN
wolf	NLP
y	NNM
y a	NKO
y aler	OLN
y amen	NNK
y avait	KON
y charg	RNM
y conait	QNN
y cours	NKO
y de	RNN
y en	NLP
y entr	MNS
y est	OMN
y fair	RMN
y m	NQM
y ont	NQL
y pase	NKQ
y pens	MQN
y remetr	MQN
y reprendra	NRM
y rest	NMR
y retourn	RNK
y retournerai	NSL
y sent	SNN
y sont	PNM
y va	NJO
y vai	NJP
y vont	SNN
ye	LNQ
yoga	RLN
you	MNQ
youtub	LNQ
zafe	NQL
zero larm	RMN
zone	QNM
zumba	SMN
#bias	MNN`,
};
