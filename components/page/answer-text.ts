import type { Country } from '#lib/domain/group.ts';
import type { PastAnswer } from '#lib/domain/past-answer.ts';
import { phoneIn } from '#lib/i18n/phones.ts';
import type { Words } from '#lib/i18n/words.ts';

/**
 * A reply ready to be pasted under the question: who was recommended or what was said, and where. No member is
 * named; what is sensitive, or was written in another group, is not quoted. Empty when nothing may be said.
 */
export function answerText(
	answers: readonly PastAnswer[],
	{ mark, search }: Pick<Words, 'mark' | 'search'>,
	home: Country,
	shownRole: (role: string) => string,
): string {
	const told = answers.flatMap((answer) => {
		const line = lineOf(answer, { mark, search }, home, shownRole);
		return line ? [answer.sameGroup && answer.permalink ? `${line}\n${answer.permalink}` : line] : [];
	});
	return told.length > 0 ? [mark.answerOpening, ...told].join('\n\n') : '';
}

function lineOf(
	{ contact, reply, quotable }: PastAnswer,
	{ mark, search }: Pick<Words, 'mark' | 'search'>,
	home: Country,
	shownRole: (role: string) => string,
): string {
	if (!contact) return quotable && reply ? mark.quoted(reply.text) : '';
	const { name, role, phone, recommendedBy } = contact;
	const word = recommendedBy > 0 ? ` (${search.recommendedLead} ${search.recommendedBy(recommendedBy)})` : '';
	return [name, shownRole(role), phoneIn(home, phone)].filter(Boolean).join(', ') + word;
}
