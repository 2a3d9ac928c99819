/** Written by `npm run train` from tests/fixtures/corpus; the form is told in judging-table.ts. */
import type { JudgingWeights } from '../judging-table.ts';

export const STANCE_WEIGHTS: JudgingWeights = {
	outcomes: 'recommends warns neither'.split(' '),
	scale: 3,
	table: `!<day>	KNR
!<money>	NPM
!<month>	NQM
!<n>	LNP
!a	NOK
!achet	RNN
!acroch	NPM
!afair	NQM
!agre	KON
!ai	PMN
!aileu	RNN
!aime	NRN
!ale	MNR
!an	JNO
!anim	MQN
!ans	JNN
!apres	LNQ
!apri	QMN
!aretai	QNN
!au	NOM
!aurait	RMN
!ausi	QNM
!avec	ONM
!avis	KNO
!avoi	PNK
!besoin	NLP
!bose	PNN
!c	OMN
!ca	KNN
!cas	NRN
!case	QLN
!ce	MRN
!cene	MSN
!centr	NTN
!chang	PNK
!cher	TNN
!clef	LRN
!come	QMN
!conseil	NTM
!content	LSN
!convaincu	NQM
!d	NNP
!dan	PLN
!de	NMO
!decu	TMN
!demand	SNL
!depuis	QNL
!des	QNN
!desol	NNR
!deu	NQL
!devi	KNP
!diferenc	NLP
!dire	NQM
!dit	KNO
!donn	QLN
!dosi	QNM
!ecout	NSN
!en	KON
!encor	MNR
!essai	NNR
!est	LPN
!et	ONJ
!etai	MSN
!etait	NQL
!ete	NPK
!eu	QNL
!eux	NRL
!examen	NPM
!facil	PLN
!facon	NRM
!factur	NRN
!fair	NPM
!fait	LPN
!fan	LSN
!faut	QNN
!ferm	NRN
!fini	NPK
!fois	NPL
!garag	MSN
!generalist	TNN
!gout	NOL
!grand	PNK
!hesit	PMN
!heure	QNM
!ils	NPM
!impresion	NRM
!j	PNM
!je	NKP
!la	QMN
!larm	SNN
!le	MNN
!les	LON
!leur	NQN
!lui	NJO
!m	RNK
!machin	RNN
!mai	OMN
!mal	TNN
!malgr	NPK
!matin	PLN
!mauvais	RMN
!me	QNL
!meme	NNQ
!mes	RNL
!mieu	TMN
!mis	MNR
!moi	NPM
!moins	NPK
!mon	NPJ
!mond	OKN
!mot	PNM
!n	QNL
!ne	QLN
!nom	KNO
!note	NOK
!nou	ONL
!nouveau	MSN
!ombr	SMN
!ont	MSN
!ou	RNM
!ouvert	NRN
!paie	NSN
!pain	NRN
!pantout	NPL
!par	NQL
!pareil	PNL
!parl	OLN
!pediatr	NNQ
!pendant	NKP
!pens	OKN
!person	NNP
!petit	KON
!peu	NPM
!photo	NNJ
!pire	RMN
!plac	RNM
!pleur	NKP
!prend	SNN
!pres	ONJ
!preveni	MQN
!pris	JNN
!qu	KNN
!que	OMN
!question	MNR
!rapel	NQL
!recomand	NMQ
!recu	LNR
!redir	RLN
!rendez	NPL
!repons	ONJ
!revenu	MQN
!s	OIN
!se	RNN
!si	QNN
!soir	RNN
!sou	NPM
!stres	RMN
!sui	LQN
!sur	LQN
!test	NNT
!tomb	QLN
!top	MQN
!tot	ONL
!touch	NPK
!toujou	PNM
!tre	RMN
!troi	JPN
!trois	MSN
!trouv	ONL
!tu	OKN
!un	PNL
!une	RNN
!venu	NPM
!vou	ONK
!voulu	SNN
!y	NOL
#agrees	RNL
#anger	KNN
#asks	LNO
#asks-last	NLU
#blame	LQN
#blame-twice	MUN
#brief	NON
#contrast	OMN
#cross	INO
#dots	NSL
#exclaims	OGN
#firm	KPN
#glad	RHN
#laughs	MNX
#long	RNK
#news	NMS
#offers	NKQ
#praise	QNN
#praise-twice	QNL
#said-nothing	NMN
#said-recommends	QMN
#said-warns	LQN
#served	OMN
#states	ONN
#tiny	LNN
%	PMN
+	OIN
+ <n>	ONN
+ <number>	SNN
<amount>	NJQ
<day>	NKP
<day> <hour>	PLN
<day> au	MNS
<day> avec	PMN
<day> c	NKN
<day> elle	RNM
<day> et	MNS
<day> il	QMN
<day> j	NNJ
<day> je	NMO
<day> le	RNM
<day> mon	SMN
<day> ou	LPN
<day> soir	LPN
<day> tu	QLN
<day> un	NJO
<hour>	NKN
<hour> <hour>	NKN
<hour> est	RNM
<hour> et	LNO
<hour> pour	KNN
<laugh>	KNO
<money>	ONM
<money> a	KON
<money> chez	QMN
<money> d	NRN
<money> de	MUN
<money> et	NQM
<money> h	SMN
<money> je	KNP
<money> l	MPN
<money> la	OIN
<money> le	QNN
<money> les	RMN
<money> merci	NMR
<money> par	PNL
<money> pour	NUK
<month>	NMP
<month> <n>	RNN
<month> a	OLN
<month> chez	MNQ
<month> d	NNS
<month> il	NMT
<month> j	PKN
<month> je	RNN
<month> l	QMN
<month> merci	MNR
<n+>	NNQ
<n>	NNR
<n> <money>	PNN
<n> <n>	WNM
<n> <number>	MNR
<n> a	PKN
<n> an	MPN
<n> ans	NNP
<n> avec	QMN
<n> bebe	QNM
<n> cours	NSN
<n> de	NMS
<n> demandez	NMR
<n> dis	QNN
<n> elle	QNN
<n> en	PNL
<n> et	LPN
<n> ete	RMN
<n> fois	NNK
<n> h	NPM
<n> heure	QNN
<n> il	PNL
<n> ils	RNL
<n> jour	MPN
<n> la	MNR
<n> le	MON
<n> les	QMN
<n> merci	OKN
<n> mes	QNN
<n> min	LNO
<n> minut	PNM
<n> mois	NNP
<n> mon	RMN
<n> par	QNL
<n> permi	RNN
<n> plac	NMT
<n> pour	NJP
<n> rencontr	RNM
<n> seanc	NOK
<n> semain	NOL
<n> venu	QNN
<number>	ONM
<number> %	PLN
<number> <money>	NPM
<number> <n>	NKO
<number> <number>	SJN
<number> de	LQN
<number> elle	QNM
<number> en	MRN
<number> il	SNN
?<n>	NKN
?a	OMN
?age	LNQ
?agre	NNT
?ane	NMS
?ans	LNR
?apel	NMO
?as	NJO
?au	PMN
?ausi	MNP
?avec	NLO
?avez	LNO
?bebe	RNN
?bon	QLN
?bonjou	NMQ
?c	NNP
?ca	NOM
?ce	KNN
?cherch	LNR
?chez	KNN
?combien	NNS
?come	NNQ
?coment	NNR
?complet	NNR
?convention	NNQ
?cote	NMR
?coup	LPN
?d	PMN
?deja	PLN
?demand	ONL
?deplac	NNQ
?des	OLN
?deu	PMN
?dispo	NNQ
?du	KNN
?duquel	NNS
?elle	NNR
?en	NMS
?encor	NNT
?enfant	MNR
?est	NLN
?et	NNO
?exist	NNR
?fai	NNS
?fait	MNP
?faut	MNQ
?final	NLP
?gard	MNQ
?heure	NNP
?i	NNR
?il	MNS
?j	LPN
?jour	MNQ
?jusqu	NMQ
?just	LNR
?l	KQN
?la	LNN
?le	NON
?les	MNP
?merci	NNQ
?nom	NNR
?non	PKN
?on	MNR
?one	MNS
?ou	NLS
?ouvert	NNS
?par	KNN
?parl	NNQ
?parlez	PKN
?pas	JPN
?petit	MNS
?peut	NNR
?physiqu	NLR
?plac	NNR
?plu	RMN
?portabl	NNS
?pour	OLN
?pr	QLN
?prend	NNP
?prenent	NMR
?prix	NNR
?qu	MNP
?que	RNM
?quel	NKS
?quelqu	LNN
?question	MNQ
?qui	NOM
?quoi	LNN
?rest	MNQ
?rien	MNR
?s	LNR
?se	OLN
?sect	NMR
?ses	NNR
?son	MNP
?sur	MPN
?t	NNT
?tail	NMR
?tarif	OKN
?toi	PLN
?tout	NMR
?tu	OLN
?un	NNQ
?vacanc	NLQ
?votr	PLN
?vou	LON
?y	NLP
@	NKP
^ +	PNI
^ <day>	NNT
^ <hour>	KNS
^ <laugh>	JNN
^ <n>	NPM
^ <number>	NNH
^ @	NMR
^ a	PNL
^ ah	KNO
^ aie	NNS
^ alez	OLN
^ apel	NMR
^ as	QMN
^ atention	KNQ
^ au	QNL
^ aucun	NMP
^ ausi	UNN
^ aux	PNM
^ avec	NNQ
^ avenu	QMN
^ ayoy	NLO
^ beau	MQN
^ beaucoup	NRN
^ ben	NNL
^ bien	PNL
^ bienvenu	KNO
^ bof	MSN
^ bon	LON
^ bone	NKS
^ bonjou	LPN
^ bonsoi	NMR
^ bravo	RNM
^ c	NMP
^ ca	NOK
^ cabinet	NLO
^ camp	SNN
^ ce	HNN
^ cela	NNQ
^ chapeau	RNN
^ chaqu	NSN
^ chauvet	QNL
^ cher	MQN
^ chez	OMN
^ chu	NKP
^ cinq	QMN
^ client	RNN
^ combien	NNP
^ complet	MNQ
^ compt	ONI
^ contact	QNM
^ content	NOK
^ coucou	NNR
^ courag	NJQ
^ cours	NNL
^ crech	RNL
^ d	RNN
^ de	NNG
^ deja	NNR
^ demandez	ONK
^ depuis	PNJ
^ des	NRN
^ deu	NPK
^ devi	RNL
^ dison	NSM
^ dispo	NNR
^ domag	KON
^ donc	NPK
^ du	NQK
^ elle	KPN
^ en	NNO
^ enfin	ONK
^ est	RJN
^ et	MPN
^ evit	LTN
^ evitez	NRM
^ factur	QNN
^ fai	LNP
^ fait	NLO
^ faut	INP
^ felicit	NLP
^ ferm	NKQ
^ franch	PNL
^ fuyez	NRM
^ garag	SNL
^ gard	NMP
^ genial	MNS
^ gentil	NRM
^ gratuit	NPL
^ gros	LSN
^ gsm	SMN
^ hier	NLP
^ honet	RNM
^ ici	PNL
^ idem	NKN
^ il	ONN
^ ils	JNO
^ impec	RNN
^ impecabl	QLN
^ inscri	NMS
^ j	NON
^ jamai	NLN
^ je	OMN
^ l	QMN
^ le	MNP
^ les	LON
^ leur	LRN
^ m	ONJ
^ ma	NMN
^ mai	PMN
^ maman	QNN
^ meme	JNN
^ merci	KNO
^ moi	NLN
^ mon	ONM
^ monit	QNL
^ mouai	NSN
^ mp	MNT
^ n	NOK
^ ne	NNK
^ ni	NQM
^ nickel	RNN
^ non	OMN
^ nos	QNN
^ notr	QNK
^ nou	NNO
^ numero	NNT
^ oh	NLR
^ ok	NKN
^ on	LNN
^ oui	NJP
^ par	NPM
^ pareil	QNM
^ parfait	MNS
^ partag	NNT
^ pas	NNM
^ pase	NMQ
^ pasez	NOK
^ pauvr	JNN
^ perso	NLO
^ person	SMN
^ petit	QNN
^ peut	LPN
^ plac	LNQ
^ plu	NOJ
^ plutot	LRN
^ port	NNT
^ post	QMN
^ pour	NIN
^ pouset	NNT
^ prend	LRN
^ prepar	NSN
^ quand	ONL
^ quatr	NPM
^ que	QNL
^ quel	NRN
^ quelqu	NNQ
^ raport	QNN
^ recu	JNN
^ regard	OJN
^ rejean	QNN
^ reserv	NNU
^ rest	MNR
^ resultat	MRN
^ rien	SNN
^ rue	OLN
^ s	NMQ
^ sa	KON
^ sale	MSN
^ sans	PNL
^ sauv	NQM
^ sept	NRN
^ serieu	RMN
^ si	NON
^ simpl	QNN
^ sinon	NIN
^ six	MQN
^ son	NNJ
^ suivi	NMR
^ sup	LNQ
^ sur	RKN
^ surtout	INN
^ t	NNS
^ tarif	NKP
^ thank	MNQ
^ top	NNU
^ toujou	PKN
^ travail	RNN
^ tre	NQM
^ troi	MPN
^ trop	QKN
^ tu	MON
^ un	NNG
^ une	NOJ
^ up	LNV
^ va	RNM
^ vaut	NRN
^ vend	NNR
^ venu	RMN
^ vient	RNN
^ vingt	NPM
^ voila	PNL
^ vou	NMN
^ vu	KQN
^ y	LPN
^ ye	KNQ
a	NON
a <hour>	NNR
a <month>	MNR
a <n>	NMO
a <number>	NPM
a apais	RNN
a apel	QNL
a apri	RLN
a aret	NQN
a atendu	NMO
a bien	KON
a bout	PLN
a bu	SNN
a bule	NQM
a case	QNL
a cete	ONK
a chamali	RNN
a chang	NNQ
a chaqu	ONJ
a cherch	NQN
a cinq	TMN
a comand	RMN
a compt	NTN
a cote	MNQ
a coup	NQM
a cout	NNK
a d	QMN
a debloqu	TNM
a decouvert	LQN
a demand	LON
a demenag	NLP
a depan	SKN
a des	NKO
a detest	MRN
a deu	JNO
a dire	NMO
a dit	LPN
a domicil	NKO
a donn	MNP
a droit	NNT
a du	JNR
a elle	QNM
a encais	NRM
a enfin	RKN
a enlev	RMN
a erpent	QNM
a essai	JNN
a ete	MNQ
a eue	ONK
a eus	NPK
a eux	PNN
a evit	PNL
a factur	PNK
a fair	ONL
a fait	NOM
a falu	NQN
a fini	NPK
a fric	MRN
a fuir	NTN
a gard	QNL
a gout	RMN
a huy	RNN
a jamai	NQM
a jamb	SMN
a joue	RKN
a just	NLP
a l	LON
a la	NNP
a lach	MSN
a lais	NSK
a lav	RNN
a le	NKQ
a leur	ONK
a livr	NRN
a lou	MQN
a lui	RLN
a m	RNM
a ma	NNT
a maley	QNM
a mang	NOK
a meme	NPK
a mes	NOL
a minuit	PNM
a mis	NPN
a mon	NNQ
a montr	RNN
a nag	QNM
a noel	QNL
a nos	MQN
a oubl	NRN
a paie	NOL
a paqu	NMR
a parl	INO
a parti	PLN
a pas	RMN
a pase	NPM
a pein	MRN
a perd	MTN
a peu	MNR
a pied	PMN
a plant	PNL
a pleur	NPL
a port	NOL
a pose	NNL
a pri	PNM
a pu	SMN
a quatr	RMN
a quel	NNS
a quit	MQN
a racroch	LRN
a rapel	SMN
a ratrap	SMN
a reclam	MQN
a recomand	RMN
a reconcil	RLN
a recu	TMN
a reculon	NRM
a redir	RMN
a redon	RMN
a refair	NRN
a refus	QKN
a regard	MQN
a regl	PNL
a remi	QLN
a remis	RMN
a remont	QMN
a rendu	ONM
a renvoy	LRN
a repar	RMN
a repri	ONK
a retir	RNN
a rien	LPN
a rouvert	PNM
a sa	SNN
a salzin	NPK
a sauv	TMN
a se	QMN
a sign	NNR
a son	KNP
a sorti	PNL
a st	RNN
a sufi	LON
a suivi	NOL
a tenu	NSN
a toi	OLN
a tomb	QLN
a toujou	LNN
a tout	MNS
a troi	NRN
a trouv	VNN
a tu	NNR
a un	JNO
a une	PNK
a vend	NSN
a verifi	NNS
a vingt	JNN
a voir	LNP
a votr	NPL
a vu	LON
a vue	QLN
abon	NPJ
abord	NJO
absent	MSN
ac	SNN
accouch	LQN
acept	NMS
achet	ONL
acompt	NUN
acompt et	NQM
acord	TNN
acroch	NPM
acte	QNL
acte de	NOK
acueil	MON
acueil familial	MNR
acueilant	TNM
acueili	QLN
ado	RNL
ador	XNN
adorabl	QNK
adorabl mai	QNM
adorent	SNM
adres	OIN
afair	NNL
afair avec	NQM
age	NLO
agenc	MON
agent d	RNN
agre	KNN
ah	KNO
ah oui	OKN
ai	NPN
ai apel	RNL
ai apri	PNM
ai atendu	NSM
ai comand	NQL
ai demand	NTM
ai des	NNR
ai du	MSN
ai encor	MSN
ai fini	NNK
ai jamai	NLP
ai lais	MNQ
ai mis	PNN
ai paie	NSN
ai pas	MQN
ai pleur	QNL
ai pref	MSN
ai pri	NQM
ai rdv	NMQ
ai recup	MQN
ai trouv	INN
ai un	LNQ
ai une	NNV
ai vu	QNL
aid	NIO
aide	NJQ
aide a	PLN
aide mon	RNL
aie	NKO
aileu	NPI
aim	QNL
aimabl	MSN
aime	PMN
aime bien	PLN
aine	UNM
air	ONJ
ait	NOJ
ait ete	MSN
alai	RMN
album	NOK
ale mai	MNR
aler chez	RNM
aler voir	LNR
alez	RLN
alez chez	RMN
alez pas	NRM
alez y	RNK
alianc	RMN
allait	NJN
allait pas	QMN
alle	NNK
alor	NOM
alor que	NQM
alum	NPL
alum a	LQN
ambianc	NLN
amen	NLP
amen mes	NNL
ami	NKP
amou	RMN
amou cete	PMN
an	LNO
an d	MQN
an derni	MNQ
an pase	PLN
ancien	MNQ
ane	NMP
ane la	NMQ
ange	TMN
anglai	SNN
anim	NRL
aniversair	NOK
aniversair depuis	RNN
anonc	NJN
ans	NKN
ans a	QNM
ans de	NOK
ans elle	SNN
ans equip	RNN
ans et	RLN
ans je	RMN
ans la	SMN
ans plu	RMN
ans sup	SNN
anselm	RMN
anul	NQK
anul cinq	NSN
apais	RNN
apel	NKP
apel <day>	KNS
apel demain	NNR
apel il	TNM
apel la	NNP
apel le	PKN
apel merci	RMN
apel toujou	NPL
apelent	QNM
apendicit	NRN
aprend	QNL
apres	MNN
apres avec	RLN
apres la	OKN
apres le	NMQ
apres leur	MQN
apres ma	NSN
apres midi	MNQ
apres quatr	RNN
apres shampoing	NMQ
apres un	PNL
apri	TNN
apri a	RNN
arabesqu	SNN
arach	NRM
aret	NNO
aret au	LRN
aret en	KQN
aretai	QNN
aretent	RMN
argent	NQL
ariv	NNO
ariv <n>	NNS
ariv a	NNJ
ariv de	LNP
ariv en	RMN
arivent	LNQ
arnaqu	NSL
artist	SNN
as encor	NNS
as fait	OKN
as tu	QMN
aseoi	QMN
asiet	NQM
asis	SKN
asistant	NLQ
asoci	NKN
asso	TNN
asur	PNL
asuranc	MRN
ateli	TMN
atend	LQN
atend encor	NQN
atend toujou	NUN
atendant	KPN
atendr	JQN
atendr <n>	LNR
atendu <n>	KNN
atent	ONM
atent chez	NMQ
atent de	MNQ
atent pour	NSN
atention	LNQ
atest	JNN
atrap	MTN
au	NNM
au <day>	MNS
au <n>	NNT
au <number>	RNN
au bal	NRN
au boulot	QNL
au bout	NOL
au cas	NKO
au centr	QNM
au ciel	NNK
au coleg	RNN
au conservatoir	NLQ
au control	JNO
au depart	LQN
au depot	QNL
au dessus	LPN
au lieu	QMN
au moins	SMN
au mond	ONL
au nez	NPM
au premi	KPN
au printemp	LNQ
au telephon	MRN
au top	SMN
au tribunal	NTN
aucun	MNN
aura	NOL
aura plu	QNM
aurai	MSN
aurai du	NRN
aurait	SMN
ausi	NMN
ausi a	LNP
ausi au	TNN
ausi ca	NLO
ausi elle	QNN
ausi equip	SNN
ausi la	NNR
ausi les	RNM
ausi ma	TNM
ausi mai	QNM
ausi on	TNM
ausi par	RNN
ausi rien	TLN
ausi sup	TMN
ausi un	NMQ
autant	PMN
autant de	RNN
autist	QNN
auto	KON
automn	KNN
autou	SMN
autr	KPN
autr dentist	NRM
autr deri	MRN
aux	ONM
aux ange	QLN
aux oeil	MQN
aux oreil	RNN
aux petit	NKO
aux repas	TNN
aux urgence	INN
aux voisin	MRN
avai	RNJ
avai demand	MQN
avai l	MQN
avai pas	NRM
avai reserv	MRN
avaient	NNK
avait	NPM
avait <n>	NPK
avait la	LQN
avait pas	NPM
avait plu	MNP
avait pri	RNN
avait rien	NRN
avait vu	RLN
avanc	PNL
avant	NNO
avant <hour>	RNM
avant d	NKQ
avant de	NOL
avant elle	QMN
avant le	NJO
avant les	RLN
avant que	QNL
avec	MON
avec <n>	MNR
avec <number>	NRN
avec des	LPN
avec deu	NPL
avec elle	RNM
avec et	QLN
avec eux	NLP
avec l	MNO
avec la	NNP
avec le	NOJ
avec les	NOM
avec ma	QNM
avec mon	NPK
avec notr	RMN
avec on	RNN
avec sa	RLN
avec ton	NMS
avec troi	MSN
avec un	QNM
avec une	JON
avenu	NQM
avez	TNN
avis	OJN
avocat	LRN
avoi	NPN
avoi un	MNQ
avoi une	NMQ
avon	NNJ
avon eu	SMN
ayoy	NLO
baba	UMN
bac	ONL
bac de	RMN
bacl	NSM
bain	NPK
bais	NSM
bal	JNN
balon	NPL
banc	MQN
band	NNK
baptem	NRL
bare	NNK
barem	NNQ
barem caf	NNQ
bas	NNL
bas a	PJN
bas de	MQN
bas en	MQN
bas il	RMN
basin	NQL
basket	KON
bat	SNN
bateau	NNJ
bavard	RNN
beau	ONN
beau et	SNN
beau frere	KNP
beau mere	QMN
beau pere	NPL
beau soeur	NKN
beaucoup	MPN
beaucoup de	NRN
bebe	RNN
bebe devant	MRN
bebe j	MNR
ben	RNM
ben ecout	QMN
ben raid	MQN
benevol	JPN
besoin	NKQ
besoin de	OLN
best	SMN
bete	NPL
beton	NOJ
bib	NMR
bien	OLN
bien aide	NMQ
bien avant	NRL
bien avec	RLN
bien bas	RNN
bien chez	RLN
bien come	MNS
bien et	NIO
bien fait	RNM
bien je	NQM
bien mai	TNM
bientot	TNN
bienvenu	INP
bier	SNN
bilan	SNM
bio	NOJ
blanc	OKN
bleu	NQK
blond	MQN
blond a	MQN
bluf	SMN
bof	MSN
boir	LSN
bois	TNN
boit	NPK
boit de	MRN
bon	ONM
bon avec	NMQ
bon conseil	RNN
bon courag	JNN
bon menm	RNN
bone	PNM
bone chanc	KQN
bonheu	TNN
bonheu ce	SMN
bonjou	NSL
bord	RMN
born	NRN
bose bien	RNM
bose dan	NOK
bote	SNN
bouch	JNQ
boue	NRM
boug	NMQ
boulang	RNM
boulot	RNK
bourg	SNM
bouru	RMN
bouru mai	QMN
bout	NNL
bout d	MRN
bout de	NPM
bout des	QMN
bout du	QNM
boutiqu	NNQ
boutiqu a	NLP
bouton	RNN
box	MPN
branch	NRM
bras	LNN
bravo	SNM
bravo a	RNM
bris	QNM
bruit	NRN
brul	NSN
bu	SNN
bufet	NOM
bule	NNJ
bureau	NOJ
burg	SNN
bus	PMN
buvet	QMN
c	NMP
c est	NNM
c etait	INN
c tu	MNR
ca	NMO
ca a	HNN
ca au	SNN
ca chang	RNN
ca cout	NJP
ca depend	NMU
ca doit	MNR
ca exist	NLP
ca fait	OJN
ca joue	KNO
ca l	NOL
ca le	OLN
ca les	PMN
ca m	NNQ
ca march	NJO
ca me	MNU
ca n	PNL
ca ne	NQM
ca pase	NNS
ca pasera	NRM
ca pour	RNM
ca roul	RMN
ca sent	QLN
ca t	NNQ
ca va	NKO
ca vou	RNN
cabinet	NJR
cabinet a	UNM
cadeau	LQN
cadr	NRN
cadr est	NRN
caf	KNP
cafe	NMQ
cage	LNP
cahi	MNQ
cais	JNO
cale	MQN
calm	TNN
camionet	LNQ
camp	MRN
canap	MRN
cane	NQM
capot	ONK
car	LQN
cardiologu	RMN
care	RNL
carnot	RNM
caro	PLN
cart	MNP
cartabl	NKO
carton	NSL
cas	NMP
cas ou	NKO
case	NPN
case en	NSN
case la	SLN
casi	KNN
casi sont	NNQ
cat sit	NSL
cathedral	QNN
cauchema	NRN
ce	QMN
ce club	RNN
ce garag	MRN
ce magasin	QNN
ce matin	OLN
ce moment	MNR
ce monsieu	NQL
ce n	NLQ
ce petit	ONL
ce qu	PMN
ce que	OMN
ce qui	VMN
ce soir	NLO
ce sont	NLP
ce type	MTN
ce un	PMN
cela	NNQ
cele	PNN
celui	KNN
celui du	MNR
celui la	NTM
cene	NRN
cent	NSN
centim	SNN
centr	NNM
centr ils	NRM
centr social	PMN
certain	NLN
certificat	LON
ces	NQN
cet	NPN
cete adres	QNM
cete ane	NMP
cete dame	QMN
cete dermato	QMN
cete ecol	TNM
cete nuit	MNR
chacun	QMN
chacun de	QMN
chain	NUN
chais	NPM
chamali	RNN
chang	OLN
chang de	NJN
chang la	UNN
chang un	NSN
changent	NOM
chantant	QNM
chanti	PNM
chapeau	UMN
chapeau bas	QNN
chaqu	SNM
chaqu <day>	PNN
chaqu fois	ONL
charg	NKQ
charmant	NTM
chat	PNK
chateau	NOL
chaud	PJN
chauf	ONK
chaufeu a	NRN
chauset	JNN
chausur	PNM
chef	QNL
chemin	NTK
chen	NLQ
chequ	KRN
chequ en	MRN
cher	PNL
cher et	QMN
cher mai	ONM
cher pour	NUN
cher que	NQN
cherch	NMP
cherch ausi	NNS
cherch encor	NPK
cherch just	NRL
cherch la	JNN
cherch pas	SNN
cherch pour	NKP
chevil	QLN
chez	OLN
chez <n>	NKQ
chez a	PNJ
chez depuis	VNN
chez elle	NKQ
chez et	SNN
chez eux	NNL
chez ils	QNM
chez l	NNK
chez la	QNM
chez le	RNN
chez les	NMP
chez lui	NSK
chez ma	PLN
chez mes	NOJ
chez nou	QNN
chez pour	QNN
chez rue	TNN
chien	NON
chien de	NNR
chimio	MRN
chiot	NQL
chirurgien	QNM
choi	NIN
chos	LNO
chouet	NIO
chum	QNM
chut	NQM
ci	SMN
ciel	ONK
cinq	PNJ
cinq etoil	RNN
cinq fois	MSN
cinq heure	QMN
cinq minut	MQN
cinq pate	RNN
cinquant	SNN
cire	QMN
ciseau	QNM
clai	RMN
claqu	MQN
clas	PNK
clef	QNL
clermont	QNK
client	SMN
clim	MQN
cliniqu	OKN
cliniqu <number>	SNL
cliniqu a	SMN
clou	NQM
club	PNK
club de	NOL
coach	NPK
cochon	MTN
coco	NNR
coeu	OLN
coeu gros	SMN
coeu leg	RMN
coif	RNM
coifeu	SNM
coinc	ONK
cole	NSN
coleg	SNN
colegu	NMR
coliqu	OKN
colo	NPL
comand	LQN
combien de	NNP
combl	SNN
come	ONJ
come a	ONL
come ca	NNK
come du	QMN
come idee	MNS
come le	ONL
come pas	RMN
come tout	QNN
come un	NQL
come une	NTN
comenc	NMO
coment	ONI
coment dire	NSN
comentair	MNR
compagn	NRL
compar	JNP
compet	MRN
competent	TMN
complet	NLQ
complet jusqu	MNR
comprend	NRM
comprendr	NRN
comprendr que	NRN
compri	ONL
compt rendu	NNJ
comun	NMR
conai	NJQ
conai pas	NKO
conaisait	NSM
conaisait pas	NSM
conait	TNM
conait son	RNN
conduit	QNM
conf	NTM
confianc	WNN
confirm	ONL
cong	MNQ
conseil	NNK
consult	NMU
contact	NLS
contact avec	RNN
contactez	MNQ
contactez moi	MNQ
content	NOJ
content d	NQN
content du	QMN
continu	KPN
contr	TLN
contr c	RNM
contrair	NIN
contrair a	NKP
contrat	NNJ
control techn	NOL
conu	PNN
convaincu	NQM
convention	RNN
cop	LNQ
copain	KNS
coral	NJN
cordon	MNS
cordoni	SNN
corect	NNP
corection	MRN
costum	MRN
cote	KNQ
cote de	NMR
cote du	ION
cou	NRN
couch	NTN
couch du	MQN
coucou	NNR
couet	PLN
coup	MNN
coup de	PNJ
coup le	NPL
coup rate	MQN
cour	NLP
courag	LNT
courag a	OMN
courag ca	MNR
courag pour	NLQ
courant	NRM
courant d	NSN
courent	RKN
courent dan	QKN
couri	NMQ
cours	OMN
cours <number>	RNM
cours a	PKN
cours d	LNQ
cours de	RNM
court	NSM
cousin	NKR
cousu	QNM
cout <number>	NKN
cp	RMN
cpe	RNN
craqu	MSN
crech	ONM
credit	OKN
crem	QNJ
creneau en	KNR
creu	KPN
crevet	QMN
crie	NQK
croch	NQM
croi	LNO
croi pas	NMS
croi que	NLR
croyai	PLN
culpabilis	MSN
d	NOM
d <hour>	NPK
d <month>	KNO
d abord	NJO
d acompt	NRN
d acord	QLN
d acueil	NLP
d aileu	NRN
d amou	QMN
d ange	QMN
d apel	MNR
d apres	KNQ
d atent	ONM
d autr	NNK
d avanc	MON
d avoi	MNN
d eau	MQN
d ecran	JNO
d en	NRN
d enfant	NRM
d entr	SMN
d essai	NNR
d etre	SNN
d examen	NPM
d habitud	NKO
d incapabl	NQN
d la	MUN
d or	RMN
d un	ONL
d une	QNM
d urgence	NQL
dame	OMN
dame de	QMN
dame du	SNN
dame qui	NMR
dan	NQL
dan ce	PNM
dan l	MPN
dan la	LPN
dan le	NNP
dan les	PNK
dan mon	ION
dan un	MQN
dans	QMN
date	NRN
date de	NQN
de	ONM
de <month>	JPN
de <n>	LNN
de <number>	NSN
de bain	NPK
de bras	PLN
de ce	NKO
de cete	NPL
de chang	SNM
de chez	NQL
de chimio	MRN
de coco	NNR
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
de gard	NKO
de gros	PNL
de guitar	QMN
de haut	MSN
de huit	RNM
de l	OKN
de la	OMN
de les	MQN
de leur	MSN
de lisl	QNN
de lou	LRN
de lui	NOL
de ma	QNK
de mam	LNP
de maman	RNN
de medecin	NOK
de meme	NJP
de mes	NMN
de mon	ONJ
de monologu	NQN
de moyen	RNN
de musiqu	ONL
de nom	KNO
de nouveau	ONJ
de parl	RMN
de plac	QNM
de plu	NQL
de problem	NPK
de prof	MRN
de quarti	QNM
de rando	NRN
de retard	MRN
de rien	MNP
de rire	SLN
de rout	NRN
de sa	MSN
de sant	MNQ
de ses	NPM
de ski	SMN
de soleil	QMN
de son	NPK
de tabl	MRN
de travail	LQN
de troi	JNO
de trois	MQN
de voil	NQM
de voir	PNM
debloqu	OJN
debloqu en	RNM
debouch	SMN
debout	NKN
debut	RNM
debut a	ONL
debutant	NRM
decal	NKN
decenal	NTN
dechet	NPK
decouvert	LQN
decroch	RNL
decu	ONK
dedan	MPN
defaut	SNM
deja	HNO
dejeun	MQN
delobel	TNL
demain	MNU
demain matin	LNR
demain merci	LNQ
demand	KNO
demand a	KNP
demand de	NNK
demand les	LRN
demand un	LNP
demand une	MRN
demandez	NON
demar	RMN
demenag	NKO
demenageu	JNO
demi tour	NPL
dent	NTN
dentair	QNL
dentist	PNN
depan	NKP
depan la	PMN
depan pour	RLN
depanag	SNN
depend	MNU
depend de	NNS
deplac	RNL
deplac pour	KRN
depos	NQM
depot	ONK
depot vend	QNL
depui	RMN
depuis	NOM
depuis <month>	NNQ
depuis <n>	YNN
depuis <number>	PKN
depuis c	MTN
depuis deu	NRN
depuis l	QNM
depuis la	OLN
depuis le	NRN
depuis qu	ONK
depuis que	PNJ
depuis trent	SNN
depuis vingt	RNN
deri	MON
deri l	NNQ
deri la	TNN
deri le	NPN
deri lui	NNL
dermato	NJN
derni	LNN
derni fois	NPN
des	NOM
des <hour>	NNQ
des <n>	NLO
des bebe	MNO
des boit	SMN
des cauchema	MRN
des creneau	KNS
des desin	ONK
des dispo	NNR
des gout	NSN
des la	RMN
des le	LNO
des miracl	QNM
des nouveau	OLN
des petit	SNM
des photo	TNM
des promes	NSN
des puce	LRN
des qu	NRN
des que	NNK
desagreabl	NQM
descendr	LNO
desert	PNL
desin	ONL
desin anim	NRM
desol	HNR
desol je	MNR
desormai	NQN
dessus	JON
dessus de	KON
detest	NOK
deu	NON
deu coup	SMN
deu doigt	NQL
deu fille	QLN
deu fois	NQL
deu gamin	RMN
deu heure	NNK
deu jour	NPL
deu minut	MTN
deu mois	MON
deu nuit	NOK
deu pied	SNN
deu rdv	LON
deu semain	KPN
deu trait	LQN
deu y	PLN
deux	ONM
deux fois	MQN
deux seanc	SNN
devait	NPM
devant	LNN
devant et	NRM
devant l	RLN
devant la	NMP
devant les	INN
devant tout	NRN
devenu	NJO
devi	LNO
devi de	NRM
devou	TNN
diabet	QKN
diabl	MQN
diagnostic	NRM
dieu	RNN
diferenc	NKO
diferent	MTN
diferent en	MQN
dificil	OIN
diplom	KNO
dirai pas	NSN
dire	NPM
dire de	NTM
dire qu	LQN
dire que	RNM
dire si	RMN
direct	KNO
direction	NRL
dis	QMN
dis ca	JNO
disait	NQM
discret	PLN
dison	NSM
disparu	PNM
dispo	NNQ
dispo le	NNQ
dit	LNO
dit c	NRM
dit d	MRN
dit de	NPM
dit du	NKN
dit le	NRM
dit merci	TNN
dit que	KNO
dix	QNL
dix ans	PNM
dix huit	RMN
dix jour	MRN
dix minut	RMN
do	KQN
doct	QNM
doi	SMN
doigt	QNK
doigt d	SNN
doit	NKP
doit etre	MNR
domag	KON
domicil	NKQ
don	QMN
don avec	QMN
donait	MQN
donc	NJN
donn	OMN
donn mai	SMN
donn mon	NOK
donn pas	RNN
dont	MVN
dorm	NMO
dorm depuis	NRM
dorm enfin	SMN
dorm mieu	NLR
dos	OMN
dosi	LNO
douceu	RMN
douch	ONL
doudou	NJO
doux	UNN
doux avec	PNM
doux et	TNN
doux mai	QMN
douz	PNM
drap	NNT
droit	NKN
ds	MQN
du	ONL
du <n>	NKO
du bas	JNN
du bien	NJP
du bout	RMN
du centr	NQN
du chat	ONL
du coin	QMN
du coup	NRN
du debut	NOL
du lit	LNP
du mal	NLP
du mariag	MQN
du matin	NNJ
du mond	SNN
du pani	PNL
du partag	MNS
du petit	ONL
du quarti	NMQ
du serieu	SMN
du temps	NPL
du travail	NOL
du tuyau	OJN
du velo	QLN
du voisin	MQN
eau	MRN
eau est	NPL
echafaudag	MQN
echafaudag pose	MQN
echangerai	RNM
echap	NSN
eclai	QNN
eclat	NQM
ecol	ONL
ecol de	SMN
ecout	TNK
ecout elle	QNM
ecout et	QLN
ecout troi	QMN
ecri	MNV
ecrit	MRN
ecrit au	LQN
eduqu	NNK
eficac	NIP
egal	UMN
eglis	JNN
eh	RNN
eh bien	RNN
elect	MNQ
electricien	NRN
elephant	QNM
elev	JON
elle	QMN
elle a	NNO
elle c	RNN
elle coup	SNN
elle dit	NPL
elle est	NIO
elle fait	SNL
elle gard	PNN
elle joue	RNL
elle l	QNM
elle lui	RMN
elle m	ONM
elle meme	ONK
elle n	RNM
elle ne	LNP
elle nou	NQK
elle parl	NNS
elle prend	NKN
elle qui	NLQ
elle revenait	LRN
elle s	SNN
elle sait	RMN
elle sont	RNN
elle vient	SNN
elle y	NKN
emplac	NMQ
en	NOM
en <amount>	MNR
en <hour>	SNM
en <month>	NMN
en <n>	RLN
en a	MNQ
en ai	ONL
en atendant	KPN
en avai	RLN
en avait	PMN
en bas	NPN
en ce	MNR
en chantant	QNM
en charg	NKQ
en confianc	TNM
en cong	NLQ
en courant	NNK
en cours	NUN
en deu	PNI
en entend	MNS
en est	NNJ
en face	NNS
en fait	NNR
en lign	MNR
en main	NSN
en meme	QNM
en mp	OJN
en or	RMN
en pane	MQN
en parl	PKN
en parlent	QMN
en pens	LQN
en plac	QMN
en plein	NQN
en pleu	NPM
en plu	RNM
en priv	NNT
en redemandent	QNN
en retard	NOL
en retrait	NNR
en reve	ONL
en sortant	QNM
en sui	NNI
en titi	NQM
en tout	MON
en trembl	NQN
en un	ONJ
en une	TNL
en vend	QLN
encais	NTN
encor	NPK
encor <n>	RNN
encor des	NQN
encor la	KQN
encor le	LPN
encor son	NSN
end	ONM
endroit	MQN
enfant	PNM
enfant <n>	SNN
enfant ont	NLQ
enfant pour	NRM
enfin	TNL
enfin un	QMN
engag	LNP
enorm	NLP
enseign	QNN
ensembl	TLN
entend	NMS
entendr	NSL
entendr dire	NTM
entendu	LON
entendu parl	NNR
entendu que	SNN
enter	NRN
enti	KNQ
entr	NLQ
entr <hour>	QMN
entr <n>	NMR
entr dan	RNN
entr deu	RNM
entraineu	NPM
entrepris	NKP
env	MPN
environ	MNS
envo	NJO
envol	MTN
envoy	NNS
envoy un	NNR
epanouit	RMN
equip	QNI
equip a	NOK
equip en	PMN
ereu	KNP
erpent	QNM
es	KNO
es pas	LQN
escali	NUN
essai	MNR
essai est	NMQ
est	NNO
est <n>	LNQ
est <number>	SLN
est a	NMQ
est adorabl	ONJ
est alle	NNK
est ariv	PNM
est ausi	VNM
est ben	PIN
est bien	NNL
est bon	OGN
est case	NQN
est cele	NLQ
est charmant	NSN
est cher	RNN
est chez	PNL
est complet	LNS
est d	MQN
est dan	LPN
est de	UNM
est depuis	TNL
est devenu	NJO
est dire	WMN
est du	NPK
est elle	NKO
est en	LNQ
est et	SNN
est eux	NMS
est extraordinair	PNL
est fait	NPJ
est ferm	MQN
est formidabl	QNM
est frai	SNN
est genial	UNL
est gratuit	NNU
est jamai	MQN
est joli	NRN
est l	PNL
est la	LQN
est le	NMP
est lui	PNK
est ma	NPJ
est mauvai	MUN
est moi	JNO
est mon	QNN
est mont	QMN
est mort	PNK
est n	MQN
est note	MNR
est ou	MNS
est ouvert	MNP
est parti	JPN
est pas	ONK
est pase	PNM
est patient	RNN
est plombi	MNQ
est plu	NPN
est plutot	NLO
est pour	NJN
est prevenu	NMS
est qu	TMN
est qui	NJO
est ravi	TNM
est regal	SLN
est reglo	SNN
est rendu	LNR
est rentr	KNO
est repar	RMN
est reparti	SNN
est resort	NRN
est resorti	NPL
est rest	PNL
est retourn	UNM
est revenu	NQN
est sort	MRN
est souvent	OLN
est sup	SNM
est sur	MNT
est tomb	ONJ
est top	RNL
est toujou	NRL
est tout	PNN
est tre	RMN
est tromp	NRM
est trop	QNN
est tu	RMN
est un	ONK
est une	NJO
est venu	ONI
est vrai	RLN
et	NOL
et <day>	NKO
et <n>	JNO
et a	TLN
et au	LNP
et bientot	RNN
et bon	RNN
et c	QNN
et ce	NPL
et compagn	NRL
et de	PNM
et demi	RNN
et des	NJN
et deu	NJQ
et en	QLN
et encor	NRM
et fini	SNM
et il	NNK
et ils	NPK
et j	NJN
et jamai	TMN
et je	NQK
et l	NMN
et la	NTL
et le	MRN
et les	ONJ
et lui	NOM
et m	TKN
et ma	KPN
et mes	NQM
et mon	NPM
et n	RNM
et nou	TNN
et on	RNM
et pas	OMN
et person	ONL
et pourtant	SMN
et propr	TNN
et quand	NSM
et rapid	SNM
et s	PNM
et sans	QNN
et son	ONL
et toujou	NQM
et tout	RNN
et un	LNP
et une	INO
et vou	PMN
etabli	JNO
etai	QLN
etai a	SNM
etai scept	RMN
etai venu	QNL
etait	NQN
etait au	NLP
etait bien	KNN
etait en	NPM
etait genial	NRM
etait just	QNM
etait la	NNL
etait ouvert	NSM
ete	MPN
ete acueili	QLN
ete avec	RNN
ete d	QMN
ete la	TMN
ete maladie	NSN
ete tre	SMN
etoil	NOK
etre	ONM
etre pres	ONJ
etudiant	NNJ
etudiant en	SNN
eu	OKN
eu <n>	QNN
eu a	QNM
eu ausi	UNN
eu de	TNN
eu du	NNQ
eu la	NMP
eu leur	NLQ
eu un	NQN
eu une	ONL
eue	LON
eue pour	RNN
eus	NPK
eux	NMO
eux c	TNN
eux en	QNL
eveil	RNK
evidement	INR
evit	NQK
evit ils	MRN
evit l	QNM
evitez	MVN
ex	NTM
examen	NPM
exampl	RNN
excelent	NMP
excus	MSN
exempl	NLP
exist	NOL
exist encor	NJO
exped	NRN
experienc	NRM
expert	MRN
expliqu	RMN
expliqu tout	QMN
expr	RNM
expr pour	RNN
extra	SNL
extraordinair	PNL
face	KNO
face du	NNS
facil	NNI
factur	NOJ
factur <n>	NPK
factur la	NSM
factur une	SNM
fai	NMP
fai les	MNQ
fair	NOL
fair et	QMN
faisait	ONK
faisait des	NQM
fait	ONN
fait <n>	NNK
fait a	NOK
fait avoi	LRN
fait ca	NMP
fait chez	NNJ
fait comprendr	NRN
fait demi	PNL
fait des	QNN
fait deu	PNL
fait du	NLO
fait en	RMN
fait l	NSN
fait la	MQN
fait les	NLO
fait leur	MQN
fait merci	NKQ
fait mon	RNM
fait notr	UNM
fait pas	NNK
fait roul	NRN
fait son	TNN
fait sur	NLP
fait tout	OKN
fait un	NOK
fait une	RMN
fait visit	NTN
falait	MRN
falu	NQN
fameu	NOL
familial	NJO
fan	UNM
fan de	MRN
faus	NQM
faut	NMP
faut demand	NNR
faut reserv	NKN
faut un	NLQ
faut voir	JNO
fauteuil	NPK
fe	NPL
fee	RNN
felicit	NLP
feme	LNO
feme a	NPJ
fenetr	NRM
fer	MQN
ferai	NNR
ferm a	KSN
ferm le	MNR
ferm les	NJO
fermetur	ONL
fese	INN
feu	PMN
feu de	QMN
fiabl	KNP
fich	MRN
fil a	NPK
fil ador	TNN
fil de	PNJ
fil du	SNN
fil en	ONK
fil est	NOK
fil l	UNM
fil n	NSN
fil qui	NLQ
fil s	QNN
fil sur	SMN
fil un	RNM
fil y	QNN
fille	PNM
fille a	NNK
fille avait	QLN
fille avant	QMN
fille avec	QMN
fille de	JNO
fille en	ONJ
fille est	PNM
fille j	LNR
fille l	PNN
fille la	QMN
fille ont	TNN
fille s	RNM
fille y	NKO
fin	NMP
final	SNK
final c	NOL
fine	SLN
fine avec	RMN
fini	NOL
fini en	UMN
fini la	NSN
fini par	MTN
finit	KNP
finition	NRM
flacon	NSM
flamb	QNL
foi	QNN
fois	NPL
fois en	LQN
fois et	RNN
fois la	NNK
fois les	PLN
fois oui	NLP
fois par	NMQ
fois pour	NNP
fois qu	QNM
fois que	ION
fois rien	SNN
fois sufit	MQN
fois sur	LPN
fonc	RNN
foncez	VNK
foncez les	QMN
fond	LQN
fond du	JON
fondu	NRN
font	NLN
font ausi	NNS
font les	SNN
foot	RNM
form	NNJ
formidabl	QNM
fort	SNN
four	NOL
fr	QNM
franch	SNN
frein	NUM
frere	MNR
frere est	NOJ
frere fait	NMR
fric	MRN
frigo	KRN
froid	ONI
froid et	NPJ
fui	LNS
fuir	NTN
fuit	NSM
fume	MRN
fume dan	MRN
fuyez	NRM
galer	OKN
gambeta	RNN
gamin	NNJ
gar	QNN
gar a	SNN
gar de	NNK
gar des	RMN
garag	ONM
garant	NTN
garanti	NNK
garanti <n>	SNL
garcon	RMN
garcon a	PMN
gard	PKN
gard le	SNN
gard les	TNN
gard ma	QNK
gard mes	QLN
gard mon	NNJ
gardien	QNN
gare	NLN
gauch	NMR
gel	NQL
gen	NOL
gen qui	QNN
gencif	NSM
gene	NRN
generalist	TNN
genial	NNQ
genial avec	SNN
genial je	MNR
genial merci	KNS
genou	ONK
gentil	LNN
gentil et	RMN
gentil mai	NRM
gerant	NOL
gere	RLN
gerent	OLN
gilet	MSN
glac	NNL
gogl	NMQ
gondol	NRN
gonfl	MRN
gose	UMN
gose a	QLN
gout	NPK
gout depuis	PMN
gout on	RMN
grac	UNN
grac a	UNN
grand	RMN
grand a	QNM
grand merci	NLQ
grand pere	RLN
grand y	QNL
gratuit	NMQ
gratuit et	SNN
grav	TMN
gravat	NTN
gril	JNN
grimp	SNN
gros	NPK
group	NMN
group de	RNL
gsm	QNN
gsm <number>	RMN
guichet	KNN
guitar	QMN
gymnas	MNR
h	MON
h <n>	QNN
h j	NPK
h pour	QMN
habit	LNR
habitu	NRM
habitud	SMN
haie	ONL
hasard	SMN
hesit	RNN
heure	NNL
heure de	LRN
heure du	RMN
heure et	NRN
heure le	NNS
heure un	SNN
hier	NJO
home	NJN
honet	UMN
honet il	RLN
honet je	RLN
honetet	RNN
hont	NQN
hopital	NMR
hor de	NRN
horair	NNQ
horlog	MQN
huil	NMP
huil de	NNR
huit	ONL
huit jour	MPN
humain	SLN
hurl	MSN
huy	RNN
hyp	QNN
i bon	RNN
ici	NLO
ideal	NOM
idee	KNU
idem	OKN
il	NMN
il avait	NPK
il cherch	PNK
il conait	RNN
il en	NNK
il est	MNN
il etait	MSN
il fait	SNL
il falait	MQN
il faut	MNQ
il joue	TMN
il l	NMO
il le	RMN
il m	OMN
il ma	QMN
il manqu	LQN
il me	NNQ
il n	NOK
il ne	NLN
il nou	TNM
il parait	NNR
il part	NMQ
il pase	SNN
il prend	PMN
il repond	ONK
il rest	NMR
il s	QKN
il sait	RMN
il se	NLR
il va	RNM
il vient	SNN
il vou	NOK
il voulait	NRN
il y	NMU
ils	NNP
ils font	NJN
ils l	RMN
ils m	NUN
ils n	NPL
ils ne	LNO
ils nou	NRL
ils ont	OMN
ils prenent	PNM
ils recrutent	NNS
ils repondent	NRN
ils se	NQM
ils te	QNL
ils vienent	RMN
imbatabl	TNN
impec	TMN
impecabl	QLN
import	NQK
import quel	QLN
import quoi	NOK
imposibl	NQM
imposibl de	NSN
impresion	ONK
imprim	MRN
in	RNN
incapabl	NQN
incroyabl	SNN
infin	SNM
infiniment	NNS
infirmi	RMN
info	NNR
inquietud	RNN
inscri	NLS
inscri en	OKN
insta	NMQ
instal	QMN
institut	ONK
int	NNU
int ausi	NNS
interes	NNU
intervention	MTN
invent	TNN
invit	MTN
is	SMN
j	NMO
j ai	MPN
j aie	SNN
j aime	TNM
j alai	RMN
j apel	INN
j aretai	QNN
j ariv	NJO
j atend	JNN
j aurai	MSN
j avai	QNJ
j en	PNN
j etai	OKN
j habit	MNQ
j me	NRN
j ouvr	MNS
j y	MNN
jai	LRN
jai aret	MRN
jamai	NOM
jamai ale	MNR
jamai decu	SNN
jamai essai	NNR
jamai ete	RNN
jamai eu	RNM
jamai rapel	NQL
jamai test	NNS
jamai un	UNN
jamai venu	NRN
jamai vu	NPM
jamb	NSN
jardin	QNM
jaun	NQL
je	MNQ
je bose	NOK
je cherch	INQ
je conai	NLO
je confirm	TMN
je croi	MNO
je croyai	RNN
je demand	NMQ
je dirai	PLN
je dorm	PKN
je fai	MNT
je gard	PKN
je l	NMN
je la	NMR
je lais	OKN
je le	MNP
je les	QKN
je leur	PKN
je lui	ONK
je n	NKN
je ne	KNN
je note	NNT
je partag	LNO
je pase	NNK
je pens	NJO
je peu	MNQ
je pluso	SNN
je pref	MTN
je prend	LNW
je prendrai	NNS
je recomand	RNN
je regard	MNS
je rest	LRN
je revi	RMN
je sai	NKO
je sor	KNO
je sui	MNP
je t	NLP
je te	MNT
je tent	LNR
je transmet	MNQ
je vai	NNL
je valid	RNN
jean	JON
jet un	MNR
jeu	QNK
jeun	QNN
joie	MNR
joignabl	NMQ
joint	NRN
joli	NSN
jouait	MRN
joue	SNL
joue pas	NRN
jour	NOM
jour a	NMP
jour de	QNL
jour et	JRN
jour il	MQN
jour j	TNM
jour meme	MNQ
jour ou	QNN
jour sur	KON
journ	PJN
journ a	QNN
journ au	QMN
jsui	RMN
juge	PNM
jumeau	SNN
jure	ONL
jusqu	SNN
jusqu a	LNO
jusqu au	NLN
jusqu aux	RNN
jusqu en	NMQ
just	PLN
just un	SNM
jvai	NLP
ke	NTN
ki	PNL
kife	SMN
kilo	NPK
kilometr	LQN
kine	NLN
king	RNN
km	QNL
l accouch	NSL
l acompt	NSN
l acte	NOK
l acueil	NSM
l ador	PNN
l adorent	PMN
l adres	NMP
l aide	QNL
l album	ONK
l allait	QNM
l an	NMQ
l ancien	NMR
l ane	KNO
l anim	NOM
l anonc	ONK
l apel	PKN
l apelent	SMN
l apres	MNQ
l argent	MSN
l ariv	LON
l asiet	NRN
l asoci	NKN
l asso	RMN
l asuranc	NRM
l autr	PNN
l avez	NLP
l avis	NNK
l avocat	JNN
l eau	NON
l ecol	NNM
l ecout	TLN
l eglis	KNO
l enfant	QNN
l entr	KPN
l env	MPN
l equip	ONJ
l heure	NNL
l hiv	MNQ
l hopital	NMQ
l horlog	MQN
l huil	NMP
l infirmi	RMN
l info	MNS
l instal	QNM
l oeil	MQN
l on	QNN
l one	NNR
l ont	ONK
l or	SMN
l oreil	NPL
l osteo	NMQ
l ouvertur	QMN
l usin	NTN
la	NOM
la <n+>	NPM
la a	NJN
la avec	OKN
la bas	ONM
la boit	NQM
la bouch	RNN
la caf	JON
la cais	NSN
la cantin	NJN
la ce	TNM
la chain	NUN
la chambr	NPM
la chanc	RMN
la chaudi	RNN
la cire	QMN
la clim	MQN
la cliniqu	OLN
la comun	NNS
la consult	MNR
la coup	MQN
la crem	PNM
la dame	PNL
la derni	NQN
la deux	NNJ
la diferenc	SNL
la direction	NSM
la factur	PNL
la familial	PNJ
la fenetr	MRN
la fete	NTN
la fin	ONL
la gard	OLN
la gardien	QNN
la gare	NLN
la gerant	RNN
la je	QMN
la journ	NJO
la letr	QMN
la list	NLO
la lot	NSN
la machin	NLO
la mair	NNT
la maison	NKN
la mam	QMN
la matern	RMN
la meileur	SMN
la meme	NNQ
la mien	NOJ
la mjc	NNR
la moit	NRN
la mutuel	LNO
la neig	NLQ
la notr	NMP
la nouveau	KNP
la nuit	QNJ
la ou	NRM
la part	SNM
la pein	SNN
la petit	OMN
la pharmac	MNQ
la photo	RNM
la physio	NKP
la piec	QNN
la piscin	ONK
la plac	JON
la plain	NNQ
la plu	NLP
la pomp	SMN
la port	NNO
la pour	NQN
la premi	MON
la prochain	RNN
la prof	NQM
la queu	NRN
la rentr	MNP
la repons	NMQ
la residenc	RNN
la resourc	RNM
la retrait	NKP
la rue	OJN
la saint	LPN
la sale	NON
la seanc	PNK
la secretair	MRN
la semain	NPN
la seul	ONK
la sien	QNN
la situ	SNN
la suit	ONL
la tabl	ONK
la tele	NTL
la tempet	QMN
la tondeu	MNR
la tousaint	NNR
la trois	RMN
la veil	NQM
la vend	NPL
la vie	NOK
la vieux	RNN
la vile	NNS
la visit	LON
la vitr	LQN
la voir	QMN
la voisin	NLP
la voitur	NNL
la vue	NQL
la zone	QNM
lac	QMN
lach	NNI
lach en	MSN
lais	LNN
lais des	NRN
lais en	NQL
lais les	LNN
lais mon	QNN
lais tomb	KNP
lais tout	MSN
lais un	NLQ
lait	RNL
lambert	ONL
lame	TNM
lapin	NTN
lav	NLP
lave	NOK
le	NNM
le <amount>	NMS
le <day>	NNO
le <n>	MNP
le <number>	NNS
le a	QNM
le bon	SMN
le bouch	NSN
le bras	MSN
le bureau	NOJ
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
le conseil	LON
le contact	PKN
le control	QMN
le cordoni	SNN
le cou	NQN
le coup	NPL
le cours	RNM
le deplac	NQN
le devi	KPN
le direct	SMN
le dis	MTN
le do	MRN
le doct	MRN
le dos	LQN
le doudou	QMN
le est	NKO
le et	NNR
le fait	SNL
le fauteuil	NRN
le feu	UNM
le fil	NNP
le flacon	NSM
le gar	ONL
le garag	NMS
le gard	SMN
le gateau	NSM
le gerant	NRN
le group	MPN
le guichet	NNQ
le gymnas	LNS
le ils	PNK
le jour	OMN
le kine	OKN
le lendemain	NPJ
le magasin	LQN
le magnetiseu	PNL
le mariag	NNK
le matin	NKP
le medecin	LON
le meileu	TNL
le meme	MQN
le mien	PMN
le moins	SMN
le mond	MNO
le monit	NPL
le monsieu	NJN
le mot	OMN
le moteu	QMN
le mur	PLN
le nez	PNM
le nid	ONL
le numero	NMQ
le on	RMN
le pain	PNK
le papi	NRN
le parking	LNP
le patron	LQN
le pere	LNN
le petit	NPK
le pied	RNN
le pilot	RNM
le portail	NPM
le post	NKO
le prenom	NSN
le prix	MPN
le prof	NQM
le quarti	NLQ
le rachat	NSM
le rdv	NMR
le rest	KON
le resultat	TNN
le rpe	QNK
le salon	QNM
le secret	NPL
le servic	SNN
le seul	NJQ
le site	NNQ
le soir	QNM
le sourir	SMN
le stag	NMS
le telephon	MRN
le temps	OLN
le toit	NPL
le top	RNN
le trotoi	NRM
le vend	MRN
le vent	MRN
le veterinair	MQN
le voisin	NSL
le week	LNP
lech	NPM
lecon	JON
leg	RMN
lendemain	NOJ
lent	LRN
les <n>	QNM
les a	MPN
les anim	PNL
les apel	MNS
les asuranc	NNS
les bebe	RNL
les casi	NNQ
les chat	QNL
les ciseau	QNM
les coliqu	NMP
les cours	RMN
les dent	NQN
les deu	RJN
les devi	NNR
les doigt	SNN
les ete	SNK
les fait	PLN
les fille	OJN
les frere	ONK
les gamin	QNN
les gar	NKQ
les gose	RNN
les horair	LNP
les lais	MQN
les main	QNM
les maman	MRN
les meme	MNP
les monit	QMN
les nouveau	NNS
les oeil	ULN
les parental	TNM
les petit	PNK
les photo	NNK
les pied	LQN
les plac	NMR
les point	MQN
les prix	NQM
les punais	NRN
les six	NRN
les soir	KNO
les tarif	NNR
les temps	RNN
les tirag	NSN
les toilet	NSN
les tout	NLP
les vacanc	KON
les vaccin	ONK
les vaut	RMN
les vieux	QMN
les visit	MNR
letr	SMN
leur	NOK
leur pasag	MSN
leur premi	RNM
leur site	NNS
leve	QNN
libr	NMO
librai	NNQ
lieg	QNL
lieu	QLN
lieu de	QMN
lign	NNR
limit	MQN
liquid	LNQ
lire	QNM
lisl	QNN
list	NKQ
list d	NKN
lit	IPN
livr pour	NQN
loge	SNN
long	PNN
longtemp	NNR
longu	RMN
lot	NPK
lou	LPN
lou des	SNN
lou pour	NSN
loueu	SNN
loulou	TNN
lourd	QMN
lu	LON
lui	NNI
lui a	SKN
lui ausi	NRN
lui avai	MRN
lui conf	NQM
lui demand	NMQ
lui dis	QKN
lui doi	RNN
lui doit	SNN
lui et	QNM
lui faut	SMN
lui il	NMP
lui meme	RLN
lui on	RMN
lui qui	NON
lunet	NOL
luthi	PMN
luthi a	PMN
m	NON
m a	NNI
m avait	NNP
m avoi	SNM
m en	LNR
m int	MNS
m ont	NUM
ma	OMN
ma beau	MNO
ma blond	MQN
ma comand	NSN
ma feme	INN
ma grand	PNM
ma main	NQN
ma mere	OKN
ma niec	MNN
ma petit	NRM
ma puce	MQN
ma tant	RNN
ma vie	PKN
ma vieux	QMN
ma voisin	OJN
machin	NLQ
machin a	NLP
macon	TNN
madam	NNJ
magasin	ONK
magasin de	NRN
magnetiseu	PNL
magnif	SNN
mai	RNN
mai <n>	PNL
mai bon	TNN
mai c	RMN
mai ca	NNR
mai cher	RNN
mai competent	QNN
mai eficac	QNN
mai elle	QNI
mai faut	SNL
mai il	NMP
mai ils	NPM
mai j	LNP
mai je	NNT
mai la	UNN
mai le	TLN
mai les	NMQ
mai list	SNN
mai on	ONL
mai une	PNL
maigr	NTM
maigri	NRN
maintenant	NLO
maintenant c	NPJ
maintenant je	KON
mair	NJQ
maison	OKN
maison le	SNM
mait a	MNQ
mait de	RNN
maitr nageu	MRN
maladie	NOK
maley	QNM
malgr	NOK
malheureus	JNQ
mam	NLO
maman	OLN
mang	NNJ
mang come	SMN
manqu	LRN
manquait	NRN
manteau	QMN
maraud	NNS
march	MON
marchait	NRN
mare	NRM
mari	NNO
mari est	KNO
mari qui	KNO
mariag de	RLN
mariag j	MTN
matern	QMN
maternit	RMN
math	PNM
matin	NLN
matin et	QKN
matin y	NMP
mauvai	NUN
mauvais	ONL
mauvais experienc	NRM
max	NMQ
me	NON
me dire	INN
me fai	JQN
me l	MQN
me parl	MSN
me rapel	NNR
me rasur	NLP
me rest	LNR
me sembl	NMQ
me sui	NOJ
mec	RNM
mecan	RMN
mecano	NJN
mechant	LRN
medail	QNN
medical	KON
meileu	SMN
meileur	SMN
mem	TMN
meme	NMN
meme a	RNM
meme aux	PNL
meme avec	PMN
meme avis	RNN
meme chez	QNM
meme chos	LNO
meme galer	NLQ
meme la	QMN
meme le	RNJ
meme nom	LNO
meme pas	NQL
meme pase	NTN
meme pour	QKN
meme quand	TNM
meme question	NMR
meme temps	QNM
menag	NRN
menm	RNN
mention	RMN
menuisi	RMN
mer	NQL
merci	NLR
merci a	NIN
merci beaucoup	NLT
merci bien	MSN
merci c	MNR
merci ca	MNQ
merci de	LNT
merci encor	UNL
merci gang	INN
merci infiniment	NNS
merci j	NMR
merci je	NNK
merci la	NQM
merci les	NIN
merci mai	MQN
merci merci	NNT
merci mesag	NMQ
merci on	NNT
merci pour	NKS
merci tout	NNR
mercredi	RNM
mere	NNK
merit	TMN
mes	PNL
mes <n>	RLN
mes colegu	NLP
mes deu	TNN
mes enfant	QIN
mes fille	TNN
mes gar	QNM
mes garcon	QLN
mes genou	PNL
mes jumeau	RNN
mes parental	QNN
mes petit	NLO
mes pied	ONL
mes troi	SLN
mes voisin	KPN
mes volet	NRM
mesag	KNP
mesag lais	NMQ
met	PNL
met les	NRM
metr	QNM
mi	MRN
micro	RMN
micro crech	RMN
midi	KNP
mien	ONM
mien a	NRL
mien en	QMN
mien est	NLO
mien rue	PNL
mien y	RNN
mieu	NQK
mile	SNL
milieu	KON
milimetr	QNM
militair	NRN
militair pour	NRN
min	LNO
mine	RLN
mini	ONL
minuit	PNM
minut	NNK
minut a	LQN
minut de	MNQ
minut un	RNN
miracl	NLO
miracl avec	QNM
mis	OMN
mis de	ONL
mis du	NQL
mis les	MNR
mis mes	QMN
mis mon	NSM
mis un	KNP
mise	QLN
mistral	NQL
mjc	NNR
moi	MNN
moi a	QNM
moi ausi	NKN
moi ca	NKO
moi il	NSL
moi j	KNO
moi je	MNP
moi meme	KON
moi qui	QNL
moin	MRN
moins	NNO
moins cher	RNL
moins de	NLP
mois	LNO
mois a	NSN
mois apres	NOI
mois chez	NRM
mois d	OHN
mois de	NNJ
mois et	NOL
mois final	RNN
mois la	NRL
mois pour	NTL
mois trop	LTN
moisisur	NQM
moit	NRN
moit des	NQN
mon	ONL
mon ado	QNL
mon aine	TNM
mon avis	PMN
mon avocat	NSM
mon beau	JNN
mon bebe	QNM
mon boulot	RMN
mon chien	MRN
mon cousin	ONK
mon dos	OKN
mon dosi	NOJ
mon fil	NOM
mon frere	MNP
mon frigo	LON
mon gar	NPM
mon garcon	PMN
mon gout	MRN
mon grand	ULN
mon jardin	RNN
mon mari	NNO
mon mariag	QNM
mon mur	LQN
mon neveu	TNN
mon pere	SMN
mon petit	NNJ
mon pied	SNN
mon velo	SNM
mon voisin	QMN
monit	ONJ
monit de	MQN
monologu	NQN
monsieu	NNK
monstr	TNN
montr	ONL
montr coment	RNN
montr en	NQN
montr la	RMN
mord	RNN
mord tout	RNN
mot	NPL
mot dan	MNQ
mot gentil	SJN
moteu	NKN
mouai	NSN
mouchoi	NPK
moul	NRN
moulin	MNR
moyen	UNN
mp	NJR
mur	NRN
musiqu	NOL
mutuel	LNO
n	LNP
n a	MRN
n ai	OLN
n aime	SNM
n allait	QMN
n avait	ONL
n en	UNK
n est	LNN
n etait	NRM
n import	NQK
n ouvr	NNR
n y	KNP
na	RNN
nac	RMN
nag	PNL
nageu	MQN
naissance	PNM
navet	NPL
ne	ONN
ne conai	OKN
ne conaisait	NSM
ne jure	SLN
ne m	ONL
ne march	NNR
ne me	NNK
ne recomand	NRN
ne regret	RNN
ne s	NNL
ne sai	NLP
ne savait	NSN
ne vou	NNK
neig	NMS
nerf	NSN
net	ONJ
neuf	NNJ
neuv	NPM
neveu	LNN
nez	NOL
ni	NPL
niais	PNL
nickel	ULN
nickel et	SNM
nid	NNK
niec	MNN
niquel	TNN
noir	NPK
nom	LNQ
nom a	QNM
nom d	MQN
non	LNN
non desol	MNS
non et	MSN
non merci	NSM
non plu	NPL
normal	NLO
nos	NOL
nos <n>	RNN
nos deu	SMN
note	NMO
note merci	RLN
note pour	NMR
notr	QNN
notr fille	NNL
notr sale	QKN
notr vieux	RMN
nou	NMN
nou a	QNN
nou au	TNM
nou ausi	NRK
nou autr	NIN
nou aux	RNM
nou avait	TNN
nou avec	NRL
nou avon	NNK
nou c	OKN
nou ca	TNN
nou depuis	PNM
nou et	QMN
nou le	NOK
nou on	LNR
nou ont	MSN
nou suit	QNM
nou un	RNM
nou y	RNM
nounou	NOL
nouveau	NLN
nouveau a	SNN
nouveau patient	NNS
nuit	NMO
nule	NMR
nule part	NOJ
numero	NNS
numero en	QMN
nurs	ONI
nus	NRN
obligatoir	NNS
ocasion	RNN
ocup	OLN
ocup de	QNM
ocupent	NJO
odieu	NTM
oeil	NPL
oeil ferm	NOJ
ofert	NJN
ofre	RNN
ofre le	RNN
oh	NLR
oignon	RNN
ok	NJP
ok je	MNR
ok merci	KNR
ok note	QMN
ombr	NNK
on	MNO
on a	NOM
on ador	QNM
on apel	MNR
on atend	LQN
on aurait	QNK
on avait	NQL
on cherch	KNO
on dorm	SLN
on est	PMN
on etait	JNO
on fait	RNN
on l	RNK
on la	NMR
on le	RMN
on les	PNK
on lui	QNL
on m	IPN
on mang	QMN
on met	RMN
on n	ONN
on ne	VNN
on nou	JNN
on pase	MQN
on peut	PKN
on s	ONK
on se	ONK
on sera	NNS
on te	NRM
on vient	LNR
on visit	NMQ
on y	NMN
one	QKN
ongl	ONL
ont	ONM
ont apri	RNM
ont des	RNM
ont disparu	RNN
ont ete	VNM
ont eu	NLQ
ont factur	LQN
ont fait	QNN
ont fini	RNM
ont la	NMP
ont mis	NQK
ont oubl	NQL
ont plant	LQN
ont pri	NPM
ont sauv	RNN
ont tenu	RMN
ont tout	TNN
ont trouv	SMN
ont une	NMO
onze	QNM
oper	NPK
oper mon	NPK
or	TLN
orang	NQN
ordonanc	NNR
oreil	QLN
orfevr sur	QMN
organis	NQK
orthophonist	NJN
orthoptist	RLN
ose	RMN
oser	RNN
osteo	NKQ
osteo pour	NNS
ote	SMN
otit	MNQ
ou	NON
ou au	MNR
ou il	MRN
ou j	RMN
ou je	SMN
ou l	NLO
ou ma	NSN
ou on	NOK
ou pas	NKO
ou une	MNR
ouai	RNN
oubl	NRK
ouf	PNL
oui	PJN
oui <n>	LNR
oui c	NNP
oui des	TNN
oui elle	QNL
oui est	QNL
oui et	RNM
oui je	MNQ
oui la	RNM
oui lui	QNL
oui mai	RMN
oui on	PKN
oui sauf	NNS
oui toujou	MNQ
oui tout	LNS
oui une	QLN
our	NQL
ouvert	KNP
ouvert de	MNR
ouvert le	LNN
ouvert un	NOK
ouvertur	QMN
ouvr	OLN
over	NQM
pa	NTN
page	KNR
paie	MUN
paie <n>	NRM
paie le	KQN
pain	QNK
pair	SNM
pane	NNM
paneau	NQM
pani	NNL
pani bio	NOK
paniqu	SNM
pantout	NPL
papa	RNL
papi	NOJ
paqu	JNO
par	NNQ
par <n>	SMN
par an	NMQ
par contr	RMN
par hasard	RNN
par l	LPN
par la	NLN
par le	LNO
par les	RNN
par lui	QMN
par mes	NPL
par tere	QLN
par un	KNO
parait	KNO
parait que	NMS
parc	OLN
parc a	SMN
parc qu	UNM
parc que	NRM
parcou	LSN
pare	QNM
pareil	ONM
pareil ils	NRN
pareil je	NMT
pareil pour	RNN
parental	OMN
parental enfant	NMQ
parfait	OIN
parfait avec	TNN
parfait je	MNS
parking	KNN
parl	NMQ
parl ausi	NMQ
parl d	MNP
parl de	NSL
parlait	MTN
parlent	SMN
parlent encor	SMN
parol	NNK
part	QNN
part de	QNM
part en	NJN
part il	OLN
partag	NLS
partag a	NMR
parti	MON
parti de	PLN
parti en	MNQ
parti sans	NSN
partout	JON
pas	MON
pas <day>	NTN
pas a	SLN
pas acroch	NSN
pas afair	NQM
pas aime	MQN
pas avec	UNN
pas besoin	NLP
pas ce	MNP
pas cher	RMN
pas chez	MSN
pas conseil	NRM
pas convaincu	NSN
pas d	NKO
pas de	OMN
pas donn	PKN
pas du	JPN
pas elle	PNJ
pas en	NRM
pas encor	NMR
pas ete	NRM
pas fan	LSN
pas il	NRN
pas ils	NRM
pas impresion	NRM
pas la	NNP
pas le	LPN
pas ma	NNR
pas mai	TNN
pas mal	QNM
pas mon	NTN
pas ouvert	MRN
pas par	NMQ
pas photo	TMN
pas pire	RMN
pas pour	TNM
pas que	JNO
pas toujou	RNN
pas un	NPL
pas une	ONJ
pas vou	KPN
pas vu	NLP
pasag	NTN
pasait	NOL
pase	ONN
pase <n>	PNL
pase a	PNN
pase avant	SNM
pase ce	QNL
pase de	NNR
pase demain	NNQ
pase deu	ONK
pase devant	MQN
pase en	KPN
pase la	MQN
pase mon	NSN
pase tout	TNN
paseport	RMN
pasera	NRM
pasez	MON
pate	QNK
patienc d	QMN
patienc pour	SNM
patient	ONN
patient <number>	TMN
patient et	RKN
patin	NQN
patis	NRM
patron	NPK
pauvr	JNP
pay	PNM
payant	MNT
peau	NPM
pedagog	NNJ
pedagogu	SLN
pediatr	PLN
pedicur	QMN
peign	LNV
pein	RNN
pele	ONL
pendant	NNO
pendant la	JNP
pendant que	NOK
pendant un	TNN
pens	NON
pensez	NMR
perc	MTN
perd	ONM
perd en	MTN
pere	MON
pere en	SNN
pere et	LQN
perim	LRN
perl	TNL
permi	UNN
perso j	NTM
perso je	MPN
person	NOK
person avait	LQN
person depuis	NRN
person n	NRM
person ne	QLN
pet	RNN
pet sit	RNN
petit	PMN
petit a	KON
petit bout	NLP
petit courent	QLN
petit enfant	NMQ
petit fille	QMN
petit group	QNM
petit oignon	RNN
peu	NLO
peu d	RNN
peu fair	NNR
peu jet	MNR
peu loin	RMN
peu pas	NOM
peu pre	MNR
peu y	RNN
peur	RLN
peut	MQN
peut pas	OJN
pharmac	MNQ
pharmacien	RNN
photo	NOL
photo de	NQL
photocop	NRN
photograph	PNM
piec	NOK
pied	ONM
pied dan	SNN
pied et	QLN
pied la	MRN
pier	NPM
pile	NQL
pilot	RNM
pire	RNN
pis	MNN
pis c	OKN
pis elle	MNT
pis tout	RNN
pis y	NNJ
piscin	PNK
piza	QNM
plac	MNP
plac chez	NLR
plac en	NOM
plac le	NJQ
plac trouv	LNQ
plain	NNR
plain de	MNQ
plaindr	SMN
plaint	NRM
plait	RLN
plan	NRM
planch	PNL
plant	ONK
plaqu	NQM
plaquet	ONJ
plaquet et	ONJ
plaquist	NJO
plat	MRN
plateform	KNO
playmobil	NLP
plein d	SNN
plein de	PMN
pleu	NPM
pleur	PNM
pleur en	MSN
pleur quand	RMN
pleurait	MTN
plomb	PNL
plombi	QLN
plombi si	MNQ
plu	ONM
plu ca	NRN
plu cher	NOL
plu de	LNO
plu jamai	NOK
plu person	KNO
plu qui	MQN
plu rien	QMN
plu tot	ONL
pluie	NSN
plum	LTN
plusieu	SNN
pluso	SNN
plutot	NPM
plutot a	RNN
plutot un	NNR
pmi	MNP
pneu	MNP
poch	NNK
poel	QNM
poem	TNN
pogn	NSM
poign	MQN
poil	NOK
point	NRM
poison	NQN
poison rouge	NQN
poli	NSM
polyvalent	UNM
pomp	PNL
pompi	SLN
ponctuel	TNM
poney	PNL
port et	NOJ
port ouvert	OLN
port plaint	NQM
portabl	NNK
portail	NPM
portait	NRN
portefeuil	NQL
portion	NSN
pose	NPL
pose a	LQN
pose en	RNN
pose la	NMQ
positif	ONL
post	NJP
pot	RNN
poubel	RNN
poudr	LRN
poulet	LQN
pour	NNO
pour <month>	QMN
pour <n>	NPI
pour aler	NOL
pour avoi	NLP
pour ca	NPL
pour ce	JON
pour chang	NRN
pour des	LRN
pour dire	NPL
pour etre	LPN
pour fair	NSN
pour info	NNQ
pour l	LPN
pour la	MNO
pour le	ONL
pour les	NLP
pour lui	SMN
pour m	NSM
pour ma	LNN
pour me	RNN
pour mes	TNN
pour moi	NPL
pour mon	NKQ
pour qu	TNN
pour repar	NRN
pour rien	NQK
pour toi	NLQ
pour tout	NPJ
pour un	NRL
pour une	NQN
pour vos	MNQ
pourquoi	KNN
pourtant	QNM
pourtant avec	RNM
pouset	NJO
pr	TNN
pre	NLP
precieu	RNN
precieus	RNN
pref	NNJ
prefectur	MRN
premi	NNQ
premi coup	RMN
premi fois	NJN
premi soir	MQN
prend	ONM
prend ausi	MNQ
prend encor	RMN
prend la	MNS
prend le	NLN
prend les	INN
prend plu	NNT
prend sa	SNN
prendr	QNN
prendr la	TMN
prendrai	NNS
prenez	RNK
prenez les	NJN
prenom	NPL
prepar	NQL
prescrit	NPI
present	NIN
presing	RLN
presqu	PLN
prete	NLQ
preveni	NRN
prevenu	MNP
prevenu qu	TMN
prevoi	NPM
prevoyez	LSN
pri	MNN
pri <n>	PNM
pri avec	HNN
pri en	QLN
pri l	NOM
pri le	NLQ
pri pour	NJO
primeu	NMP
printemp	MNR
pris	NLO
pris de	QNN
priv	NLO
prix	MPN
prix d	NQL
prix et	NRN
pro	QNM
problem	LON
prochain	PJN
prochain fois	RNN
prof	NQM
prof a	NRM
prof de	NNL
promes	NSN
promi	MSN
propos	NRN
propr	PNN
propr et	TKN
proprietair	KNQ
psy	QNM
psychologu	NMQ
ptit	QNL
ptit soin	RLN
puce	NRM
puis	NVN
puis le	MRN
puis plu	MRN
punais	NRN
pus	NSN
qu	NNL
qu a	QLN
qu elle	NRN
qu en	NQM
qu il	PNM
qu ils	NNP
qu on	NNJ
qu un	OKN
qualit	NNK
quand	ONM
quand elle	RMN
quand il	ONJ
quand je	MRN
quand meme	NMQ
quand on	NOL
quand ta	NRN
quarant	NPM
quarti	NKP
quat	NOK
quatr	NOJ
quatr fois	ONL
quatr jour	LRN
que	ONL
que c	NTN
que ca	MNP
que ce	PNJ
que de	KNN
que demand	RMN
que deu	QMN
que du	TNN
que j	QNN
que je	RNM
que l	RNN
que la	OLN
que le	LNN
que les	NPL
que lui	NKO
que m	RKN
que ma	LSN
que mes	LQN
que mon	NNL
que non	KNP
que nou	TLN
que par	NNK
que pour	RNM
que sa	MRN
que t	NNJ
que toi	JNN
que tu	NKN
que vou	KNP
quel	NOL
quel age	LNQ
quel heure	NNS
quelqu	MNP
question	NMT
queu	NTM
qui	NON
qui a	NOM
qui ait	RNM
qui avait	NNO
qui est	NOK
qui fait	NLR
qui l	NPK
qui les	RNN
qui n	SNL
qui ne	NNL
qui ont	TNM
qui tient	NNR
quinz	NOL
quit	PNM
quoi	OLN
rachat	NSM
rachat c	NRN
rachet	NPL
racin	MTN
racont	NPM
racroch	LRN
radio	NRM
raid	MQN
raison	SNN
rale	NQL
ramp	LNQ
rang	RNM
rapel toujou	SNN
rapel un	RMN
rapelent	NRM
rapelent jamai	NQM
rapid	KNN
rapid et	SNN
raport	PNM
rare	TLN
ras	NRM
rasur	NLP
rate	MRN
rate mon	MSN
ratrap	TNN
rav	RNN
rav de	RMN
ravi	VNN
raye	NTM
rayon	NIN
rayon de	QMN
rdv	MNQ
rdv <day>	NNQ
rdv <n>	NOL
rdv avec	NMR
rdv demain	MNR
rdv en	TMN
rdv le	NNR
rdv mai	RNN
rdv pri	LNN
re	NOL
reclam	NNL
reclam la	NQN
recomand	NLN
recomand a	PMN
recomand ausi	SNN
recomand pas	NRN
recomenc	SNM
reconcil	RLN
reconcil avec	RLN
recrut	OKN
recrutent	NNS
recu	NLN
recu come	NRN
recu le	NKN
reculon	NRM
recup	LSN
recuper	RNN
redemandent	QNN
redir	RMN
redon	RMN
refair	NQM
refait	SNN
refait notr	PLN
refait tout	QMN
referm	NSN
refu	NLP
refus	NLN
refus de	NPL
refus mes	RNN
regal	UKN
regard	MON
regard avec	NNS
regard ca	MNR
regard dan	RNN
regard l	NQL
regard sur	MNR
regardait	PNM
regl	SNL
reglo	TNN
regret	SNM
regret pas	RNN
rein	LNO
rejean	RMN
relai	NLQ
relanc	PNM
relieu	OLN
rembours	NOL
remetr	NPK
remetr les	MQN
remetrai	NRN
remetrai pas	NRN
remi	ONM
remi debout	TMN
remi la	PMN
remi mon	SNN
remis	RMN
remont	NKP
remont le	LNR
remont les	QMN
remorqu	NKO
remplac	LON
remplac par	NMS
remplacant	JON
remplacant en	LPN
remplacant est	NPL
remplit	SMN
rencontr	NKN
rendez	KNP
rendez vou	KNP
rendr	MNR
rendu	MON
rendu avec	NTN
rendu sur	NLO
rentr	INP
rentr avec	NOK
renvoy	LRN
repar	SNN
repar la	RMN
repar le	MNT
repar ma	QNN
repar mon	RNN
repart	ONL
repart avec	NOL
reparti	QNL
repet	NQM
repo	SNL
repond	LNO
repond aux	RNM
repond en	NNR
repondent	NPK
repondent plu	NRN
repondr	MNQ
repondu	NKN
repons	NLP
repons en	KNP
repos	QNM
reprendr	NRM
reprendra	NSN
repri	OMN
repris	PKN
reserv	NMO
reserv pour	JNP
residenc	RNN
resort	NPL
resortait	MRN
resortait en	MRN
resorti	NPL
resorti de	NQM
resourc	RNM
respect	TNN
respir	NKO
rest	LNP
rest <n>	MRN
rest a	LNR
rest jusqu	RNN
rest sur	SNN
resto	TNN
resultat	RNL
retard	NNL
retard en	RNN
retard et	MRN
retir	QNL
retir au	MRN
retou	MNQ
retou du	MRN
retourn	ONM
retourn pour	PNL
retournerai	NTM
retournerai pas	NSN
retrait	NJQ
retrait en	LNR
reve	QNK
reve encor	QMN
reveil	SLN
revenait	NRL
revenait avec	MRN
revenu	NSL
revenu <n>	MSN
revenu a	QLN
revenu avec	MRN
revi	RMN
revis	SMN
revoi	NOL
ri	QNL
rideau	NQM
rideau de	MRN
rien	ONN
rien a	RNN
rien au	NJN
rien come	PMN
rien d	MNR
rien de	NRN
rien dire	LPN
rien que	UMN
rien voulu	PNM
rigol	QNM
rire	NOK
rit	SNN
rivi	QNM
robe	NNL
robe de	MQN
rond	JNO
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
royal	RNL
rpe	QNK
rue	QKN
rue carnot	RNM
rue de	PNN
rue des	ONM
rue gambeta	RNN
s	LON
s apel	LNP
s aretent	RMN
s en	LNQ
s entendr	MRN
s epanouit	RMN
s est	NRK
s ils	LNQ
s ocup	RNN
s y	RNL
sa	QNN
sa fille	NQN
sa retrait	TNN
sai pas	NMS
sai tu	TNN
saint	NPN
sait	QNM
sait y	RMN
sale	NPL
sale d	LWN
sale de	NQL
sale et	NQN
salon	NPL
salzin	NPK
sandoz	SNM
sandwich	NRM
sans	PNL
sans elle	QNN
sans facon	NRM
sans hesit	PMN
sans l	NKP
sans nou	RNN
sans plu	HON
sans preveni	MQN
sans que	SMN
sans rendez	NPL
sans rien	TMN
sans une	QNM
sant	OKN
satisfait	TMN
sauf	KNP
saut le	NKP
sauv	PNK
sauv la	QMN
sauv le	RNN
sauv mon	QMN
savai	NNT
savait	NSN
savoi	NLP
scan	RNN
scept	RMN
scolair	LON
scolair a	LPN
se	NPK
se deplac	PMN
se fair	OLN
se fait	RMN
se plaindr	RMN
se present	NNS
seanc	NOL
seanc de	NRN
sec	NSN
second	PNL
secret	NNJ
secretair	HNN
secretair est	NRM
secretariat	MNP
selon	PMN
selon l	NKO
selon le	NPK
semain	NQN
semain apres	LQN
semain d	QMN
semain derni	RMN
sembl	NMQ
semel	NQM
sen	NSN
sent	OKN
sentait	NSN
sentait le	NSN
senti	PNN
sept	MNR
sept ans	NPL
sera	KNR
sera la	NNS
serai	KNQ
serieu	PNK
serieu et	SNL
serur	RNM
servic	NRN
servic de	RNM
ses	NOL
sesion	OKN
seul	NLN
seul a	QNM
shampoing	KNO
she	RNN
si	NMO
si c	MSN
si ca	NLR
si elle	PJN
si j	QNK
si le	NQK
si quelqu	MNS
si t	NSN
si tu	MNO
si vou	NQN
sien	RMN
siest	JNP
sign	MPN
sign avec	NSM
signatur	MNQ
signatur <day>	MNQ
simpl	OLN
sinon	PJN
sinon il	OLN
sinon la	QMN
sit	NNK
site	NNU
situ	SNN
six	NOK
six minut	LQN
six mois	NPM
six semain	LQN
ski	SMN
sms	MQN
snack	SNN
social	NKO
societ	MSN
soeur	PMN
soeur qui	RNN
soi	SMN
soign	NNK
soign un	RNN
soin	RNN
soir	NOM
soir de	TMN
soir et	NLP
soir meme	NNL
soit	NPL
sol	NPL
soleil	LSN
solid	TKN
son	NNO
son asuranc	NQM
son nom	LNR
son numero	LPN
son portabl	QLN
son telephon	LON
son travail	RMN
sone	NPN
sonez	NMS
sont	PNN
sont alle	QLN
sont bien	UMN
sont des	NLP
sont dingu	RNN
sont en	NQM
sont pase	QNN
sont payant	NNQ
sont tre	PMN
sont troi	OKN
sont venu	TNM
sor	MNR
sor de	KNQ
sort	NOK
sort avec	QNM
sort de	ONL
sort du	MRN
sort en	MQN
sortant	QNM
sorti	NQL
sorti du	MQN
sorti la	QMN
sou	NQL
sou l	OLN
sou la	ONL
sou sol	QMN
souci	NKN
souci avec	RNM
souhait	NSN
soup	NRL
soupi	NSN
soupir	MTN
soupl	RLN
souriant	RKN
sourir	QKN
sourir a	NQM
souris	MTN
souveni	NSN
souvent	OLN
souvent le	LNR
specialis	SNM
st	RNN
stag	LNP
stag de	NNS
stagiair	NTN
stagiair qui	NSN
stand	NRM
standard	LNT
stp	JNP
stres	SMN
sublim	NOL
sufi	LPN
sufit	NQM
sui	NNP
sui content	NOK
sui entr	QMN
sui fait	LSN
sui jamai	MNR
sui mecano	MNR
sui repart	NPM
sui sort	NPM
suit	ONN
suit depuis	QNM
suiv	QMN
suivi	NMO
sum	QNN
sup	NKN
sup bien	QMN
sup fine	RMN
sup gentil	RNM
sup mai	RNJ
sup sympa	SNN
supl	NRN
sur	MON
sur <n>	KON
sur c	QNL
sur comand	NNR
sur deu	KQN
sur dix	QMN
sur elle	SNL
sur l	ONK
sur la	NNO
sur le	NRM
sur les	NUM
sur leur	KPN
sur ma	NPN
sur pied	QNN
sur rendez	NNS
sur sa	PMN
sur son	NRM
sur troi	NRN
sur un	ONL
sur une	NNL
sure	QKN
surpris	RMN
surtout	PNN
sympa	RNK
t envo	LNQ
t es	LNN
ta	MPN
ta gamin	NRN
tabac	NNS
tabl	OLN
tabl a	NRM
tagu	NNS
tail	NPM
tajin	RNN
talbot	MNQ
tant	PNL
tant que	NPL
tap	NRN
tapis	NTN
tard	MNP
tarif	NLR
tart	SNM
tata	QNN
taxi	SNN
te	NKO
te le	NNQ
techn	NOL
tele	NNP
tele alum	LQN
tele c	SNM
telephon	KQN
tempet	QMN
temps	PNL
temps que	NJN
tendu	NQN
tenez	MPN
tenez a	NRM
tent	NMR
tent quand	LNQ
tenu	OMN
tenu jusqu	NRN
teras	QLN
tere	NQL
termin	SNN
test	NKN
test les	RMN
tete	ONK
text	NNQ
thank	LNR
thank you	MNQ
the	QNN
ti	QNN
tien	NKQ
tileul	SNN
timid	PNL
tirag	NSN
tire	OKN
tiroi	NPL
titi	NPM
titr	RNN
tjs	NLP
tof	NNJ
toi	LNN
toi de	PNL
toilet	NRK
toit	NNL
toitur	NRN
tomb	NNK
tomb a	NQL
tomb de	NSM
tomb et	QLN
ton	JNO
tondeu	MNR
top	UNN
top merci	NLN
tot	PNL
total	NRK
tou	QNM
touch	ONJ
toujou	NOM
toujou <n>	JNN
toujou a	TMN
toujou dan	RNM
toujou en	MNR
toujou la	SNM
toujou le	RMN
toujou pas	NTM
toujou pase	SNN
toujou souriant	QLN
toujou sur	NSM
toujou un	NQN
tour	NPK
tousaint	LNO
tout	ONN
tout a	NLP
tout au	RNM
tout cas	MON
tout compri	NRN
tout croch	NRN
tout de	NNJ
tout depend	MNR
tout dire	RNM
tout est	QNK
tout grand	NMR
tout l	NSM
tout la	NLO
tout le	NKO
tout les	NLO
tout mes	PNL
tout nos	SNN
tout petit	OLN
tout refair	NSN
tout s	TNN
tout seul	QNN
tract	NSN
tract de	PLN
train	PNJ
trait	MON
tranquil	PNL
transf	NMR
transmet	MNQ
transmet a	NNR
travail et	QMN
travail mon	RMN
travail nickel	RMN
travail propr	SMN
travail soign	RNN
tre	PNI
tre bien	UMN
tre bon	RNN
tre content	RLN
tre doux	QMN
tre humain	RKN
tre patient	PLN
tre pedagogu	RLN
tre pro	PMN
trembl	NOL
trembl encor	MQN
trent	PNL
tres	PNK
tribunal	NTN
trimestr	NOJ
trisom	SNM
trocardi	SNM
troi	NOL
troi accouch	QMN
troi fois	NPK
troi jour	MRN
troi mois	PKN
troi premi	LNP
troi semain	NPN
troi y	PNN
trois	RNL
trois il	LPN
tromp	NTN
tromp de	MQN
trop	MNN
trop bien	NLQ
trop cher	NOK
trop d	MRN
trop de	LSN
trop fort	QNL
trop militair	NRN
trop tard	JNO
trotoi	NRM
trou	NQK
trou dan	NRN
trouv	NLO
trouv a	SLN
trouv en	TNN
trouv la	RNM
trouv le	PNM
trouv merci	MNR
trouv sur	MRN
trouv toujou	RNM
trouv un	NPL
trouv une	NKN
trouverez	SNN
trouverez pas	SNN
truc	LNQ
tt	NRM
tt le	NRM
tu	MNN
tu as	NMU
tu cherch	MNQ
tu fai	NKN
tu l	ONK
tu me	NMS
tu peu	NIN
tu prend	QLN
tu sai	NRN
tu veu	NNR
tu vien	QNN
tuer	SNM
tuer leur	PMN
turn	NQM
turn over	NQM
tuto	KNP
type	SNN
un	MON
un <day>	QHN
un <n+>	NNR
un <n>	OKN
un a	NNT
un amou	QMN
un an	NOM
un ange	SNN
un autr	NSM
un avocat	LPN
un bebe	ONL
un bon	SKN
un bout	MSN
un certain	NLN
un chat	LON
un coin	JNN
un coup	RMN
un cours	NNT
un d	KQN
un de	NPK
un depart	SNL
un devi	LNR
un don	QMN
un dosi	NLQ
un enfant	MON
un ete	RNN
un exploit	SNN
un gros	KNN
un joint	NQM
un lapin	OHN
un medecin	NNQ
un mesag	NKQ
un mois	NOL
un monsieu	RNN
un morceau	RMN
un mot	QMN
un oeil	NKO
un papi	MPN
un petit	ONL
un peu	NNJ
un quat	QMN
un rayon	VNN
un rdv	SMN
un regal	SMN
un rein	KNN
un rendez	NMP
un retou	NLS
un sans	SLN
un seul	ONK
un simpl	NUM
un souci	TNM
un soupi	NSN
un tout	NMR
un trimestr	NPM
un trou	NSN
un vrai	NOL
une ami	NMP
une apendicit	NRN
une autr	JNN
une bone	RNN
une cavern	RNL
une consult	NMQ
une crem	UNN
une dame	NMP
une de	NLP
une etoil	NRN
une fois	NPN
une gout	PMN
une heure	PNL
une hont	NRN
une journ	SNL
une larm	QNM
une list	NNU
une main	RLN
une maman	RNN
une mauvais	NOL
une ordonanc	MNQ
une otit	MNQ
une patienc	QMN
une perl	TNL
une plac	NNO
une port	KON
une pouset	LQN
une question	MQN
une semain	NNL
une tuer	SNM
uniqu	NLS
up	NHN
urgence	LPN
urgence elle	NMQ
usag	RMN
usin	NUN
usin a	MPN
va	NLO
va chaqu	SNK
va depuis	TNK
va en	TNN
va la	SMN
va mai	NMT
va meme	RNN
va tout	RNK
va voir	RNM
vacanc	NOL
vaccin	ONK
vai	NMN
vai aler	NNT
vai apel	LNR
vai chaqu	NMQ
vai y	JSN
vaisel	RNN
valid	TMN
valid a	QNM
vas	NQM
vas y	RLN
vaut	NOL
vaut chaqu	QLN
vaut la	SMN
vaut le	RKN
veil	NPL
velo	PNM
velo de	QMN
vend	LPN
vend a	ONK
vend des	QNM
vend en	NOI
vend le	MRN
vend un	LNQ
venez	MNS
veni	NOL
vent	NPK
venu	NPH
venu chez	QMN
venu le	SLN
venu pour	SMN
venu un	RMN
venu voir	TMN
vera	NMQ
verif	LNP
verifi	NNS
verifiez	NNS
vers	NMQ
vert	MNP
veru	PNL
vest	RNM
vestiair	NQM
veterinair	JON
veterinair de	JNN
veu	NNT
veulent	NLQ
veulent y	TNN
veut	QKN
viand	NRM
vidang	NOK
vide	NNQ
vie	OMN
vien	NLN
vien d	MNQ
vien de	RNN
vienent	RMN
vient	NJP
vient a	SNN
vient de	PMN
vieux	SLN
vilag	ONL
vingt	NQN
vingt ans	KNP
vingt deu	QMN
vingt minut	RNM
violon	MRN
visit	KNN
visit <day>	NNR
visit et	MRN
vite	QLN
vites	NRN
vitr	MUN
vitrin	LSN
voi	PNJ
voil	LON
voila	NSM
voir	NLR
voir le	OLN
voir sur	NMU
voir une	LQN
voisin	KQN
voisin <n>	TNN
voisin du	KNP
voisin est	SNL
voisin qui	QMN
voit	PNL
voitur	NOK
voitur de	NRN
vol	MSN
volet	NOJ
voleu	NRM
vont	QMN
vos	NKN
vos repons	MNQ
vos retou	NMR
votr	NRM
vou	LON
vou avez	PLN
vou deu	LNR
vou dirai	NMS
vou ecri	NMR
vou ete	LNS
vou fait	MNO
vou faut	QNM
vou l	NLQ
vou la	LQN
vou me	NMT
vou ne	SMN
vou par	NNR
vou parlez	PKN
vou que	NPL
vou regard	RNN
vou tenez	NRM
vou vou	NNS
vou voulez	NIN
vou y	NPL
voulaient	QNN
voulait	NPM
voulait pas	RNN
voulez	NIN
voyez	JNN
vra	QMN
vrai	NOL
vrai qu	RNN
vraiment	PLN
vtc	SNM
vu	NOM
vu des	SNN
vu la	NOK
vu le	PNK
vue	KNQ
w	RNN
wanda	SMN
we	QNL
week	ONM
with	SLN
wolf	NLQ
y a	NKO
y aler	PMN
y amen	NNK
y avait	KPN
y charg	QNM
y cours	NKO
y de	RNN
y en	NLP
y entr	MNS
y est	NMN
y fair	RMN
y m	NQM
y ont	NQM
y pase	NLQ
y pens	MQN
y remetr	MQN
y reprendra	NSN
y rest	NMS
y retourn	RNL
y retournerai	NSL
y sent	RNN
y sont	PNM
y va	NJO
y vai	NIO
y vont	SNN
ye	KNP
yoga	SLN
you	MNQ
youtub	LNQ
zafe	NQL
zero larm	RMN
zone	QNM
zumba	RMN
#bias	MNN`,
};
