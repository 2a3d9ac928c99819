/** Written by `npm run train` from tests/fixtures/corpus; the form is told in judging-table.ts. */
import type { JudgingWeights } from '../judging-table.ts';

export const STANCE_WEIGHTS: JudgingWeights = {
	outcomes:
		'recommends warns neither'.split(
			' ',
		),
	scale: 3,
	table: `!<day>	LNQ
!<money>	MQN
!<month>	NRM
!<n>	LNO
!a	NNL
!achet	QMN
!acroch	NSM
!agre	KON
!ai	PLN
!aileu	QNM
!aime	NQN
!ale	NNR
!an	JPN
!anim	NRN
!ans	JNN
!anuair	NMP
!apres	MNP
!apri	QNN
!aretai	PNN
!ariv	NNK
!asiet	NPL
!au	NON
!aurait	TNN
!ausi	SMN
!autr	NOM
!avait	NPN
!avant	ONL
!avec	ONM
!avis	KNP
!avoi	RNM
!bas	MPN
!bavard	QMN
!besoin	NLP
!bien	NOK
!bonjou	NQN
!bose	QNN
!ca	KNN
!cart	NKO
!cas	NSN
!case	QMN
!ce	MQN
!cene	MSN
!centr	NSN
!cete	NNL
!chang	QNM
!cher	UNN
!chez	NNL
!chouet	QNN
!clef	LQN
!come	PNN
!compt	PNN
!conseil	NUN
!content	NRN
!convaincu	NTM
!d	NMP
!dan	RMN
!de	NNO
!decu	TMN
!demand	TNM
!depuis	RNM
!des	PNL
!desol	NMR
!deu	NRK
!devi	MNQ
!diferenc	NMQ
!dire	NQM
!dit	LNP
!donn	QNN
!dosi	PNL
!du	MNN
!ecout	NRN
!elle	LNN
!en	KON
!encor	NNS
!essai	NMR
!est	MQN
!et	PNK
!etai	LSN
!etait	NPL
!ete	NQK
!eu	QNL
!eux	NQM
!excus	MRN
!facil	QLN
!facon	NQN
!factur	MQN
!fair	NPL
!fait	LPN
!fan	LQN
!faut	RNN
!ferm	MRN
!fini	NPL
!fois	NQL
!froid	PMN
!garag	MQN
!generalist	RMN
!gout	NPM
!grand	PNK
!haut	NMP
!hein	NPL
!hesit	QLN
!heure	ONM
!idee	NNP
!ils	NNK
!impresion	NQL
!j	OMN
!je	NLP
!l	NNO
!la	RNM
!lais	NLP
!larm	SMN
!le	MNN
!les	MON
!leur	MPN
!loin	QMN
!lu	NQM
!lui	NJO
!m	RNK
!machin	SMN
!mai	QNN
!mal	QMN
!malgr	NOL
!mauvais	QMN
!me	PNL
!meme	LNP
!merci	LNN
!mes	PNL
!midi	NMQ
!mieu	TNN
!mis	NNQ
!moi	NPN
!moins	NOJ
!mon	NOJ
!mond	OJN
!mot	QNN
!n	ONK
!ne	PLN
!nom	KNO
!nos	NTN
!note	NOL
!nou	NNL
!nouveau	MRN
!ombr	SNN
!ont	NSN
!ou	RNM
!ouvert	NSN
!paie	NRN
!pain	NSN
!pantout	NQM
!par	NTN
!pareil	ONK
!parl	QMN
!pediatr	NNQ
!pendant	NKP
!pens	PLN
!perso	QNM
!person	NNO
!petit	LON
!photo	PNK
!pied	ONN
!pire	RMN
!plac	RNN
!plaindr	QNN
!pleur	NJO
!posibl	MQN
!pour	PNN
!pourtant	PMN
!prend	SNN
!prendr	QNM
!pres	ONJ
!preveni	MQN
!prevenu	MQN
!pris	JNN
!qd	NQN
!qu	MNP
!que	PNM
!racord	NQN
!rapel	NRM
!rapid	NNP
!recomand	NMP
!recu	MNQ
!redir	RNN
!regret	QNN
!rendez	NOK
!repons	NNJ
!reprendr	PNL
!revenu	MSN
!s	OKN
!sa	SMN
!se	QNL
!ses	PNM
!seul	PMN
!si	QNN
!signal	PMN
!soir	SNN
!sou	NOK
!souci	NLN
!stres	QMN
!sui	JPN
!sur	LON
!surpris	QMN
!tard	PNM
!te	NPL
!telephon	KON
!test	NMS
!ticket	PNM
!tomb	QLN
!top	MPN
!tot	ONM
!touch	NQM
!toujou	ONM
!troi	KQN
!trois	LRN
!trop	NNP
!trouv	QNL
!un	PNM
!une	QNM
!vacanc	NNQ
!vaut	NLO
!venu	NQM
!voisin	KNN
!vou	NNL
!voulu	QNL
!y	NNL
#agrees	QNK
#anger	LNN
#asks	LNP
#asks-last	NLT
#blame	LQN
#blame-twice	MUN
#brief	NON
#contrast	PMN
#cross	HNO
#dots	NRL
#exclaims	OFN
#firm	KPN
#glad	RIN
#laughs	MNU
#long	RNK
#news	NNS
#offers	NJO
#praise	QNN
#praise-twice	RNL
#said-nothing	NMN
#said-recommends	QMN
#said-warns	LQN
#served	PMN
#states	ONN
#tiny	LON
%	PLN
+	NJQ
+ <n>	PNN
+ <number>	RMN
<amount>	NJQ
<day>	NLQ
<day> <hour>	OLN
<day> <n>	NLN
<day> a	KNN
<day> au	NNS
<day> avec	PMN
<day> c	NLN
<day> elle	RNM
<day> et	LNR
<day> il	QNN
<day> j	NOK
<day> je	OMN
<day> le	RNM
<day> matin	OMN
<day> mon	SMN
<day> ou	KON
<day> soir	MRN
<day> tu	PKN
<day> un	NKP
<hour>	OKN
<hour> <hour>	NIN
<hour> de	NQN
<hour> est	SNM
<hour> et	LNO
<hour> j	NLO
<hour> le	NNQ
<hour> pile	PNL
<hour> pour	LPN
<laugh>	KNP
<money>	ONM
<money> a	JON
<money> de	MUN
<money> et	NPL
<money> h	QNN
<money> je	JNO
<money> l	MPN
<money> la	OKN
<money> le	ONL
<money> les	RMN
<money> merci	NMQ
<money> par	PNL
<money> pour	NSK
<month>	NNP
<month> <n>	QLN
<month> a	PLN
<month> d	NMS
<month> et	ONL
<month> il	NMR
<month> j	OKN
<month> je	RNN
<month> les	NJN
<month> merci	MNR
<n>	NMQ
<n> <money>	OLN
<n> <n>	WNM
<n> <number>	MNQ
<n> a	OJN
<n> an	NPN
<n> ans	NMO
<n> avec	QLN
<n> bebe	RNN
<n> cours	MQN
<n> de	NLR
<n> degr	NOL
<n> demandez	NMR
<n> elle	QNM
<n> en	ONL
<n> et	KPN
<n> ete	QMN
<n> fois	NPK
<n> h	NPN
<n> heure	PNN
<n> il	PNM
<n> ils	UNN
<n> j	QMN
<n> jour	NNL
<n> la	NMQ
<n> le	LNO
<n> les	QLN
<n> merci	NKN
<n> mes	PMN
<n> min	MNP
<n> minut	ONM
<n> mois	NNP
<n> mon	SMN
<n> par	RNN
<n> plac	NMU
<n> pour	NHO
<n> seanc	NOL
<n> semain	ONL
<n> top	PNN
<n> y	NNQ
<number>	PNM
<number> %	OMN
<number> <money>	NPL
<number> <n>	OKN
<number> <number>	UMN
<number> a	NOL
<number> de	NRN
<number> elle	QNM
<number> en	MSN
<number> il	SNM
<number> ils	PNM
<number> pas	QLN
?<hour>	NMQ
?<n>	NKP
?@	NNQ
?a	OMN
?acept	NNQ
?age	LNQ
?agre	NNR
?ane	NMS
?ans	LNQ
?apel	MNR
?as	OKN
?au	OLN
?ausi	MNQ
?avec	NLN
?avez	MNQ
?avis	MPN
?bebe	PMN
?bien	LNN
?bonjou	NMP
?c	NMO
?ce	MNO
?celui	NNQ
?cherch	MNR
?chez	LNO
?coin	NMP
?combien	NNS
?come	NNQ
?coment	NNQ
?complet	NNQ
?contact	NNQ
?convention	NNR
?cote	NMR
?coup	MPN
?d	PLN
?de	ONN
?deja	NJN
?demand	ONL
?deplac	MNQ
?des	NLN
?dispo	NNQ
?domicil	MNP
?donn	NNR
?du	JON
?duquel	NLQ
?elle	NNS
?en	NMR
?encor	NMR
?enfant	MNR
?essai	NNQ
?est	OMN
?et	NMO
?exist	MNR
?factur	NNL
?fai	NNQ
?fait	MNQ
?faut	NNP
?final	NMP
?gard	MNQ
?h	PMN
?habitud	MNQ
?heure	MNP
?i	NNS
?il	MNR
?j	LON
?jusqu	NNS
?just	MNP
?l	KPN
?la	LNN
?les	NNP
?lui	NNQ
?m	MPN
?me	NMR
?merci	NNP
?n	NQN
?nom	NMQ
?non	PKN
?normal	NQN
?on	NNS
?one	MNS
?ordonanc	NNP
?ou	MNT
?ouvert	NNT
?par	LNN
?parl	NNQ
?parlez	OKN
?pas	KPN
?petit	LNQ
?peut	NNQ
?physiqu	NMP
?plac	NNS
?plu	RMN
?portabl	NMR
?post	OLN
?pour	NMO
?pouset	NNQ
?pr	RMN
?pre	MNQ
?prend	NNP
?prenent	NMP
?prenez	MNR
?prix	NNQ
?qu	NNP
?quand	KNN
?que	QNN
?quel	NKS
?quelqu	MNN
?question	LNR
?qui	NPL
?quoi	LON
?regard	NNP
?rest	NNQ
?rideau	NNP
?rien	LNR
?s	MNP
?se	OLN
?sect	NMR
?ses	MNR
?soir	NNP
?son	NNQ
?sont	NMR
?sur	LNN
?t	NNT
?ta	NNQ
?tail	NNR
?tarif	NKN
?toi	NNP
?tout	NNS
?tu	NLO
?un	MNR
?une	NOM
?votr	PLN
?vou	LON
?y	NLP
@	NLQ
@ exempl	QNM
^ +	RNI
^ <day>	MNT
^ <hour>	JNP
^ <laugh>	KON
^ <n>	NQM
^ <number>	NPJ
^ @	NMT
^ a	PNK
^ ah	KNO
^ aie	LNS
^ alez	OKN
^ alor	NOL
^ apel	NNS
^ apres	MNO
^ as	QNN
^ atention	LNQ
^ au	QNM
^ aucun	NMQ
^ ausi	UNN
^ aux	PNN
^ avait	QNN
^ avec	NNR
^ avenu	RMN
^ beau	NQM
^ ben	NOL
^ bien	QNL
^ bienvenu	KNO
^ bin	PMN
^ bof	NQN
^ bon	LNN
^ bone	NKR
^ bonjou	NPN
^ bonsoi	NMQ
^ bravo	RNN
^ c	NMO
^ ca	NOJ
^ cabinet	NLO
^ camp	SMN
^ ce	HNN
^ cela	NNQ
^ chapeau	RNN
^ chaqu	NSN
^ chauvet	PNK
^ cher	NQN
^ chez	OMN
^ chu	NKO
^ cinq	QMN
^ client	RNN
^ cliniqu	MNP
^ combien	NNQ
^ come	QNM
^ complet	NNR
^ compt	NPM
^ contact	QNM
^ content	NNJ
^ coucou	NNR
^ courag	NJR
^ courez	NNK
^ cours	NNL
^ crech	PNM
^ d	SNM
^ dan	NNL
^ de	ONH
^ decu	NSN
^ deja	MNR
^ demand	NNL
^ demandez	ONJ
^ depuis	PNI
^ des	NRM
^ deschamp	PMN
^ deu	NQK
^ devi	SNM
^ devinez	NQN
^ dison	NSM
^ dispo	MNQ
^ domag	KON
^ donc	NPK
^ doux	QMN
^ du	NQK
^ elle	LPN
^ en	MNO
^ enfin	PNK
^ entr	LNN
^ equip	PNN
^ est	SLN
^ et	NNO
^ etudiant	QNN
^ eue	NNR
^ evidement	KNN
^ evit	KTN
^ evitez	NSM
^ factur	PNM
^ fait	NLP
^ faut	JNQ
^ felicit	NMP
^ ferm	NJP
^ filomena	QNN
^ foncez	PNM
^ franch	PNM
^ fuyez	NSM
^ garag	SNM
^ gard	NMO
^ genial	MNU
^ gentil	NRM
^ gratuit	NOK
^ griet	QNN
^ gros	MSN
^ gsm	PNN
^ hier	NKO
^ honet	RNM
^ huit	MQN
^ ici	PNL
^ idem	OKN
^ il	ONN
^ ils	INO
^ impec	RMN
^ impecabl	RLN
^ inscri	NMS
^ j	MNN
^ jamai	OMN
^ l	QMN
^ laisez	NQN
^ le	MNO
^ les	LPN
^ leur	MTN
^ m	ONK
^ ma	ONN
^ mai	OMN
^ maman	PNM
^ meme	KON
^ merci	MNQ
^ mes	ONM
^ mm	NQN
^ moi	NLN
^ mon	ONN
^ monit	QNM
^ mouai	NQN
^ mp	LNS
^ n	NQK
^ ne	NOK
^ ni	NQM
^ nickel	RMN
^ non	OLN
^ nos	QMN
^ notr	PNI
^ nou	NNP
^ numero	NMS
^ oh	NKP
^ ok	OLN
^ on	LNN
^ oui	NIN
^ par	NNL
^ pareil	QLN
^ parfait	LNR
^ parl	NLO
^ partag	MNT
^ pas	NNM
^ pase	NMP
^ pasez	NPK
^ pauvr	JNO
^ peign	NNR
^ perso	NMO
^ person	RMN
^ petit	PLN
^ peut	KPN
^ photo	NRN
^ plac	MNQ
^ plomb	NQN
^ plu	NPL
^ plutot	NRN
^ port	NNT
^ post	PMN
^ pour	NIN
^ pouset	NNQ
^ prend	MTN
^ prenez	SNN
^ prepar	NRN
^ quand	ONJ
^ quatr	NPM
^ que	PNL
^ quel	NRM
^ quelqu	NNQ
^ qui	NOL
^ raport	PNM
^ rdv	MNO
^ recreofun	QNN
^ recu	JNN
^ regard	OJN
^ reserv	MNT
^ resultat	NRN
^ rien	SNM
^ rue	NKN
^ s	NLO
^ sa	LPN
^ sale	MQN
^ sans	ONJ
^ sauv	NQM
^ sept	NSN
^ septant	PNM
^ serieu	QMN
^ si	NPM
^ simpl	QMN
^ sinon	NJN
^ six	LRN
^ son	ONK
^ stag	MQN
^ suivi	NNR
^ sup	LNQ
^ sur	RLN
^ surtout	JNN
^ sympa	MPN
^ t	NMR
^ tarif	NLO
^ tel	PNM
^ thank	MNR
^ top	MNT
^ toujou	RMN
^ tout	NPN
^ travail	SNN
^ tre	NQN
^ troi	NQN
^ trop	OKN
^ tu	KNN
^ un	NNH
^ une	NNI
^ up	MNU
^ vaut	NRN
^ vend	NNS
^ vient	QNN
^ vingt	NPM
^ vive	ONL
^ voila	PNL
^ vou	OMN
^ vu	LQN
^ y	MPN
^ ye	KNQ
^ zero	NLN
a	NON
a <hour>	NMP
a <month>	NNR
a <number>	NOM
a accouch	KNN
a anonc	NPM
a apel	RNN
a apri	QLN
a aret	MPN
a atendr	NSN
a atendu	NMP
a ausi	MNP
a balay	MQN
a beaucoup	RNN
a bien	LON
a bu	RNN
a case	QNK
a caus	NPM
a ce	NMP
a cete	ONK
a chamali	QNN
a chang	NMO
a chaqu	NNJ
a cherch	NQN
a cinq	SMN
a comand	RKN
a compt	NSN
a conseil	JNO
a cote	MNP
a coup	NQM
a cout	NNJ
a d	PLN
a debloqu	UNN
a deconseil	PMN
a decouvert	MQN
a defil	ONL
a demand	LPN
a demenag	NLP
a depan	QMN
a des	NKP
a detest	NQN
a deu	JNN
a dire	NJN
a disparu	MRN
a dit	LON
a domicil	NKN
a du	JNR
a dure	NNQ
a eclat	ONL
a elle	RNN
a encais	NSN
a enfin	QMN
a enlev	RNN
a essai	LNP
a ete	LNP
a eu	NMN
a eue	ONL
a eus	NQL
a evit	PNL
a exped	MQN
a factur	QNL
a fair	ONL
a fait	NPN
a falu	NQN
a fini	NPL
a fric	MQN
a fuir	NSM
a gard	QNM
a gout	QNN
a haus	NQN
a huy	RNN
a il	NMO
a jamai	NQM
a jamb	RMN
a joue	RKN
a just	NMQ
a l	MON
a la	NNO
a lach	NRN
a lais	NRK
a lav	SMN
a le	NLQ
a leur	NNK
a livr	NRM
a lou	NRN
a lui	RMN
a m	QNM
a ma	MNS
a maley	PNN
a mang	NNK
a meme	NPL
a mes	NOM
a minuit	ONL
a mis	NPM
a mon	NMO
a montr	QNM
a nag	SNN
a noel	RNM
a nos	MPN
a notr	NNK
a oubl	NQM
a ouvert	PNL
a paie	NOM
a paqu	NMS
a parl	INO
a parti	PKN
a pas	QMN
a pase	NPM
a pein	LRN
a perd	MUN
a peu	NNS
a pied	QMN
a plant	ONK
a pleur	NRN
a port	NPL
a pose	NNK
a pri	ONN
a pu	QMN
a quatr	RNN
a quel	NNS
a quit	MRN
a racroch	LRN
a raison	RNN
a rapel	QNN
a ras	NQM
a ratrap	QNN
a reclam	MPN
a recomand	QMN
a reconcil	QMN
a recu	TNN
a reculon	NPM
a redir	SNN
a redon	QMN
a refair	NPN
a refait	NNL
a refus	RLN
a regard	LQN
a regl	QNM
a remi	RMN
a remis	QMN
a remont	QMN
a rendu	PNL
a renvoy	LRN
a repar	RNN
a repondu	QMN
a repri	PNL
a retir	PNM
a ri	QMN
a rien	JNN
a sa	RMN
a sauv	UNM
a se	QMN
a servi	NPM
a ses	RMN
a sign	MNO
a signal	PMN
a soign	MPN
a son	LNO
a sone	NPM
a sorti	RNM
a st	RNN
a ste	NOL
a sufi	LON
a suivi	NNL
a tenu	NQM
a test	NNL
a toi	OLN
a tomb	QLN
a toujou	LON
a tout	NNR
a troi	NRN
a trouv	TNN
a tu	NNQ
a un	INN
a une	PNL
a vend	NRN
a verifi	NNS
a vingt	KNN
a voir	MNP
a votr	NPK
a vou	ONM
a vu	LON
a vue	RLN
abandon	PNL
abon	NPI
abon absent	NQN
abord	NJO
absenc	NRN
absenc de	NRN
absent	LTN
ac	SMN
accouch	NQN
acept	NLR
achet	ONL
achet chez	NPM
acompt	MTN
acompt et	NRM
acord	SNN
acordeu	RLN
acroch	NSM
acte	PNL
acte de	NOL
acueil	MPN
acueil familial	MNR
acueilant	UNM
adapt	NLO
ado	SNL
adon	QMN
adon ce	QMN
ador	WNM
adorabl	PNI
adorabl et	QMN
adorabl mai	QNN
adorent	RNK
adres	RLN
aere	NMQ
afair	ONM
afair a	NOL
age	NLP
agenc	MON
agent	NOL
agent d	QMN
agre	MPN
ah	KNO
ah oui	NLO
ai	NON
ai apel	QNK
ai apri	PNM
ai atendu	NSN
ai chang	NSN
ai comand	NQK
ai compri	PNL
ai conu	LNP
ai demand	NUM
ai des	NNQ
ai du	MTN
ai encor	MTN
ai entendu	MNN
ai eu	NMN
ai fini	NNL
ai jamai	NLQ
ai lais	KNP
ai mis	QNN
ai paie	NSN
ai pas	NQN
ai pleur	SNN
ai pose	QNN
ai pref	MSN
ai pri	NPK
ai rdv	NMP
ai recup	MQN
ai sign	NLP
ai test	QNM
ai trouv	ION
ai un	LON
ai une	LNT
ai visit	NQN
ai vu	QNL
aid	NJO
aide	NLQ
aide a	RLN
aide mon	RNM
aie	NLO
aileu	NOK
aim	QNL
aimabl	MSN
aime	PNM
aime bien	PLN
aimez	NOL
aine	RMN
air	ONK
air de	NOM
ait	NOK
ait ete	NSN
alai	QMN
album	NPK
ale mai	NNR
aler chez	QNN
aler voir	MNP
alerg	PNN
alez	RMN
alez chez	QMN
alez pas	NRN
alez y	QNL
alianc	RMN
allait	NKN
allait pas	RMN
alle	ONK
alor la	PNM
alor qu	ONK
alor que	NQM
alum	NOL
alum a	LQN
amen	NKP
amen mes	PNL
ami	NJN
ami y	NLP
amou	TMN
amou cete	PMN
an	MNO
an d	LQN
an derni	MNQ
an le	PMN
an pase	PLN
ancien	NNQ
ane	NMP
ane derni	LNO
ane la	NLQ
ange	TNN
anglai	QNN
angois	LPN
anim	NRL
anim s	QNN
animal	NNK
aniversair	NPM
aniversair depuis	QMN
anonc	NKO
anonc a	NMO
ans	NKN
ans a	QNN
ans apres	QMN
ans c	LON
ans d	PNN
ans de	NNJ
ans elle	SNN
ans equip	RNN
ans et	PNN
ans il	NPK
ans je	SMN
ans la	SNN
ans plu	QMN
ans qu	NPN
ans que	RLN
ans sup	SNN
anselm	RNN
anuair	NMP
anul	NRL
anul cinq	MQN
apart	ONL
apel	NKO
apel <day>	KNQ
apel <number>	NLP
apel a	NNO
apel demain	NNQ
apel il	SNM
apel la	MNS
apel le	RLN
apel merci	RMN
apel mon	RMN
apel toujou	NRN
apelent	TNN
apendicit	NRM
aport	NLN
aprend	SNN
aprent	NLP
apres	MON
apres avec	QMN
apres deu	NQN
apres l	NOL
apres la	NJN
apres le	NMP
apres ma	NRN
apres midi	MNQ
apres quatr	RNN
apres shampoing	NNR
apres son	LNO
apres un	PNL
apri	SNN
apri a	RNN
apu	QNN
apu est	QNN
arabesqu	RNN
arach	NRL
arbr	ONL
aret	NNP
aret au	MPN
aret en	KPN
aretai	PNN
aretent	QLN
argent	NQM
ariv <n>	NMS
ariv a	NOJ
ariv de	MNR
ariv en	SNN
ariv sur	NQN
arm	QNM
arm de	QNM
armoir	NOL
arnaqu	NTL
artist	SNM
as encor	NMT
as fait	NKN
as regard	NNP
as tu	QNN
aseoi	QNN
asiet	NPL
asis	QLN
asistant	NLO
asistant social	NLO
asmat	OLN
asoci	NLN
assi	MQN
asso	RNL
asur	QNN
asuranc	MQN
atach	QNN
ateli	RMN
atend	LQN
atend encor	NRM
atend toujou	NSM
atendant	LQN
atendr	JPN
atendr <n>	MNR
atendu <n>	KNO
atent	ONM
atent chez	NMR
atent de	NNQ
atent pour	NRM
atention	MNQ
atest	KNN
atrap	MTN
atsem	NMQ
au	NNM
au <day>	NMS
au <n>	LNR
au <number>	RNL
au bal	NQM
au bout	NNL
au centr	QNM
au ciel	NNK
au club	RNN
au coleg	PNM
au conservatoir	NLP
au contrair	RNN
au control	JNN
au depart	LQN
au depot	RNN
au desert	PNN
au dessus	MPN
au dos	PMN
au et	QNM
au lieu	QLN
au march	OLN
au mauvai	LPN
au moins	RLN
au mond	PNK
au nez	NRN
au premi	LQN
au printemp	MNP
au priv	QNM
au sol	NPM
au telephon	NRM
au top	TMN
au tribunal	NTN
aucun	MON
aucun idee	NNP
aucun regret	QNN
aura	NOK
aura plu	RNM
aurai	MSN
aurai du	MRN
aurait	QNM
ausi	NNO
ausi a	LNQ
ausi au	TNN
ausi ca	NKN
ausi chez	QNN
ausi elle	PMN
ausi equip	RNM
ausi je	PMN
ausi la	MNQ
ausi ma	RNL
ausi rien	SNN
ausi sup	UNN
ausi tre	QMN
ausi un	NLQ
autant	PNN
autant de	RNN
autist	QMN
auto	LPN
automn	KON
autou	SMN
autr	KON
autr avec	QMN
autr dentist	NRN
autr deri	NRM
autr et	NLO
autr jour	NQM
autr que	NNL
aux	PNM
aux abon	NQN
aux ange	RMN
aux oeil	NQN
aux oreil	QMN
aux petit	NKN
aux repas	RNN
aux urgence	KNO
aux voisin	MRN
avai	RNJ
avai demand	NRN
avai l	LQN
avai peur	PMN
avai reserv	NQN
avaient	NOL
avait	NOM
avait <n>	NOL
avait deja	MPN
avait dit	LNO
avait fait	NLN
avait jamai	QNN
avait la	MPN
avait le	NLO
avait parl	NLO
avait pas	NQK
avait plu	NNP
avait pri	QMN
avait raison	QNN
avait vu	RMN
avanc	NNK
avant	NMN
avant <n>	NMO
avant d	NKQ
avant de	NPM
avant elle	RMN
avant l	KNP
avant le	NKP
avant les	SNN
avant que	PNL
avc	RNN
avec	NON
avec <n>	MNQ
avec <number>	NSN
avec ce	NOL
avec cete	NPM
avec des	MPN
avec deu	NPL
avec elle	RNN
avec et	QLN
avec eux	NMO
avec l	MNP
avec la	NNP
avec le	NOK
avec les	NOM
avec lui	PNN
avec ma	QMN
avec mon	NPL
avec notr	RNN
avec nou	PNM
avec on	RNN
avec sa	QMN
avec ton	NMR
avec troi	NSN
avec un	QNM
avec une	JQN
avenu	NPN
avez	SNN
avis	NIO
avocat	LSN
avoi	NPN
avoi chang	QNN
avoi come	NPN
avoi un	NNQ
avoi une	MNQ
avoi vu	RNN
avon	NNJ
avon eu	QNM
axe	NQN
ba	NPM
baba	TMN
bac	ONL
bac de	QNN
bacl	NSM
bain	NQM
bais	NTL
bal	NQM
balon	NOM
banc	NPN
band	NOK
bani	MRN
baptem	NQM
bar	NPN
barbi	NNL
bardet	QNM
bare	PNM
barem	NNR
barem caf	NNR
bas	NNK
bas a	QLN
bas de	NPM
bas en	MQN
bas il	QMN
basin	MRN
basket	KON
bat	SMN
bat neuv	QNN
bateau	ONK
bavard	RMN
beau	ONN
beau et	RNN
beau frere	MNP
beau mere	QMN
beau pere	NQN
beau soeur	NLN
beaucoup	LQN
beaucoup de	NQN
beaut	PNN
bebe	OMN
bebe devant	NQN
ben	QNM
ben d	QMN
ben ecout	PMN
ben moi	QNN
ben patient	RNN
ben raid	MRN
benevol	JON
beni	RMN
berc	QMN
besoin	NLP
besoin de	RNN
best	TMN
bete	NQL
beton	NOK
bib	NNS
bien	OMN
bien aide	NLP
bien avant	NRL
bien avec	RMN
bien bas	SNN
bien chez	RMN
bien come	NNS
bien de	NKO
bien et	NJO
bien fait	SNM
bien j	QNN
bien je	NOK
bien le	NNQ
bien mai	SNL
bien pase	MPN
bien trait	PMN
bientot	SNM
bienveilant	PNM
bienvenu	JNO
bier	TNM
bijou	TNN
bilan	SNK
bin	PMN
bio	NNK
blanc	NLO
bleu	NPK
bleu de	PMN
blind	QNM
blond	NRN
blond a	NRN
bloqu	NPM
bluf	SMN
bocal	ONL
bof	NRN
bof bof	NON
bof j	NQN
boir	LSN
bois	RNM
boit	NPK
boit de	LQN
bon	ONM
bon avec	NLQ
bon choi	RMN
bon courag	JNN
bon menm	QNN
bonbon	QNM
bond	MPN
bone	PNN
bone chanc	LRN
bonheu	VMN
bonheu ce	RMN
bonhom	QNN
bonjou	NPK
bord	RMN
born	NQM
bose bien	RNN
bose dan	NNK
bote	QNN
bouch	KNO
boue	NQM
boug	NNQ
boulang	RNM
boulot	QNK
bourg	PNM
bouru	QNN
bouru mai	QNM
bout	ONL
bout d	MRN
bout de	NNL
bout des	RNN
bout du	PNM
bouteil	NNL
boutiqu	NLO
boutiqu a	NMP
bouton	RNN
box	MPN
branch	NPL
bras	LNO
bravo	RNM
bravo a	RNN
bris	QNM
bruit	NQN
brul	LRN
bu	RNN
budget	NOM
bufet	NNK
bule	ONK
bureau	NNJ
burg	TNN
c	NMP
c etait	ION
c tu	MNR
ca	NMP
ca a	ION
ca au	RNN
ca chang	SNN
ca cout	MNR
ca depend	NMS
ca doit	NNR
ca en	QNM
ca exist	NMQ
ca fait	PKN
ca l	NOL
ca les	OLN
ca m	NMO
ca march	OJN
ca me	MNT
ca n	ONM
ca ne	NQM
ca oui	NPM
ca pase	NNU
ca pasera	NRN
ca pour	RNM
ca roul	SLN
ca se	ONM
ca sent	PMN
ca t	NMP
ca va	NLP
ca vaut	ONM
ca vou	RMN
cabinet	NLR
cabinet a	TNL
cabinet de	NLO
cach	NPM
cachet	ONM
cadeau	MSN
cadr	MQN
cadr est	MQN
caf	KNP
cafe	NMO
cage	KNO
cage d	MQN
cahi	LNQ
cais	JNO
cale	NRN
calm	QLN
camion	NPM
camionet	LNP
camp	MSN
camping	MQN
canap	MQN
cane	NPM
cantin	NLN
capot	QNJ
car	MQN
cardiologu	RMN
care	PNL
carelag	NOM
carnet de	MQN
caro	OLN
cart	KNP
carton	NTM
cas	NLN
case	NPN
case crout	NLO
case en	MRN
case la	RLN
case le	MPN
casi	KNO
casi sont	NNQ
cat	KNN
cat sit	NQM
cathedral	PMN
cauchema	NRN
caus	NPM
caus du	QMN
caution	NPL
ce	PMN
ce chirurgien	ONL
ce club	RMN
ce gar	QMN
ce garag	MQN
ce magasin	PMN
ce matin	NLN
ce moment	NNR
ce monsieu	NQL
ce n	NKQ
ce nom	NNR
ce petit	ONL
ce qu	OLN
ce que	QNN
ce qui	SNN
ce soir	NNR
ce soit	NPL
ce sont	NKP
ce type	MSN
ce un	QMN
cela	NNQ
cela fait	NMP
cele	PNM
cele de	NOM
celui	LON
celui de	NMO
celui du	NNR
celui la	NSL
cene	NSN
cent	NTN
centim	SMN
centr	NOL
centr aere	NMQ
certain	NLN
certificat	LON
ces	NQM
cete	MNN
cete adres	RNN
cete dame	RMN
cete dermato	QMN
cete ecol	SNK
cete nuit	LNR
ceu	NNK
ceu de	NOM
chacun	PNN
chacun de	PNN
chain	NUM
chais	NOM
chamali	QNN
chambr	NPL
chanc	MNO
chang	OLN
chang de	NIO
chang et	RNN
chang l	NLP
chang la	TNN
chang un	NSN
chang une	LPN
changent	NOL
chant	PNL
chantant	QNM
chanti	QNN
chanti au	QNM
chapeau	TMN
chapeau bas	QNN
chaqu	RNN
chaqu <day>	QNN
chaqu ane	NMO
chaqu enfant	QNN
chaqu fois	ONK
chaqu matin	NPN
char	QNN
charg	NKP
charmant	NSM
chat	ONK
chateau	ONL
chaud	OJN
chaudi	NNL
chauf	MQN
chaufag	ONL
chaufeu	NNL
chauset	NPN
chausur	QNN
chef	QNM
chemin	NQK
chen	NLR
chequ	MTN
chequ en	MQN
cher	QNM
cher et	PMN
cher mai	ONK
cher pour	NUN
cher que	MSN
cherch	NMO
cherch ausi	NNQ
cherch d	NNK
cherch depuis	QNM
cherch encor	NPL
cherch just	NRM
cherch la	KON
cherch pour	NMQ
cherch un	MNO
cheval	NNK
chevil	RMN
chez	OMN
chez <n>	NLQ
chez a	SNL
chez depuis	VNN
chez elle	NIO
chez et	QNN
chez eux	ONK
chez ils	QNN
chez l	NPL
chez la	QMN
chez le	RNM
chez les	NLP
chez lui	NTK
chez ma	PMN
chez mes	NOL
chez moi	PNN
chez nou	RNN
chez pour	ONM
chez rue	TNN
chez sa	NMP
chez vou	ONL
chien	NNM
chien de	NLQ
chien en	PNM
chien est	ONM
chimio	NTN
chiot	NQL
chirurgien	ONL
choi	NKO
choisi	ONL
choisi un	ONL
chos	LNO
chou	RNN
chouet	NJP
chum	QNN
chut	NQM
ci	TMN
ciel	PNL
cinq	PNI
cinq etoil	PMN
cinq fois	MQN
cinq heure	PMN
cinq minut	LQN
cinq pate	SMN
cinquant	SMN
cire	RLN
cirqu	QNN
ciseau	QNN
clai	RMN
claqu	MRN
clas	ONL
clas et	MPN
clef	PNL
clermont	QNL
client	RNN
clim	MRN
cliniqu	NKN
cliniqu <number>	RNL
cliniqu a	SNN
cliniqu est	NNQ
cliniqu sur	MPN
clio	KNN
clos	KNN
clou	NPL
club	ONK
club de	NOL
coach	NPL
cochon	NTM
coco	MNQ
coeu	OLN
coeu gros	SMN
coeu leg	SNN
coif	RMN
coifeu	SNL
coinc	ONL
cole	NSN
coleg	PNM
colegu	NLR
coliqu	PKN
colis	NPM
colo	NOM
comand	NQN
comand pour	NPM
combien de	NNP
combl	TNM
come	ONJ
come a	PNL
come au	PNN
come ca	NOK
come des	ONK
come du	PMN
come idee	NNS
come pas	QNN
come tout	RNN
come un	NRN
come une	MSN
comenc	NLO
comenc a	NJN
coment	ONJ
coment dire	NSN
comentair	MNR
compagn	NRL
compar	JNP
compet	MTN
competent	SNM
complet	NMQ
complet jusqu	LNR
comprend	NQL
comprend pourquoi	NOL
comprendr	NRM
comprendr que	NRM
comprendrez	NQN
compri	PNK
compris	QMN
compt	MON
compt rendu	QNK
comptez	NQN
comptez pas	NQN
comptoi	ONL
comun	NNR
conai	NKR
conai pas	NKO
conaisait	NQN
conaisait pas	NQN
conait	RNN
conait chaqu	QNN
conait son	SNN
conduit	ONM
conf	LRN
confi	NPM
confi ma	NPM
confianc	SNL
confierai	PNM
confirm	NNM
confirm elle	RNN
cong	NNQ
cong jusqu	MNS
cong parental	MNR
congel	MQN
conseil	NNJ
conseil d	NNQ
conseil pas	LNQ
conservatoir	MNP
consult	NMT
contact	NJR
contact avec	SNN
contactez	NNQ
contactez moi	NNQ
content	NNI
content d	NPL
content du	QMN
continu	LPN
contr	TMN
contr tout	QNM
contrair	NJN
contrair a	NKP
contrat	PNK
control techn	NOL
conu	PNN
convaincu	NTM
convention	QMN
cop	MNQ
copain	KNQ
copin	PMN
coral	OKN
cordin	NMQ
cordon	NMQ
cordoni	RNN
corect	MNO
corection	NSN
corig	NOL
corps	ONL
cote	KNQ
cote de	NLS
cote du	JON
cou	NSN
couch	NSM
couch du	MQN
coucou	NNR
couet	QMN
couleu	NLO
couloi	NQN
coup de	ONK
coup et	MQN
coup rate	NSN
cour	NKQ
courag	JNR
courag a	PMN
courant	NQK
courant d	NRN
courent	PLN
courent dan	QLN
courez	NNK
couri	NMQ
couron	NQN
cours	ONN
cours <number>	RNM
cours a	PLN
cours d	KNO
cours de	RNL
court	NRM
cousin	NKQ
cousu	QNM
cout	LNN
cout <number>	OLN
cout un	NPL
cp	QNN
cpe	QNN
craqu	MSN
crayon	RMN
crech	ONM
credit	OKN
crem	QNJ
creneau	NNQ
creneau en	LNR
creu	KON
crie	NPK
croch	NPL
croi	NNQ
croi pas	MNQ
croi qu	PNN
croi que	NLP
croqu	QNN
crout	NLO
cuir	PMN
cuisin	NOM
culpabilis	NSM
cygn	QMN
d	NOM
d <hour>	NOK
d <month>	KNO
d a	ONL
d abord	NJO
d acord	QMN
d acueil	NLP
d adon	QMN
d aileu	MQN
d air	NQM
d amou	QMN
d ane	LQN
d ange	PNN
d apel	NNT
d apres	LNQ
d asuranc	NOL
d atent	ONM
d autr	NNK
d avoi	MNN
d eau	NRN
d ecout	NQM
d ecran	KNO
d elle	QNN
d en	NRN
d enfant	NRN
d entr	SNN
d escali	MQN
d essai	NNR
d etre	RNN
d eux	NPM
d ici	KON
d incapabl	NRN
d la	LUN
d ocasion	NMP
d or	RLN
d orfevr	PMN
d un	ONL
d une	RNM
dame	PMN
dame de	QNN
dame du	TMN
dame est	NOM
dame qui	NNR
dan	NQN
dan ce	NNL
dan l	NPN
dan la	NPN
dan le	NNP
dan les	PNJ
dan ma	ONL
dan mon	JON
dan son	QNN
dan tout	NPM
dan un	NRN
dans	RNN
date	MSN
date de	LSN
de	ONM
de <hour>	NNP
de <month>	KPN
de <n>	KNN
de <number>	NPL
de bain	NQM
de beaut	ONM
de bruit	NQN
de cais	NRN
de ce	NKN
de ces	NQM
de cete	NPN
de chang	RMN
de chez	NQL
de chimio	NTN
de coco	MNQ
de coeu	SMN
de conduit	ONM
de cote	RNN
de dans	RNN
de depuis	NRM
de derang	MPN
de deu	PNL
de douch	MRN
de fair	QNM
de familial	MNO
de fee	QNN
de fer	NPM
de fil	RMN
de forc	MQN
de gard	NLP
de gros	RNN
de guitar	QMN
de haut	NSN
de huit	SNN
de jeu	QNN
de jour	NMP
de kine	NOL
de l	PMN
de la	NMN
de les	MQN
de leur	MRN
de lisl	QNN
de lou	MQN
de lui	NPN
de ma	QNM
de mam	LNO
de maman	RNN
de mariag	PNM
de medecin	NNK
de meme	NJO
de mes	NLN
de mon	NNK
de moyen	QNM
de musiqu	NNL
de noel	NNQ
de nom	LNP
de nouveau	NOM
de papa	RNN
de paqu	NPM
de pari	PNL
de parl	RNN
de pas	MPN
de patienc	QNM
de plac	QNM
de plu	NPL
de problem	NQK
de prof	NQN
de quarti	QNN
de rachet	NNL
de rando	LRN
de repar	QNN
de retard	LRN
de rire	RNN
de rout	NRN
de sa	NRN
de sang	LNO
de sant	LNP
de ses	NPL
de ski	SMN
de soleil	RMN
de son	NOK
de souci	NKN
de suit	NNL
de suivi	MRN
de tabl	MQN
de tout	OMN
de travail	NSN
de troi	JON
de trois	LRN
de voil	NPM
de voitur	QMN
debloqu	OKN
debloqu en	SNN
debouch	RNN
debout	QMN
debrousaileu	NNK
debut	RNN
debut a	ONM
debutant	NQN
decal	NKN
decenal	NSN
dechet	NOK
deconseil	PNM
decouvert	MQN
decroch	SNN
decu	QNL
decu de	PNM
dedan	NPN
deduit	LPN
defaut	SNN
defil	ONL
degr	NNL
deho	NOM
deja	INO
deja fait	LNN
dejeun	MQN
delobel	SNK
demain	LNU
demain matin	MNQ
demand	KNO
demand a	LNP
demand de	NNK
demand du	MPN
demand la	LON
demand les	MRN
demand si	NLO
demand un	LNO
demand une	MQN
demandez	NPN
demandez a	NPM
demar	QMN
demenag	NKO
demi	NOM
demi journ	NLO
demi tour	NPL
demoisel	PNN
deneig	NPM
dent	MUN
dentair	RNL
dentist	PNN
depan	NLO
depanag	RNN
depart	MPN
depend	NNV
depend de	NNS
depend du	NNQ
deplac	PNL
deplac jusqu	MNQ
depos	NQM
depot	ONK
depot vend	RNN
depui	PNN
depuis	NOM
depuis <month>	NNR
depuis <n>	VNM
depuis <number>	SNN
depuis c	NTN
depuis deu	NQN
depuis l	PNM
depuis la	NKO
depuis le	MQN
depuis qu	NNK
depuis que	RNJ
depuis trent	RNN
derang	MPN
deri	LPN
deri l	MNQ
deri la	SMN
deri le	LNN
deri lui	NOM
dermato	NKO
derni	LON
derni fois	MPN
des	NOM
des <hour>	MNQ
des ancien	NJN
des bebe	NNP
des boit	RMN
des cauchema	NQM
des creneau	LNR
des desin	NNL
des dispo	NNS
des doigt	PNN
des fete	NLN
des gen	NPM
des gout	MRN
des la	QNN
des nouveau	OLN
des petit	SNN
des photo	TNM
des plac	NNP
des promes	NSN
des puce	LRN
des qu	MRN
des que	NOK
desagreabl	NQN
descend	NQN
descendr	LNO
deschamp	PMN
desert	QNM
desert pour	RNN
desin	NNL
desin anim	NQN
desol	INP
desol je	NNR
desormai	NQM
dessus	KON
dessus de	LPN
dessus le	LQN
detest	NNK
detest le	NNK
detou	NOL
deu	NON
deu a	RNN
deu cent	MQN
deu coup	SMN
deu doigt	NPL
deu du	KNN
deu enfant	QNN
deu fille	QLN
deu fois	NQM
deu gamin	QMN
deu garcon	RNN
deu grand	PMN
deu heure	ONL
deu jour	NPL
deu minut	NSM
deu mois	LNN
deu nuit	NOL
deu pied	SNN
deu rdv	LPN
deu semain	JON
deu trait	LQN
deu y	PNN
deux	ONL
deux fois	MSN
deux seanc	RNN
devait	NOL
devant	LNN
devant chez	QMN
devant et	NRM
devant l	RMN
devant la	NMP
devant les	KNO
devant tout	NRN
devenu	NJN
devi	LON
devi de	NQM
devinez	NQN
devou	SNN
diabet	RLN
diabl	NQN
diagnostic	NRN
dieu	QMN
diferenc	NKO
diferent	NSN
diferent en	MPN
dificil	OIN
dingu	NLN
diplom	LNO
dirai	MNO
dirai pas	NRN
dire	NQM
dire de	NSN
dire qu	LQN
dire que	QNN
dire si	RNN
direct	LNP
direction	NSL
dis	RNL
dis ca	JNN
disai	QMN
disait	NRM
discret	QLN
dise	QNN
dison	NSM
disparu	QNM
disparu avec	NRN
dispo	MNP
dispo le	NNP
dit	LNP
dit a	MPN
dit c	NRN
dit d	LSN
dit du	NLP
dit le	NQM
dit merci	SNN
dit que	KNO
dix	PNK
dix ans	QNN
dix huit	SLN
dix jour	MRN
dix minut	RKN
dix mois	NPL
dix neuf	PLN
do	LPN
doct	QNM
doctolib	NLO
doi	RNN
doigt	PNJ
doigt d	RMN
doigt la	NPN
doit	NLP
doit etre	NNR
dojo	NOL
domag	KON
domicil	NJO
don	RNM
don avec	RNM
donait	MSN
donc	NKP
donc je	NLN
donn	NNL
donn mai	RMN
donn mon	NPK
donn pas	PNN
dont	MTN
dorm	NMN
dorm depuis	NPM
dorm enfin	SNN
dorm mieu	NLP
dos	QNM
dos depuis	PMN
dosi	MNO
dosi a	KNN
doubl	NOL
douceu	QNN
douch	NOL
doudou	NLO
dout	PNL
doux	SMN
doux avec	PNN
doux et	VNN
douz	NNK
drap	NNT
droit	NJN
ds	NQN
ds le	MQN
du	ONL
du <day>	NNO
du <n>	OLN
du bas	KNO
du bien	NJN
du bout	QMN
du centr	NQM
du chat	PNM
du coin	RNN
du control	NRN
du cote	NKN
du coup	NQN
du debut	NOM
du ecout	NRN
du lit	MNR
du mal	NMP
du matin	NOK
du mond	TMN
du pani	QNL
du parc	QLN
du petit	ONL
du positif	PMN
du premi	QNN
du quarti	NNR
du relai	OKN
du serieu	RKN
du temps	NPM
du travail	NOJ
du tuyau	PJN
du velo	PNN
du vilag	NPL
du voisin	NPM
dure	JNN
e	ONM
eau	NRN
eau a	QNN
eau est	NPM
ebenist	RNN
echangerai	RNM
echap	NTN
echec	PMN
eclai	RNN
eclat	NPM
eclat dan	QNL
ecol	ONL
ecol de	RNN
ecout	SNL
ecout elle	RNN
ecout troi	PMN
ecran	LNN
ecri	NNS
ecrir	MNP
ecrit	MRN
ecrit au	MQN
eczema	NKN
eduqu	NPK
eficac	NJP
egal	SMN
eglis	KON
eh	RNN
eh bien	RNN
electricien	NQN
elephant	RNN
elev	JON
elle	PNN
elle avait	NPN
elle c	QNN
elle coup	RMN
elle dit	NPL
elle est	NJO
elle fait	QNN
elle gard	PNN
elle j	QNN
elle joue	QNN
elle l	ONM
elle lui	RLN
elle m	ONM
elle meme	NNL
elle n	RNM
elle ne	LNO
elle nou	NPM
elle parl	NMR
elle part	OMN
elle prend	NKN
elle qui	NLQ
elle revenait	MRN
elle s	QMN
elle sait	QMN
elle sont	RMN
elle vient	SNN
elle y	PMN
en	NON
en <amount>	NMQ
en <hour>	SMN
en <month>	ONN
en <n>	QMN
en <number>	ONM
en a	MNP
en ai	PNM
en atendant	LQN
en avai	RLN
en avait	OMN
en avanc	PNM
en bas	NPL
en ce	NNR
en chantant	QNM
en charg	NLQ
en confianc	RNM
en cong	NKO
en courant	ONK
en cours	MRN
en deu	QNK
en dirai	NOK
en entend	NNR
en est	NOL
en face	NNT
en general	NNQ
en larm	LON
en lign	NNQ
en liquid	LNO
en main	MRN
en manquait	MRN
en meme	QNM
en moins	PNM
en mp	OKN
en or	SNN
en pane	MRN
en parl	OLN
en parlent	RMN
en pens	LQN
en plac	QLN
en plein	NPN
en pleu	NQM
en plu	SNN
en prepa	QNN
en priv	NMR
en redemandent	RNN
en retard	NOK
en retrait	NMR
en reve	ONM
en sortant	QNN
en sui	NNJ
en titi	NQM
en tout	LON
en trembl	NQN
en troi	QMN
en un	NNJ
en une	TNM
en voyant	MPN
encadrant	NQM
encais	NTN
encor	NPK
encor <n>	SNN
encor des	MQN
encor la	JQN
encor le	LPN
encor son	MSN
end	ONL
endroit	MRN
enfant	QNM
enfant lui	QNM
enfant ont	NMQ
enfant par	QNN
enfant pour	MSN
enfin	SNM
enfin un	PNN
engag	LNP
engueul	NPL
enlev	QNM
enorm	NMP
enseign	QMN
ensembl	TMN
entend	NMR
entendait	NPL
entendr	NSN
entendr dire	MRN
entendu	LON
entendu parl	NNR
entendu que	TNN
enter	NQM
enti	LNQ
entr	NMR
entr <hour>	QMN
entr <n>	NLR
entr dan	RMN
entr deu	SNN
entr pour	NPM
entraineu	NQL
entrepris	NKO
env	LRN
environ	NNT
envo	NJP
envo un	NMO
envol	LRN
envoy	NMO
envoy la	NPN
epanouit	QNM
epaul	NQN
equip	RNJ
equip a	NPL
equip en	PNN
equip est	PMN
ereu	KNQ
es	LNN
escali	NQM
escali a	NQN
escap	RNN
escap game	RNN
espac	NNQ
essai	NNR
essai est	NNQ
essai le	LON
est	NNO
est <n>	MNS
est <number>	SNN
est a	NNR
est adorabl	ONI
est alle	NNJ
est ariv	PNK
est au	NMQ
est ausi	UNN
est ben	RKN
est bien	NNL
est blind	QNM
est bon	PIN
est case	NQN
est charmant	NRM
est cher	PNL
est chez	QNK
est complet	MNR
est convention	NNQ
est corect	NNI
est d	NQM
est dan	LQN
est de	TNN
est deja	NKN
est depuis	SNM
est devenu	NJN
est dire	WNN
est du	NPK
est elle	NJN
est en	KNO
est et	QMN
est eux	NMR
est extraordinair	QNM
est fait	NQK
est ferm	LQN
est formidabl	QNM
est frai	RNL
est genial	TNM
est grac	PMN
est gratuit	MNT
est inscri	NLQ
est jamai	MRN
est joli	NRN
est l	PNL
est la	MRN
est le	NMO
est libr	OMN
est lui	QNK
est ma	NNI
est mauvai	NTN
est moi	JNO
est mon	QNM
est mont	QMN
est mort	ONL
est n	MRN
est normal	NQN
est note	LNQ
est ocup	PNN
est ou	MNS
est ouvert	LNP
est parti	KON
est pas	ONM
est pase	PMN
est patient	QMN
est plu	MQN
est plutot	NJN
est pour	OLN
est qu	RMN
est qui	NKO
est ravi	SNL
est regal	TMN
est reglo	RNN
est rendu	LNQ
est rentr	MNN
est reparti	TLN
est resort	MRN
est resorti	NPL
est rest	ONL
est retourn	TNM
est revenu	NQN
est sort	LTN
est sup	RNM
est sur	MNU
est timid	QMN
est tomb	NNI
est top	TNL
est toujou	NSN
est tout	QNN
est tre	QNM
est tromp	MQN
est trop	PNN
est tu	QMN
est un	QNK
est une	NMR
est venu	NNI
est vrai	RMN
et	NNM
et <day>	NKO
et <n>	KNQ
et a	SMN
et au	KNN
et bientot	QNN
et bon	SLN
et c	QMN
et ca	NLN
et ce	NPL
et compagn	NRL
et dan	NPM
et de	PNN
et demi	QMN
et depuis	RLN
et des	NLN
et deu	NLQ
et en	QKN
et encor	NRN
et fini	SNN
et il	ONK
et ils	NOL
et j	NKO
et jamai	QNN
et je	NQJ
et la	NSL
et le	MPN
et les	ONK
et lui	NOM
et m	TMN
et ma	KPN
et mes	NQM
et mon	NPN
et n	RNN
et ne	NNK
et non	NPM
et nou	SNN
et on	SNM
et pas	QMN
et plu	NOL
et pourtant	TNN
et propr	RMN
et puis	NPL
et quand	NSN
et rapid	RNM
et referm	MRN
et s	ONL
et sans	QNN
et son	NOL
et toujou	NQN
et tout	QNN
et un	LNO
et une	JNO
et vou	QMN
etabli	JNO
etag	OMN
etai	QMN
etai a	SNM
etai scept	SMN
etai venu	QNM
etaient	NOM
etaient mort	MON
etait	MQN
etait a	ONM
etait au	NNQ
etait bien	KNN
etait en	NOL
etait genial	NRM
etait gratuit	KNN
etait just	ONL
etait la	NNL
etait ouvert	MSN
etait plu	LNO
etait une	KNN
etat	NNK
ete	NON
ete avec	QNN
ete d	RNN
ete deu	ONL
ete la	TMN
ete maladie	MSN
ete tre	TMN
etoil	NPM
etre	PNM
etre pres	ONJ
etudiant	ONM
etudiant en	TNN
eu	NKN
eu <n>	QNM
eu a	QNM
eu afair	NLO
eu ausi	TNN
eu de	RNN
eu du	LNQ
eu la	NNP
eu le	QMN
eu leur	NMR
eu un	MPN
eu une	NNL
eue	LON
eue pour	RNL
eus	NQL
eux	NMP
eux c	RNM
eveil	RNM
evidement	JNS
evit	NPK
evit ils	NQN
evit l	QNM
evitez	NVN
evitez le	NQN
ex	NTM
exampl	SNM
excelent	NMQ
excus	MRN
exempl	NNP
exercic	MPN
exigeant	QNN
exist	NNL
exist encor	NKN
exped	MRN
exped en	NPN
experienc	NPL
expert	MSN
expliqu	RNN
expliqu tout	PMN
exploit	ONL
expr	RMN
expr pour	QNN
extra	SNM
extraordinair	QNM
face	KNO
face du	NNT
facil	ONH
factur	NPJ
factur <n>	NPM
factur deu	NQN
factur la	NQM
factur une	RNL
fai	NMQ
fai du	NMR
fai les	MNP
fai un	NLP
fair	NPN
fair et	PNN
fair ses	NPM
fair un	NMP
faisait	NNK
faisait des	MRN
fait	ONN
fait <n>	RNM
fait a	NNJ
fait avoi	NSN
fait ca	NKO
fait chez	ONK
fait comprendr	NRM
fait demi	RNN
fait des	QMN
fait deu	QNM
fait du	OLN
fait en	RNN
fait l	NRN
fait la	NQN
fait le	NON
fait les	NLO
fait leur	MPN
fait merci	NKP
fait notr	UNL
fait paie	PLN
fait pas	NOK
fait plu	QMN
fait roul	MSN
fait son	RMN
fait sur	SNM
fait tout	QKN
fait un	NOL
fait une	QMN
fait veni	NNL
falait	NQM
falu	NQN
fameu	NOK
familial	OIN
fan	TNK
fan de	MPN
faus	NRN
faus couch	ONL
faut	NMP
faut aim	NOL
faut apel	PNL
faut etre	PNM
faut pas	LNN
faut reserv	NKN
faut s	NON
faut un	NNR
faut une	NNQ
faut voir	LNP
fauteuil	NPL
fauteuil de	LRN
fe	NOL
fee	QNN
felicit	NMP
feme	NOM
feme a	NPM
fenetr	NRN
fer	MQN
fera	NOL
ferai	NNS
ferm	MNN
ferm a	JQN
ferm le	NNP
ferm les	NJN
ferm pedagog	NPL
fese	JNN
feu	PLN
feu de	QLN
fiabl	JNP
fievr	LNO
fil	NNM
fil a	NPL
fil ador	SNN
fil de	PNK
fil du	SNN
fil en	QNK
fil est	NPL
fil jusqu	PNN
fil l	TNM
fil n	NRN
fil qui	MNQ
fil s	PNM
fil sur	RNN
fil un	RMN
fil y	PNM
filet	PNN
fille	PNM
fille a	NNK
fille avant	QMN
fille avec	OMN
fille de	JNO
fille en	PNJ
fille est	ONM
fille j	LNR
fille l	PNM
fille la	QNN
fille ont	TNN
fille y	NLO
film	MQN
filomena	QNN
fin	NMN
final	SNK
final c	NOL
fine	TLN
fine avec	SLN
fini	NOK
fini aux	NRN
fini de	QNN
fini en	SMN
fini la	NRN
fini par	MSN
finit	KNO
finition	NRM
flacon	NRM
foi	SNN
fois	NPL
fois en	MQN
fois et	RNL
fois la	NNL
fois les	PLN
fois ou	NOL
fois oui	NMQ
fois par	NMQ
fois pour	MNP
fois qu	QNN
fois que	ION
fois sufit	LRN
fois sur	LRN
fonc	SNN
foncez	TNK
foncez les	QLN
fond	LQN
fond du	JON
fondu	NQN
font	NLN
font ausi	MNR
font le	QMN
font les	RNN
foot	QNM
foot a	QNM
forc	NNJ
form	NNJ
formidabl	QNM
fort	RNL
fort et	NQN
fou rire	PMN
foul	OKN
foulard	QNN
four	NOL
fournil	QNN
fr	PNM
frai	ONN
francai	RMN
franch	UNN
frein	NRK
frere	MNQ
frere fait	NNR
fric	MQN
frigo	JQN
frit	NOM
frit mole	NQN
froid	NOI
froid et	NPI
fui	MNR
fuir	NSM
fuit	NQM
fume	MRN
fume dan	MRN
fuyez	NSM
galer	OLN
gambeta	RNN
game	NNL
gamin	NNJ
gamin de	NQN
gamin qui	RNN
gang	NNP
gar	PNN
gar a	SNN
gar de	NNL
gar des	RNN
gar la	QMN
garag	ONM
garag a	NPN
garant	NRN
garanti	ONK
garanti <n>	RNM
garcon	QMN
gard	PKN
gard c	OLN
gard le	SNN
gard les	SMN
gard m	LNP
gard ma	QNL
gard mes	QLN
gard meubl	NQM
gard mon	NOK
gard precieus	QNN
gard un	NPL
gardien	QMN
gare	NJN
gateau de	QNN
gauch	NNR
gel	NPL
gen	NOL
gen qui	QMN
gencif	NSN
gene	NRN
general	QNN
generalist	RMN
genial	ONN
genial avec	RNN
genial j	MNQ
genial je	MNT
genial merci	KNS
genou	NNJ
gentil	KON
gentil et	RMN
gentil mai	NRM
gerant	NNK
gere	RKN
gerent	QMN
gest	LQN
gilet	MSN
glac	NPM
gogl	NNQ
gonfl	NSN
gose	TNM
gose a	RLN
gout	NPK
gout de	NNK
gout depuis	PLN
gout on	QNN
gouti	PNL
grac	UNN
grac a	TNN
grain	PNM
grain de	ONM
grand	QMN
grand merci	NLP
grand mere	ONL
grand pere	SKN
grand y	RNJ
gratuit	NNQ
gratuit et	RNN
grav	TMN
gravat	NSN
griet	QNN
gril	JPN
grimp	TNN
gros	NPL
group	NKN
group de	SNL
gsm	PNN
gsm <number>	PNN
guichet	LNO
guitar	QMN
gymnas	MNR
gyneco	QNN
h	NON
h <n>	QNM
h a	NKN
h j	NQM
h pour	QMN
habit	NNR
habitu	NQM
habitud	PNM
harcel	MQN
hasard	RNN
haus	NQN
haus les	NQN
haut	OMN
haut que	QMN
hein	ONK
hesit	SMN
heure	ONL
heure avec	NPL
heure de	MSN
heure du	RLN
heure et	NRM
heure le	NNR
heure mai	MPN
heure sur	MQN
heure un	RMN
heureus	NPL
hier	NJN
histoir	NOL
hiv	MON
home	QLN
honet	TMN
honet il	RLN
honet je	SNN
honetet	RNN
hont	NRN
hopital	NLR
hor	ONM
hor de	NQN
horair	NNP
horlog	NRN
hotel	QNN
huil	MNQ
huil de	MNQ
huit	ONL
huit ans	QMN
huit cent	MQN
huit jour	MQN
huit mois	SNN
humain	RMN
humain et	RLN
hurl	MSN
huy	RNN
hyp	RNN
i bon	QNN
ici	NLO
ideal	NPM
idee	KNT
idem	OKN
il	ONN
il avait	NQM
il bose	NLP
il cherch	ONL
il conait	SNN
il en	ONJ
il est	NPN
il etait	MSN
il expliqu	PNN
il fait	UNN
il falait	NQN
il faut	NNQ
il gard	RMN
il joue	TNN
il l	NLO
il le	SMN
il lui	NLN
il m	PNN
il ma	QMN
il manqu	LQN
il me	NMP
il n	NNL
il ne	QNN
il nou	SNM
il parait	NNR
il part	NNP
il pase	RNN
il pleur	QNN
il prend	OMN
il repond	ONL
il rest	NMR
il s	QKN
il sait	QLN
il se	NNQ
il te	NLQ
il va	QNM
il vient	QNN
il vou	NOK
il voulait	NRN
il y	MNT
ils	MNP
ils en	PMN
ils font	NKN
ils l	SNN
ils laisent	NQN
ils les	NNR
ils m	NSM
ils n	NPK
ils ne	KNN
ils nou	NRL
ils ont	PMN
ils recrutent	NNR
ils se	NPK
ils sont	OMN
ils te	PNM
ils vienent	QMN
imbatabl	TNN
impec	TMN
impecabl	QLN
import	NQL
import quoi	LSN
imposibl	NSN
imposibl de	NSN
impresion	ONL
impresion de	MPN
impresion par	ONM
imprim	MRN
in	RNN
incapabl	NRN
incroyabl	RNM
infin	RNL
infiniment	NNR
infirmi	QMN
info	NNT
inscri	NMS
inscri au	NLO
inscri en	OKN
insta	NLP
instal	PKN
int	NNV
int ausi	NMQ
interes	NNV
intervention	NSN
invent	SNN
invit	NRN
is	SLN
j	NMO
j ai	LPN
j aie	RNM
j aime	SNM
j alai	QMN
j apel	HNO
j aretai	PNN
j ariv	OJN
j atend	KNO
j aurai	MSN
j avai	QNK
j en	PNM
j etai	OKN
j me	NQN
jai	MRN
jai aret	MPN
jamai	NON
jamai ale	NNR
jamai decu	SNN
jamai essai	NMR
jamai ete	QNN
jamai eu	SNN
jamai plu	NRN
jamai rapel	NRM
jamai test	NMS
jamai un	VNN
jamai une	PMN
jamai venu	NSN
jamai vu	NOL
jamb	NSN
jant	NSN
jant raye	NSN
jardin	QNM
jaun	NPM
je	NNR
je bose	NNK
je cherch	HNO
je conai	NLP
je confirm	SNN
je croi	NLP
je deconseil	NRN
je demand	NNS
je descend	NQN
je dorm	PKN
je fai	NNR
je gard	SNN
je l	ONN
je la	MNP
je lais	OLN
je le	LQN
je les	PLN
je leur	RLN
je lui	PNK
je n	OKN
je ne	JNN
je note	NNR
je partag	MNP
je pase	NNJ
je pens	NKO
je peu	LNQ
je pluso	SNM
je pref	MTN
je prend	MNT
je prendrai	LNQ
je recomand	TNN
je regard	LNQ
je rest	NSN
je revi	RMN
je sai	NKO
je sor	LNP
je sui	NNQ
je t	NNS
je te	NNU
je tent	MNR
je transmet	MNQ
je vai	OLN
je valid	RNN
je vou	NNP
jean	KON
jeu	QNL
jeun	RNN
joie	NMQ
joignabl	NMQ
joindr	NPL
joint	NTN
joli	NSN
jouait	NQM
joue	QNL
joue pas	NQN
jour	NON
jour a	NMQ
jour apres	NRN
jour avant	NPL
jour de	ONK
jour et	JRN
jour il	KRN
jour j	SNL
jour meme	MNP
jour ou	QNN
jour sur	LNN
journ	OJN
journ a	PNM
journ au	QMN
journal	NKO
jsui	SNN
jug	KNN
juge	PNM
jumeau	SNN
jure	ONL
jure que	NPN
jusqu	QMN
jusqu a	MNO
jusqu au	NMN
jusqu aux	QMN
jusqu en	NKN
just	PLN
just un	RNM
jvai	NMQ
ke	NRN
ki	PNM
kife	TNN
kilo	NQL
kilo en	NPN
kilometr	MQN
kine	NLN
kine de	LNO
km	QNL
l a	NNO
l abon	LRN
l accouch	NQL
l acompt	NRN
l acordeu	RLN
l acte	NOL
l acueil	NSM
l ador	PMN
l adorent	PMN
l adres	OMN
l agenc	NMN
l agent	NOL
l ai	MON
l aide	PNN
l aime	NMP
l air	ONL
l album	NNK
l allait	QNM
l an	NMR
l ancien	NMQ
l ane	KNN
l anim	NPL
l aniversair	NPM
l anonc	PNK
l anuair	NMP
l apel	PKN
l apelent	SNN
l apres	MNQ
l argent	MRN
l ariv	KNN
l asiet	NQM
l asso	QNM
l asuranc	NRM
l atent	LPN
l autr	ONM
l avc	RNN
l avez	NMP
l avis	NNK
l avocat	INN
l avoi	RNM
l eau	NPN
l ebenist	RNN
l ecol	OMN
l ecout	TLN
l eduqu	QMN
l eglis	KNN
l enfant	RNN
l entr	KON
l entraineu	MQN
l env	LRN
l equip	NNJ
l etat	NNK
l ete	NNL
l heure	NPL
l hiv	KNO
l hopital	NLP
l horlog	NRN
l huil	MNQ
l impresion	MPN
l infirmi	QMN
l info	MNR
l instal	RNN
l oeil	MRN
l ombr	NPM
l on	RNN
l one	NNR
l ont	ONJ
l or	PMN
l oreil	NRL
l orthophonist	PMN
l osteo	NMQ
l ouvertur	RMN
l troi	PNM
l usin	NTN
la	NOM
la <n+>	NRN
la a	NJN
la avec	NJN
la ba	NPM
la bas	NON
la boit	NPL
la bouch	QMN
la caf	KNO
la cais	NRN
la camionet	KNN
la cantin	NKO
la caution	NPL
la ce	TNN
la chain	NUM
la chambr	NOL
la chanc	RNN
la chaudi	QNN
la cire	RLN
la clas	ONL
la clim	MRN
la cliniqu	PLN
la comun	NMP
la consult	MNR
la contact	MNP
la coup	NQN
la crech	MON
la crem	QNM
la croi	LON
la dame	ONM
la date	MQN
la debrousaileu	NNK
la demi	NLO
la demoisel	PNN
la derni	NRN
la dessus	NLP
la deux	NNK
la diferenc	TNM
la direction	NSL
la elle	NNK
la factur	QNL
la familial	PNJ
la fenetr	NRN
la fete	MSN
la fievr	NQN
la fin	NNL
la gard	OLN
la gardien	QNN
la gare	NJN
la gerant	RNN
la haut	LNP
la il	NPM
la je	QMN
la journ	NJN
la kine	LNO
la lain	RMN
la lecon	MQN
la letr	QNN
la list	NLO
la lot	NTN
la machin	NKO
la mair	NNS
la maison	NLO
la mam	SNN
la matern	PNN
la maternit	NKN
la meileur	RNN
la meme	LNO
la merc	RNN
la mien	NOK
la mjc	NNS
la moit	MRN
la naissance	QNN
la neig	NKQ
la notr	NMP
la nounou	NPM
la nouveau	KNO
la nuit	PNJ
la ou	NRN
la part	QNN
la pein	SNN
la pendul	MPN
la petit	PMN
la pharmac	NNR
la photo	SMN
la physio	NKP
la piec	QNL
la piscin	PNL
la plac	JNN
la plain	NNR
la plateform	KON
la plu	NKO
la pluie	MPN
la pmi	NMP
la pour	MPN
la pouset	NNR
la premi	MNN
la prochain	QMN
la prof	NQM
la qu	RNN
la quat	MRN
la queu	NRM
la rentr	NMP
la repons	NLP
la repris	NMP
la residenc	QNM
la retrait	NKQ
la rue	NKN
la saint	LQN
la saison	LNO
la sale	NPN
la seanc	NNJ
la secretair	MSN
la seul	NNL
la sien	PNN
la situ	RNN
la tabl	NNK
la tele	NRK
la tempet	QNN
la tete	NNO
la tondeu	NNR
la tousaint	LNQ
la trois	RMN
la veil	NQN
la vend	NPM
la veru	MQN
la vie	ONK
la vile	NNR
la visit	MON
la vitr	LQN
la voir	PLN
la voisin	PMN
la voitur	NOM
la vue	NQM
la y	LPN
la zone	RNN
labo	OLN
lac	QNN
lach	NOJ
lach en	MSN
lain	RMN
lais	MON
lais a	NKO
lais des	MQN
lais en	NSN
lais les	KPN
lais ma	QNN
lais mon	RNM
lais tomb	KNP
lais tout	NSL
lais troi	NQN
lais un	NKP
laisent les	NQN
laisez	NOM
lait	SNN
lambert	NOL
lame	RMN
lapin	NSM
laurent	PNM
lav	NLP
lave	NOJ
le	NNM
le <amount>	NLR
le <day>	NMO
le <n>	MNP
le <number>	NMS
le a	TNN
le bebe	NOL
le bon	RMN
le bouch	MSN
le boulot	NRN
le bras	NTN
le bureau	NNJ
le cadr	MQN
le cafe	QNN
le camion	NPM
le canap	NQN
le capot	NRN
le carnet	MQN
le centr	NNP
le chaufeu	MQN
le chequ	MRN
le cheval	NNK
le chien	QNN
le choi	PMN
le chu	TNN
le club	NRM
le coach	NNL
le coeu	SNN
le comptoi	ONL
le conseil	KPN
le conservatoir	LNN
le contact	QKN
le control	PMN
le cordoni	RNN
le cou	MQN
le coup	NQM
le cours	RNN
le dentist	ONL
le deplac	NQN
le detou	NOL
le devi	LPN
le direct	RMN
le dis	NSM
le dise	QNN
le do	NRN
le doct	MQN
le dos	MRN
le doudou	QNN
le est	NJP
le et	NMR
le fait	RNM
le fauteuil	NRN
le feu	UNM
le fil	MNP
le flacon	NRM
le fournil	QNN
le frigo	MRN
le gala	PJN
le gar	QNM
le garag	NMT
le gard	SNN
le gateau	NRN
le gerant	LSN
le group	KPN
le guichet	NNQ
le gymnas	NNR
le harcel	MQN
le ils	QNL
le jour	QNN
le kine	OKN
le lendemain	NPJ
le lit	NPM
le magasin	LQN
le magnetiseu	PNM
le mariag	ONL
le matin	NMQ
le medecin	KON
le meileu	UNL
le meme	NPN
le mien	OMN
le moins	RMN
le mond	MNN
le monit	NOL
le monsieu	OJN
le mot	PNL
le moteu	QLN
le nez	PNN
le nid	ONL
le notair	NPM
le numero	NLQ
le on	RNN
le pain	ONL
le papi	LQN
le parking	MNP
le parquet	PNN
le patron	MQN
le pere	MNO
le periscolair	NPL
le petit	NPK
le pied	SNM
le pilot	RNM
le plan	MPN
le portail	NQN
le post	NKN
le prenom	NRN
le prix	MPN
le prof	NQN
le proprietair	KNO
le quarti	NLP
le rachat	NSM
le rdv	NMQ
le regreterez	QNN
le rest	KON
le resultat	TMN
le rpe	RNL
le salon	QNM
le serveu	MPN
le servic	RMN
le seul	NJO
le site	MNQ
le soir	QNM
le sourir	TMN
le stag	NNS
le telephon	LQN
le temps	OMN
le toit	NOK
le top	SNN
le trimestr	NNK
le trois	MQN
le trotoi	NQN
le vend	MSN
le vent	MRN
le veterinair	MQN
le voisin	NSL
le week	LNP
lech	NQM
lecon	KQN
leg	SNN
lendemain	NOJ
lent	NSN
les <n>	PNN
les a	MPN
les ado	QNN
les alerg	ONK
les anim	NOL
les asuranc	NNS
les bebe	PNM
les casi	NNQ
les cheveu	LNP
les ciseau	PNN
les coliqu	NLP
les couleu	PNN
les cours	RLN
les dent	NPM
les deu	RLN
les devi	NNS
les doigt	TMN
les enfant	NNJ
les epaul	NQN
les escali	NQN
les ete	RNL
les fait	NLN
les fille	PLN
les frere	ONL
les gamin	SNN
les gar	NKQ
les gen	ONL
les gose	PNL
les horair	MNP
les inscri	NKO
les lais	LQN
les main	RNN
les maman	MQN
les meme	LNQ
les mien	OMN
les mono	ONL
les notr	ONL
les nouveau	NNQ
les oeil	WMN
les papi	NRN
les parental	SNM
les petit	PNK
les photo	NOK
les pied	LRN
les plac	NMQ
les point	MRN
les poney	ONL
les pris	NLO
les prix	NQN
les punais	MQN
les rideau	NNP
les six	NQN
les soir	KNN
les tarif	NNQ
les temps	QNN
les toilet	NRN
les tout	NLP
les vacanc	LON
les vaccin	NNK
les vaut	SMN
les vieux	QMN
les visit	NNQ
letr	SNN
leur	NPL
leur page	LON
leur pasag	NQM
leur premi	RNN
leur site	NNR
leve	RMN
levr	NPM
libr	MNO
librai	NMQ
lieg	RNL
lieu	QMN
lieu de	QMN
lign	NMQ
limit	NTN
liquid	LNQ
lisl	QNN
list	NKQ
list d	NJN
lit	IPN
lit tout	PMN
litr	NPM
livr	NMN
livr pour	LRN
loge	QMN
long	ONM
longtemp	NNR
longu	RNM
lot	NPK
lou	LPN
lou pour	NSN
loueu	SNN
loulou	TNN
lourd	RNN
lu	NPN
ludothequ	PNL
lui	NNI
lui a	SKN
lui ai	NRN
lui ausi	NQN
lui avai	NQN
lui conf	NPN
lui confierai	PNM
lui demand	NMQ
lui doi	RNN
lui doit	RNM
lui en	NPM
lui et	PNL
lui faut	SNN
lui il	NLO
lui meme	RMN
lui on	QNN
lui que	QNN
lui qui	NPM
lunet	NPM
luthi	QNN
luthi a	QNN
m	NPN
m a	NNI
m avait	NNP
m avoi	SNL
m en	MNR
m int	MNT
m ont	NSM
m y	OMN
ma	OMN
ma beau	LNN
ma blond	NRN
ma chien	RNN
ma comand	NSN
ma feme	NPM
ma grand	ONL
ma main	NPM
ma mere	PLN
ma niec	MNN
ma petit	NPJ
ma puce	NPM
ma tant	SLN
ma vie	OJN
ma vieux	PMN
ma voisin	OJN
machin	NLP
machin a	NMO
macon	RMN
madam	NOK
magasin	ONK
magasin de	NQN
magicien	QLN
magnetiseu	PNM
magnif	SMN
mai	QMN
mai <n>	QNL
mai bon	SNM
mai c	PNN
mai ca	NMQ
mai competent	RNN
mai eficac	QNM
mai elle	QNJ
mai faut	RNL
mai il	NNP
mai ils	NQM
mai j	LNQ
mai je	NNQ
mai la	SNN
mai le	SMN
mai les	PMN
mai list	RNN
mai long	OLN
mai ma	QMN
mai on	ONJ
mai une	NNL
maigr	MRN
maigri	NRN
mail	NNL
main de	QNN
main et	NPM
main pour	LPN
maintenant	OLN
maintenant c	NQJ
maintenant ils	NKO
mair	NJR
maison	OKN
maison de	NLO
maison le	RNM
maison medical	RNL
maison pour	NPL
mait	NNM
mait a	LNQ
mait de	RMN
maitr	NPN
maitr nageu	MPN
mal au	PMN
maladie	NNJ
maley	PNN
malgr	NNK
malheureus	JNQ
mam	NMO
mam et	QLN
maman	OLN
maman a	PNN
maman de	MNP
mang	ONK
mang come	QNN
manqu	MSN
manquait	MQN
manteau	RMN
maraud	NMQ
march	MNN
marchait	NPM
mare	NQL
mari	MNP
mari qui	LNO
mariag j	NRN
mat	NLP
matern	QMN
maternit	PLN
math	PNM
matin	OLN
matin au	NOL
matin c	NQM
matin et	RLN
mauvai	LTN
mauvais	NNL
mauvais experienc	NOK
mauvais surpris	PMN
me	MNN
me fai	LPN
me l	MRN
me parl	MSN
me prend	NKN
me rapel	MNS
me rasur	NLP
me rest	MNP
me sembl	NMR
me sui	NPJ
mec	PNM
mecan	QMN
mecano	NJN
mechant	NRN
medail	PNN
medecin	NMN
medecin qui	MQN
medical	KON
mefianc	NPM
meileu	SMN
meileu que	QNN
meileur	RNN
mem	UNN
meme	NNO
meme aux	RNM
meme avec	SMN
meme chez	PNM
meme chos	LNP
meme equip	SNN
meme galer	NKQ
meme la	QMN
meme le	UNL
meme nom	KNO
meme pas	NQK
meme pour	RLN
meme quand	SNN
meme question	NMR
meme temps	QNM
menag	MRN
menm	QNN
mention	SMN
mer	NPM
merc	RNN
merci	NKQ
merci a	NIN
merci beaucoup	NNU
merci bien	NRM
merci c	LNQ
merci ca	MNR
merci du	NPN
merci encor	SNN
merci gang	MNR
merci infiniment	NNR
merci j	NLR
merci je	OKN
merci la	NQL
merci les	NIN
merci mai	MRN
merci merci	MNR
merci mesag	NNR
merci on	NNU
merci pour	NNS
merci tout	NLO
mercredi	SNM
mere	NOL
mere de	NNL
mere ne	PMN
merit	SNN
merit d	QNN
merit une	QMN
mes	PNK
mes <n>	UNN
mes cheveu	QLN
mes clef	NPM
mes colegu	NLO
mes deu	SNN
mes enfant	QJN
mes fille	RMN
mes gar	QNM
mes genou	ONK
mes invit	NPM
mes jumeau	SNN
mes neveu	PMN
mes ongl	QNN
mes parental	RLN
mes petit	NMO
mes pied	QNM
mes troi	SLN
mes voisin	LQN
mes volet	MRN
mesag	KNP
mesag lais	NNR
met	QNL
met en	QMN
met la	QNN
met les	MQN
meti	NPN
metr	RNN
meubl	ONL
mi	NPN
micro	RNM
micro crech	RNM
midi	KNN
mien	PNN
mien a	NQL
mien au	NMO
mien est	NLO
mien y	SNN
mieu	NQK
mile	RNL
milieu	KON
milimetr	RNN
militair	NQN
militair pour	NQN
min	MNP
mini	ONK
minuit	ONL
minut	NPK
minut a	MQN
minut de	NNQ
minut et	NPL
minut le	PMN
minut montr	MQN
minut un	RNN
miracl	NLO
mis	ONN
mis de	NNK
mis du	NPL
mis le	NPM
mis les	NNQ
mis mes	RMN
mis mon	NQL
mis un	KNP
mis une	PNN
mise	RLN
mistral	NPK
mjc	NNS
mm	NQN
moea	QNN
moi	MNN
moi a	PNL
moi ausi	PLN
moi avec	NLO
moi c	NOM
moi ca	NLP
moi ce	PNL
moi il	NSL
moi ils	MPN
moi j	KNO
moi je	KNO
moi meme	KNN
moi qui	QNL
moin	MQN
moins	LNN
moins cher	RNL
moins de	NKP
mois	LNN
mois a	NTN
mois apres	NPJ
mois avant	NNQ
mois chez	NRN
mois d	NIN
mois de	NOK
mois et	NPN
mois final	QNM
mois la	NRL
mois pour	NSL
mois trop	MTN
moit	MRN
moit des	MQN
mole	NQN
mon	ONL
mon ado	QNL
mon aine	QLN
mon avis	OMN
mon avocat	NRM
mon barbi	RNN
mon beau	KNO
mon bebe	QNL
mon boulot	SMN
mon chat	NNL
mon chien	LRN
mon cousin	PNL
mon dos	RNN
mon dosi	NNJ
mon fil	NNM
mon frere	LNP
mon frigo	KNN
mon gar	NNL
mon garcon	QMN
mon gout	MPN
mon grand	SLN
mon home	PLN
mon jardin	RMN
mon lapin	NSM
mon mari	LNP
mon mariag	QNN
mon mur	LQN
mon neveu	SNM
mon ordi	QMN
mon pere	RLN
mon permi	QNN
mon petit	NNK
mon pied	QMN
mon ptit	PMN
mon train	MQN
mon velo	QMN
mon voisin	PMN
mond	NNO
monit	NNJ
monit de	MQN
monit sur	NQN
mono	ONL
monsieu	NNJ
monsieu avec	NMR
monstr	QMN
mont	ONL
mont les	NPM
montagn	KON
montr	ONL
montr coment	RMN
montr en	MQN
montr la	SNN
montur	RMN
morceau	NNK
mord	RNM
mord tout	RNM
mort	MNO
mot	NOL
mot d	PNM
mot dan	KNP
mot gentil	RKN
mot plu	QMN
moteu	NKO
mouai	NQN
mouchoi	NQM
mouil	PNN
moul	NRN
moulin	NMQ
moyen	RNM
mp	NKR
mp si	NNR
mur	NRN
musiqu	NNL
n	LNO
n a	MPN
n ai	PLN
n aime	RNM
n allait	RMN
n apelez	MPN
n avait	NNL
n en	TNK
n est	MNO
n etait	NSN
n import	NQL
n y	LNP
na	RNN
nag	NNK
nageu	MQN
naissance	PNM
namu	NLO
natel	NMP
navet	NQM
ne	PMN
ne comptez	NQN
ne conai	OLN
ne conaisait	NQN
ne fait	ONL
ne jamai	NRN
ne jure	RLN
ne lais	QNN
ne m	NOL
ne march	LNS
ne me	NOK
ne prend	NKP
ne recomand	NQN
ne regret	QNM
ne s	NNL
ne sai	NLQ
ne savait	MQN
ne tient	NPM
ne va	QNM
ne voit	QLN
ne vou	NNK
ne voulait	RMN
neig	NKQ
nerf	NRM
net	ONK
nete	SNN
netoy	NQN
neuf	NNJ
neuf quatr	PMN
neuv	NPN
neveu	LNN
nez	NPL
ni	NPL
niais	QNL
nickel	VMN
nid	NOL
nid de	MQN
niec	MNN
niveau	NPN
noir	NOK
nom	KNP
nom a	RNN
nom d	MQN
nom de	NNQ
non	KNO
non desol	MNR
non et	NSN
non merci	NTM
non pas	PNL
non plu	NQL
normal	NLN
nos	NNL
nos deu	QNN
nos jumeau	QNM
notair	NOM
note	NMP
note merci	RLN
note pour	NMS
notr	RNN
notr chaudi	QMN
notr fille	NOL
notr vieux	PMN
nou	NMN
nou a	PNN
nou au	RNM
nou ausi	NRL
nou autr	NJO
nou aux	QNL
nou avait	QNN
nou avon	NNK
nou c	QLN
nou ca	QNM
nou depuis	PNL
nou en	NPM
nou le	NPK
nou on	LNQ
nou ont	NSN
nou suit	PNM
nou un	QNM
nou y	RNN
nounou	NOL
nouveau	OMN
nouveau a	RNN
nouveau patient	NNR
nul	PNM
nule	NMQ
nule part	NOK
numero	NNR
numero du	NNP
numero en	QMN
nurs	ONJ
nus	NQM
obligatoir	MNR
ocasion	QNM
ocup	OMN
ocup de	QNN
ocupent	NLQ
ocupent de	QNN
odieu	NSK
oeil	NPL
oeil ferm	NNI
ofert	OJN
ofre	QMN
ofre le	QMN
oh	NKP
oh merci	MNP
oignon	QNN
ok	NKP
ok je	MNS
ok merci	KNU
ok note	QNN
ombr	ONL
on	MNO
on a	NPN
on ador	RNK
on apel	NMQ
on aprend	QNM
on atend	KPN
on aurait	PNL
on avait	NSM
on cherch	KNN
on dorm	QMN
on en	ONL
on est	QMN
on etait	KNN
on fait	QNN
on l	PNJ
on le	SLN
on les	NNJ
on lui	PNL
on m	JQN
on mang	QLN
on met	RLN
on n	NMN
on ne	UNM
on nou	JNN
on pase	NQN
on peut	PKN
on s	ONK
on sait	MPN
on se	QMN
on sera	NNS
on te	NQM
on va	NOL
on vient	LNR
on visit	NMR
on vou	ONK
on y	ONN
one	RLN
ongl	ONL
ont	ONN
ont apri	QNN
ont bien	NQM
ont chang	NQM
ont disparu	RMN
ont ete	TNN
ont eu	NMR
ont factur	LQN
ont fait	PNN
ont fini	RNN
ont jamai	NPN
ont la	NLP
ont mis	NQK
ont oubl	NQL
ont ouvert	NLO
ont perd	NRL
ont plant	MSN
ont pri	NOM
ont refus	MQN
ont rendu	MPN
ont sauv	TNM
ont tenu	RMN
ont tout	QNM
ont trouv	SNN
ont une	NLP
onze	QNM
oper	NPK
oper mon	NOL
or	SMN
ordi	QMN
ordonanc	NMQ
ordonanc pour	NNQ
oreil	QLN
orfevr	PMN
orfevr sur	PMN
organis	NRL
orthophonist	NKP
orthoptist	QMN
ose	SNM
oser	PMN
osteo	NKP
osteo pour	NNS
ote	RMN
otit	LNP
ou	MON
ou au	LNQ
ou bien	QNM
ou il	MQN
ou j	SMN
ou je	RMN
ou l	NLN
ou ma	MSN
ou on	NOL
ou pas	NKN
ou une	MNQ
ouai	PNM
oubl	NRK
oubl de	MQN
ouf	PNM
oui	OIN
oui <n>	MNS
oui c	NNQ
oui des	SNN
oui elle	QNK
oui est	QNL
oui et	QNN
oui la	RNM
oui lui	QNM
oui mai	RNN
oui on	PLN
oui sauf	NMS
oui toujou	NNQ
oui tout	MNT
oui un	QNN
oui une	QLN
our	NSM
ourlet	NPM
ouvert	KNP
ouvert de	NNR
ouvert en	NMO
ouvert le	KNP
ouvert un	NOL
ouvertur	RMN
ouvr	PLN
ouvri	ONM
over	NQM
pa	NTN
page	JNQ
paie	NUN
paie <n>	MRN
paie je	NQM
paie le	LRN
pain	PNK
pain a	QNM
pair	SNM
pane	NNL
paneau	NPM
pani	NNK
pani bio	NOL
paniqu	RNN
pantout	NQM
papa	SNK
papi	NNL
paqu	LNP
par	MNP
par <n>	SNM
par an	NMQ
par contr	RNN
par enfant	ONL
par eux	QNN
par hasard	RNN
par l	LON
par la	NMN
par le	MNO
par les	QMN
par lui	PMN
par mail	RMN
par mes	NNL
par mois	OLN
par son	NMO
par tere	PNN
par un	JNO
parait	KNO
parait que	NMS
parc	OMN
parc a	SMN
parc qu	TMN
parc que	NRL
parcou	MSN
pare	QNM
pareil	OMN
pareil je	NMR
pareil pour	SNN
parental	OMN
parental enfant	NLP
parfait	OJN
parfait je	LNR
pari	PNL
parking	KNN
parking de	NLP
parl	NNQ
parl ausi	NLP
parl d	LNP
parl de	NSK
parl encor	PNM
parlait	MSN
parlent	RNN
parlent encor	QMN
parol	NOL
parquet	ONL
part	QMN
part <n>	NSN
part de	PNN
part en	NJN
part il	QMN
partag	NLS
partag a	NNR
parti	MPN
parti a	MNQ
parti de	PKN
parti en	NMR
parti sans	NQM
partout	KON
pas	MON
pas <day>	NTN
pas <number>	NPN
pas a	RKN
pas acroch	NSM
pas aime	MPN
pas au	ONL
pas avec	TNM
pas besoin	NLP
pas ce	LNN
pas cher	SMN
pas chez	NRN
pas convaincu	NRN
pas d	NKN
pas de	PMN
pas donn	QMN
pas du	JPN
pas elle	ONL
pas en	NRN
pas encor	NMR
pas ete	NSL
pas fan	LQN
pas il	NSN
pas ils	NRM
pas impresion	NQL
pas la	NNP
pas le	LQN
pas lu	NQM
pas ma	NMQ
pas mai	SNM
pas mal	TNN
pas mon	NTN
pas ouvert	MRN
pas par	NMQ
pas photo	SNM
pas pire	RMN
pas plu	NNK
pas posibl	MQN
pas pour	QNL
pas que	LNO
pas racord	NQN
pas sur	NPM
pas toujou	QNN
pas trop	MNP
pas un	NRN
pas une	PNK
pas vou	KON
pas voulu	ONL
pas vu	NMQ
pas y	QNN
pasag	MTN
pasait	NOL
pase <n>	PNM
pase a	OMN
pase avant	SNM
pase ce	QNK
pase de	NMQ
pase deu	ONL
pase devant	NRN
pase en	NPN
pase et	PLN
pase la	MQN
pase mon	NSN
pase par	NLO
pase tout	SNN
paseport	RMN
pasera	NRN
pasez	LON
pate	QNL
patienc d	PNN
patienc ma	LPN
patienc pour	RNM
patient	ONN
patient <number>	PNN
patient avec	NQM
patient et	QLN
patin	NQN
patis	NQL
patron	NOL
patron a	MQN
pauvr	JNP
pay	RNM
payant	MNS
peau	NOL
pedagog	NNJ
pedagogu	SMN
pediatr	PLN
pedicur	QLN
peign	MNU
peign fin	NNR
pein	PNL
pele	NNL
pendant	NNO
pendant la	KNQ
pendant ma	NNK
pendant que	NNL
pendant un	RMN
pendant une	QNN
pendul	MPN
pensez	NMQ
pepit	RMN
perc	LRN
perd	ONN
perd en	NQN
perd la	ONL
perd le	MRN
pere	NON
pere a	NQN
pere disait	QLN
pere en	QNN
pere et	KPN
perim	NTN
periscolair	NPL
perl	SNM
permi	UMN
permi du	QNN
perso il	LRN
perso j	NRM
perso je	LPN
person	NOK
person n	MRN
person ne	QMN
person pour	MQN
pese	KNN
pet	QNN
pet sit	QNN
pete	NPM
petit	OLN
petit a	KON
petit bout	NNQ
petit courent	PMN
petit de	NLO
petit enfant	NMP
petit fil	PNM
petit fille	RMN
petit group	SNN
petit oignon	QNN
petit se	NOL
peu	NLO
peu demand	NNR
peu loin	RLN
peu moins	MQN
peu pas	NPM
peu pour	MRN
peu pre	NNS
peu voir	OLN
peu y	RMN
peur	QMN
peur du	PNN
peut	MPN
peut etre	PMN
peut pas	OJN
pharmac	NNR
pharmacien	QNN
photo	NNM
photo c	PNM
photo de	NPL
photo magnif	PNM
photocop	MSN
photograph	QNM
physio	MNP
piano	NOL
piec	ONL
pied dan	SNN
pied en	QNM
pied et	RNN
pied la	NRN
pier	NPL
pile	NPL
pilot	RNM
pire	RMN
pis	LNN
pis c	PKN
pis elle	LNS
pis tout	RMN
pis y	NQM
piscin	RNM
piza	QNL
plac	LNP
plac chez	NNS
plac en	NPM
plac le	NKP
plac trouv	MNQ
plain	NMR
plain de	NNR
plaindr	RNN
plaint	NRN
plait	SLN
plan	NPL
plan de	MPN
plant	PNK
plaqu	NQM
plaquet	NNK
plaquet et	NNK
plaquist	NKN
plat	LRN
plateform	JNO
plein	PNN
plein d	SNN
plein de	NKN
pleu	NQM
pleur	NNL
pleur en	LQN
pleur quand	SNN
pleur tout	QNN
pleurait	NTN
plomb	QNM
plombi	PJN
plu	NNM
plu ca	MSN
plu cher	NNL
plu de	LNO
plu grand	NNK
plu haut	NMP
plu jamai	NQL
plu le	NMP
plu person	LNO
plu qui	MPN
plu rapid	NNP
plu rien	PNN
plu tard	PNM
plu tot	ONM
pluie	NSN
plum	LRN
plusieu	QNN
pluso	SNM
plutot	LQN
pmi	LNO
pneu	NNL
poch	NNK
poel	QNN
poem	RMN
pogn	NSN
poign	MRN
poignet	MQN
poil	NOK
point	NSN
pointur	PNM
poison	NQN
poison rouge	NQN
poli	NRN
polyvalent	SNN
pomp	RNL
pomp a	NOL
pompi	SNN
ponctuel	SNM
ponctuel et	NPM
poney	ONL
poney sont	ONL
port	NOL
port clos	KNN
port de	QNN
port et	NOL
port ouvert	OLN
port plaint	NQN
portabl	NNK
portail	NQN
portait	NSN
portefeuil	NPN
portion	NQN
portugai	NLP
pos	PNL
pose	NPN
pose a	NRN
pose en	RNN
pose la	NMQ
posibl	MQN
positif	NNL
post	NJQ
pot	QNL
potag	QMN
poubel	QNM
pouc	NMP
poudr	MSN
poul	ONL
poulet	LPN
pour	MNN
pour <day>	NNQ
pour <month>	RNN
pour <n>	NPJ
pour <number>	QMN
pour aler	NOL
pour avoi	NMP
pour ca	NOL
pour ce	JON
pour celui	NOL
pour chang	NQN
pour des	LSN
pour dire	NPL
pour etre	LON
pour eux	NMP
pour fair	NRN
pour info	NMQ
pour l	JNN
pour la	MNO
pour le	QNM
pour les	NLR
pour lui	RMN
pour m	NQM
pour ma	NNP
pour me	ONM
pour mes	RNM
pour moi	NPJ
pour mon	NIP
pour nou	NLN
pour papa	NNL
pour qu	RNN
pour que	PNN
pour repar	NRN
pour rien	NQK
pour toi	NNT
pour tout	NOI
pour un	NRM
pour une	LON
pour vos	LNS
pourquoi	LNN
pourtant	PNK
pourtant avec	RNN
pous	NNL
pouset	NKO
pr	TNN
pre	NKO
precieus	RMN
pref	ONJ
prefectur	MRN
premi	NNP
premi coup	QNN
premi cours	KNN
premi fois	NKO
premi jour	PMN
premi soir	NQL
prend	NON
prend <n>	NLN
prend des	NLO
prend encor	QMN
prend le	OLN
prend les	JNO
prend pas	QNN
prend plu	NKR
prend rendez	NMR
prend sa	TMN
prendr	RLN
prendr la	SMN
prendrai	LNQ
prenez	RNM
prenez les	OKN
prenez pas	MQN
prenom	NPL
prepa	QNN
prepa <n>	QNN
prepar	NPL
prescrit	NPH
present	OJN
presing	RLN
presqu	OLN
prete	NLQ
preveni	NSM
prevenu	NPL
prevenu qu	SLN
prevoi	NPL
prevoyez	MSN
pri <n>	SNL
pri avec	JPN
pri chez	NMP
pri en	RLN
pri l	NPL
pri le	NMR
pri nos	NRN
pri pour	NKO
primeu	NMQ
principal	QNN
printemp	NNR
pris	NMO
pris de	QNN
priv	NMQ
prix	MPN
prix d	NPL
prix et	NRN
pro	SNN
problem	LON
prochain	OJN
prochain fois	QMN
prof	NRL
prof a	NQM
prof de	ONL
program	MQN
promes	NSN
promi	NTN
propos	NSN
propr	PLN
propr et	TKN
proprietair	LNP
psy	QNM
psychologu	NLP
ptit	QNM
ptit soin	PMN
puce	NRN
puce de	PNM
puericult	PNM
puis	NUN
puis le	NQN
puis m	MQN
puis on	NNL
puis plu	NRN
pull	NQN
punais	MQN
pus	NSM
qd	NQN
qd on	NQN
qu	ONL
qu a	PMN
qu au	LNN
qu elle	NQN
qu en	NQM
qu il	PNN
qu ils	MNO
qu on	ONJ
qu un	NJN
qu y	NQM
qualit	NNL
quand	PNM
quand elle	QNL
quand il	PNK
quand je	NRN
quand le	PNM
quand meme	MNS
quand on	NOL
quand ta	NQM
quarant	NPN
quart	QNN
quarti	NJN
quat	PNN
quatorz	NQM
quatr	NPK
quatr fois	RNN
quatr jour	KRN
quatr vingt	PMN
que	NNK
que c	MTN
que ca	MNQ
que ce	QNJ
que de	KNN
que demand	RMN
que des	NOL
que deu	QLN
que du	TMN
que j	PNN
que je	QNL
que l	RNM
que la	NKN
que le	LNN
que les	NQM
que lui	NKO
que m	PMN
que ma	NRN
que mes	LQN
que mon	NPM
que nou	QMN
que par	NNL
que pour	RNM
que sa	NRN
que t	NPK
que toi	KNN
que tu	QNM
que vou	KNP
quel	NPL
quel age	LNQ
quel heure	NNS
quel soulag	OMN
quelqu	NNP
quelqu un	MNN
question	NMS
question que	NNQ
queu	NUN
qui	MPN
qui a	NOL
qui ait	RMN
qui avait	LNO
qui est	NQL
qui fait	NMQ
qui l	NOL
qui les	TNN
qui n	SNN
qui ne	NNL
qui nou	NNL
qui ont	SNN
qui vient	NLN
qui vou	MON
quil	NNK
quinz	NNK
quinz jour	PNM
quit	NNL
quoi	PNM
quotient	NMO
rachat	NSM
rachat c	NRN
rachet	NPL
racin	NUN
racont	NPL
racord	NQN
racroch	LRN
radio	NQM
raid	MRN
raison	TNN
rale	NQL
ramp	MNQ
rando	NQN
rang	RNN
rapel	PNN
rapel toujou	SNM
rapel un	QNM
rapelent	NRN
rapelent jamai	NPM
rapid	NPN
rapid et	PMN
raport	QNM
rare	TMN
ras	NRM
rasur	NLP
rate	NQM
rate mon	MQN
ratrap	SNM
rav	SNN
rav de	RMN
ravi	WNM
raye	NTN
raye et	MRN
rayon	NMR
rayon de	RMN
rdv	MNQ
rdv <day>	NNQ
rdv <n>	NOK
rdv avec	MNR
rdv demain	MNP
rdv en	SLN
rdv le	NNQ
rdv pri	KON
re	NNL
reclam	NPM
reclam la	NQN
recomand	NMN
recomand a	QNM
recomand ausi	RNN
recomand pas	NQN
recomenc	QMN
reconcil	QMN
reconcil avec	QMN
recreofun	QNN
recrut	PLN
recrutent	NNR
recu	NMN
recu come	MRN
recu le	NKO
reculon	NPM
recup	LTN
recuper	RNN
redemandent	RNN
redir	SNN
redon	QMN
reduc	QMN
refair	MSN
refait	QNK
refait le	PLN
refait notr	QKN
refait tout	PMN
referm	LRN
refu	NLP
refug	PNN
refus	NLO
refus de	NOL
refus mes	QNN
regal	UMN
regard	MON
regard avec	NNR
regard ca	LNQ
regard dan	RMN
regard l	NQK
regard sur	NNR
regardait	QNM
regim	MSN
regl	TNL
regl ca	QNM
reglo	SMN
regret	QNL
regret d	QNN
regret pas	QNM
regreterez	QNN
regreterez pas	QNN
rein	KNN
rejean	RMN
relanc	PNL
relieu	OJN
remarqu	NPL
rembours	NOK
remerc	MNP
remet	NNK
remetr	NOK
remetr les	NQM
remetrai	NRM
remetrai pas	NRM
remi	PNM
remi debout	QNL
remi la	QLN
remi mon	QMN
remis	QMN
remont	NJO
remont le	MNR
remont les	QMN
remorqu	NLQ
remplac	LNN
remplac par	NNS
remplacant	KON
remplacant est	NPL
rempli	QLN
remplit	RLN
rencontr	NKO
rendez	KNP
rendez vou	KNP
rendr	NNR
rendu	LNN
rendu avec	NSN
rendu l	MQN
rendu sur	NLP
rendu un	MSN
renov	QMN
renov <n>	QMN
rentr	LNO
renvoy	LRN
repar	RNN
repar la	RMN
repar le	NNR
repar ma	PNN
repar mon	PNM
repart	PNM
repart avec	NPL
repart en	NRN
reparti	RNM
repas	NOL
repas de	NRN
repond	NOM
repond aux	QNM
repond en	NNR
repondeu	KNO
repondr	NNR
repondu	OLN
repons	NMP
repons en	KNO
repos	PNL
reprend	NLP
reprendr	NQM
reprendra	NTN
repri le	QMN
repris	PKN
reput	QNM
reserv	MNO
reserv le	MNP
reserv pour	KNO
residenc	QNM
resort	NNL
resortait	MRN
resortait en	MRN
resorti	NOL
resorti de	NQN
respect	SMN
respir	NKN
rest	LNN
rest <n>	MQN
rest assi	QLN
rest des	NNP
rest jusqu	RMN
rest sur	SMN
rest une	NNQ
resto	RNM
resultat	RNM
retard	ONL
retard en	RMN
retard et	LRN
retir	QNL
retir au	MTN
retir ma	NSN
retou	LNO
retou du	MPN
retourn	PNN
retourn c	PMN
retourn pour	ONM
retournerai	NTM
retournerai pas	MTN
retrait	NJQ
retrait en	NNS
reusi	QMN
reusi a	QMN
reve	QNL
reve encor	RMN
reveil	UNN
revenait	NQL
revenait avec	MSN
revenu	NTN
revenu <n>	NRN
revenu a	RKN
revenu avec	NQM
revi	RMN
revient	PNM
revis	RNN
revoi	NNK
ri	QNM
rideau	NRN
rideau de	MRN
rien	NNM
rien a	QNN
rien au	NJN
rien d	MNQ
rien de	MQN
rien dire	LPN
rien que	TMN
rien voulu	QNM
rigol	QNM
rire	NOK
rit	PNL
rituel	QNN
rituel du	QNN
rivi	RNN
robe	PNM
robe de	NQN
roman	PNM
rond	JNP
rond point	NMS
ronron	QNN
rosi	NQN
rouge	LON
rouget	QNN
rouget de	QNN
roul	QNL
roulet	SMN
rout	MQN
rout de	MQN
rouvert le	QKN
rouvr	NMT
royal	QNL
rpe	RNM
rue	QKN
rue de	PMN
rue des	PNM
rue gambeta	RNN
rue saint	PNM
s	KON
s apel	LNN
s aretent	QLN
s arm	QNM
s en	MNP
s entendr	NQN
s epanouit	QNM
s est	NPJ
s il	MNO
s ocup	TMN
s ocupent	QNN
s y	QNK
sa	PNM
sa boutiqu	QNN
sa reduc	QMN
sa retrait	SNL
sa voitur	NNL
sac	NLO
sac de	RNN
sage	PMN
sage feme	PMN
sai	MNO
sai pas	NLS
sai tu	TNN
saint	NQN
saint jean	NLP
saison	MNO
sait	RNM
sait qu	MPN
sait y	QMN
sale	NQM
sale d	LSN
sale de	NRN
sale des	NLN
sale et	NQM
sale pas	PNM
salon	NNK
sandoz	SNM
sandwich	NSN
sang	LNO
sans	PNL
sans elle	PNN
sans facon	NQN
sans hesit	QLN
sans l	NKO
sans nou	RNM
sans plu	ION
sans preveni	MQN
sans qu	NOL
sans que	SNN
sans rendez	NOL
sans rien	SNN
sans une	QNN
sant	OLN
satisfait	UNN
sauf	LNQ
saut le	NKO
sauv	PNK
sauv la	PMN
sauv le	SNN
sauv mon	QNN
sav	NQN
savai	NMS
savait	MRN
savait plu	NQN
scan	QMN
scept	SMN
scolair	MON
scolair a	LON
se	NPL
se deplac	PNN
se fait	QLN
se plaindr	RNN
se present	NNS
se sont	NQN
se voit	NPM
seanc	NOL
seanc d	NOM
seanc de	MSN
seanc on	MPN
sec	NQM
second	PNJ
secret	ONK
secretair	HNN
secretair est	MRN
secretariat	NMP
sect	NNR
sect <n>	MNQ
selon	QNM
selon l	NJP
selon le	NOK
semain	NQN
semain apres	MPN
semain d	RNN
semain derni	RLN
semain sur	NOM
semain tre	QMN
sembl	NMR
semel	NQM
sen	NPL
sent	OJN
sentait	NSN
sentait le	NRM
senti	PMN
sept	KNP
sept ans	NPM
septant	PNM
sera	KNQ
sera la	NNS
serai	KNO
serieu	PNL
serieu et	TNM
serur	RNM
serveu	MPN
servi	NPM
servic	NQM
servic de	QNN
ses	NNL
ses cordon	MNP
sesion	OKN
seul	NKN
seul a	SNN
seul devant	NOL
seul le	PMN
shampoing	KNO
she	RNN
si	OLN
si c	LTN
si ca	NMR
si elle	OJN
si j	QNM
si le	NRM
si quelqu	NNS
si t	MSN
si tu	LNP
si vou	NPN
sieg	NNL
sien	RLN
siest	JNP
sign	MNN
sign avec	MNQ
signatur	MNP
signatur <day>	MNP
simpl	NKN
sinon	PJN
sinon la	PLN
sit	NOL
site	NNT
situ	SNN
six	NOL
six ans	ONM
six minut	LSN
six mois	NPN
six semain	MSN
six trent	PMN
ski	SMN
sms	NSM
snack	SNN
social	NKO
societ	NPN
soeur	PLN
soeur qui	RNN
soi	SMN
soie	NOL
soign	NOK
soin	RMN
soir	MPN
soir de	SNN
soir et	NLO
soir meme	NNL
soit	NOL
soixant	NQM
sol	NOK
soleil	LSN
solid	VMN
sommeil	QNN
son	NNO
son asuranc	NPM
son meti	PMN
son neveu	KNN
son nom	LNR
son portabl	QMN
son tel	LQN
son telephon	KON
son travail	RMN
sone	MON
sonet	QNN
sonez	NNT
sont	QMN
sont bien	RNM
sont des	NKP
sont dingu	QNN
sont en	NQN
sont parti	NOL
sont pas	KNO
sont pase	PNN
sont payant	NNQ
sont troi	OKN
sont venu	SNL
sor	NNR
sor de	LNQ
sort	NOK
sort avec	QNM
sort de	ONL
sort du	MSN
sort en	MQN
sortant	QNN
sorti	NQK
sorti du	MQN
sorti la	QLN
sou	NQL
sou l	PKN
sou la	PNN
sou le	MNP
sou sol	PNM
souci	OLN
souci avec	SNN
soud	PMN
soud ca	PMN
souhait	NTN
soulag	OMN
soup	NRM
soupi	NQN
soupir	NRN
souriant	SKN
sourir	QLN
sourir a	NQN
souris	NTN
soutien	MPN
soutien scolair	MPN
souveni	MTN
souvent	QLN
special	RMN
specialis	RNM
sportif	NQN
st	RNN
stag	NNQ
stag de	MNQ
stagiair	NRN
stagiair qui	NRN
stand	NQM
standard	MNU
ste	NOL
stp	KNP
stres	RLN
su	NMO
sublim	NOL
sufi	KPN
sufit	NRN
sui	MNO
sui asmat	NNR
sui entr	QMN
sui fait	MSN
sui jamai	NNR
sui pase	LNP
sui repart	NPM
sui sort	NQN
suit	ONK
suit depuis	PNM
suiv	QNN
suivi	MNO
sum	SMN
sup	NLO
sup bien	QNN
sup equip	QNM
sup fine	QNN
sup gentil	RMN
sup mai	QNL
sup merci	OMN
sup sympa	QNL
supl	NRN
sur	MON
sur <n>	LNN
sur c	PNM
sur des	PNL
sur deu	LQN
sur doctolib	NLO
sur elle	QNL
sur eux	NQN
sur l	NNK
sur la	NMO
sur le	NQN
sur les	NSM
sur leur	KPN
sur ma	NOM
sur mes	ONM
sur pied	QNN
sur principal	QNN
sur rendez	NNR
sur sa	PNN
sur ses	PMN
sur son	NQM
sur troi	NRM
sur un	ONL
sur une	ONK
sure	QKN
surpris	RLN
surtout	ONM
surtout le	NNJ
surtout pas	NNO
svp	NNL
sympa	SNL
t	LNP
t envo	MNP
t es	LNN
ta	MON
ta gamin	NQM
tabac	NNR
tabl	NKN
tabl a	NPN
tach	PNM
tail	NOL
tair	NPL
tajin	RMN
tant	ONL
tant que	NPM
tap	NRM
tap sur	NPM
tapis	NRN
tard	MNP
tarif	NMS
tart	SNM
tata	QMN
te	NLP
te dirai	NNP
te le	NNQ
techn	NOL
tel	NNJ
tel <n>	RNM
tele	MNP
tele alum	LQN
tele c	RNL
telephon	LSN
tempet	QNN
temps	PNL
temps de	NNL
temps il	PMN
temps que	OJN
tendu	NPM
tenez	MPN
tenez a	NQN
tent	NNQ
tent quand	NNQ
tenu	ONN
tenu jusqu	NRM
tenu un	ONK
terain	NNR
teras	RKN
tere	NNK
termin	RMN
tes	MNN
test	NKO
test les	RNN
test mai	NMP
tete	ONL
tete mai	QMN
text	NNP
thank	LNR
thank you	MNQ
the	QMN
ti	RNN
ticket	NOL
ticket de	NRN
tien	NKN
tient pas	NPM
tileul	RNN
timid	PNM
tip	PNN
tip top	PNN
tire	NJN
tiroi	NOK
tisf	NPM
titi	NPL
titr	QLN
tjs	NNR
tof	NOK
toi	LNN
toilet	NPK
toit	NNK
toitur	NPL
tomb	NNL
tomb a	NSM
tomb dan	QNN
tomb de	NSN
tomb et	QLN
ton	LON
tondeu	NNS
top	TNN
top il	PMN
top merci	OMN
tot	PNM
total	NPK
tou	QNL
touch	PNK
toujou	NON
toujou <n>	JNN
toujou a	QMN
toujou dan	PNK
toujou en	NNS
toujou le	SNN
toujou pas	MTN
toujou pase	SNM
toujou souriant	RLN
toujou sur	NSM
toujou un	NPM
tour	NPL
tousaint	LNP
tout <month>	NQN
tout a	NLO
tout au	RMN
tout cas	LON
tout compri	NQM
tout croch	NSN
tout de	NNJ
tout depend	MNR
tout dire	PMN
tout est	QNK
tout et	PMN
tout grand	NMQ
tout j	MPN
tout je	PNN
tout l	NSM
tout la	NKN
tout le	NMO
tout les	NMP
tout ma	RNN
tout mes	QNM
tout nos	RNN
tout petit	OKN
tout refair	MSN
tout repri	NQN
tout s	SMN
tout seul	RNN
tract	NQN
tract de	PLN
train	ONI
trait	MON
tranquil	ONK
transf	NMQ
transmet	MNQ
travail	NMN
travail d	PMN
travail mon	QNM
travail nickel	QNN
travail propr	SMN
tre	PNJ
tre a	NOM
tre bien	SNM
tre bon	QMN
tre competent	PMN
tre content	RLN
tre decu	MPN
tre doux	QMN
tre humain	PMN
tre patient	QMN
tre pedagogu	RLN
tre peu	MRN
tre pro	PNN
trembl	NPM
trembl encor	NQN
trent	ONK
trent ans	QNN
trent minut	PNN
trent neuf	PMN
tres	PNK
tribunal	NSN
trimestr	NNK
trisom	QNM
trocardi	SNL
troi	NPL
troi accouch	PMN
troi fois	NRM
troi jour	NSN
troi mesag	NPM
troi mois	OJN
troi premi	KNO
troi remplacant	NPL
troi rivi	QNN
troi semain	NQN
troi y	ONN
trois	RNM
tromp	MRN
tromp de	NRN
trop axe	NQN
trop bien	NLP
trop cher	NOK
trop d	NPN
trop de	LSN
trop fort	PNL
trop militair	NQN
trop sale	NPM
trop tard	JNO
trotoi	NQN
trou	NOL
trou dan	NRN
troubl	QNN
trouv	NKO
trouv a	SMN
trouv en	SNN
trouv la	RNL
trouv le	QNM
trouv merci	LNR
trouv sur	NRN
trouv toujou	SNN
trouv un	NRL
trouverez	RNN
trouverez pas	RNN
truc	KNQ
tt	NSN
tt le	NSN
tu	NON
tu as	NNT
tu cherch	MNQ
tu fai	OLN
tu l	ONK
tu me	NMQ
tu peu	OKN
tu prend	PKN
tu sai	NQM
tu veu	NMQ
tuer	RNN
tuer leur	RMN
turn	NQM
turn over	NQM
type	SMN
un	NON
un <day>	PHN
un <n>	PLN
un a	NNU
un amou	RNN
un an	NPM
un ange	RNM
un arbr	ONL
un autr	NSK
un avocat	MPN
un bebe	MON
un bon	RLN
un bout	MSN
un bras	NPL
un bruit	MPN
un certain	NLN
un chat	KON
un coin	KON
un coup	QMN
un cours	LNQ
un creneau	RNN
un d	KRN
un de	NOK
un depart	TNM
un devi	LNO
un don	RNM
un dosi	NMP
un enfant	LQN
un ete	QNN
un exploit	RNN
un gros	LON
un joint	NPN
un lapin	OJN
un medecin	NNR
un mesag	NKQ
un mois	NOL
un monsieu	RMN
un morceau	SNN
un mot	RLN
un oeil	NLO
un papi	MQN
un petit	ONL
un peu	QNK
un quat	PMN
un qui	PNN
un rayon	RMN
un rdv	QMN
un regal	QNN
un rein	KNN
un rendez	MNQ
un retou	NMS
un sans	SNN
un seul	ONL
un simpl	NTL
un souci	QNK
un soupi	NQN
un tout	NMQ
un trimestr	NPL
un trou	NSN
un truc	LNN
un voleu	MRN
un vrai	NQM
une ami	NMP
une apendicit	NRM
une autr	JNO
une bare	NNL
une bat	QNN
une consult	NLQ
une copin	PMN
une crem	SNN
une dame	NLP
une de	NKO
une equip	PMN
une etoil	LRN
une fois	NOM
une gout	PLN
une heure	PNL
une hont	MTN
une journ	PMN
une larm	QNN
une list	NNU
une maman	RNN
une mauvais	NOL
une medail	QMN
une ordonanc	LNQ
une otit	LNP
une patienc	PMN
une perl	TNM
une piec	LPN
une plac	NLN
une pomp	NOL
une port	KON
une pouset	MRN
une question	MQN
une remplacant	NNP
une semain	NNK
une tuer	RNN
une vis	PMN
uniqu	NMT
up	NHN
urgence	KPN
urgence elle	MNP
usag	RLN
usin	NUN
usin a	MSN
va	NLO
va chaqu	SNJ
va depuis	TNM
va en	TNM
va mai	NNT
va tout	RNK
vacanc	NOM
vacanc a	NNL
vaccin	NNK
vai	NJN
vai aler	MNP
vai apel	KNQ
vai chaqu	MNQ
vai demain	MNQ
vai pour	PNM
vaisel	RNM
valid	SMN
valid a	SMN
valis	ONK
vas	NPL
vas y	SNN
vaut	NQM
vaut chaqu	RMN
vaut la	QNM
vaut le	RKN
veil	NPL
veil de	NPM
velo	QNM
velo de	QMN
vend	KON
vend a	PNK
vend en	NNK
vend le	MQN
vend un	MNP
veni	NOM
veni a	PMN
vent	NQM
venu	NNH
venu chez	PNN
venu le	QLN
venu pour	SMN
venu un	RMN
venu voir	SLN
vera	NMP
verif	LNO
verifi	NNS
verifiez	NNS
vers	NMQ
vert	NNP
vert il	NMR
veru	PNL
veru est	MQN
vest	SNN
vestiair	NQM
veterinair	KNN
veterinair de	INN
veto	NOL
veu	NNT
veulent	SMN
veulent y	SMN
veut	TMN
veut y	PMN
vevey	PNN
viand	NPM
vidang	NOK
vide	NNP
vie	NMN
vien	QNN
vien de	QNN
vienent	QMN
vient	NIP
vient a	SNN
vient de	NKO
vieux	WNN
vilag	PNL
vingt	MQN
vingt ans	MNP
vingt deu	RMN
vingt dix	PMN
vingt minut	RNN
violon	NRM
visit	LPN
visit <day>	NNT
visit et	MSN
vite	NLN
vites	NRN
vitr	NTN
vitrin	MTN
vive	ONL
voi	RNL
voil	NPM
voila	NRL
voila ce	PNN
voir	NMR
voir le	PLN
voir sur	NMU
voisin	LRN
voisin <n>	SNN
voisin en	NMP
voisin est	SNL
voisin et	NOL
voit	PNL
voitur	NPL
voitur de	NPN
voitur et	QMN
voitur pour	QNN
vol	LRN
volet	NPM
voleu	NRN
vont	RNM
vont depuis	PNM
vos	NLN
vos repons	MNP
votr	NRM
votr argent	NQN
vou	LON
vou a	MQN
vou aime	NMQ
vou aimez	NOL
vou avez	RMN
vou cherch	NNQ
vou comprendrez	NQN
vou deu	KNR
vou dirai	NNR
vou en	NNR
vou et	PNM
vou ete	LNR
vou faut	PNL
vou l	NMQ
vou la	NRN
vou le	NNL
vou me	NNR
vou n	ONL
vou ne	RMN
vou par	NMQ
vou parlez	OKN
vou prenez	MNR
vou que	NRN
vou regard	RMN
vou tenez	NQN
vou voulez	NKO
vou y	NPM
voulaient	QNM
voulait	NNK
voulait pas	RMN
voulez	NKO
voyant	LQN
voyez	JON
vrai	NPL
vrai bonheu	PMN
vrai qu	QNN
vraiment	OLN
vtc	SNN
vu	NPN
vu des	QNN
vu la	ONJ
vu le	QNM
vu que	ONM
vu un	NNP
vue	KNP
w	RNN
wanda	QLN
we	RNN
week	ONL
week end	PNN
with	RLN
y	NNO
y a	NLN
y ai	NOM
y aler	QKN
y amen	NNK
y avait	KON
y avon	PNM
y charg	RNM
y cours	NKN
y de	PLN
y en	NKO
y entr	NMS
y etai	PMN
y fair	QMN
y m	NQL
y ont	NQM
y pase	NKP
y remetr	NQM
y reprendra	NTN
y rest	NMT
y retourn	RNK
y retournerai	NRM
y sent	TNM
y sont	PNN
y sui	NNO
y va	NJO
y vai	NJO
y vont	RNM
ye	KNP
yoga	SNN
you	MNQ
youtub	LNP
zafe	NQL
zero	NOM
zero larm	QNN
zero six	PMN
zone	RNN
zumba	RMN
#bias	MNO`,
};
