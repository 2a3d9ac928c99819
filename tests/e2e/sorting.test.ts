/** An admin sorts ten posts by keyboard beside them, is understood from their example, and takes it back. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import type { CorpusThread } from '#tests/site/content.ts';
import {
	exactly,
	FRAME,
	holding,
	languageOf,
	openMark,
	openPanel,
	passFirstRun,
	readGroup,
	storedIn,
	wordsOf,
} from '#tests/support/colibri.ts';
import type { DrivenBrowser, DrivenPage } from '#tests/support/driven.ts';
import { eventually, settled } from '#tests/support/eventually.ts';
import { press, textIn, waitForFocus, waitForText } from '#tests/support/gestures.ts';
import { siteHost } from '#tests/support/site-host.ts';
import { BROWSERS } from './browsers.ts';

const GROUP = 'Parents de Montreuil';
/** From the top of the page. */
const TEXTS = [
	'Les paniers bio sont arrivés au local de la rue des Lilas',
	'Paniers bio : distribution ce soir au local, pensez à vos cabas',
	'Je vends un vélo rouge 16 pouces, 40 €, très bon état',
	'Perdu un trousseau de clés avec un porte-clés vert vers le parc',
	'Vous auriez un pédiatre à conseiller ? Le nôtre part à la retraite',
	'Je cherche une nounou pour les sorties d’école, deux soirs par semaine',
	'Je donne un lit bébé avec son matelas, à venir chercher',
	'Trouvé une trottinette bleue devant la piscine',
	'Quelqu’un connaît un bon dentiste pour enfants ?',
	'Je vends une table à langer, 25 €',
	'Encore des paniers bio à prendre au local demain',
	'Atelier portage en écharpe samedi 21 mars 2026 à 10h, salle des Roches, 8 € la séance',
];
const EVENT = TEXTS.length - 1;

const threads = TEXTS.map(
	(text, place): CorpusThread => ({
		id: `sorting-${place}`,
		group: GROUP,
		at: new Date(Date.UTC(2026, 2, 14, 20) - place * 3_600_000).toISOString(),
		author: `Membre Numéro${place}`,
		text,
		comments: [],
		labels: { kind: 'question', price: null, contacts: [] },
	}),
);

function listenToKeys(): void {
	const heard: string[] = [];
	Object.assign(globalThis, { heardKeys: heard });
	for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
		addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), true);
}

describe.each(BROWSERS)('$name', ({ launch }) => {
	let browser: DrivenBrowser;
	let page: DrivenPage;
	let panel: DrivenPage;
	beforeAll(async () => {
		browser = await launch({ site: siteHost({ threads, firstScreen: TEXTS.length }) });
		await passFirstRun(browser);
		panel = await openPanel(browser, 'sidepanel', '', { width: 480, height: 800 });
		page = await readGroup(browser, GROUP);
		// Most of what is stepped to is read by then, whatever the machine; the post that is understood later is not.
		await eventually(async () => {
			await page.scroll(300);
			return (await storedIn(panel, 'posts')).length > TEXTS.length / 2;
		});
		await eventually(() =>
			page.run(() => {
				scrollTo(0, 0);
				return scrollY === 0;
			}),
		);
		await page.run(listenToKeys);
	});
	afterAll(() => browser?.close());

	const confirmed = async () => (await storedIn(panel, 'works')).filter(({ kind }) => kind !== null).length;
	const showing = (place: number) => waitForText(page, FRAME, holding((TEXTS[place] ?? '').slice(0, 24)));
	/** Enter, then the next post is there. */
	const goOn = async (place: number) => {
		await page.press('Enter');
		await showing(place + 1);
	};

	it('sorts ten posts by keyboard alone, and learns from two corrections', async () => {
		const { mark, kinds } = wordsOf(browser);
		await openMark(browser, page);
		await showing(0);
		await page.press('n');
		await waitForText(page, FRAME, holding(kinds.ride));
		await page.press('e');
		await waitForFocus(page, FRAME, 'input');
		await page.type('paniers');
		await waitForText(page, FRAME, holding(mark.createTag('paniers')));
		await page.press('Enter');
		await waitForText(page, FRAME, holding(mark.did.tagged('paniers')));
		for (const place of [0, 1]) {
			if (place === 1) {
				await page.press('1');
				await waitForText(page, FRAME, holding(mark.did.tagged('paniers')));
			}
			await page.press('b');
			await waitForText(page, FRAME, holding(mark.confirmed));
			await goOn(place);
		}
		for (let place = 2; place < 10; place += 1) await goOn(place);
		await eventually(confirmed, (count) => count === 10);
		// The eleventh post is like the first two: their tag is proposed, not put on.
		await waitForText(page, FRAME, holding(mark.tagLearned('paniers', []).replace(/[.]$/u, '')));
		expect((await storedIn(panel, 'works')).length).toBe(10);
		await eventually(
			() => storedIn(panel, 'lessons'),
			(lessons) => lessons.length === 10,
		);
	});

	it('puts the proposed tag on by one key, and takes back the last acts, the one on the post before too', async () => {
		const { mark } = wordsOf(browser);
		await page.press('y');
		await waitForText(page, FRAME, holding(mark.did.tagged('paniers')));
		await page.press('z');
		await waitForText(page, FRAME, holding(mark.did.undone));
		await page.press('z');
		await showing(9);
		await eventually(confirmed, (count) => count === 9);
		await eventually(
			() => storedIn(panel, 'lessons'),
			(lessons) => lessons.filter(({ labels }) => (labels as unknown[]).length > 0).length === 9,
		);
		expect(await page.run(() => (globalThis as unknown as { heardKeys: string[] }).heardKeys)).toEqual([]);
		expect(browser.ownRequests()).toEqual([]);
		expect(await textIn(page, FRAME)).toBeTruthy();
	});

	it('goes on in the workshop, with what was learned, by the same keys', async () => {
		const { sort, mark } = wordsOf(browser);
		const workshop = await openPanel(browser, 'workshop', '#sort', { width: 1200, height: 800 });
		await waitForText(workshop, 'page', holding(sort.progress(0, 3)));
		/** What the room shows, once it is something else than before, and whole. */
		const shown = async (before = '') => {
			const text = () => textIn(workshop, 'page');
			await eventually(text, (now) => now !== before);
			return settled(text, 500);
		};
		const learned = mark.tagLearned('paniers', []).replace(/[.]$/u, '');
		for (let text = await shown(); !text.includes(learned); text = await shown(text)) {
			await workshop.press('j');
		}
		await workshop.press('Enter');
		await waitForText(workshop, 'page', holding(sort.progress(1, 2)));
		await workshop.press('z');
		await waitForText(workshop, 'page', holding(sort.progress(0, 3)));
		await workshop.close();
	});

	it('puts a place right in the page, and hands the event to the calendar from there', async () => {
		const words = factWordsIn(languageOf(browser));
		await page.toFront();
		for (let place = 10; place <= EVENT; place += 1) {
			await page.press('j');
			await showing(place);
		}
		await waitForText(page, FRAME, /salle des Roches/u);
		await press(page, FRAME, exactly(words.correct));
		await waitForFocus(page, FRAME, 'form input[type="date"]');
		// Without a screen, Chromium takes neither clicks nor keys in a frame while a field of a date has the focus.
		await (await page.frameAt(FRAME.frame))?.run(() => {
			for (const one of document.querySelectorAll('input')) if (one.value === 'salle des Roches') one.focus();
		});
		const typedIn = async () =>
			(await page.frameAt(FRAME.frame))?.run(
				() => (document.activeElement as HTMLInputElement | null)?.value,
			);
		await eventually(typedIn, (value) => value === 'salle des Roches');
		await page.press('End');
		await page.type(' bis');
		await page.press('Enter');
		await waitForText(page, FRAME, holding(words.did.said));
		await waitForText(page, FRAME, /salle des Roches bis/iu);
		const [said] = (await storedIn(panel, 'works')).filter(({ place }) => place !== null);
		expect(said).toMatchObject({ place: 'salle des Roches bis', kind: null, price: null });

		const path = await page.downloadOf(() => press(page, FRAME, holding(words.toCalendar)));
		const file = readFileSync(path, 'utf8');
		expect(file).toMatch(/^DTSTART:20260321T090000Z\r?$/mu);
		expect(file).toContain('LOCATION:salle des Roches bis');

		await press(page, FRAME, exactly(words.correct));
		await press(page, FRAME, exactly(words.form.asRead));
		await waitForText(page, FRAME, holding(words.did.asRead));
		await eventually(
			() => storedIn(panel, 'works'),
			(works) => works.every(({ place }) => place === null),
		);
	});
});
