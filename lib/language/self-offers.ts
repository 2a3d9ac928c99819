/** A member who answers by offering to do it: a contact, whom nobody has recommended yet. */
import type { ContactThread, Heard } from './contact-card.ts';
import { mentionOf } from './contact-mentions.ts';
import { addAuthorCard } from './contact-new.ts';
import { giveWays, hasWays } from './contact-ways.ts';
import { seeStance } from './stance.ts';

/** Adds the commenter to the cards when they offer the service asked for; tells whether it did. */
export function hearSelfOffer(heard: Heard, thread: ContactThread): boolean {
	if (heard.voice.isAuthor || !offersItself(heard, thread)) return false;
	const card = addAuthorCard(thread, heard);
	card.role = heard.roles[0]?.value.role ?? thread.asked[0]?.role ?? '';
	giveWays(heard, thread, [card]);
	card.mentions.push(mentionOf(heard, 'mentions', null));
	return true;
}

/** "je suis maman de jour, il me reste une place": the trade, said or asked for, with an offer or with the way to be reached. */
function offersItself(heard: Heard, { asks, asked }: ContactThread): boolean {
	if (!asks || (asked.length === 0 && heard.roles.length === 0)) return false;
	const { offers } = seeStance(heard.voice.reading);
	const is = saysTrade(heard);
	return (is && (offers || hasWays(heard.ways))) || ((offers || answersMe(heard)) && hasWays(heard.ways));
}

/** "Moi ! 078 …": nothing but oneself and a number. */
function answersMe({ voice: { reading }, names }: Heard): boolean {
	return names.length === 0 && /^(?:moi|me voil[aà])\s?[!.,:👋🙋]*\s*[\d+(]/iu.test(reading.text);
}

/** "je suis moi-même maman de jour", "Assmat depuis 15 ans". */
function saysTrade({ voice: { reading }, roles }: Heard): boolean {
	const { words } = reading;
	return roles.some(({ from, to, value }) => {
		if (value.is !== 'person') return false;
		const opens = reading.sentences[words[from]?.sentence ?? 0]?.from === from;
		if (
			opens &&
			/^(depuis|agreee?|diplomee?|independante?|ici|dispo|disponible)$/.test(words[to]?.folded ?? '')
		)
			return true;
		const before = words.slice(Math.max(0, from - 4), from).map(({ folded }) => folded);
		const at = before.lastIndexOf('suis');
		return at > 0 && before[at - 1] === 'je';
	});
}
