/** The main job, as a parent does it: first run, a group switched on, posts read, one sorted, a card, a search offline. */
import { join } from 'node:path';
import { type DrivenChromium, launchChromium } from '#tests/support/chromium.ts';
import { chooseLanguage, exactly } from '#tests/support/colibri.ts';
import type { DrivenPage } from '#tests/support/driven.ts';
import { eventually } from '#tests/support/eventually.ts';
import { press, textIn, waitForText } from '#tests/support/gestures.ts';
import { say } from '../steps/tool.ts';
import { DEMO_GROUP, demoSite } from './demo-site.ts';
import { type LibraryCounts, libraryCounts } from './library-counts.ts';

const QUERY = 'pédiatre';
const POPUP = { width: 380, height: 560 };
const WORKSHOP = { width: 1200, height: 860 };
const FRAME = { frame: 'frame.html' };

export interface Story {
	readonly group: { readonly id: string; readonly name: string };
	readonly read: { readonly posts: number; readonly comments: number };
	readonly kinds: LibraryCounts['kinds'];
	readonly search: {
		readonly query: string;
		readonly results: number;
		readonly firstTitle: string;
		readonly ms: number;
	};
	readonly contacts: number;
	readonly requestsByExtension: number;
	readonly screenshots: readonly string[];
}

export async function tellStory(folder: string): Promise<Story> {
	const browser = await launchChromium({ site: demoSite() });
	const screenshots: string[] = [];
	const picture = async (page: DrivenPage, name: string) => {
		const path = join(folder, `${name}.png`);
		// What slides in rests, frames are drawn as large as they are.
		await new Promise((next) => setTimeout(next, 500));
		await page.screenshot(path);
		screenshots.push(path);
	};
	try {
		await chooseLanguage(browser, 'fr');
		say('first run…');
		const workshop = await browser.openPanel('workshop', '#first-run');
		await answerFirstRun(workshop, picture);
		say('reading the group…');
		const group = await browser.openPage(browser.site.groupUrl(DEMO_GROUP), { width: 1440, height: 900 });
		await switchOn(group);
		await scrollThrough(group);
		say('sorting one publication, keeping a card…');
		await sortOne(group, picture);
		await keepCard(browser, group);
		say('searching, offline…');
		await browser.killBackground();
		await browser.setOffline(true);
		const popup = await browser.openPanel('popup', '', POPUP);
		const search = await searchOffline(popup, picture);
		await panelPictures(popup, picture);
		await workshopPictures(browser, picture);
		const { posts, comments, kinds, contacts, groupId } = await libraryCounts(popup);
		return {
			group: { id: groupId, name: DEMO_GROUP },
			read: { posts, comments },
			kinds,
			search,
			contacts,
			requestsByExtension: browser.ownRequests().length,
			screenshots,
		};
	} finally {
		await browser.close();
	}
}

type Picture = (page: DrivenPage, name: string) => Promise<void>;

async function answerFirstRun(workshop: DrivenPage, picture: Picture): Promise<void> {
	await waitForText(workshop, 'page', /La mémoire de vos groupes/u);
	await picture(workshop, 'first-run');
	await press(workshop, 'page', /^Continuer$/u);
	await press(workshop, 'page', /^Continuer$/u);
	await press(workshop, 'page', /^Oui$/u);
	await press(workshop, 'page', /^Commencer/u);
}

async function switchOn(group: DrivenPage): Promise<void> {
	await press(group, 'marks', /^(Oui|Garder ce groupe)$/u);
	await waitForText(group, 'marks', /publications? gardée/u);
}

/** As a reader does: a screen at a time, down to the end, then back up. */
async function scrollThrough(group: DrivenPage): Promise<void> {
	const height = () => group.run(() => document.documentElement.scrollHeight);
	const bottom = () => group.run(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 4);
	for (let screens = 0; screens < 200; screens += 1) {
		const before = await height();
		await group.scroll(600);
		await new Promise((next) => setTimeout(next, 120));
		if ((await bottom()) && (await height()) === before) break;
	}
	await group.run(() => scrollTo(0, 0));
	await group.scroll(380);
}

async function sortOne(group: DrivenPage, picture: Picture): Promise<void> {
	await press(group, 'marks', /^Ouvrir le repère/u);
	await waitForText(group, FRAME, /Étiquettes/u);
	await picture(group, 'mark-open');
	await press(group, FRAME, /^Oui/u);
	await waitForText(group, FRAME, /Confirmé par vous/u);
	await group.press('Escape');
	await picture(group, 'group');
}

/** Two gestures: the card proposed, the card kept. */
async function keepCard(browser: DrivenChromium, group: DrivenPage): Promise<void> {
	await press(group, 'marks', /^Ouvrir le repère/u);
	await press(group, FRAME, /^Fiche/u);
	await press(group, FRAME, /^Garder la fiche/u);
	await waitForText(group, FRAME, /Fiche gardée/u);
	await browser.pageOf(group).keyboard.press('Escape');
}

async function searchOffline(popup: DrivenPage, picture: Picture): Promise<Story['search']> {
	await waitForText(popup, 'page', /publications? lues?/u);
	await picture(popup, 'home');
	await popup.type(QUERY.slice(0, -1));
	await waitForText(popup, 'page', /résultats?/iu);
	const before = await textIn(popup, 'page');
	const start = performance.now();
	await popup.type(QUERY.slice(-1));
	await eventually(
		() => popup.run(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent ?? '')),
		(marks) => marks.some((mark) => mark.toLowerCase().startsWith(QUERY)),
	);
	const ms = Math.round(performance.now() - start);
	await picture(popup, 'search');
	const text = await textIn(popup, 'page');
	const results = Number(
		/(\d[\d\u202f\u00a0]*)[\u00a0 ]résultats?/u.exec(`${text} ${before}`)?.[1]?.replace(/\D/gu, '') ?? 0,
	);
	const firstTitle = await popup.run(() =>
		(document.querySelector('article h3, article h4, [role="listitem"] h3, .ask')?.textContent ?? '').trim(),
	);
	return { query: QUERY, results, firstTitle, ms };
}

async function panelPictures(popup: DrivenPage, picture: Picture): Promise<void> {
	for (const [name, title] of [
		['tips', 'Bons plans'],
		['contacts', 'Carnet'],
		['agenda', 'Agenda'],
		['time', 'Temps'],
	] as const) {
		await press(popup, 'page', exactly(title));
		await eventually(
			() =>
				popup.run(() =>
					document.querySelector('.skeleton') ? '' : (document.querySelector('h1')?.textContent ?? ''),
				),
			(heading) => heading.startsWith(title),
		);
		await picture(popup, name);
	}
}

/** What an admin sees: the queue of sorting, the words one adds. */
async function workshopPictures(browser: DrivenChromium, picture: Picture): Promise<void> {
	for (const [name, room, shown] of [
		['sort', '#sort', /à trier/u],
		['own-words', '#settings', /Vos mots/iu],
	] as const) {
		const workshop = await browser.openPanel('workshop', room, WORKSHOP);
		await waitForText(workshop, 'page', shown);
		await picture(workshop, name);
		await workshop.close();
	}
}
