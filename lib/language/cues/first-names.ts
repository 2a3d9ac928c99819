/**
 * First names common in France, Belgium, Switzerland and Québec, their communities included, folded: they tell a person
 * named in a sentence from a place or a shop. General knowledge of civil registers; from no corpus.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
	(
		'abdel abdelkader achille adele adeline adrien adrienne agathe agnes ahlem ahmed aicha aime aimee aladin alain alban albane albert alex alexandra alexandre alexandrine alexia alexis alice ' +
		'alicia alima alina aline alison alix alizee allan alma alya amadou amandine amani ambre amel amelie amina aminata amine amir amira ana anael anais anastasia anatole andre andrea andreanne ' +
		'ange angela angele angelina angelique angelo angie anissa anita ann anna annabel annabelle anne annette annick annie anouk anthony antoine antoinette antonin antonio apolline aria ariane ' +
		'arielle aristide arlette armand armel armelle arnaud arthur assia astou astrid athenais aubin aude audrey auguste augustin aurele aurelie aurelien aurore awa axel axelle aya ayden aymeric ' +
		'ayoub ayse aziz aziza bakari bakary baptiste barbara bastian bastien batoul beatrice beatriz benedicte benjamin benoit berengere bernadette bernard berthe bertrand betty bianca bilal bilel ' +
		'binta blaise blanche blandine boris boubacar brahim brayan brenda brice brigitte bruno bryan calvin camelia camila camille candice capucine carine carla carlos carmen carol carole carolina ' +
		'caroline cassandra cassandre cassie catherine cathy cecile cecilia cedric celeste celestine celia celine cesar chantal charlene charles charlie charline charlotte charly cherif chloe chris ' +
		'christel christele christelle christian christiane christine christophe christopher cindy claire clara clarisse claude claudette claudia claudine clea clemence clement clementine cleo ' +
		'clothilde clotilde clovis colette colin coline conrad constance constantin cora coralie coraline corentin corine corinne cristina cynthia cyprien cyriel cyrielle cyril cyrille cyrine dalia ' +
		'dalila damien dan dana daniel daniela daniele danielle danny daphne daphnee david deborah delphine denis denise denys derya desire diane didier dido diego dieudonne dimitri djamel djamila ' +
		'djeneba djibril dolores dominique donatien donia dorian doriane dorothee driss dylan eddy edgar edith edmond edouard edwige eglantine elea elena eleonore eliane elie eliette elif elina eline ' +
		'eliott elisa elisabeth elise ella elliot eloane elodie eloi eloise elsa elvire emeline emeric emile emilie emilien emily emma emmanuel emmanuelle emmy emre enora enzo eric erica erika ernest ' +
		'erwan erwann esma esteban estelle esther ethan etienne eugene eugenie eva evan evangeline eve evelyne ezgi fabien fabienne fabio fabrice fadila fanny fanta faouzi farah fares farid farida ' +
		'fatem fatiha fatima fatma fatou fatoumata faustine felicia felicie felicite felix ferdinand fernand fernanda fernando fiona firmin flavie flavien fleur flora florence florent florentin ' +
		'florian floriane florine fouad france francesca francine francis francisco franck francois francoise frank franklin fred frederic frederick frederique gabin gabriel gabriela gabriella ' +
		'gabrielle gael gaelle gaetan gaetane gaid gaspard gaston gauthier gautier genevieve geoffrey george georges georgette georgina gerald geraldine gerard germaine ghislain ghislaine ghjuvan ' +
		'gianni gilbert gilberte gilberto gildas gilles gina ginette gino giorgio giovanni gisele giulia gladys gloria gonzague grace grazia greg gregoire gregory guenole guilhem guillaume gustave ' +
		'guy guylain guylaine gwen gwenael gwenaelle gwendoline gwenn gwenola gwladys habib habiba hadrien hafid hafida haile hakim hakima halim halima hamid hamza hana hanane hanna hannah hans haoua ' +
		'harmony harry hassan hassina hatice hawa hayat hedi heidi heimana helena helene heloise henri henriette hermine herve hicham hilda hind hippolyte honore horia hortense houda hubert hugo ' +
		'hugues huguette hussein ian ibrahim ibrahima ida idriss ihsan ikram ilan ilhem iliana ilona ilyas ilyass ilyes imad iman imane imen inaki inaya ines ingrid irene irina iris isaac isabel ' +
		'isabella isabelle isadora isaline ismael issa issam ivan ivana jacinthe jack jackie jacky jacob jacqueline jacques jade jalil jamal jamel james jamila jan jana jane janet janine jasmine ' +
		'jason javier jean jeanne jeannette jeannine jeff jennifer jenny jeremie jeremy jerome jerry jess jessica jessy jim jimmy joachim joan joana joanna joannie joao joce jocelyn jocelyne joe joel ' +
		'joelle joey johan johann johanna johanne john johnny jonas jonathan jordan jordi jorge jose josee joseph josephine josette josh josiane joss josselin joud jovana joyce juan judith jules ' +
		'julia julian juliana julie julien julienne juliette june junior justin justine kader kadiatou kamel kamila karel karelle karen karim karima karin karine karl kassandra kate katell katharina ' +
		'kathleen kathy katia katie katrine katy kelly kendra kenny kenza keoni kevin keziah khadija khaled khalid kilian killian kim kristina kylian kyllian ladji laetitia laila lamia lamine lara ' +
		'larissa lassana latifa laura laure laureen laurence laurent laurette laurianne laurie laurine lauryn layla lea leana leandre leane leanne leia leila leilou lena lenaig leny leo leon leona ' +
		'leonard leonie leonor leonore leontine leopold leslie leticia levana liam lidia lila lilas lili lilia lilian liliane lilou lily lina linda line linh lino lio lionel lisa lisandru lise ' +
		'lisette lison livia liz loane loic lois lola lolita lolo lorelei lorena lorenzo lorraine lou louane loubna louis louisa louise louisette louka lounis loup luana luc luca lucas luce lucette ' +
		'lucia luciano lucie lucien lucienne lucile lucille ludivine luigi luis luisa lukas luna lydia lydie lylou lyna lyne lynn lysiane mady mael maelle maelys maeva magali magalie magaly magda ' +
		'magdalena maggy mahaut mahdi mahmoud maia maite malak malek malia malika malo mamadou mame manel manoel manolo manon manu manuel manuela mara marc marceau marcel marcelle marcelline marco ' +
		'margaret margaux margo margot marguerite maria mariam mariama marianne marie mariel marielle marilou marilyn marilyne marin marina marine mario marion marisa marise marius marjolaine ' +
		'marjorie mark marlene marlon marta martha marthe martial martin martina martine marvin marwa mary maryam maryline maryse maryvonne mateo mathias mathieu mathilde mathis mathys matt matteo ' +
		'matthias matthieu mattis maud maude maura maureen maurice max maxence maxime maxine maya mayline maylis mederic mehdi mei melanie melina melinda meline melissa melodie melody melvin mercedes ' +
		'meriem meryem michael michel michele micheline michelle mickael miguel mikael mike mila milan milena milo mina mira mireille miriam miro moana mohamed mohammed mohand moira moise mona monia ' +
		'monica monique morad morgan morgane mounia mourad moussa muriel murielle mustapha mylene myriam myrtille nabil nabila nacer nada nadege nadia nadine nael nahia naima najat naomi narjes ' +
		'nasser nassim nassima natacha natalia natalie natasha nathalie nathan nathanael nawal nelly nelson nesrine nestor nicola nicolas nicole nikita nina nino noa noah noam noe noel noelie noelle ' +
		'noemie noham nolan nolwenn noor nora norah nordine noria norma norman nour noura oceane octave octavie odette odile oksana olga olive oliver olivia olivier olympe omar ophelie oriane orianne ' +
		'oscar oumar oumou ousmane oussama pablo pamela paola paolo pascal pascale pascaline patrice patricia patricio patrick paul paula paule paulette paulin paulina pauline paulo pedro peggy ' +
		'penelope perrine peter philibert philippe philippine pia pierre pierrette pierrick pierrot polly priscilla priscille prune quentin quitterie rabia rachel rachid rachida rafael rahma raissa ' +
		'raja rama ramata rania raoul raphael raphaelle rayan raymond raymonde rebecca reda regine regis reine remi remy renaud rene renee reza rhita ricardo richard rick rita robert roberta roberto ' +
		'robin rodolphe rodrigo rodrigue roger rokia roland rolande romain romane romeo romuald romy ronald ronan rosa rosalie rosanna rose roseline roselyne rosemarie rosine roxane roxanne rozenn ' +
		'ruben rudy ruth ryan sabah sabine sabrina sacha sadio safia said saida salah salim salima salimata sally salma salome salomon salvador salvatore sam samantha samba sami samia samir samira ' +
		'samuel samy sanaa sanae sandie sandra sandrine sandro sandy santiago sara sarah sasha saskia sean sebastien selena selim selma serena serge sergei sergio servane severin severine shana ' +
		'sharon sheila shirley siaka sibel sibylle sidonie siham sihem silvia silvio simeon simon simone sindy slimane soazig sofia sofiane sofie soizic solange solen solene solenn solenne soline ' +
		'solveig sonia sophie soraya souad soufiane soukaina souleymane soumaya stacy stan stanislas steeve stefan stefania stella stephan stephane stephanie steve steven suzanne suzette suzie sven ' +
		'sybille sydney sylvain sylvaine sylvere sylvestre sylviane sylvie tamara tanguy tania tara tarek tarik tatiana tea teddy teiki telma teodora teresa terry tess tessa thais thao thea theo ' +
		'theodora theodore theophile therese thi thibaud thibault thierry thomas tiago tifenn tiffany timeo timothe timothee tina tiphaine titouan tobias tom tommy toni tony toufik tracy tristan ' +
		'tristane typhaine ugo ulysse urbain urielle ursula ursule vaimiti valentin valentina valentine valere valerie valery vanessa vania vera veronica veronique vicky victoire victor victoria ' +
		'victorine vincent vinciane viola violaine violette virgil virgile virginie vivian viviane vivien vladimir wafa walid walter wassila wassim wendy werner wilfried william willy winnie wissem ' +
		'xavier yacine yael yanick yanis yann yannick yara yasin yasmina yasmine yazid yoann yohan yohann yohanna yolaine yolande yoran youcef younes youri youssef ysaline yuna yvan yves yvette yvon ' +
		'yvonne zacharie zahia zahra zaineb zakaria zakary zara zelie zeynep ziad zina zineb zita zoe zohra zoubida'
	).split(' '),
);
