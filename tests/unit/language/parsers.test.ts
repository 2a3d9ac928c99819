import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Country } from '#lib/domain/group.ts';
import { calendarDay, weekdayOf } from '#lib/domain/zoned-time.ts';
import { readAgeRange } from '#lib/language/age-range.ts';
import { findAskingPrice } from '#lib/language/asking-price.ts';
import { findDays } from '#lib/language/days.ts';
import { findNames } from '#lib/language/names.ts';
import { findPhones } from '#lib/language/phones.ts';
import { findPrices } from '#lib/language/prices.ts';
import { readText } from '#lib/language/reading.ts';
import { readRide } from '#lib/language/rides.ts';
import { findRoles } from '#lib/language/roles.ts';
import { readThingFacts } from '#lib/language/thing-facts.ts';
import { findTimes } from '#lib/language/times.ts';
import { runs } from '#tests/support/runs.ts';

/** Wednesday 11 March 2026. */
const TODAY = 20_523;
const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
	' ',
);
const ENGLISH = 'January February March April May June July August September October November December'.split(
	' ',
);
const two = (value: number) => String(value).padStart(2, '0');

describe('a day comes back from any way of writing it', () => {
	const forms: readonly ((day: number) => string)[] = [
		(day) => `${calendarDay(day).date} ${MONTHS[calendarDay(day).month - 1]}`,
		(day) => `${WEEKDAYS[weekdayOf(day)]} ${calendarDay(day).date} ${MONTHS[calendarDay(day).month - 1]}`,
		(day) =>
			`${WEEKDAYS[weekdayOf(day)]} le ${calendarDay(day).date} ${MONTHS[calendarDay(day).month - 1]} ${calendarDay(day).year}`,
		(day) => `le ${two(calendarDay(day).date)}/${two(calendarDay(day).month)}`,
		(day) => `${two(calendarDay(day).date)}.${two(calendarDay(day).month)}.${calendarDay(day).year}`,
		(day) => `${ENGLISH[calendarDay(day).month - 1]} ${calendarDay(day).date}th`,
		(day) => `the ${calendarDay(day).date}th of ${ENGLISH[calendarDay(day).month - 1]}`,
	];

	test('within the year', () => {
		fc.assert(
			fc.property(fc.integer({ min: TODAY, max: TODAY + 300 }), fc.constantFrom(...forms), (day, write) => {
				const [found] = findDays(readText(`Rendez-vous ${write(day)}, devant l’école`), TODAY);
				expect(found?.days).toEqual([day]);
			}),
			runs(200),
		);
	});

	test.each([
		['le lundi de Pâques', '2026-04-06'],
		['jeudi de l’Ascension', '2026-05-14'],
		['mardi gras 2027', '2027-02-09'],
		['le premier samedi de mai', '2026-05-02'],
		['le dernier dimanche d’avril', '2026-04-26'],
		['mercredi de la semaine prochaine', '2026-03-18'],
		['sam. 14 mars', '2026-03-14'],
		['dans quinze jours', '2026-03-25'],
	])('%s', (text, day) => {
		expect(findDays(readText(text), TODAY).map(({ days }) => days)).toEqual([[Date.parse(day) / 86_400_000]]);
	});

	test('a number of hours or of seats beside a weekday is no date', () => {
		for (const text of ['samedi 10-12h', 'mardi 3 places', 'samedi 14 h 30'])
			expect(findDays(readText(text), TODAY)[0]?.dated, text).toBe(false);
	});
});

describe('times', () => {
	test.each([
		['from 5pm to 7:30pm', 1020, 1170],
		['de 14 à 18h', 840, 1080],
		['dix heures et demie', 630, null],
		['à midi', 720, null],
		['5-7pm', 1020, 1140],
	])('%s', (text, start, end) => {
		expect(findTimes(readText(text))).toMatchObject([{ start, end }]);
	});

	test('a station is no noon', () => {
		expect(findTimes(readText('train pour Bruxelles-Midi'))).toEqual([]);
	});
});

describe('phones', () => {
	const TENS = 'zéro dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(
		' ',
	);
	const UNITS =
		'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
			' ',
		);
	function spoken(pair: string): string {
		const value = Number(pair);
		if (value < 10) return `zéro ${UNITS[value]}`;
		if (value < 20) return UNITS[value] as string;
		const ten = Math.floor(value / 10);
		const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10;
		return rest === 0 ? (TENS[ten] as string) : `${TENS[ten]}-${UNITS[rest]}`;
	}

	test('spelled out, they come back', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^06[1-8]\d{7}$/), (number) => {
				const pairs = number.match(/\d\d/g) ?? [];
				const said = `Appelle Hamid, ${pairs.map(spoken).join(' ')}, très réglo`;
				expect(findPhones(said, 'FR').map(({ phone }) => phone)).toEqual([`+33${number.slice(1)}`]);
			}),
			runs(200),
		);
	});

	test.each<[string, Country, string]>([
		['1-514-555-0199', 'FR', '+15145550199'],
		['O6 39 98 l2 44', 'FR', '+33639981244'],
		['33 6 39 98 12 44', 'FR', '+33639981244'],
		['06*39*98*12*44', 'FR', '+33639981244'],
		['+32(0)475/12.40.96', 'BE', '+32475124096'],
		['079/555.01.42', 'CH', '+41795550142'],
	])('%s', (text, country, phone) => {
		expect(findPhones(text, country).map((found) => found.phone)).toEqual([phone]);
	});
});

describe('prices', () => {
	test.each<[string, number | null]>([
		['Vends draisienne, bon état, achetée 89 € neuve, cédée 35€', 35],
		['Chaussures, 60 euros en magasin, j’en veux 22', 22],
		['Vends lit, je le laisse partir pour 70', 70],
		['Vends vélo, dix euros', 10],
		['Vends manteau taille 6 ans', null],
		['Je répare vos jouets, prix libre, gratuit si vous voulez', null],
		['Vends 3 livres pour 10 €', 10],
		['Vends bodies 1€50 pièce ou 20 € les 30', 1.5],
	])('%s', (text, amount) => {
		expect(findAskingPrice(readText(text), 'offer', 'FR')?.value.amount ?? null).toBe(amount);
	});
});

describe('what is paid, by the kind of post', () => {
	test.each<[string, 'offer' | 'tip' | 'ride' | 'event', number | null]>([
		['Je le donne à qui vient le chercher ce soir', 'offer', 0],
		['Bonne librairie d’occasion, j’ai payé 9 euros le livre de maths', 'tip', 9],
		['Je vais à Vaudry lundi, 3 places. 2,50 le trajet.', 'ride', 2.5],
		['Je vais à Vaudry lundi, 3 places. Pas de frais, c’est sur ma route', 'ride', 0],
		['Je vais à Vaudry lundi, 3 places, ça évite le parking à 10 €', 'ride', null],
		['Fête samedi 14 mars, épluchette (maïs 1 € l’épi)', 'event', null],
	])('%s', (text, kind, amount) => {
		expect(findAskingPrice(readText(text), kind, 'FR')?.value.amount ?? null).toBe(amount);
	});
});

describe('ages', () => {
	test.each([
		['dès 3 ans', 36, null],
		['pour les 6-10 ans', 72, 131],
		['de 6 mois à 3 ans', 6, 47],
		['réservé aux moins de 6 ans', null, 71],
		['ages 3 to 6', 36, 83],
	])('%s', (text, from, to) => {
		expect(readAgeRange(readText(text))).toEqual({ from, to });
	});

	test('not from a price or a length of time', () => {
		expect(readAgeRange(readText('gratuit pour les moins de 12 ans'))).toBeNull();
		expect(readAgeRange(readText('depuis 10 ans dans le quartier'))).toBeNull();
	});
});

describe('whatever is written', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			...'à de le chez Dr Mme Léa Martin La Petite Fugue rue gare place 3 14 mars lundi samedi 10h 18h30 pm € euros 45e 0639981244 zéro six ans mois > -> & Cie 2 places reste pédiatre plombier clinique Saint-Hubert vacances des premier'.split(
				' ',
			),
		),
		fc.string({ maxLength: 6 }),
	);
	test('no parser throws, and what it finds is inside the text', () => {
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 25 }),
				fc.constantFrom<Country>('FR', 'BE', 'CH', 'CA', 'LU'),
				(pieces, country) => {
					const reading = readText(pieces.join(' '));
					const length = reading.words.length;
					const spans = [
						...findDays(reading, TODAY, ['FR-A', 'FR-B']),
						...findTimes(reading),
						...findPrices(reading, country),
						...findNames(reading, findRoles(reading)),
					];
					for (const { from, to } of spans) {
						expect(from).toBeGreaterThanOrEqual(0);
						expect(to).toBeGreaterThan(from);
						expect(to).toBeLessThanOrEqual(length);
					}
					for (const { start, end } of findPhones(reading.text, country))
						expect(start >= 0 && end > start && end <= reading.text.length).toBe(true);
					readRide(reading, TODAY, 'Lyon');
					readAgeRange(reading);
					readThingFacts(reading);
				},
			),
			runs(400),
		);
	});
});
