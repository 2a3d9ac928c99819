/** Written by `npm run train` from tests/fixtures/corpus; the form is told in judging-table.ts. */
import type { JudgingWeights } from '../judging-table.ts';

export const STANCE_WEIGHTS: JudgingWeights = {
	outcomes: 'recommends warns neither'.split(' '),
	scale: 3,
	table: `!<day>	KNQ
!<money>	NPM
!<month>	NPM
!<n>	LNP
!<number>	MNO
!a	NOK
!achet	RNN
!acroch	NQM
!afair	NQM
!agre	KON
!ai	PMN
!aileu	QNN
!aime	NRN
!ale	NNR
!an	JNN
!anim	MQN
!ans	JNN
!apres	MNQ
!apri	QMN
!aretai	QNN
!ariv	ONK
!asiet	NPM
!au	NPM
!aurait	SMN
!ausi	QNM
!autr	NON
!avant	NOM
!avec	ONM
!avis	LNP
!avoi	QNL
!bas	MPN
!bavard	QMN
!besoin	NLP
!bien	NNK
!bose	QNN
!c	OMN
!ca	KNN
!cart	NLO
!cas	NQM
!case	QLN
!ce	MRN
!cene	MSN
!centr	NTN
!chang	PNK
!cher	TNN
!chez	NNM
!clef	LRN
!come	QMN
!compt	PNN
!conseil	NTM
!content	LSN
!convaincu	NQM
!d	NNP
!dan	PLN
!de	NMO
!decu	TMN
!demand	TNM
!depuis	QNL
!des	QNN
!desol	NNR
!deu	NQL
!devi	KNO
!diferenc	NLP
!dire	NQM
!dit	KNP
!donn	QMN
!dosi	QNM
!du	NON
!ecout	NSN
!elle	MNN
!en	KON
!encor	MNR
!essai	NNR
!est	LON
!et	ONJ
!etai	MSN
!etait	NQM
!ete	NPK
!eu	QNL
!eux	NRL
!examen	NPM
!excus	NQN
!facil	PLN
!facon	NRM
!factur	NRN
!fair	NOM
!fait	LPN
!fan	LSN
!faut	RNN
!ferm	NRN
!fini	NOK
!fois	NOL
!froid	QMN
!garag	MSN
!generalist	SNN
!gout	NOL
!grand	PNK
!hein	NOL
!hesit	PMN
!heure	PNM
!ils	NPM
!impresion	NRL
!j	PNN
!je	NJO
!la	QMN
!lais	NLO
!larm	SNM
!le	MNN
!les	LON
!leur	NRN
!loin	QNN
!lui	NJO
!m	RNK
!machin	SNN
!mai	OMN
!mal	RNM
!malgr	NPK
!matin	PLN
!mauvais	QNN
!me	QNL
!meme	NNQ
!merci	LNN
!mes	RNL
!mieu	SMN
!mis	MNR
!moi	NPM
!moins	NPK
!mon	NPJ
!mond	OKN
!mot	QNN
!n	QNL
!ne	PKN
!nom	JNP
!nos	NPN
!note	NOK
!nou	ONL
!nouveau	MRN
!ombr	SMN
!ont	MRN
!ou	RNM
!ouvert	NRN
!paie	NSN
!pain	NSN
!pantout	NPL
!par	NQL
!pareil	PNL
!parl	OLN
!part	MPN
!pediatr	NNQ
!pendant	NKO
!pens	OKN
!person	NNP
!petit	LPN
!peu	NPM
!photo	ONK
!pire	RMN
!plac	RNM
!pleur	NKP
!port	LNN
!posibl	NQN
!prend	SNN
!prendr	PNN
!pres	ONK
!preveni	LPN
!prevenu	NQN
!pris	JNN
!qu	LNN
!que	OMN
!question	NNR
!qui	MNN
!racord	NQN
!rapel	NQM
!recomand	NMQ
!recu	LNR
!redir	RMN
!rendez	NPL
!repons	NNJ
!retourn	LNN
!revenu	LRN
!s	OIN
!sa	QNN
!se	RNM
!si	QNN
!signal	PMN
!soir	RNN
!sou	NPM
!souci	NLN
!stres	RMN
!sui	LPN
!sur	LQN
!surpris	QNN
!tard	ONM
!telephon	LNN
!test	NNT
!tomb	QKN
!top	MQN
!tot	ONL
!touch	NPK
!toujou	PNM
!tre	RMN
!troi	JPN
!trois	MSN
!trop	NMO
!trouv	ONL
!tu	PLN
!un	PNL
!une	QNN
!vacanc	NMQ
!vaut	NLO
!venu	NPM
!voir	NNP
!voisin	LNO
!vou	ONK
!voulu	SNM
!vu	LNN
!y	NOL
#agrees	RNL
#anger	KNN
#asks	LNP
#asks-last	NLU
#blame	LQN
#blame-twice	MUN
#brief	NON
#contrast	OLN
#cross	INO
#dots	NSL
#exclaims	NGN
#firm	LPN
#glad	RHN
#laughs	MNW
#long	RNK
#news	NLS
#offers	NKQ
#praise	QNN
#praise-twice	QNK
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
<day>	NKQ
<day> <hour>	OLN
<day> atention	MNP
<day> au	NNS
<day> avec	PLN
<day> c	OKN
<day> elle	SNM
<day> et	MNR
<day> il	QMN
<day> j	NNK
<day> je	NMO
<day> le	RNM
<day> matin	NLN
<day> merci	MNP
<day> mon	SMN
<day> on	NKN
<day> ou	LPN
<day> soir	LPN
<day> tu	QLN
<day> un	NJO
<hour>	NKN
<hour> <hour>	NKN
<hour> est	RNM
<hour> et	LNO
<hour> pile	PNL
<hour> pour	LNN
<laugh>	JNO
<money>	ONM
<money> a	KON
<money> chez	QMN
<money> d	NRN
<money> de	MUN
<money> et	NQM
<money> h	SMN
<money> je	KNP
<money> l	MPN
<money> la	OJN
<money> le	PNM
<money> les	QMN
<money> merci	NMR
<money> par	PNL
<money> pour	NUK
<month>	NMP
<month> <n>	RNN
<month> a	OLN
<month> chez	NNQ
<month> d	NNS
<month> il	NNU
<month> j	OKN
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
<n> elle	QNM
<n> en	PNL
<n> et	LPN
<n> ete	RMN
<n> fois	NOK
<n> h	NPN
<n> heure	QNN
<n> il	PNL
<n> ils	RNL
<n> jour	NPN
<n> la	NNR
<n> le	MON
<n> les	QMN
<n> merci	NKN
<n> mes	QNN
<n> min	LNO
<n> minut	PNM
<n> mois	NNP
<n> mon	RMN
<n> par	QNL
<n> permi	RNN
<n> plac	NMT
<n> pouc	NNQ
<n> pour	NKP
<n> rencontr	RNM
<n> seanc	NOK
<n> semain	ONL
<n> venu	PMN
<number>	ONM
<number> %	PMN
<number> <money>	NQM
<number> <n>	NKN
<number> <number>	SKN
<number> de	LQN
<number> elle	QNM
<number> en	MRN
<number> il	SNN
<number> la	NPN
<number> pas	NLN
?<n>	NKN
?@	NNQ
?a	OMN
?age	MNQ
?agre	NNT
?ai	MON
?ane	NMR
?ans	LNR
?apel	NMO
?as	NJO
?au	QMN
?ausi	NNQ
?avec	NLO
?avez	LNO
?bebe	RNN
?bon	QMN
?bonjou	NMQ
?c	NNP
?ca	NPM
?ce	LNO
?celui	NNQ
?cherch	MNR
?chez	KNO
?combien	NNR
?come	NNQ
?coment	NNR
?complet	NNR
?contact	MNQ
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
?donn	NNQ
?doux	NPN
?du	LNO
?duquel	NNS
?elle	NNR
?en	NNR
?encor	NNT
?enfant	MNR
?essai	NNQ
?est	NLN
?et	NNO
?exist	NNR
?fai	NNS
?fait	LNO
?faut	MNQ
?final	NLP
?garcon	NNP
?gard	MNQ
?h	QNN
?habitud	MNP
?heure	MNP
?i	NNR
?il	MNS
?j	LPN
?jour	MNQ
?jusqu	NMQ
?just	MNR
?l	KPN
?la	LNN
?le	NON
?les	MNP
?me	NMP
?merci	NNQ
?n	NRN
?nom	NNR
?non	PKN
?normal	NQN
?nouveau	MNO
?numero	MNP
?on	MNR
?one	MNS
?ou	NMS
?ouvert	NNS
?par	KNN
?parl	NNQ
?parlez	PKN
?parti	MNQ
?pas	JON
?petit	MNR
?peut	NNQ
?physiqu	NMR
?plac	NNR
?plu	RMN
?portabl	NNS
?pour	OLN
?pouset	NNQ
?pr	QLN
?prend	NNP
?prenent	NMS
?prenez	NNQ
?prix	NNR
?qu	MNP
?que	RNM
?quel	NLS
?quelqu	LNN
?question	MNQ
?qui	NPM
?quoi	LNN
?rest	MNQ
?rideau	NNP
?rien	MNR
?s	LNR
?sait	NNP
?sans	MON
?se	OLN
?sect	NMR
?ses	MNR
?ski	NNQ
?son	MNP
?sont	NMP
?sur	MON
?t	NNT
?tail	NMR
?tarif	OKN
?toi	PLN
?tout	NNR
?tu	OLN
?un	NNQ
?vacanc	NMQ
?veni	NMP
?voir	NNQ
?votr	PLN
?vou	MON
?y	NLP
@	NKP
@ exempl	PNM
^ +	PNI
^ <day>	MNT
^ <hour>	KNR
^ <laugh>	JNN
^ <n>	NOM
^ <number>	NNH
^ @	NMR
^ a	PNL
^ adres	NMQ
^ ah	KNO
^ aie	NNS
^ alez	OLN
^ alor	NOL
^ apel	NMR
^ ark	MNQ
^ as	QMN
^ atention	KNQ
^ au	QNM
^ aucun	NMP
^ ausi	UNN
^ aux	PNM
^ avec	NNQ
^ avenu	QMN
^ ayoy	NLO
^ beau	NQN
^ beaucoup	NRN
^ ben	NNL
^ bien	QNL
^ bienvenu	KNO
^ bof	MSN
^ bon	LON
^ bone	NKS
^ bonjou	MPN
^ bonsoi	NMQ
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
^ cliniqu	NNO
^ combien	NNP
^ come	QNM
^ complet	MNQ
^ compt	ONJ
^ contact	QNM
^ content	NNK
^ coucou	NNR
^ courag	NJQ
^ courez	ONL
^ cours	NNL
^ crech	RNL
^ d	RNM
^ de	NNG
^ decu	NQM
^ deja	NNR
^ demandez	ONK
^ depuis	ONJ
^ des	NRN
^ deschamp	QNN
^ deu	NQK
^ devi	RNL
^ devinez	NQN
^ dison	NSM
^ dispo	NNR
^ domag	JON
^ donc	NOK
^ doux	QNN
^ du	NQK
^ elle	LPN
^ en	NNO
^ enfin	NNK
^ entr	LNO
^ equip	QNN
^ est	RKN
^ et	MON
^ eue	NNQ
^ evidement	KNO
^ evit	LTN
^ evitez	NRM
^ factur	QNM
^ fai	LNP
^ fait	NLO
^ faut	INP
^ felicit	NLP
^ ferm	NKQ
^ foncez	PNM
^ franch	PNM
^ fuyez	NRM
^ garag	SNM
^ gard	NMP
^ genial	MNS
^ gentil	NRM
^ gratuit	NPL
^ gros	MSN
^ gsm	RMN
^ hier	NLP
^ honet	QNM
^ ici	PNL
^ idem	NKN
^ il	ONN
^ ils	JNO
^ impec	QNM
^ impecabl	QLN
^ inscri	NMS
^ j	NON
^ jai	NPM
^ jamai	NMN
^ je	OMN
^ l	PMN
^ le	MNO
^ les	LON
^ leur	LRN
^ m	ONK
^ ma	NMN
^ mai	PMN
^ maman	PNN
^ meme	JNN
^ merci	KNO
^ mistral	NNK
^ mm	NQM
^ moi	NLO
^ mon	ONM
^ monit	QNL
^ mouai	MRN
^ mp	MNT
^ n	NPK
^ ne	NNK
^ neuf	NLP
^ ni	NQM
^ nickel	RNN
^ non	OLN
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
^ pauvr	JNO
^ peign	NMQ
^ peraud	NLO
^ perso	NMO
^ person	SMN
^ petit	QMN
^ peut	LPN
^ plac	LNQ
^ plein	NNQ
^ plomb	NQN
^ plu	NPK
^ plutot	LRN
^ port	NMS
^ post	QMN
^ pour	NJN
^ pouset	NNT
^ prend	LRN
^ prepar	NSM
^ quand	ONL
^ quatr	NPL
^ que	QNL
^ quel	NRN
^ quelqu	NNQ
^ raport	QNN
^ recreofun	RNN
^ recu	JNN
^ regard	OJN
^ rejean	QNN
^ reserv	NNU
^ rest	NNR
^ resultat	MRN
^ rien	SNN
^ rue	OLN
^ s	NMP
^ sa	KON
^ sale	MSN
^ sans	PNL
^ sauv	NQM
^ sept	NRN
^ septant	ONM
^ serieu	RLN
^ si	NOM
^ simpl	QNN
^ sinon	NJN
^ six	MQN
^ son	NNJ
^ stag	MPN
^ suivi	NMR
^ sup	LNQ
^ sur	QLN
^ surtout	JON
^ t	NMT
^ tarif	NKP
^ tel	PNM
^ thank	MNQ
^ top	NMU
^ toujou	PKN
^ travail	RNN
^ tre	NQN
^ troi	MPN
^ trop	QKN
^ tu	MON
^ un	NNG
^ une	NNJ
^ up	LNV
^ va	RNM
^ vaut	NRN
^ vend	NNR
^ venu	RNN
^ vient	RNN
^ vieux	QNN
^ vingt	NQM
^ vive	NNL
^ voila	PNM
^ vou	NMN
^ vu	KQN
^ y	LPN
^ ye	KNQ
^ zero	NMN
^ zigomatik	QNN
a	NON
a <hour>	NNR
a <month>	MNR
a <n>	NMO
a <number>	NPM
a accouch	KNN
a anonc	NPM
a apais	RNN
a apel	QNL
a apri	RLN
a aret	MQN
a atendr	NQM
a atendu	NMO
a ausi	NNO
a bien	KON
a bout	PLN
a bu	SMN
a bule	NQM
a case	QNL
a caus	NOL
a ce	NMP
a cete	ONK
a chamali	QNN
a chang	NNQ
a chaqu	ONJ
a cherch	NRN
a cinq	TMN
a comand	RMN
a compt	NTN
a conseil	JNN
a cote	MNP
a coup	NQM
a cout	NNK
a d	QMN
a debloqu	TNM
a decouvert	LQN
a defil	PNM
a demand	LON
a demenag	NLP
a depan	RKN
a des	NKO
a detest	MRN
a deu	JNO
a dire	NMO
a dit	LPN
a domicil	NKO
a donn	LNP
a droit	NNT
a du	JNR
a eclat	NNK
a elle	RNM
a encais	NSM
a enfin	RKN
a enlev	RMN
a erpent	QNM
a essai	JNN
a ete	MNQ
a eu	ONN
a eue	NNK
a eus	NPK
a eux	PNN
a evit	PNL
a factur	PNK
a fair	ONL
a fait	NOM
a falu	NQN
a fini	NPL
a fric	MQN
a fuir	NTN
a gard	QNL
a gout	RMN
a huy	RNM
a jamai	NPM
a jamb	SMN
a joue	RLN
a just	NLP
a l	LON
a la	NNP
a lach	MSN
a lais	NRK
a lav	SNN
a le	NKQ
a leur	ONK
a livr	MRN
a lou	NRN
a lui	QMN
a m	RNM
a ma	NNT
a maley	QNM
a mang	NNK
a meme	NOK
a mes	NOL
a minuit	PNM
a mis	NPN
a mon	NNQ
a montr	RNN
a nag	QNM
a noel	QNN
a nos	MQN
a notr	NNK
a oubl	NRN
a ouvert	NLN
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
a plant	PNM
a pleur	NPL
a plu	PNN
a port	NOL
a pose	NNK
a pri	PNM
a pu	RMN
a quatr	RMN
a quel	NNS
a quit	MQN
a racroch	LRN
a raison	QNN
a rapel	RNN
a ras	NPM
a ratrap	SMN
a reclam	MQN
a recomand	RMN
a reconcil	RLN
a recu	TMN
a reculon	NQN
a redir	SMN
a redon	RMN
a refair	NRN
a refait	NNM
a refus	QKN
a regard	MQN
a regl	PNM
a remi	QLN
a remis	QMN
a remont	RMN
a rendu	ONM
a renvoy	LRN
a repar	RMN
a repondu	PMN
a repri	ONK
a retir	RNN
a ri	PNN
a rien	LON
a rouvert	QNN
a sa	SNN
a salzin	NOK
a sauv	TMN
a se	QMN
a servi	NOL
a ses	QNN
a sign	NNR
a signal	PMN
a soign	MPN
a son	KNP
a sorti	PNM
a st	RNN
a ste	NOL
a sufi	LON
a suivi	NOL
a tabl	QNN
a tenu	NRN
a toi	OLN
a tomb	QLN
a toujou	LNN
a tout	MNT
a troi	NRN
a trouv	WNN
a tu	MNQ
a un	JNO
a une	ONK
a vend	NSN
a verifi	NNS
a vingt	KNN
a voir	LNP
a votr	NPL
a vou	NOM
a vu	LON
a vue	QLN
abandon	ONL
abon	NPJ
abord	NJO
absenc	NRN
absenc de	NRN
absent	MSN
abstien	KNO
ac	SNN
accouch	MQN
acept	NMT
achet	PNL
achet chez	NPM
acompt	NTN
acompt et	NQM
acord	SNN
acroch	NQM
acte	QNL
acte de	NOK
acueil	MON
acueil familial	MNR
acueilant	TNM
acueili	PLN
adapt	NLP
ado	RNL
ador	XNN
adorabl	QNK
adorabl et	PMN
adorabl mai	RNM
adorent	SNM
adres	OJN
aere	NLP
afair	NNL
afair avec	NQM
age	NLO
agenc	MNN
agent	NNL
agent d	QNN
agre	LNN
ah	KNO
ah oui	NKN
ai	NPN
ai apel	RNL
ai apri	QNM
ai atendu	NRM
ai comand	NQL
ai conu	NNQ
ai demand	NSM
ai des	NNR
ai dit	NNP
ai du	NSN
ai encor	MSN
ai fini	NNK
ai jamai	NLP
ai lais	MNQ
ai mis	PNN
ai paie	NSN
ai pas	MQN
ai pleur	QNM
ai pose	PNM
ai pref	MSN
ai pri	NPM
ai rdv	NMQ
ai recup	MQN
ai retir	MPN
ai sign	LON
ai trouv	INN
ai un	LNQ
ai une	NNT
ai vu	QNL
aid	NJO
aide	NJP
aide a	PMN
aide mon	RNM
aie	NKO
aileu	NPI
aim	QNL
aimabl	MSN
aime	PMN
aime bien	PLN
aimez	NOL
aimez les	ONL
aine	UNM
air	ONK
air de	NPN
ait	NNJ
ait ete	MSN
alai	RMN
album	NOK
ale mai	NNR
aler chez	RNM
aler voir	MNR
alez	RLN
alez chez	RMN
alez pas	NRM
alez y	RNK
ali	PNN
ali baba	PNN
alianc	SMN
allait	NKN
allait pas	QNN
alle	NNK
alor	NOM
alor la	PNM
alor qu	NNL
alor que	NPM
alum	NQM
alum a	LQN
ambianc	NLN
amen	NLP
amen mes	PNL
ami	NKP
ami y	NMQ
amou	RLN
amou cete	QMN
an	LNO
an d	MQN
an derni	MNQ
an et	PNM
an pase	PLN
ancien	MNQ
ane	NMP
ane la	NMQ
ange	TMN
anglai	RNN
angois	MPN
anim	NSM
aniversair	NOL
aniversair depuis	QMN
anonc	NJN
anonc a	NLP
ans	NKN
ans a	QNN
ans apres	PMN
ans c	MPN
ans de	NOK
ans elle	SNN
ans equip	RNN
ans et	RMN
ans il	LNN
ans je	RMN
ans la	SMN
ans plu	RMN
ans qu	MON
ans que	PNN
ans sup	SNN
anselm	RMN
anul	NQL
anul cinq	NSN
apais	RNN
apel	NKP
apel <day>	KNS
apel <number>	NNP
apel demain	NNR
apel il	TNM
apel la	NNP
apel le	PLN
apel merci	RMN
apel mon	QNN
apel toujou	NQL
apelent	QNM
apelez	NLN
apendicit	NRN
aprend	QNM
aprent	NMP
apres	MON
apres avec	RLN
apres deu	NOM
apres la	NKN
apres le	NMQ
apres leur	MQN
apres ma	NSN
apres midi	MNQ
apres quatr	RNN
apres shampoing	NNQ
apres un	PNL
apri	TNN
apri a	RNN
apu	PMN
apu est	PMN
arabesqu	RNN
arach	NRL
aret	NNO
aret au	LRN
aret en	KQN
aretai	QNN
aretent	RMN
argent	NRL
ariv	NNO
ariv <n>	NNS
ariv a	NNJ
ariv de	LNP
ariv en	QMN
arivent	LNP
ark	MNQ
arm	QNN
arm de	QNN
arme	NMQ
armoir	NOL
arnaqu	NSL
artist	SNN
as encor	NMS
as fait	PKN
as tu	QMN
aseoi	QMN
asiet	NQM
asis	SLN
asistant	NLP
asistant social	NLP
asmat	OLN
asoci	NLN
aspir	ONM
asso	TNN
asso a	QMN
asur	PNL
asuranc	MRN
ateli	SNN
atend	LQN
atend encor	NQN
atend toujou	NUN
atendant	KPN
atendr	JPN
atendr <n>	LNR
atendu <n>	KNN
atent	ONM
atent chez	NMQ
atent de	MNQ
atent pour	MSN
atention	MNQ
atest	KON
atrap	MSN
atsem	NMP
au	NNM
au <day>	NNS
au <n>	NNT
au <number>	QNM
au bal	NRN
au boulot	QNL
au bout	NNL
au cas	NKO
au centr	QNM
au ciel	NNK
au club	QNN
au coleg	QNN
au conservatoir	NMP
au contrair	QNM
au control	JNN
au depart	LPN
au depot	QNL
au desert	ONM
au dessus	LPN
au dos	QNN
au et	QNN
au lieu	QMN
au march	OLN
au mauvai	MPN
au moins	SLN
au mond	PNL
au nez	NPM
au premi	KPN
au printemp	MNQ
au sol	NQM
au telephon	MRN
au top	SMN
au tribunal	NTN
aucun	MNN
aura	NOL
aura plu	QNM
aurai	NSN
aurai du	NRN
aurait	SMN
ausi	NMN
ausi a	LNP
ausi au	TNN
ausi ca	NKO
ausi chez	QNN
ausi elle	RNN
ausi equip	SNN
ausi je	OLN
ausi l	NNL
ausi la	NNR
ausi les	RNM
ausi ma	SNM
ausi mai	QNM
ausi on	SNM
ausi par	RMN
ausi rien	TMN
ausi sup	TMN
ausi un	NMQ
autant	PMN
autant de	RNN
autist	QNN
auto	KNN
automn	KNN
autou	SMN
autr	KON
autr avec	PMN
autr dentist	NRM
autr deri	MRN
aux	ONM
aux ange	QMN
aux oeil	MQN
aux oreil	QNN
aux petit	NKO
aux repas	SMN
aux urgence	JNN
aux voisin	MQN
avai	RNJ
avai demand	MQN
avai l	MQN
avai pas	NRM
avai peur	PMN
avai reserv	MRN
avaient	NNK
avait	NPN
avait <n>	NPK
avait dit	MNO
avait jamai	PNN
avait la	MQN
avait pas	NPM
avait plu	MNP
avait prevenu	NOL
avait pri	RMN
avait raison	QNN
avait rien	NRN
avait trouv	QNN
avait vu	RMN
avanc	PNL
avant	NNO
avant <hour>	RNM
avant d	NJQ
avant de	NOL
avant elle	QMN
avant le	NJO
avant les	RLN
avant que	QNL
avc	QNN
avec	NON
avec <n>	NNR
avec <number>	NRN
avec ce	NOL
avec de	NMP
avec des	MQN
avec deu	NPL
avec elle	RNM
avec et	QLN
avec eux	NMQ
avec l	MNO
avec la	NNP
avec le	NOJ
avec les	NOM
avec lui	PNM
avec ma	PNM
avec mes	ONM
avec mon	NOK
avec notr	RMN
avec nou	QNN
avec on	RNN
avec sa	SLN
avec ton	NMR
avec troi	MSN
avec un	QNM
avec une	JON
avenu	NPN
avez	TNN
avis	NIN
avocat	LRN
avoi	NPN
avoi come	MQN
avoi un	MNQ
avoi une	NMQ
avoi vu	QNN
avon	NNK
avon eu	SNN
axe	NQN
ayoy	NLO
baba	TMN
bac	ONL
bac de	QMN
bach si	NNQ
bacl	NSM
bain	NPL
bais	NSM
bal	JNN
balon	NQM
banc	MQN
band	NNK
bani	NQN
baptem	NQL
barbi	NNK
bardet	PNM
bare	ONK
barem	NNQ
barem caf	NNQ
bas	NNL
bas a	PJN
bas de	LQN
bas en	MQN
bas il	RMN
basin	NQL
basket	KON
bat	SMN
bat neuv	QMN
bateau	NNJ
bavard	RNN
beau	ONN
beau et	RNN
beau frere	KNO
beau mere	QMN
beau parental	NOL
beau pere	NPL
beau soeur	NKN
beaucoup	MPN
beaucoup a	MNQ
beaucoup aide	PNM
beaucoup de	NRN
bebe	RNN
bebe devant	MRN
bebe j	MNQ
ben	RNM
ben ecout	QMN
ben moi	PMN
ben patient	PNM
ben raid	MQN
benevol	JPN
besoin	NLQ
besoin de	OLN
best	SMN
bete	NPL
beton	NOJ
bib	NLR
bien	OLN
bien aide	NMQ
bien avant	NRL
bien avec	RMN
bien bas	RNN
bien chez	RLN
bien come	NNS
bien de	NLN
bien et	NIO
bien fait	RNM
bien j	QNN
bien je	NPM
bien la	KNO
bien mai	TNM
bientot	UNN
bienvenu	INP
bier	SNN
bijou	QMN
bilan	SNM
bio	NOK
blanc	OKN
bleu	NPK
blind	PNM
blond	NRN
blond a	NRN
bluf	SMN
bof	MSN
boir	LSN
bois	TNN
boit	NPK
boit de	MRN
bon	ONL
bon avec	NMR
bon choi	QNN
bon conseil	RNN
bon courag	JNN
bon menm	RNN
bone	PNM
bone chanc	LRN
bonheu	UNN
bonheu ce	SMN
bonjou	NRL
bord	QMN
born	NRN
bose bien	RNM
bose dan	NOK
bote	SMN
bouch	KNQ
boue	NRM
boug	NMQ
boulang	RNM
boulevard	MON
boulot	QNK
bourg	SNL
bouru	QMN
bouru mai	QMN
bout	NNL
bout d	LRN
bout de	NOM
bout des	QMN
bout du	PNM
boutiqu	NNQ
boutiqu a	NLP
bouton	RNN
box	MPN
branch	NRM
bras	MNN
bravo	SNM
bravo a	RNM
bris	QNM
bruit	NRN
brul	MSN
bu	SMN
budget	NOM
bufet	NOM
bule	NNJ
bureau	NOK
burg	SNN
bus	PLN
buvet	QMN
c	NMP
c est	NNM
c etait	INN
c tu	MNR
ca	NMO
ca a	INN
ca aide	NMP
ca au	SNN
ca chang	SNN
ca cout	NJP
ca depend	NNU
ca doit	MNR
ca exist	NMP
ca fait	OJN
ca joue	LNO
ca l	NOL
ca le	OLN
ca les	PMN
ca m	NNQ
ca march	NJO
ca me	MNU
ca n	ONL
ca ne	NQM
ca pase	NNS
ca pasera	NQM
ca pour	RNM
ca roul	RMN
ca sent	RLN
ca t	NNQ
ca va	NKO
ca vou	RNN
caban	QMN
cabinet	NKR
cabinet a	UNM
cabinet de	NKN
cach	NPN
cadeau	LQN
cadr	NRN
cadr est	NRN
caf	KNP
cafe	NMQ
cage	LNO
cage d	NQN
cahi	MNQ
cais	KNO
cale	NQN
calm	TNN
cambriol	NOL
camion	NPN
camionet	LNO
camionet et	NNQ
camp	MRN
camping	NQN
canap	MRN
cane	NPM
cape	NNQ
cape et	NNQ
capot	PNK
car	LQN
cardiologu	RMN
care	RNL
care et	PMN
carnet de	NQN
carnot	RNM
caro	PLN
cart	MNQ
cartabl	NKO
carton	NSL
cas	NMQ
cas ou	NKO
case	NPN
case crout	NLO
case en	NRN
case la	SLN
casi	KNN
casi sont	NNR
cat	LNN
cat sit	NRL
cathedral	QNN
cauchema	NRN
caus	NOL
caus du	PMN
caution	NOL
cavern	PNN
cavern d	PNN
ce	QNN
ce club	RNN
ce garag	MRN
ce magasin	QNN
ce matin	OLN
ce moment	MNQ
ce monsieu	NQL
ce n	NLQ
ce nom	NNQ
ce petit	NNK
ce qu	PMN
ce que	OMN
ce qui	VNN
ce soir	NLO
ce soit	NQM
ce sont	NLP
ce type	MTN
ce un	PMN
cela	NNQ
cela fait	NNP
cele	PNN
celui	LNN
celui du	MNR
celui la	NTM
cene	NRN
cent	NSN
centim	SNN
centr	NNL
centr aere	NLP
centr ils	NRM
centr social	PMN
certain	OLN
certificat	LON
ces	NRN
cet	MPN
cete	MNN
cete adres	RNM
cete ane	NMQ
cete dame	QMN
cete dermato	QMN
cete ecol	TNM
cete nuit	MNR
ceu	NNL
ceu de	NOL
chacun	QMN
chacun de	QMN
chain	NTN
chais	NPM
chamali	QNN
chambr	NON
chanc	NNP
chang	OLN
chang d	NON
chang de	NJN
chang l	NLP
chang la	UNN
chang un	NSN
changent	NOL
chantant	QNM
chanti	PNM
chapeau	UMN
chapeau bas	QNN
chaqu	RNL
chaqu <day>	PNN
chaqu ane	NLN
chaqu enfant	QNN
chaqu fois	PNL
charg	NKQ
charmant	NSN
chat	PNK
chateau	NNK
chaud	PJN
chauf	ONL
chaufeu	NOL
chaufeu a	MQN
chauset	KNN
chausur	PNN
chef	QNL
chemin	NTK
chen	NLQ
chequ	LRN
chequ en	MRN
cher	PNL
cher et	QMN
cher mai	ONL
cher pour	NUN
cher que	NQN
cherch	NMP
cherch ausi	NNS
cherch d	ONK
cherch depuis	QMN
cherch encor	NPK
cherch just	NRL
cherch la	JNN
cherch pas	RNN
cherch pour	NKP
cheveu	NNO
chevil	QLN
chez	OLN
chez <n>	NLQ
chez a	QNK
chez depuis	VNN
chez elle	NKQ
chez et	SNN
chez eux	NNK
chez ils	PNM
chez l	NNL
chez la	QNM
chez le	RNN
chez les	NLP
chez lui	NRK
chez ma	PLN
chez merci	NNQ
chez mes	NNK
chez moi	ONN
chez nou	QNN
chez pour	QNN
chez rue	TNN
chez sa	NNQ
chez vou	NNL
chien	NON
chien de	NMQ
chien en	ONL
chimio	NRN
chiot	NQM
chirurgien	PNM
choi	NJO
chos	LNN
chou	QNN
chouet	NIO
chum	QNM
chut	NQM
ci	SMN
ciel	ONK
cinq	QNJ
cinq etoil	RNN
cinq fois	MSN
cinq heure	RMN
cinq minut	MQN
cinq pate	RNN
cinquant	SMN
cire	QMN
ciseau	QNM
clai	RMN
clai et	QNN
claqu	MQN
clas	PNL
clef	PNM
clermont	QNK
client	SMN
clim	NQN
cliniqu	OLN
cliniqu <number>	SNL
cliniqu a	TMN
cliniqu est	NMQ
clio	KNN
clos	KNN
clou	NQM
club	PNK
club de	NOL
coach	NOK
cochon	MSN
coco	NNQ
coeu	OLN
coeu gros	SMN
coeu leg	RNN
coif	RNM
coifeu	SNM
coinc	ONK
cole	NSN
coleg	RMN
colegu	NMQ
coliqu	OKN
colis	NOL
colo	NPL
comand	LQN
comand pour	NPL
combien de	NNQ
combl	SNN
come	ONJ
come a	ONM
come ca	NNK
come des	NNL
come du	RMN
come idee	NNS
come le	ONL
come pas	RMN
come tout	QNN
come un	NQL
come une	NTN
comenc	NMP
comenc a	NKN
coment	ONI
coment dire	NSN
comentair	MNR
compagn	NRL
compar	JNP
compet	MRN
competent	TNN
complet	NMQ
complet jusqu	MNR
comprend	NRM
comprend pourquoi	NQM
comprendr	NRN
comprendr que	NRN
compri	ONL
compris	RMN
compt <n>	ONL
compt rendu	ONJ
comptez	NQN
comptez pas	NQN
comptoi	PNL
comun	NMR
conai	NJQ
conai pas	NKO
conaisait	NRM
conaisait pas	NRM
conait	SNM
conait chaqu	QNN
conait son	RNN
concesion	PMN
conduit	QNM
conf	NTM
conf mon	NOL
confianc	WNN
confierai	PNM
confirm	NNL
confirm elle	PNM
cong	MNQ
cong jusqu	NMQ
congel	MPN
conseil	NNK
conservatoir	MNP
consult	NMU
contact	NLT
contact avec	RNN
contactez	MNR
contactez moi	MNR
content	NOJ
content d	NQN
content du	RMN
continu	KPN
contr	TLN
contr c	RNN
contrair	NIN
contrair a	NKP
contrat	ONJ
control techn	NOL
conu	PNN
convaincu	NQM
convention	RNN
cop	LNQ
copain	KNR
coral	OJN
cordin	NNQ
cordon	NNS
cordoni	SNN
corect	NNP
corection	MRN
corig	NOL
corps	ONL
costum	MQN
cote	KNQ
cote de	NMR
cote du	JON
cou	NRN
couch	NSN
couch du	MQN
coucou	NNR
couet	PLN
couleu	NMN
coup	MNN
coup de	PNJ
coup et	MPN
coup le	NPL
coup rate	MQN
cour	NLP
courag	MNS
courag a	OMN
courag ca	MNR
courag pour	NLQ
courant	NRM
courant d	NRN
courent	RKN
courent dan	QLN
courez	ONL
couri	NMQ
cours	PMN
cours <number>	RNM
cours a	PKN
cours d	LNQ
cours de	RNM
court	NRM
cousin	NKR
cousu	QNM
cout <number>	NJN
cout un	NPM
cp	RMN
cpe	RNN
craqu	MSN
crayon	QNN
crech	ONM
credit	OKN
crem	RNJ
creneau en	LNR
creu	KON
crevet	QMN
crie	NQK
croch	NPM
croi	MNP
croi pas	NMS
croi qu	PMN
croi que	NLR
crout	NLO
croyai	PLN
cuir	PMN
culpabilis	MSN
d	NOM
d <hour>	ONK
d <month>	KNO
d a	ONL
d abord	NJO
d acompt	NRN
d acord	QLN
d acueil	NLP
d aileu	NRN
d air	NPM
d ali	PNN
d amou	RMN
d ange	QMN
d apel	MNR
d apres	JNQ
d atent	ONM
d autr	NNK
d avanc	MPN
d avoi	MNN
d eau	MQN
d ecran	KNO
d elle	QNN
d en	NRM
d enfant	NQM
d entr	SMN
d escali	NQN
d essai	NNR
d etre	SNN
d eux	NQN
d examen	NPM
d habitud	NJN
d ici	LPN
d incapabl	NRN
d la	MUN
d ocasion	NMP
d or	RMN
d orfevr	PMN
d un	ONL
d une	QNM
d urgence	NQL
dame	PMN
dame de	QMN
dame du	TNN
dame qui	NMR
dan	NPM
dan ce	PNM
dan des	NQN
dan l	MPN
dan la	MPN
dan le	MNO
dan les	PNK
dan mon	ION
dan ses	QNN
dan son	QNN
dan tout	NQM
dan un	MQN
dans	QMN
date	NRN
date de	NQN
de	ONM
de <hour>	NNP
de <month>	JON
de <n>	LNN
de <number>	NSN
de bain	NPL
de bras	PLN
de cais	NPM
de ce	NKN
de cete	NPL
de chang	SNM
de chez	NQM
de chimio	NRN
de coco	NNQ
de coeu	SNN
de conduit	QNM
de cote	SMN
de courag	NNQ
de dans	PMN
de depuis	NSN
de deu	PNL
de douch	MQN
de fair	PNL
de familial	MNP
de fee	RNN
de fer	NPM
de fil	SLN
de forc	NRN
de gard	NKO
de gros	PNL
de guitar	QMN
de haut	MSN
de huit	RNN
de jeu	QNN
de jour	NMO
de l	OKN
de la	NMN
de les	MQN
de leur	MSN
de lisl	RNN
de lou	LRN
de lui	NPL
de ma	QNK
de mam	LNP
de maman	RNN
de me	NPM
de medecin	NPK
de meme	NJO
de mes	NMN
de mon	ONJ
de monologu	NQN
de moyen	RNN
de musiqu	ONL
de nant	PNM
de ne	LNN
de noel	NNQ
de nom	KNO
de nouveau	NNK
de paqu	NPM
de parl	RMN
de pas	LNN
de patienc	QNN
de plac	QNM
de plu	NQL
de prix	NOM
de problem	NPK
de prof	MRN
de quarti	QNM
de quel	MNQ
de quoi	QMN
de rachet	ONM
de radio	MQN
de rando	NRN
de retard	LRN
de rien	NNQ
de rire	SLN
de rout	NRN
de sa	MRN
de sang	KNO
de sant	MNQ
de semain	NLO
de ses	NPM
de ski	RMN
de soleil	QMN
de son	NOK
de suit	NNO
de suivi	NQN
de tabl	MQN
de travail	MQN
de troi	JNO
de trois	MQN
de voil	NQM
de voir	PNM
de voitur	PMN
de vou	QNM
debloqu	OKN
debloqu en	RNM
debouch	SMN
debout	NKN
debrousaileu	NOL
debut	RNM
debut a	NNL
debutant	NRM
decal	NKO
decenal	NSN
dechet	NPL
decla	PNM
deconseil	NNL
decouvert	LQN
decroch	RNL
decu	PNL
decu de	PNM
dedan	MPN
defaut	SNM
defil	PNM
deho	NNL
deja	HNO
dejeun	MQN
delai	OLN
delobel	TNL
demain	MNU
demain matin	MNR
demain merci	LNQ
demand	KNO
demand a	KNO
demand de	NNK
demand du	MPN
demand les	LRN
demand un	LNQ
demand une	MQN
demandez	NON
demandez a	NPL
demar	RMN
demenag	NKO
demenageu	JNO
demi	NNM
demi journ	NLO
demi tour	NPL
deneig	NPM
dent	NUN
dentair	QNL
dentist	PNN
depan	NKP
depan la	PMN
depan pour	RLN
depanag	SNN
depart	MPN
depend	NNU
depend de	NNS
depend du	NNQ
deplac	QNL
deplac pour	KRN
depos	NPM
depot	ONK
depot vend	QNL
depui	RNN
depui <n>	QMN
depuis	NOM
depuis <month>	NMQ
depuis <n>	YNN
depuis <number>	OKN
depuis c	MSN
depuis deu	NQN
depuis l	QNM
depuis la	OLN
depuis le	NRN
depuis qu	ONL
depuis que	QNJ
depuis trent	RMN
depuis vingt	RNN
deri	LON
deri l	NNQ
deri la	TNN
deri le	MON
deri lui	NOL
dermato	NJN
derni	LNN
derni fois	NQN
des	NNM
des <hour>	MNQ
des <n>	NLO
des bebe	MNO
des boit	SMN
des cauchema	MRN
des creneau	LNS
des desin	ONK
des dispo	NNR
des doigt	PNN
des fete	NLN
des glaci	NQN
des gout	NRN
des la	RMN
des le	MNP
des miracl	QNM
des mois	QNN
des nouveau	PLN
des petit	SNM
des photo	TNM
des piec	NPM
des promes	NRN
des puce	LRN
des qu	NRN
des que	ONK
desagreabl	NQM
descend	NQN
descendr	LNO
deschamp	QNN
desert	PNL
desert pour	QNN
desin	ONL
desin anim	NQM
desol	INR
desol je	NNR
desormai	NQN
dessus	KON
dessus de	KON
dessus le	MQN
detest	NOK
detest le	NNK
deu	MON
deu bras	NNQ
deu cent	MQN
deu coup	SMN
deu doigt	NPM
deu du	KNN
deu enfant	QNN
deu fille	QLN
deu fois	NQM
deu gamin	QMN
deu grand	PMN
deu gros	QNN
deu heure	ONK
deu jour	NPL
deu minut	MSN
deu mois	MON
deu nuit	NOK
deu pied	SNN
deu rdv	LON
deu semain	LPN
deu trait	LPN
deu y	PLN
deux	ONM
deux fois	MQN
deux seanc	SNN
devait	NPL
devant	LNN
devant chez	PMN
devant et	NRL
devant l	RLN
devant la	NMP
devant les	INN
devant tout	NRN
devenu	NKO
devi	LNO
devi de	NRN
devinez	NQN
devou	SNN
diabet	QKN
diabl	MQN
diagnostic	NRM
dieu	RNN
diferenc	NKN
diferent	MTN
diferent en	LQN
dificil	OIN
dingu	NLN
diplom	KNO
dirai pas	NSN
dire	NPM
dire de	NTM
dire qu	MQN
dire que	RNM
dire si	RMN
direct	KNP
direction	NQL
dis	RMN
dis ca	KNN
disait	NPL
discret	QLN
discut	NKO
dise	QNN
dison	NSM
disparu	PNM
dispo	NNP
dispo le	NNQ
dit	LNO
dit a	LNN
dit c	NQM
dit d	LRN
dit de	NPL
dit du	NKN
dit le	NRM
dit merci	TNN
dit que	KNO
dix	PNL
dix ans	PNM
dix huit	RLN
dix jour	MRN
dix minut	QMN
dix mois	NPM
dix neuf	PLN
dj	NQN
do	KPN
doct	PNM
doi	SMN
doigt	QNK
doigt d	SMN
doit	NKP
doit etre	MNR
domag	JON
domicil	NKP
don	QMN
don avec	QMN
donait	MRN
donc	NJN
donc je	PMN
donn	ONN
donn mai	SMN
donn mon	NOK
donn pas	RNN
dont	MUN
dorm	NMO
dorm depuis	NQM
dorm enfin	SMN
dorm mieu	NLR
dormi	NOL
dos	OMN
dos depuis	QNN
dosi	LNO
doubl	NOL
douceu	RMN
douch	ONL
doudou	NJN
dout	PNM
doux	TNN
doux avec	PNN
doux et	TNN
doux mai	QMN
douz	PNM
drap	NNT
droit	NKO
ds	MPN
ds le	MPN
du	ONL
du <n>	NKO
du bas	JNN
du bien	NKP
du bonheu	PMN
du bout	SMN
du centr	NQN
du chat	ONL
du coin	QMN
du control	NQN
du coup	NQN
du debut	NOL
du lit	LNQ
du mal	NLP
du mariag	MQN
du matin	NNK
du mond	SNN
du monsieu	KNO
du pani	PNL
du partag	MNS
du petit	ONL
du positif	PMN
du premi	QNN
du quarti	NMP
du relai	OLN
du serieu	SMN
du temps	NPL
du travail	NOL
du tuyau	OJN
du velo	QLN
du voisin	MQN
dure	KNO
eau	MRN
eau a	QMN
eau du	MPN
eau est	NQM
ebenist	QNN
echafaudag	MQN
echafaudag pose	MQN
echang	NPM
echangerai	RNN
echap	NSN
eclai	QMN
eclat	NQM
ecol	ONL
ecol de	SNN
ecout	TNK
ecout elle	QNM
ecout et	QLN
ecout troi	QMN
ecran a	MPN
ecri	MNV
ecrir	NNQ
ecrit	MQN
ecrit au	LRN
eczema	NKN
eduqu	ONK
eficac	NIP
egal	UMN
eglis	KNN
eh	QNN
eh bien	QNN
elect	MNP
electricien	NRN
elephant	QNM
elev	KON
elle	QNN
elle a	NNO
elle avait	NOM
elle c	RNN
elle coup	SNN
elle dit	NPL
elle en	LNN
elle est	NIO
elle fait	SNL
elle gard	PNN
elle j	PNN
elle joue	RNL
elle l	QNM
elle lui	QMN
elle m	ONM
elle meme	ONK
elle n	RNM
elle ne	LNP
elle nou	NQK
elle parl	NNS
elle prend	NKN
elle qui	NLQ
elle revenait	MRN
elle s	SMN
elle sait	RMN
elle sont	RNN
elle suit	PLN
elle veut	QNN
elle vient	SNN
elle y	NKN
embarqu	MQN
emplac	NMQ
en	NOM
en <amount>	MNR
en <hour>	SNM
en <month>	NMN
en <n>	RLN
en a	MNQ
en ai	ONM
en atendant	KPN
en avai	RLN
en avait	PMN
en avanc	ONL
en bas	NPN
en cabinet	NNQ
en ce	MNQ
en chantant	QNM
en charg	NKQ
en cinq	MQN
en confianc	TNM
en cong	NLQ
en courant	NNK
en cours	NUN
en deu	PNJ
en entend	MNS
en est	ONK
en face	NNS
en fait	NNR
en l	NNL
en lact	NPM
en lign	MNR
en main	MRN
en manquait	MPN
en meme	QNM
en moins	NNK
en mp	OJN
en or	RMN
en pane	MQN
en parl	OKN
en parlent	QMN
en pens	LQN
en plac	QMN
en plein	MQN
en pleu	NPM
en plu	QNN
en prepa	QNN
en priv	NNT
en pyjama	PNM
en redemandent	QNN
en resortait	NQN
en retard	NNL
en retrait	NNS
en reve	ONL
en sortant	QNM
en sui	ONI
en titi	NQM
en tout	LON
en trembl	NQN
en troi	PMN
en un	PNJ
en une	TNL
en vacanc	PNM
en vend	QLN
encadrant	NQN
encais	NTN
encor	NQL
encor <n>	RNM
encor a	QNN
encor des	NPN
encor la	JPN
encor le	LPN
encor son	NSN
end	ONM
endroit	MQN
enf	NPM
enfant	PNM
enfant <n>	SNN
enfant ont	NLQ
enfant par	QNN
enfant pour	NQM
enfin	TNL
enfin un	QLN
engag	KNP
enlev	PNN
enorm	NLQ
enseign	QNN
ensembl	SMN
ensuit	NMP
entend	NMR
entendait	NPM
entendr	NSL
entendr dire	NSM
entendu	LON
entendu parl	NNR
entendu que	SNN
enter	NRN
enti	KNQ
entr	NLQ
entr <hour>	QMN
entr <n>	NMR
entr dan	SNN
entr deu	RNN
entr les	NPN
entr pour	NPL
entraineu	NPM
entrepris	NKP
env	MPN
environ	MNS
envo	NJO
envol	MTN
envoy	NNR
envoy un	NNR
epanouit	RMN
epee	NNQ
equip	QNI
equip a	NOL
equip en	PMN
ereu	KNP
erpent	QNM
es	JNN
es pas	LQN
escali	NSM
escali a	NQN
escap	QNN
escap game	QNN
espac	NMP
essai	MNR
essai est	NMQ
est	NNO
est <n>	LNQ
est <number>	SMN
est a	NMQ
est adorabl	ONJ
est alle	NNK
est ariv	PNM
est ausi	UNM
est ben	PIN
est bien	NNL
est blind	PNM
est bon	OGN
est case	NQN
est cele	NLP
est charmant	NSN
est cher	RNN
est chez	PNL
est complet	LNS
est corect	ONK
est d	MRN
est dan	LPN
est de	SNM
est deja	NKN
est depuis	SNL
est devenu	NKO
est dire	WMN
est du	NPK
est elle	NLO
est en	LNP
est et	SNN
est eux	NMS
est extraordinair	QNL
est fait	NPJ
est ferm	MQN
est formidabl	QNM
est frai	SNN
est genial	UNL
est gratuit	NNU
est inscri	NLO
est jamai	MQN
est joli	NRN
est l	PNL
est la	LQN
est le	NMP
est libr	OMN
est lui	PNK
est ma	NPK
est mauvai	MUN
est moi	JNO
est mon	PNM
est mont	QMN
est mort	ONK
est n	MQN
est normal	NQN
est note	MNR
est ou	MNS
est ouvert	LNP
est parti	JPN
est pas	ONK
est pase	QNN
est patient	RNN
est plombi	MNQ
est plu	NPN
est plutot	NKO
est pour	NJN
est prevenu	NMS
est qu	SMN
est que	KNN
est qui	NJO
est ravi	SNM
est regal	SLN
est reglo	RNN
est rendu	LNR
est rentr	LNO
est repar	QMN
est reparti	SNN
est resort	NRN
est resorti	NPL
est rest	ONL
est retourn	UNM
est revenu	NQN
est sort	MRN
est souvent	OLN
est sup	SNM
est sur	MNT
est timid	QMN
est tomb	ONJ
est top	SNL
est toujou	NRM
est tout	PNN
est tre	RMN
est tromp	NRM
est trop	QNN
est tu	QMN
est un	ONK
est une	NKP
est venu	ONJ
est vrai	RKN
et	NOL
et <day>	NLO
et <n>	KNO
et a	TLN
et au	LNO
et aucun	NQN
et bientot	RMN
et bon	QNN
et c	PNN
et ce	NPL
et compagn	NRL
et de	PNM
et demi	RNN
et depuis	PMN
et des	NKN
et deu	NKP
et en	QLN
et encor	NRN
et fini	SNM
et il	NNL
et ils	NPK
et j	NJN
et jamai	TMN
et je	NQL
et l	NMN
et la	NSL
et le	MRN
et les	ONJ
et lui	NOM
et m	SKN
et ma	KPN
et mes	NQM
et mon	NPM
et n	SNN
et ne	NOL
et non	NPM
et nou	SNN
et on	RNN
et pas	PMN
et person	ONM
et pourtant	SMN
et propr	SNN
et quand	NSM
et rapid	SNN
et referm	NQN
et s	PNL
et sans	QMN
et ses	NLO
et son	NNL
et toujou	NQN
et tout	RNN
et un	LNP
et une	JNN
et vou	PMN
etabli	KNO
etai	QLN
etai a	SNM
etai scept	RMN
etai venu	QNM
etaient	NNM
etait	NQN
etait au	NLO
etait bien	KNN
etait en	NPM
etait genial	NQM
etait gratuit	LNO
etait just	QNN
etait la	NNL
etait ouvert	NSM
etait plu	LNN
etat	NNK
ete	MPN
ete acueili	PLN
ete avec	RMN
ete d	QMN
ete la	TMN
ete maladie	MSN
ete tre	SMN
etoil	NOK
etre	ONM
etre pres	ONJ
etudiant	NNJ
etudiant en	SNN
eu	NKN
eu <n>	QNN
eu a	RNM
eu ausi	TNN
eu de	TNN
eu du	NNQ
eu la	NMP
eu le	PNM
eu leur	NLQ
eu un	NQN
eu une	ONL
eue	MON
eue au	NLO
eue pour	QNN
eus	NPK
eux	NMO
eux au	NKN
eux c	TNN
eux en	QNL
eveil	QNK
evidement	JNR
evit	NQK
evit ils	MRN
evit l	QNM
evitez	NVN
evitez le	NQN
ex	NTM
examen	NPM
exampl	RNN
excelent	NLP
excus	MSN
exempl	NLP
exist	NOK
exist encor	NJO
exped	MRN
experienc	NRM
expert	MRN
expliqu	SMN
expliqu tout	QMN
exploit	ONL
expr	RNM
expr pour	RNN
extra	SNL
extraordinair	QNL
face	KNO
face du	NNS
fach	LNO
facil	ONI
factur	NOJ
factur <n>	NPK
factur deu	MQN
factur la	NSN
factur une	RNL
fai	NMP
fai du	NNQ
fai les	MNQ
fai un	NLO
fair	NPL
fair et	QMN
fair ses	NOL
faisait	ONK
faisait des	NRM
fait	ONN
fait <n>	NNK
fait a	NOK
fait avoi	LRN
fait ca	NMP
fait chez	NNJ
fait comprendr	NRN
fait demi	PNM
fait des	QNN
fait deu	PNL
fait du	NLO
fait en	RMN
fait l	NRN
fait la	MQN
fait les	NLO
fait leur	MQN
fait merci	NKQ
fait mon	RNM
fait notr	UNM
fait paie	PMN
fait pas	NOK
fait plu	QMN
fait roul	NRN
fait son	TNN
fait sur	NLP
fait tout	OKN
fait un	NOK
fait une	QMN
fait visit	MSN
falait	MQN
falu	NQN
fameu	NOL
familial	NJO
fan	UNM
fan de	LRN
faus	NQM
faut	NMP
faut apel	PNL
faut demand	NNR
faut reserv	NKN
faut s	NPN
faut un	NLP
faut une	NMP
faut voir	JNO
fauteuil	NPL
fauteuil de	NQN
fe	NOL
fee	RNN
felicit	NLP
feme	LNO
feme a	NPK
fenetr	NRM
fer	MPN
ferai	NNR
ferm	MNN
ferm a	LRN
ferm le	MNR
ferm les	NJO
ferm pedagog	NOL
fermetur	ONK
fese	ION
fete	NOM
feu	PMN
feu de	QMN
fiabl	KNP
fich	NRN
fievr	LNN
fil a	NPL
fil ador	TNN
fil de	PNK
fil du	SNN
fil en	PNK
fil est	NOJ
fil l	UNM
fil n	NTN
fil port	PLN
fil qui	NNQ
fil s	PNM
fil sur	SMN
fil un	RMN
fil y	QNN
fille	PNM
fille a	NNK
fille avait	QLN
fille avant	QMN
fille avec	QMN
fille de	JNO
fille en	NNJ
fille est	PNM
fille j	LNR
fille l	PNN
fille la	QMN
fille ont	SNN
fille s	RNM
fille y	NKO
film	MQN
fin	NMP
fin de	NLO
final	SNK
final c	NPL
fine	SLN
fine avec	SMN
fini	NOM
fini aux	NRN
fini de	QNN
fini en	TMN
fini la	NRN
fini par	MTN
finit	KNP
finition	NRM
flacon	NRM
flamb	RNL
fleurist	PMN
fleurist a	PMN
foi	QNN
fois	NPL
fois en	MQN
fois et	RNM
fois la	NOL
fois le	PNN
fois les	PLN
fois ou	NOL
fois oui	NLP
fois paie	NQN
fois par	NMP
fois pour	NNP
fois qu	PNM
fois que	JNN
fois rien	RNN
fois sufit	MQN
fois sur	LPN
fonc	RNN
foncez	VNK
foncez les	QMN
fond	LPN
fond du	JON
fondu	NSN
font	NLN
font ausi	NMS
font les	SNN
foot	RNM
foot a	PNM
form	NNJ
formidabl	QNM
fort	SNN
fou rire	NKN
foul	OLN
foulard	QNN
four	NOL
fournil	QMN
fr	QNM
francai	QNN
franch	SNN
frein	NUM
frere	MNR
frere est	NOJ
frere fait	NMR
fric	MQN
frigo	KQN
frit	NOL
frit mole	NQN
froid	NNI
froid et	NPJ
fui	LNS
fuir	NTN
fuit	NSN
fume	MRN
fume dan	MRN
fuyez	NRM
galer	OKN
gambeta	RNN
game	NNL
gamin	NOJ
gamin qui	QNN
gar	QNN
gar a	TNN
gar de	NOK
gar des	RMN
garag	PNM
garag a	NPM
garant	MSN
garanti	NNK
garanti <n>	SNL
garcon	RMN
garcon a	PLN
gard	PKN
gard le	SNN
gard les	TNN
gard m	MNP
gard ma	QNL
gard mes	QLN
gard mon	NNJ
gard precieus	QNM
gardien	QNN
gare	NKN
gateau de	QMN
gauch	NMR
gel	NQL
gen	NNL
gen qui	QMN
gencif	NSM
gene	NRN
genealogist	NPM
generalist	SNN
genial	NNQ
genial avec	SMN
genial je	MNR
genial merci	KNS
genou	NNK
genr	NLO
gentil	LNN
gentil et	RMN
gentil mai	NRM
gerant	NPM
gerb	PMN
gere	RLN
gerent	PKN
gilet	MSN
glac	NOL
glaci	NQN
gogl	NMQ
gondol	NRN
gonfl	MQN
gose	TMN
gose a	QLN
gout	NPK
gout depuis	PMN
gout on	RMN
gouti	PNM
grac	UNN
grac a	UNN
grain	PNM
grand	QMN
grand a	QNM
grand bach	NNQ
grand merci	NLQ
grand pere	RLN
grand y	QNL
gratuit	NMQ
gratuit et	RNN
grav	TMN
gravat	NTN
gril	JON
grimp	RNN
gros	NPK
group	NLN
group de	RNL
gsm	QNN
gsm <number>	RMN
guichet	KNN
guitar	QMN
gymnas	MNR
h	MON
h <n>	RNM
h a	NLO
h j	NOK
h pour	QMN
habit	LNR
habitu	NRM
habitud	SMN
haie	ONK
harcel	NQN
hasard	SMN
haut que	PMN
hein	NNL
hesit	RNN
heure	NNL
heure avec	NQN
heure de	MRN
heure du	RLN
heure et	NRN
heure le	NNS
heure sur	NPN
heure un	SNN
heureus	NPM
hier	NJO
histoir	NOL
histoir avec	NQM
hiv	NON
home	NJN
honet	UMN
honet il	RMN
honet je	RLN
honetet	RNN
hont	NQN
hopital	NMR
hor	NNL
hor de	MQN
horair	NNP
horlog	MQN
hotel	PNM
huil	NMP
huil de	NNQ
huit	PNL
huit jour	MPN
huit mois	RNN
humain	SLN
humain et	PNN
hurl	NSN
huy	RNM
hyp	QNN
i	NMO
i bon	RNN
ici	NLO
ideal	NPM
idee	KNU
idem	OKN
il	NMN
il avait	NPJ
il bose	NMP
il cherch	ONL
il conait	RNN
il en	ONK
il est	MNN
il etait	MSN
il fait	SNM
il falait	MQN
il faut	MNQ
il gard	QNN
il joue	TMN
il l	NMO
il le	SMN
il m	OMN
il ma	QMN
il manqu	LQN
il me	NMQ
il n	NOK
il ne	OLN
il nou	UNM
il parait	NNR
il part	NNQ
il pase	SNN
il pleur	NNQ
il prend	PMN
il repar	QNN
il repond	QNL
il rest	NMR
il s	QKN
il sait	RNN
il se	NLR
il te	NMP
il va	RNM
il vient	SNN
il vou	NOK
il voulait	MRN
il y	NMU
ils	NNP
ils en	PMN
ils font	NJN
ils l	RMN
ils laisent	NQN
ils m	NTN
ils n	NOL
ils ne	LNO
ils nou	NRL
ils ont	OMN
ils prenent	PNM
ils recrutent	NNS
ils repondent	NRN
ils reprenent	PMN
ils se	NQL
ils sont	NNM
ils te	PNL
ils vienent	QMN
imbatabl	TNN
imeubl	NOL
impec	TMN
impecabl	QKN
import	NQK
import quel	QLN
import quoi	NOK
imposibl	NPL
imposibl de	NRN
impresion	ONL
imprim	MRN
in	RNN
incapabl	NRN
incroyabl	SNM
infin	SNM
infiniment	NNS
infirmi	RMN
info	NNR
inquietud	QNN
inscri	NLS
inscri au	NMO
inscri en	OKN
inscri merci	NNQ
inscri pour	NNQ
insta	NMQ
instal	QMN
institut	ONK
int	NMU
int ausi	NNS
interes	NNU
intervention	MTN
invent	TNN
invit	MSN
invit mangeaient	NQN
is	SMN
j	NNO
j ai	MPN
j aie	RNM
j aime	TNM
j alai	RMN
j apel	INN
j aretai	QNN
j ariv	NJN
j atend	JNN
j aurai	NSN
j avai	QNJ
j en	ONN
j etai	PLN
j habit	MNQ
j me	NRN
j ouvr	MNS
j y	MNO
jai	MQN
jai aret	MRN
jamai	NOM
jamai ale	NNR
jamai decu	RNN
jamai essai	NNR
jamai ete	RNN
jamai eu	QNM
jamai plu	NQN
jamai rapel	NQM
jamai test	NNS
jamai un	UNN
jamai une	QNN
jamai venu	NRN
jamai vu	NPM
jamb	NRN
jant	NQM
jant raye	NQM
jardin	QNM
jaun	NQL
je	MNQ
je bose	NOK
je cherch	INP
je conai	NLP
je confirm	TMN
je croi	MNO
je croyai	RNN
je demand	NMQ
je descend	NQN
je dirai	PLN
je dorm	PLN
je fai	LNS
je gard	PKN
je l	NMN
je la	NMR
je lais	NKN
je le	MNP
je les	QKN
je leur	PLN
je lui	ONK
je m	MNO
je n	NKN
je ne	KNN
je note	MNT
je partag	LNP
je pase	NNK
je pens	NJO
je peu	MNQ
je pluso	SNN
je pref	MTN
je prend	LNV
je prendrai	NNS
je recomand	RNN
je regard	MNS
je rest	LRN
je revi	RMN
je sai	NKO
je sor	LNO
je sui	MNP
je t	NLP
je te	MNT
je tent	MNR
je transmet	MNQ
je vai	NNL
je valid	RNN
jean	JON
jet un	MNQ
jeu	PNL
jeun	QNN
joie	MNR
joignabl	NMQ
joindr	NPM
joint	NRN
joli	NRN
jouait	MQN
joue	RNL
joue pas	NRN
jour	NOM
jour a	NMO
jour apres	NQN
jour avant	NOL
jour de	PNL
jour et	JRN
jour il	MQN
jour j	SNM
jour la	NKO
jour meme	NNQ
jour ou	QNN
jour sur	LON
journ	OJN
journ a	QNN
journ au	QMN
journal	NKO
jsui	RMN
jug	KNN
juge	PNM
jumeau	SNN
jure	ONL
jure que	NOM
jusqu	SNN
jusqu a	MNP
jusqu au	NLN
jusqu aux	QNN
jusqu en	NMQ
just	PKN
just un	RNM
jvai	NLP
ke	NRM
ki	QNM
kife	SMN
kilo	NPK
kilometr	LQN
kine	NLN
king	RNN
km	QNL
l abon	MPN
l accouch	NSL
l acompt	NRN
l acte	NOK
l acueil	NSM
l ador	PNN
l adorent	PMN
l adres	NMP
l agent	NNL
l aide	QNL
l aime	NMP
l air	ONM
l album	ONK
l allait	QNM
l an	NMQ
l ancien	NMQ
l ane	KNO
l anim	NOL
l anonc	ONK
l apel	PKN
l apelent	SMN
l apres	MNQ
l argent	NSN
l ariv	LNN
l asiet	NRN
l asoci	NKN
l asso	SMN
l asuranc	NRM
l atent	MPN
l autr	PNM
l avc	QNN
l avez	NLP
l avis	NNK
l avocat	JNN
l eau	NPN
l ebenist	QNN
l ecol	ONM
l ecout	TMN
l eglis	KNO
l enf	NPM
l enfant	QNN
l entr	JPN
l entraineu	MQN
l env	MPN
l equip	ONJ
l etat	NNK
l ete	ONM
l heure	NNL
l hiv	MNQ
l hopital	NMQ
l horlog	MQN
l huil	NMP
l imeubl	NOL
l infirmi	RMN
l info	MNS
l instal	QNM
l oeil	MQN
l ombr	NPL
l on	QNN
l one	NNR
l ont	ONL
l or	SMN
l oreil	NPL
l osteo	NMP
l ouvertur	QMN
l ouvri	NNQ
l usin	NTM
la	NOM
la <n+>	NPM
la a	OKN
la avec	OKN
la bas	ONM
la boit	NQM
la bouch	RNN
la boulang	NNK
la caf	JNN
la cais	NSM
la camionet	LON
la cantin	NJN
la caution	NOL
la ce	SNM
la chain	NTN
la chambr	NPL
la chanc	RMN
la chaudi	RNN
la cire	QMN
la clim	NQN
la cliniqu	OLN
la comun	NNR
la concesion	PMN
la consult	MNR
la coup	NQN
la crem	QNN
la croi	LON
la dame	PNL
la debrousaileu	NOL
la demi	NLO
la derni	NRN
la dessus	NLO
la deux	NNJ
la diferenc	RNL
la direction	NRM
la douch	ONL
la elle	NNL
la factur	PNL
la familial	PNI
la fenetr	NRN
la fete	NSN
la fievr	NQN
la fin	NNL
la fleurist	PMN
la gard	OLN
la gardien	QNN
la gare	NKN
la gerant	RNM
la gerb	PMN
la il	NOM
la je	PLN
la journ	NJO
la kine	MNP
la lain	QNN
la letr	QMN
la list	NLO
la lot	NSN
la machin	NLP
la mair	NNS
la maison	NKN
la mam	PMN
la matern	RMN
la maternit	NLN
la mauvais	MPN
la meileur	SMN
la meme	MNQ
la merc	RNN
la mien	NOJ
la mjc	NNR
la moit	NRN
la monit	NNK
la mutuel	LNO
la naissance	QMN
la neig	NLQ
la notr	NMP
la nouveau	JNO
la nuit	QNK
la ou	NRM
la part	SNM
la pediatr	NOL
la pein	SNN
la petit	OMN
la pharmac	MNQ
la photo	RNN
la physio	NKP
la piec	QNN
la piscin	ONL
la plac	KON
la plain	NNQ
la plateform	LNN
la plu	NMP
la pluie	MQN
la pmi	NNQ
la pomp	SMN
la port	NMP
la pour	NQN
la pouset	NNQ
la premi	MON
la prend	NMP
la prochain	RMN
la prof	NQM
la qu	PMN
la quat	NQN
la queu	NQN
la recomand	QNN
la rentr	NNP
la repons	NMQ
la residenc	RNN
la resourc	RNM
la retrait	NLQ
la rout	NPM
la rue	OKN
la saint	LPN
la saison	LNP
la sale	NPN
la seanc	PNK
la secretair	MRN
la semain	NPM
la seul	ONK
la sien	QNN
la situ	SNN
la suit	PNM
la tabl	ONK
la tele	NTL
la tempet	QMN
la tondeu	MNR
la tousaint	NNR
la trois	RMN
la veil	NQL
la vend	NPL
la vie	NNK
la vieux	QNN
la vile	NNS
la visit	LPN
la vitr	LQN
la voir	QMN
la voisin	NLO
la voitur	NOL
la vue	NQL
la y	LON
la zone	RNM
lac	QMN
lach	NNI
lach en	MRN
lact	NPM
lain	QNN
lais	LNN
lais des	NRN
lais en	NQL
lais les	LNN
lais ma	PNM
lais mon	QNN
lais tomb	KNP
lais tout	MSN
lais troi	MQN
lais un	NMQ
laisent les	NQN
lait	RNL
lambert	NNK
lame	TNM
lapin	NTN
lausan	QMN
lav	NLO
lave	NOK
le	ONM
le <amount>	NMS
le <day>	NNP
le <n>	MNP
le <number>	NNS
le a	QNM
le baptem	MQN
le basin	ONK
le bon	SMN
le bouch	MSN
le boulot	NQM
le bras	MSN
le bureau	NOK
le cadr	NRN
le cafe	RNM
le camion	NPN
le canap	MQN
le capot	MQN
le carnet	NQN
le centr	NNP
le chaufeu	MRN
le chequ	MRN
le chien	QNL
le chu	SMN
le club	NRM
le coach	ONL
le coeu	SMN
le coin	NLN
le comptoi	PNL
le conseil	LON
le conservatoir	LON
le contact	PKN
le control	QMN
le cordoni	SNN
le cou	NQN
le coup	NPL
le cours	RNM
le dentist	PNL
le deplac	NQN
le devi	KPN
le direct	SMN
le dis	MTN
le dise	QNN
le do	MRN
le doct	MRN
le dos	MQN
le doudou	QMN
le est	NKP
le et	NNR
le fait	SNM
le fauteuil	NRN
le feu	UNM
le fil	MNP
le flacon	NRM
le fournil	QMN
le gar	PNM
le garag	NMS
le gard	SLN
le gateau	NRN
le gerant	MRN
le group	MPN
le guichet	MNP
le gymnas	LNR
le harcel	NQN
le ils	PNK
le jour	ONN
le kine	OLN
le lendemain	NPJ
le magasin	LQN
le magnetiseu	ONL
le mariag	ONK
le matin	NKP
le medecin	LON
le meileu	SNL
le meme	MQN
le mien	OMN
le moins	SMN
le mond	MNO
le monit	NOL
le monsieu	OJN
le mot	OMN
le moteu	QMN
le mur	PLN
le nez	PNM
le nid	ONK
le notair	NNL
le numero	NMQ
le on	RMN
le pain	PNK
le papi	NQN
le parking	MNO
le patron	LPN
le pere	LNN
le petit	NPK
le piano	QNM
le pied	RNM
le pilot	QNM
le plan	MQN
le portail	NPM
le portefeuil	NPM
le post	NLO
le prenom	NSN
le prix	MPN
le prof	NQM
le proprietair	LNP
le quarti	NLQ
le rachat	NSM
le rdv	NNR
le rest	LON
le resultat	UNN
le rpe	QNK
le salon	PNM
le secret	NPL
le secretariat	MNO
le serveu	MQN
le servic	SNN
le seul	NJQ
le site	MNQ
le soir	QNM
le sourir	SMN
le stag	NMS
le tabac	MNP
le tapisi	ONL
le telephon	MSN
le temps	OLN
le toit	NPL
le top	SNN
le trimestr	ONK
le trotoi	NQM
le vend	MRN
le vent	MRN
le veterinair	MQN
le voisin	NSL
le week	LNP
lech	NPM
lecon	JON
leg	RNN
lendemain	NOJ
lent	LRN
les <n>	QNM
les a	MON
les ado	PMN
les anim	NNK
les apel	MNS
les asuranc	NNS
les bebe	SNL
les casi	NNR
les chat	QNL
les cheveu	LNO
les ciseau	QNM
les coliqu	NMP
les cours	QMN
les dent	NQM
les deu	RJN
les devi	NNR
les doigt	RNN
les escali	NQN
les ete	SNK
les fait	PLN
les fille	OJN
les frere	ONK
les gamin	QNN
les gar	NKR
les gen	NNL
les gose	RNN
les heure	NNL
les horair	KNP
les jour	QNN
les lais	MQN
les main	QNN
les maman	MRN
les meme	LNP
les monit	QMN
les mono	ONL
les nouveau	NNS
les oeil	ULN
les parental	SNM
les petit	PNK
les photo	NNK
les pied	LQN
les plac	NNR
les point	MQN
les poney	ONL
les prix	NQM
les punais	NRN
les rideau	NNP
les six	NQN
les soir	KNO
les tarif	NNQ
les temps	RNN
les tirag	NSN
les toilet	NSN
les tout	NLP
les vacanc	LON
les vaccin	ONK
les vaut	RMN
les vieux	QMN
les visit	MNR
letr	SMN
leur	NOL
leur page	KON
leur pasag	MRN
leur premi	RNN
leur site	NNS
leve	RNN
libr	NMO
librai	NNQ
lieg	QNL
lieu	QLN
lieu de	QMN
lign	NNR
limit	MQN
liquid	LNQ
lire	PNM
lisl	RNN
list	NKQ
list d	NKN
lit	JPN
livr pour	NQN
loge	SNN
logoped	NPM
loin	OMN
long	PNN
longtemp	NNR
longu	RMN
lot	NPL
lou	LPN
lou des	SNN
lou pour	NSN
loueu	SNN
loulou	TNN
lourd	QMN
lu	MON
ludothequ	QNN
lui	NOJ
lui a	RKN
lui ai	NQN
lui ausi	NRN
lui avai	MRN
lui conf	NQM
lui confierai	PNM
lui demand	NMQ
lui dis	RKN
lui doi	RNN
lui doit	SNN
lui en	NOM
lui et	QNM
lui faut	SMN
lui il	NMP
lui meme	RMN
lui on	RNN
lui qui	NPN
lunet	NOL
luthi	PMN
luthi a	PMN
m	NON
m a	NNI
m abstien	KNO
m avait	NNP
m avoi	SNM
m en	LNR
m int	MNS
m ont	NTM
ma	OMN
ma beau	MNO
ma blond	NRN
ma chien	PMN
ma comand	NSN
ma feme	INN
ma grand	PNM
ma main	NQN
ma mere	OKN
ma niec	MNN
ma part	MNN
ma petit	NRM
ma puce	MQN
ma tant	RNN
ma vie	OKN
ma vieux	QMN
ma voisin	OKN
machin	NMQ
machin a	NLP
macon	TMN
madam	NNJ
magasin	ONK
magasin de	NRN
magnetiseu	ONL
magnif	SNN
mai	RNN
mai <n>	PNL
mai bon	TNN
mai c	RMN
mai ca	NMR
mai cher	RNN
mai competent	RNN
mai eficac	RMN
mai elle	QNJ
mai faut	RNL
mai il	NNP
mai ils	NPM
mai j	LNP
mai je	NNT
mai la	TNN
mai le	TLN
mai les	NMQ
mai list	SNN
mai ma	QNN
mai on	ONL
mai une	ONL
maigr	MTN
maigri	NRN
main	NON
main de	PMN
maintenant	NLO
maintenant c	NPJ
maintenant ils	NLO
maintenant je	KON
mair	NJQ
maison	OKN
maison de	NLO
maison le	SNM
maison pour	NPM
mait a	MNQ
mait de	RNN
maitr	NQN
maitr nageu	MRN
mal au	QNN
maladie	NOK
maley	QNM
malgr	NOK
malheureus	JNQ
mam	NMO
maman	OLN
maman a	PNM
maman de	MNP
maman ne	QNN
mang	ONK
mang come	SMN
mangeaient	NQN
mangeaient le	NQN
manqu	LRN
manquait	NRN
manteau	QMN
maraud	NNS
march	MON
marchait	NRN
mare	NRM
mari	MNO
mari est	KNO
mari qui	KNO
mariag de	RLN
mariag et	NNK
mariag j	NTN
matern	QNN
maternit	RMN
math	PNL
matin	NLN
matin au	NNK
matin et	QKN
matin y	NMQ
mauvai	NUN
mauvais	ONL
mauvais dent	MPN
mauvais experienc	NQM
max	NMQ
me dire	ION
me fai	JQN
me l	MQN
me parl	NSN
me prend	OLN
me rapel	MNR
me rasur	NLP
me rest	MNQ
me sembl	NMQ
me sui	NOJ
mec	RNM
mecan	RNN
mecano	NKN
mechant	LRN
medail	PNM
medecin qui	NQN
medical	KON
meileu	SMN
meileu que	QNN
meileur	SMN
mem	TMN
meme	NMN
meme a	RNM
meme aux	PNL
meme avec	PMN
meme avis	RNN
meme chez	QNM
meme chos	LNO
meme equip	QNM
meme galer	NLQ
meme histoir	NQM
meme la	QMN
meme le	RNJ
meme nom	KNO
meme pas	NQL
meme pase	NTM
meme pour	QLN
meme quand	TNM
meme question	NMR
meme temps	QNM
menag	NRN
menm	RNN
mention	QMN
menuisi	RMN
mer	NPL
merc	RNN
merci	NLR
merci a	NIO
merci beaucoup	NLT
merci bien	LSN
merci c	MNR
merci ca	MNQ
merci de	MNS
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
merci tout	NNS
mercredi	SNM
mere	NNK
mere ne	QMN
merit	SMN
merit d	QNN
merit une	QNN
mes	QNM
mes <n>	RLN
mes beau	NOL
mes colegu	NLO
mes deu	TNN
mes enfant	PJN
mes fille	TNN
mes gar	QNM
mes garcon	PMN
mes genou	ONL
mes invit	NQN
mes jumeau	RNN
mes parental	QNN
mes petit	NLO
mes pied	ONL
mes troi	RLN
mes voisin	KON
mes volet	NRM
mesag	KNP
mesag lais	NMQ
mesur	NPN
met	PNL
met en	PNN
met les	NRM
metr	QNM
meubl	NNL
mi	MQN
micro	RMN
micro crech	RMN
midi	KNO
mien	ONM
mien a	NSM
mien en	QMN
mien est	NLO
mien rue	PNL
mien y	RNN
mieu	NQK
mieu que	ONM
mile	SNL
milieu	KON
milimetr	QNN
militair	NRN
militair pour	NRN
min	LNO
mine	RLN
mini	ONL
minuit	PNM
minut	NOK
minut a	LRN
minut de	MNQ
minut et	NPM
minut montr	NPN
minut un	RNN
miracl	NLO
miracl avec	QNM
mis	OMN
mis de	ONL
mis du	NQL
mis la	QMN
mis les	MNR
mis mes	QMN
mis mon	NSM
mis un	KNP
mis une	QMN
mise	QMN
mistral	NQL
mjc	NNR
mm	NQM
moi	MNN
moi a	QNM
moi ausi	NLO
moi avec	NLO
moi ca	NKO
moi il	NSL
moi ils	MQN
moi j	KNO
moi je	MNP
moi ma	NQN
moi meme	KON
moi qui	QNL
moin	MQN
moins	NNO
moins cher	RNM
moins de	NLP
mois	LNO
mois a	NSN
mois apres	NOI
mois avant	LNO
mois chez	NQN
mois d	OHN
mois de	NNJ
mois elle	NPM
mois et	NOL
mois final	RNN
mois la	NRL
mois pour	NTL
mois trop	MTN
moisisur	NQM
moit	NRN
moit des	NRN
mole	NQN
moment	LNN
mon	PNL
mon ado	QNL
mon aine	TNM
mon avis	PMN
mon avocat	NSM
mon barbi	QNM
mon beau	JNN
mon bebe	QNN
mon boulot	RMN
mon chat	NNL
mon chien	MQN
mon cousin	ONK
mon dos	OKN
mon dosi	NOI
mon fil	NOM
mon frere	MNP
mon frigo	LON
mon gar	NOM
mon garcon	PMN
mon gout	MQN
mon grand	ULN
mon home	PMN
mon jardin	RNN
mon mari	MNO
mon mariag	QNM
mon mur	LQN
mon neveu	SNN
mon ordi	QNN
mon pere	SMN
mon permi	QNN
mon petit	NNK
mon pied	SMN
mon portefeuil	NOL
mon train	NQM
mon velo	SNM
mon voisin	QMN
monit	ONJ
monit de	NQN
monit sur	NQN
mono	ONL
monologu	NQN
monsieu	NNK
monsieu avec	NMP
monstr	SNN
mont les	NQN
montr	ONL
montr coment	RNN
montr en	NPN
montr la	QMN
montur	PMN
mord	RNN
mord tout	RNN
mort	NNP
mot	NPL
mot d	QNM
mot dan	MNQ
mot gentil	SJN
mot plu	PMN
moteu	NKN
mouai	MRN
mouchoi	NPK
mouil	PNM
moul	NRN
moulin	MNR
moyen	UNN
moyen de	NNQ
mp	NJR
mp envoy	NNQ
mur	NRN
musiqu	NOL
mutuel	LNO
n	MNP
n a	MRN
n ai	OLN
n aime	RNM
n allait	QNN
n apelez	MQN
n avait	NNL
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
nant	PNM
natel	NMP
navet	NPL
ne	ONN
ne comptez	NQN
ne conai	OKN
ne conaisait	NRM
ne jamai	MPN
ne jure	SLN
ne lais	QMN
ne m	ONL
ne march	NNR
ne me	NPL
ne prend	NMP
ne recomand	NQN
ne regret	RNN
ne s	NNL
ne sai	NLP
ne savait	NRN
ne se	NQN
ne tient	NPM
ne va	PNM
ne voit	QMN
ne vou	NNK
neig	NMS
nerf	NRN
net	ONJ
nete	QNN
neuf	NNK
neuv	NPN
neveu	LNN
nez	NOL
ni	NPL
niais	PNL
nickel	ULN
nickel et	SNM
nid	NOK
niec	MNN
niquel	TNN
noir	NPK
nom	LNQ
nom a	QNM
nom d	MQN
nom de	MNP
non	LNN
non desol	MNR
non et	MRN
non merci	NSN
non pas	QNM
non plu	NQL
normal	NLP
nos	NNL
nos <n>	RNN
nos deu	SMN
notair	NNL
note	NMO
note merci	RLN
note pour	NNQ
notr	QNN
notr aine	QNN
notr fille	NNL
notr sale	RKN
notr vieux	QMN
nou	NMN
nou a	QNN
nou au	TNM
nou ausi	NRK
nou autr	NIN
nou aux	RNN
nou avait	TNN
nou avec	NRM
nou avon	ONL
nou c	OKN
nou ca	SNM
nou depuis	PNM
nou et	QMN
nou l	NMO
nou le	NPL
nou on	LNR
nou ont	NSN
nou suit	QNM
nou un	RNM
nou y	QNM
nounou	NOL
nouveau	NMN
nouveau a	SNN
nouveau patient	NNS
nuit	NMN
nul	ONL
nule	NMQ
nule part	NOJ
numero	NNS
numero en	QMN
nurs	ONI
nus	NRN
obligatoir	NNS
ocasion	SNN
ocup	OLN
ocup de	QNN
ocupent	NLP
ocupent de	QNN
odieu	NTN
oeil	NOL
oeil ferm	NOI
ofert	NKN
ofre	RNN
ofre le	RNN
oh	NLR
oh merci	MNQ
oignon	RNN
ok	NJP
ok je	MNR
ok merci	KNS
ok note	QMN
ombr	NNK
on	MNO
on a	NOM
on ador	QNM
on apel	MNR
on atend	MQN
on aurait	QNK
on avait	NQL
on cherch	KNO
on dorm	RLN
on est	PMN
on etait	KNN
on fait	RNN
on l	QNK
on la	NNR
on le	RMN
on les	ONK
on lui	QNL
on m	IPN
on mang	QMN
on met	RMN
on n	OMN
on ne	VNN
on nou	JNN
on pase	MPN
on peut	OKN
on s	ONK
on se	ONL
on sera	NNS
on te	NRM
on vient	LNR
on visit	NMQ
on vou	ONM
on y	NLN
one	QKN
ongl	ONL
ont	ONM
ont apri	RNM
ont bien	NPM
ont des	RNM
ont disparu	RNN
ont ete	UNM
ont eu	NLQ
ont factur	LQN
ont fait	QNN
ont fini	RNN
ont jamai	NOM
ont la	NMP
ont mis	NPK
ont oubl	NPL
ont ouvert	NLO
ont pas	PMN
ont perd	NPM
ont plant	LQN
ont pri	NPM
ont rendu	MPN
ont sauv	RNN
ont tenu	RMN
ont tout	TNN
ont trouv	SMN
ont une	NLO
onze	QNM
oper	NPJ
oper mon	NPK
or	TLN
orang	NQN
ordi	QNN
ordonanc	NNR
oreil	QLN
orfevr	PMN
orfevr sur	QMN
organis	NQK
orthophonist	NJN
orthoptist	QMN
ose	RMN
oser	RNN
osteo	NKQ
osteo pour	NNS
ote	RMN
otit	MNQ
ou	NON
ou <n>	ONM
ou au	MNR
ou bien	QNN
ou il	MRN
ou j	RMN
ou je	SMN
ou l	NLO
ou ma	NSN
ou on	NOK
ou pas	NLO
ou une	MNQ
ouai	RNN
oubl	NRK
oubl de	NQN
ouf	PNL
oui	PJN
oui <n>	LNR
oui avec	NMP
oui c	NNQ
oui des	TMN
oui elle	QNL
oui est	PNL
oui et	RNM
oui il	NLN
oui je	NNP
oui la	RNM
oui lui	QNL
oui mai	RMN
oui on	QLN
oui sauf	NNS
oui toujou	MNQ
oui tout	LNS
oui un	QNN
oui une	QLN
our	NQL
ouvert	JNP
ouvert de	MNR
ouvert en	NLN
ouvert le	LNO
ouvert un	NOK
ouvertur	QMN
ouvr	OLN
over	NQM
pa	NTN
page	KNQ
paie	MUN
paie <n>	NRM
paie le	KQN
pain	QNK
pain a	PNM
pair	SNM
pane	NNM
paneau	NPM
pani	NNL
pani bio	NOK
paniqu	SNM
pantout	NPL
papa	QNK
papi	NOL
paqu	KNP
par	NNQ
par <n>	SMN
par an	NMP
par contr	RMN
par eux	QNN
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
parc que	NSM
parcou	LSN
pare	QNM
pareil	ONN
pareil ils	NRN
pareil je	NMT
pareil pour	RNM
parental	OMN
parental enfant	NMQ
parfait	OIN
parfait avec	TNN
parfait je	MNS
parking	KNN
parking de	NLO
parl	NNR
parl ausi	NMP
parl come	NPL
parl d	MNP
parl de	NSL
parl encor	RNN
parlait	NTN
parlent	SMN
parlent encor	RMN
parol	NNK
parquet	NNL
part	QMN
part <n>	NQN
part a	ONM
part de	QNM
part en	NJN
part il	PLN
partag	NLS
partag a	NMR
parti	NON
parti a	NMQ
parti de	PLN
parti en	MNR
parti sans	NRN
partout	JON
pas	MNN
pas <day>	NSM
pas <number>	NPN
pas a	TLN
pas acroch	NSN
pas afair	NQM
pas aime	MQN
pas avec	UNN
pas besoin	NLP
pas ce	MNP
pas cher	RMN
pas chez	MRN
pas conseil	NRM
pas convaincu	NRN
pas d	NLO
pas de	OMN
pas donn	PLN
pas du	JPN
pas elle	PNJ
pas en	NRM
pas encor	NMR
pas ete	NRM
pas fan	LSN
pas il	NRN
pas ils	NRM
pas impresion	NRL
pas la	NNP
pas le	LPN
pas les	OMN
pas ma	NNR
pas mai	SNN
pas mal	QNM
pas mon	NTN
pas ouvert	MRN
pas par	NNQ
pas photo	SMN
pas pire	RMN
pas plu	NNK
pas posibl	NQN
pas pour	SNL
pas que	JNO
pas racord	NQN
pas sur	NPN
pas toujou	RNN
pas trop	NNP
pas un	NPM
pas une	ONK
pas vou	KPN
pas voulu	PNL
pas vu	NLP
pasag	NTN
pasait	NOM
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
pase et	PLN
pase la	MQN
pase mon	NSN
pase tout	TNN
paseport	RMN
pasera	NQM
pasez	MON
pate	QNL
patienc	NNO
patienc d	QMN
patienc ma	LON
patienc pour	RNN
patient	ONN
patient <number>	TMN
patient et	RKN
patin	NQM
patis	NQM
patron	NPK
patron a	MQN
pauvr	JNP
pay	PNL
payant	MNS
peau	NPM
pedagog	NNK
pedagogu	SLN
pediatr	PLN
pedicur	QMN
peign	LNU
peign fin	NNQ
pein	RNM
pele	ONL
pendant	NNO
pendant la	JNP
pendant que	NNK
pendant un	SNN
pendant une	PMN
pens	NON
pensez	NMR
pension	NOM
pepit	QMN
peraud	NLO
perc	MSN
perd	NNM
perd en	MSN
perd le	NQN
pere	MON
pere a	NQN
pere en	SNN
pere et	LQN
perim	LRN
perl	TNL
permi	TNN
perso j	NTM
perso je	MQN
person	NOK
person a	NOL
person avait	LQN
person depuis	NRN
person n	NRM
person ne	QLN
person pour	MPN
pese	KNN
pet	RNN
pet sit	RNN
pete	NOL
petit	PMN
petit a	KON
petit bout	NLP
petit courent	RLN
petit de	NMO
petit enfanc	NNQ
petit enfant	NMQ
petit fil	PNM
petit fille	QMN
petit group	QNM
petit oignon	RNN
peu	NLO
peu d	RNN
peu demand	NNQ
peu fair	NNR
peu jet	MNQ
peu loin	RMN
peu pas	NOM
peu pour	NPM
peu pre	MNR
peu y	RNN
peur	QMN
peut	MQN
peut pas	OJN
peut veni	NMP
pharmac	MNQ
pharmacien	RNN
photo	NOL
photo c	PNL
photo de	NQL
photocop	NRN
photograph	PNM
physio	NNP
piec	NNK
pied	ONM
pied dan	SNN
pied en	QNN
pied et	QLN
pied la	MRN
pier	NPM
pile	NPL
pilot	QNM
piqu	LNN
piqur	NNK
pire	QNN
pis	MNN
pis c	OKN
pis elle	MNS
pis le	NNL
pis tout	RNN
pis y	NNJ
piscin	PNK
piza	RNM
plac	MNP
plac chez	NLR
plac en	NOM
plac le	NJQ
plac s	LON
plac trouv	LNQ
plafond	MPN
plain	NNR
plain de	MNQ
plaindr	RNN
plaint	NRM
plait	SLN
plan	NQM
plan de	MQN
planch	PNL
plant	ONK
plaqu	NRM
plaquet	ONJ
plaquet et	ONJ
plaquist	NJO
plat	MRN
plateform	LNO
playmobil	NLO
plein	NNM
plein d	SNN
plein de	QMN
pleu	NPM
pleur	PNL
pleur en	MRN
pleur encor	PMN
pleur quand	SMN
pleurait	MTN
plomb	QNL
plombi	QKN
plombi si	MNQ
plu	NNM
plu avoi	NPM
plu ca	NRN
plu cher	NOL
plu chez	QNM
plu de	MNO
plu grand	NNK
plu jamai	NOK
plu le	NMP
plu person	KNO
plu qui	LQN
plu rien	PMN
plu tard	ONM
plu tot	ONL
plu une	NQN
pluie	NSN
plum	LTN
plusieu	SNN
pluso	SNN
plutot	NPM
plutot a	RNM
plutot un	NNS
pmi	MNP
pneu	MNP
poch	NNK
poel	QNM
poem	TNN
pogn	NRN
poign	MQN
poignet	MQN
poil	NOK
point	NSM
pointur	PNM
poison	NRN
poison rouge	NRN
poli	NRM
polyvalent	UNN
pomp	PNL
pomp a	NOL
pompi	SMN
ponctuel	TNM
poney	PNL
poney sont	ONL
port	NNM
port clos	KNN
port de	PNN
port et	NOK
port ouvert	OLN
port plaint	NQM
portabl	NNK
portail	NPM
portait	NRN
portefeuil	NPL
portion	NSN
portugai	NMP
pose	NPL
pose a	MQN
pose en	RNN
pose la	NMQ
posibl	NQN
positif	NNL
post	NJP
pot	RNN
potag	QNN
poubel	RNN
poudr	LRN
poul	PNM
poulet	KPN
pour	NNO
pour <month>	QMN
pour <n>	NPI
pour aler	NOL
pour avoi	NLP
pour ca	NOL
pour ce	JON
pour chang	NRN
pour des	MRN
pour dire	NPL
pour etre	MPN
pour fair	NSN
pour info	NNQ
pour l	LPN
pour la	MNO
pour le	ONL
pour les	NLP
pour lui	SLN
pour m	NRM
pour ma	MNO
pour me	RNN
pour mes	SNM
pour moi	NOL
pour mon	NKQ
pour nou	NMN
pour qu	TNN
pour que	PNN
pour repar	NRN
pour rien	NRK
pour s	NQN
pour toi	NLQ
pour tout	NPJ
pour troi	PNM
pour un	NRL
pour une	NQN
pour vos	MNQ
pourquoi	KNN
pourtant	QNM
pourtant avec	RNM
pous	NNL
pous la	NNL
pouset	NKN
pr	TNN
pre	NLP
precieu	RNN
precieus	RNN
pref	NNJ
prefectur	MRN
premi	NNQ
premi coup	RMN
premi cours	LON
premi fois	NJN
premi soir	MQN
prend	NNM
prend <n>	OLN
prend ausi	LNQ
prend des	NLN
prend encor	RMN
prend la	MNR
prend le	NLN
prend les	JNN
prend pas	QMN
prend plu	NNS
prend sa	SNM
prendr	RNN
prendr la	TMN
prendrai	NNS
prenent les	QNN
prenez	RNL
prenez les	OKN
prenez pas	MQN
prenom	NPM
prepa	QNN
prepa <n>	QNN
prepar	NPK
prescrit	NPI
present	OIN
presing	RMN
presqu	PKN
prete	NLQ
preveni	NRN
prevenu	MNP
prevenu qu	SMN
prevoi	NPM
prevoyez	LSN
pri	MNN
pri <n>	PNM
pri avec	INN
pri chez	NMP
pri en	RLN
pri l	NOM
pri le	NLQ
pri nos	NQN
pri pour	NJO
primeu	NMP
principal	QNN
printemp	MNR
pris	NLO
pris de	RNN
priv	NLO
prix	MON
prix d	NQL
prix et	NQN
pro	QNM
problem	LON
prochain	PJN
prochain fois	RMN
prof	NQL
prof a	NQM
prof absent	NOM
prof de	NNL
prog	PNM
program	MQN
promes	NRN
promi	NSN
propos	NRM
propr	PMN
propr et	TKN
proprietair	KNP
psy	QNM
psychologu	NMQ
ptit	QNL
ptit soin	RMN
puce	NRM
puericult	PNM
puis	NVN
puis le	MRN
puis plu	MRN
pull	NQN
punais	NRN
pus	NSN
pyjama	PNM
qu	NNL
qu a	QLN
qu elle	MRN
qu en	NQM
qu il	QNN
qu ils	NNP
qu on	NNJ
qu un	OKN
qualit	ONL
quand	PNM
quand elle	QMN
quand il	PNK
quand je	MRN
quand le	ONN
quand meme	NNR
quand on	NOL
quand ta	NRN
quarant	NPM
quarti	NKP
quat	NNK
quatorz	NPM
quatr	NOJ
quatr fois	PNM
quatr jour	LQN
que	ONL
que c	NTN
que ca	MNQ
que ce	PNJ
que de	KNN
que demand	RMN
que des	NOM
que deu	PMN
que du	TNN
que j	QNN
que je	RNM
que l	RNN
que la	PLN
que le	LNN
que les	NPL
que lui	NKO
que m	QLN
que ma	LRN
que mes	LQN
que mon	NOM
que non	LNP
que nou	SLN
que par	NNL
que pour	QNM
que sa	NRN
que t	NNJ
que toi	JNN
que tu	OLN
que vou	KNP
quel	NOL
quel age	MNQ
quel heure	NNS
quelqu	LNO
question	NMT
question a	MNP
queu	NTN
qui	MON
qui a	NOM
qui ait	RNN
qui avait	MNO
qui est	NOK
qui fait	NLR
qui l	NPK
qui les	SNN
qui n	SNL
qui ne	NNL
qui ont	SNM
qui tient	NNR
quil	ONL
quinz	NOL
quinz jour	PNM
quit	PNL
quoi	OMN
rachat	NSM
rachat c	NRN
rachet	NPL
racin	MTN
racont	NQM
racord	NQN
racroch	LRN
radio	NQM
raid	MQN
raison	RMN
rale	NQM
ramp	LNQ
rang	RNM
rapel	ONM
rapel toujou	SNN
rapel un	QMN
rapelent	NRM
rapelent jamai	NQM
rapid	LNN
rapid et	RNN
raport	ONM
raport clai	PNN
rare	SMN
ras	NRM
rasur	NLP
rate	MRN
rate mon	MSN
ratrap	TNN
rav	RNN
rav de	RMN
ravi	VNN
raye	NRN
raye et	NQN
rayon	NJN
rayon de	QMN
rdv	MNQ
rdv <day>	NNQ
rdv <n>	NOL
rdv avec	NMS
rdv demain	MNQ
rdv en	SMN
rdv le	NNR
rdv mai	RMN
rdv pri	LNN
re	NOL
reclam	ONL
reclam la	NQN
recomand	NLN
recomand a	PMN
recomand ausi	SNN
recomand pas	NQN
recomenc	RNN
reconcil	RLN
reconcil avec	RLN
recreofun	RNN
recrut	PLN
recrutent	NNS
recu	NLO
recu come	NRN
recu le	NKN
reculon	NQN
recup	LSN
recuper	QNM
redemandent	QNN
redir	SMN
redon	RMN
reduc	QNN
refair	NQM
refait	SNM
refait notr	PLN
refait tout	QMN
referm	NRN
refu	NLP
refug	PMN
refus	NLN
refus de	NPM
refus mes	RNN
regal	UKN
regard	MON
regard avec	NNS
regard ca	MNR
regard dan	RNN
regard l	NQL
regard mon	MQN
regard sur	MNR
regardait	PNM
regim	NQN
regl	SNL
regl ca	PNM
reglo	TNN
regret	SNM
regret pas	RNN
rein	LNO
rejean	RMN
relai	NLP
relanc	PNL
relieu	OLN
remarch	NLO
remarqu	NQM
rembours	NOL
remerc	MNP
remet	NPM
remetr	NPL
remetr les	MQN
remetrai	NRN
remetrai pas	NRN
remi	ONM
remi debout	UMN
remi la	PMN
remi mon	SMN
remis	QMN
remont	NKP
remont le	LNR
remont les	RMN
remorqu	NLP
remplac	LON
remplac par	NMS
remplacant	KON
remplacant en	LON
remplacant est	NPL
remplit	SMN
rencontr	NKN
rendez	KNP
rendez vou	KNP
rendr	MNR
rendu	MNN
rendu avec	MUN
rendu l	MQN
rendu sur	NLP
rendu un	MPN
renov	QNN
renov <n>	QNN
rentr	INO
rentr avec	NOK
rentr chez	KNO
renvoy	LRN
repar	RMN
repar la	RMN
repar le	MNS
repar ma	QNN
repar mon	RNN
repart	ONL
repart avec	NOL
repart en	NQN
reparti	QNL
repas de	NPM
repet	NPM
repo	SNL
repond	LNO
repond aux	RNM
repond en	NNR
repond plu	LNO
repondent	NPK
repondent plu	NRN
repondr	MNQ
repondu	NLN
repons	NMP
repons en	KNP
repos	QNM
reprend	NLO
reprendr	NRM
reprendra	NSN
reprenent	PMN
repri	OMN
repri le	QMN
repris	PKN
reput	PNM
reserv	NMO
reserv pour	KNP
residenc	RNN
resort	NPL
resort avec	NOL
resortait	MQN
resortait en	MQN
resorti	NPL
resorti de	NQM
resourc	RNM
respect	TNN
respir	NKO
rest	LNP
rest <n>	MRN
rest a	LNR
rest assi	PMN
rest de	NLO
rest jusqu	RNN
rest sur	SNN
rest une	NNP
resto	SNN
resultat	RNL
retard	NOL
retard d	MQN
retard en	RNN
retard et	LRN
retir	QNL
retir au	MRN
retir ma	NQN
retou	MNR
retou du	MRN
retouch	MNO
retourn	PNM
retourn pour	PNM
retournerai	NTM
retournerai pas	NSN
retrait	NKQ
retrait en	LNR
reusi	QMN
reusi a	QMN
rev	ONL
reve	QNK
reve encor	RMN
reveil	SLN
revenait	NRL
revenait avec	MRN
revenu	NSL
revenu <n>	MSN
revenu a	QLN
revenu avec	MRN
revi	RMN
revis	RMN
revoi	NOL
ri	QNL
rideau	NQN
rideau de	MQN
rien	ONN
rien a	QNM
rien au	NKN
rien come	PMN
rien d	NNR
rien de	NRN
rien dire	LPN
rien que	UMN
rien voulu	PNM
rigol	QNN
rire	NOK
rit	RNN
rituel	ONL
rituel du	ONL
rivi	QNM
robe	NNL
robe de	MQN
roman	ONL
rond	JNO
rond point	NLR
ronron	RNN
rosi	NQN
rouget	RNN
rouget de	RNN
roul	PNL
roulet	SNN
rout	NSM
rout de	MRN
rouvert le	PLN
rouvr	MNT
royal	QNL
rpe	QNK
rue	QKN
rue carnot	RNM
rue de	PNN
rue des	ONM
rue gambeta	RNN
s	LON
s apel	LNP
s aretent	RMN
s arm	QNN
s en	LNQ
s entendr	NRN
s epanouit	RMN
s est	NQK
s ils	MNQ
s ocup	RNN
s ocupent	QNN
s y	RNM
sa	QNM
sa fille	NQM
sa reduc	QNN
sa retrait	SNM
sa voitur	NOL
sac de	QNM
sage	PNN
sage feme	PNN
sai	MNN
sai pas	NMS
sai tu	TNN
saint	NPN
saint jean	NMP
sait	QNM
sait y	RMN
sale	NQL
sale d	LWN
sale de	NQL
sale des	NLN
sale et	NQM
sale pas	NNL
salon	NPL
salzin	NOK
sandoz	SNM
sandwich	NRM
sang	KNO
sans	PNL
sans elle	QNN
sans facon	NRM
sans hesit	PMN
sans l	NKP
sans nou	RNN
sans plu	ION
sans preveni	MPN
sans qu	NOL
sans que	SNN
sans rendez	NPL
sans rien	TNN
sans une	QNM
sant	OKN
satisfait	TMN
sauf	KNP
saut le	NKP
sauv	PNK
sauv la	QMN
sauv le	RNN
sauv mon	PNN
savai	NNT
savait	NSN
savait plu	NPN
savoi	NLP
scan	SNN
scept	RMN
scolair	LON
scolair a	LPN
se	NPK
se deplac	PNN
se fair	OLN
se fait	RMN
se plaindr	RMN
se present	NNS
se sont	NQM
seanc	NOK
seanc d	NPN
seanc de	NRN
seanc on	MQN
sec	NSM
sech	NQM
second	ONL
secret	NNJ
secretair	HNO
secretair est	NRM
secretariat	MNP
sect	NMP
selon	PMN
selon l	NLP
selon le	NOK
semain	NQN
semain apres	LQN
semain d	QNN
semain dan	NQN
semain de	NLO
semain derni	RMN
semain pour	PNM
semain tre	PMN
sembl	NMQ
semel	NQM
sen	NRM
sent	OKN
sentait	NSN
sentait le	NSM
senti	PNN
sept	LNQ
sept ans	NPL
septant	ONM
sera	KNR
sera la	NNS
serai	KNP
serieu	PNK
serieu et	SNL
serur	RNM
serveu	MQN
servi	NOL
servic	NRN
servic de	RNN
ses	NPL
ses cordon	MNP
sesion	PKN
seul	NKN
seul a	QNM
shampoing	KNO
she	RNN
si	NMO
si c	MSN
si ca	NLR
si elle	PJN
si il	NMP
si j	QNK
si le	NQK
si quelqu	MNS
si t	NSN
si tout	PMN
si tu	MNO
si vou	NPN
sien	RMN
siest	JNP
sign	MPN
sign avec	NSM
signatur	MNP
signatur <day>	MNP
simpl	OLN
sinon	PJN
sinon il	OLN
sinon la	QMN
sit	NNJ
site	NNU
situ	RMN
six	NOK
six minut	LQN
six mois	NPM
six semain	LQN
ski	RMN
ski ausi	NNQ
sms	MQN
snack	SMN
social	NKO
societ	MSN
soeur	PMN
soeur qui	RNN
soi	SMN
soign	NNK
soign un	RNN
soin	RNN
soir	NPM
soir de	TLN
soir et	NLP
soir meme	NNL
soit	NOL
soixant	NPM
sol	NOL
soleil	LRN
solid	TKN
son	NNO
son asuranc	NQM
son cafe	NNL
son neveu	KNN
son nom	LNQ
son numero	LQN
son portabl	QLN
son tel	MQN
son telephon	LON
son travail	RMN
sone	NPN
sonez	NMT
sont	PMN
sont alle	QMN
sont bien	TNN
sont des	NLP
sont dingu	RNN
sont en	NQN
sont pas	LNO
sont pase	QNN
sont payant	NNR
sont tre	QLN
sont troi	OKN
sont une	QNM
sont venu	TNM
sor	MNR
sor de	KNP
sort	NOK
sort avec	QNM
sort de	ONL
sort du	MRN
sort en	MQN
sortant	QNM
sortant de	QNN
sorti	NPL
sorti du	MPN
sorti la	QLN
sou	NPL
sou l	OKN
sou la	ONM
sou le	MNO
sou sol	QNN
souci	OLN
souci avec	QNM
souhait	NSN
soup	NRL
soupi	NRM
soupir	MTN
soupl	RMN
souriant	RLN
sourir	QLN
sourir a	NPM
souris	NTN
sourit	QNN
soutien	NQN
soutien scolair	NQN
souveni	NSN
souvent	PLN
souvent le	LNR
special	QMN
specialis	SNM
sportif	NPM
st	RNN
stag	LNQ
stag de	NNR
stagiair	NSN
stagiair qui	NSN
stand	NQM
standard	LNT
ste	NOL
stp	KNP
stres	SMN
su	NMO
sublim	NOL
sufi	LQN
sufit	NQM
sui	NNP
sui content	NPK
sui entr	QMN
sui fait	LSN
sui jamai	NNR
sui mecano	MNQ
sui pase	LNP
sui repart	NPM
sui sort	NPM
suit	ONN
suit depuis	QNM
suiv	QMN
suivi	NMO
sum	QNN
sup	OLN
sup bien	QMN
sup equip	QNN
sup fine	RMN
sup gentil	RNM
sup mai	RNJ
sup sympa	RNN
supl	NRN
sur	MON
sur <n>	LON
sur c	QNM
sur comand	NNR
sur deu	KQN
sur dix	QMN
sur elle	RNL
sur eux	NQN
sur l	PNK
sur la	NNO
sur le	NRN
sur les	NTM
sur leur	KPN
sur ma	NPN
sur mes	ONM
sur pied	QNN
sur principal	QNN
sur rendez	NNS
sur sa	QMN
sur ses	PMN
sur son	NRM
sur troi	MRN
sur un	ONL
sur une	NNL
sure	QKN
surpris	RMN
surtout	PNM
surtout le	NNK
sympa	RNL
t	NNO
t apel	OLN
t as	NOM
t envo	MNQ
t es	LON
ta	MPN
ta gamin	NRN
tabac	NNR
tabl	NLN
tabl a	NQN
tableau	QMN
tablet	MPN
tagu	NNS
tagu @	NNQ
tail	NQM
tair	NPM
tajin	RNN
talbot	MNQ
tant	QNL
tant que	NPL
tap	NQN
tap sur	NRN
tapis	NSN
tapisi	ONL
tard	MNO
tard je	NNP
tarif	NLQ
tart	SNM
tata	QNN
taxi	SNN
te	NKN
te le	NNQ
te tagu	NNQ
techn	NOL
tel <n>	OMN
tele	NNP
tele alum	LQN
tele c	SNM
telephon	KQN
tempet	QMN
temps	PNM
temps de	NOL
temps que	NJN
tendu	NQN
tenez	LPN
tenez a	NRM
tent	NMR
tent quand	LNQ
tenu	OMN
tenu jusqu	MRN
terain	NNQ
teras	QLN
tere	NPL
termin	SNN
test	NKN
test les	RMN
tete	NNK
tete mai	QNM
text	NNQ
thank	MNR
thank you	MNQ
the	QNN
ti	QNN
ticket	NPM
ticket de	NPM
tien	NKP
tient pas	NPM
tileul	RNN
timid	PNL
tirag	NSN
tire	OKN
tiroi	NPL
tisf	NQM
titi	NPM
titr	RNN
tjs	NLP
tof	NNJ
toi	LNN
toi de	PNL
toilet	NQK
toit	NNL
toitur	NRM
tomb	ONK
tomb a	NQK
tomb de	NRN
tomb et	QLN
ton	JNO
tondeu	MNR
top	UNN
top il	PMN
top merci	NLO
tot	PNL
total	NRK
tou	QNM
touch	ONJ
toujou	NOM
toujou <n>	JNN
toujou a	TMN
toujou dan	RNM
toujou en	NNR
toujou la	SNM
toujou le	RMN
toujou pas	NTM
toujou pase	SNN
toujou souriant	QLN
toujou sur	NRN
toujou un	NQN
tour	NPK
tourn	NNM
tousaint	KNO
tout	ONN
tout <month>	NQN
tout a	NLP
tout au	QNM
tout cas	LON
tout compri	NRN
tout croch	NRN
tout de	NNJ
tout depend	MNR
tout dire	RNM
tout est	QNK
tout et	PMN
tout grand	NMR
tout j	NOM
tout l	NRM
tout la	NLO
tout le	NKO
tout les	NLO
tout mes	PNL
tout nos	SNN
tout petit	OLN
tout pour	MNP
tout refair	NRN
tout repri	NQN
tout s	SNN
tout seul	QNM
trac	NQN
trac de	NQN
tract	NSN
tract de	PLN
train	PNJ
trait	MON
tranquil	PNL
transf	NMR
transmet	MNQ
transmet a	NNR
travail	NMN
travail et	QMN
travail mon	RMN
travail nickel	RMN
travail propr	SNN
travail soign	RNN
tre	PNI
tre bien	UMN
tre bon	RNN
tre content	RLN
tre decu	MPN
tre doux	QMN
tre humain	RKN
tre patient	PMN
tre pedagogu	RLN
tre peu	NPM
tre pro	PMN
trembl	NOL
trembl encor	MQN
trent	PNL
trent ans	PNM
tres	PNK
tribunal	NUN
trimestr	NOK
trisom	SNM
trocardi	SNM
troi	NPK
troi accouch	QMN
troi fois	NPK
troi jour	MRN
troi mois	PLN
troi premi	KNO
troi remplacant	NQN
troi rivi	QNM
troi semain	NPN
troi y	QNN
trois	RNL
trois il	LPN
tromp	NTN
tromp de	MQN
trop	MNN
trop axe	NQN
trop bien	NLQ
trop cher	NOK
trop d	MPN
trop de	LSN
trop fort	QNL
trop militair	NRN
trop tard	JNO
trotoi	NQM
trou	NQL
trou dan	NRN
troubl	QNN
trouv	NLO
trouv a	SLN
trouv ca	MNP
trouv en	SNN
trouv la	QNM
trouv le	PNM
trouv merci	MNR
trouv sur	MSN
trouv toujou	RNM
trouv un	NPL
trouv une	NKN
trouverez	SNN
trouverez pas	SNN
truc	LNQ
tt	NRM
tt le	NRM
tu	MNN
tu as	NMT
tu cherch	MNQ
tu fai	NKN
tu l	ONK
tu me	NMR
tu peu	NJN
tu prend	QLN
tu sai	NRN
tu veu	NNR
tu vien	QNN
tuer	SNN
tuer leur	QMN
turn	NQM
turn over	NQM
tuto	LNQ
type	SNN
un	MON
un <day>	QHN
un <n+>	NNR
un <n>	PLN
un a	NNT
un amou	QMN
un an	NOM
un ange	SNN
un autr	NRM
un avocat	LPN
un bebe	ONL
un bon	SKN
un bout	MSN
un bras	NNL
un certain	OLN
un chat	KON
un coin	KNN
un conseil	NNK
un coup	RMN
un cours	NNS
un creneau	QMN
un d	KQN
un de	NPK
un depart	TNL
un devi	LNQ
un don	QMN
un dosi	NLP
un enfant	MPN
un ete	RMN
un exploit	RNN
un grand	NOL
un gros	KON
un home	MNQ
un joint	NPM
un lapin	OHN
un medecin	NMQ
un mesag	NKQ
un mois	NOL
un monsieu	RNN
un morceau	RMN
un mot	PMN
un oeil	NLO
un papi	MPN
un petit	ONL
un peu	NNJ
un quat	QMN
un qui	PNN
un rayon	VNN
un rdv	RMN
un regal	SNN
un rein	KON
un rendez	NNQ
un retou	NLS
un sans	SMN
un seul	ONK
un simpl	NUM
un sou	NQN
un souci	TNM
un soupi	NRM
un tout	NMR
un trimestr	NPM
un trou	NRM
un voleu	NQN
un vrai	NPL
une ami	NMP
une apendicit	NRN
une autr	JNN
une bat	QMN
une bone	RNN
une camionet	NNQ
une cavern	RNL
une consult	NMQ
une crem	UNM
une dame	NMP
une de	NLP
une douceu	QMN
une etoil	NRN
une fois	NPN
une gout	PMN
une grand	NNQ
une heure	PNL
une hont	MRN
une journ	SNL
une larm	QNM
une list	NNU
une main	RMN
une maman	QNN
une mauvais	NPM
une medail	QNN
une ordonanc	MNQ
une orthoptist	QMN
une otit	MNQ
une patienc	RMN
une perl	TNL
une photo	OLN
une plac	NNO
une pomp	NOL
une port	KON
une pouset	LPN
une question	LQN
une semain	NOL
une tuer	SNN
uniqu	NLS
up	NHN
urgence	LPN
urgence elle	NMQ
usag	RMN
usin	NVN
usin a	MPN
va	NLO
va chaqu	SNJ
va depuis	TNK
va en	TNM
va la	TMN
va mai	NMT
va meme	RNN
va tout	RNK
va voir	RNM
vacanc	NOL
vacanc a	NOK
vaccin	ONK
vai	NMN
vai aler	NNT
vai apel	LNR
vai chaqu	NMQ
vai pour	QNN
vai y	JSN
vaisel	RNN
valid	TMN
valid a	QNM
valis	NNL
vas	NQM
vas y	RMN
vaut	NOL
vaut chaqu	QLN
vaut la	SMN
vaut le	RKN
veil	NPL
veil de	NQN
velo	QNM
velo de	RMN
vend	LPN
vend a	ONK
vend des	QNM
vend en	NOJ
vend le	MRN
vend un	LNQ
venez	MNS
veni	NOL
vent	NPK
venu	NPH
venu chez	PNN
venu en	PNN
venu le	SLN
venu pour	SMN
venu un	RMN
venu voir	SMN
vera	NMP
verif	LNP
verifi	NNS
verifiez	NNR
vers	NMQ
vert	MNP
vert il	NMQ
veru	PNL
vest	RNM
vestiair	NRN
veterinair	KNN
veterinair de	JNN
veto	NNL
veu	NNT
veulent	NLP
veulent y	SNN
veut	QKN
veut y	PLN
viand	NQN
vidang	NNK
vide	NNQ
vie	OMN
vien	NLN
vien d	MNQ
vien de	RNN
vienent	QMN
vient	NJP
vient a	SNN
vient ausi	NNQ
vient de	PMN
vieux	RLN
vieux de	QNN
vilag	ONL
vingt	NQN
vingt ans	LNP
vingt deu	QNN
vingt minut	RNM
violon	MSN
vis	NPM
visit	KNN
visit <day>	NNR
visit et	MRN
vite	QLN
vites	NRN
vitr	MUN
vitrin	LSN
vive	NNL
voi	PNJ
voil	LON
voila	NSN
voila ce	PNM
voir	NLR
voir avec	NNP
voir le	OLN
voir sur	NMT
voir une	LQN
voisin	KQN
voisin <n>	TNN
voisin du	LNO
voisin est	RNL
voisin qui	RMN
voit	PNL
voitur	NOL
voitur de	NRN
voitur et	PMN
voitur pour	PNN
vol	MSN
volet	NOJ
voleu	NQM
vont	QMN
vos	NKN
vos repons	MNQ
vos retou	NMR
votr	NRM
votr argent	NOM
vou	LON
vou aime	NMQ
vou aimez	NOL
vou avez	PLN
vou cherch	MNP
vou deu	LNR
vou dirai	NMR
vou ecri	NMR
vou en	NMQ
vou ete	LNR
vou fait	MNO
vou faut	QNM
vou l	NLQ
vou la	LQN
vou me	NMT
vou n	NNK
vou ne	SMN
vou par	NNR
vou parlez	PKN
vou prenez	NNQ
vou que	NPM
vou regard	RNN
vou tenez	NRM
vou vou	NNS
vou voulez	NJN
vou y	NPL
voulaient	QNN
voulait	NPM
voulait pas	RNN
voulez	NJN
voyant	MPN
voyez	JNN
vra	QMN
vrai	NOM
vrai qu	RNN
vraiment	PLN
vtc	SNN
vu	NOL
vu des	SNN
vu la	NNK
vu le	PNK
vue	KNP
w	RNN
wanda	RMN
we	QNL
week	ONM
with	SLN
wolf	NLP
y a	NKO
y aler	PMN
y amen	NNK
y avait	KPN
y avon	QNM
y charg	QNN
y conait	QNN
y cours	NKO
y de	SNN
y en	NLP
y entr	MNS
y est	OMN
y etai	PMN
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
y vai	NIP
y vont	SNN
ye	KNP
yoga	SLN
you	MNQ
youtub	LNQ
zafe	NQL
zero larm	RMN
zigomatik	QNN
zone	RNM
zumba	RMN
#bias	MNN`,
};
