import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact, ContactSource, SameReason } from '#lib/domain/contact.ts';
import { contactWord } from '#lib/domain/contact-word.ts';
import type { AuthorHash, ContactId, GroupId, PostKey } from '#lib/domain/ids.ts';
import { joinCards, splitCards, withJoinedSources } from '#lib/services/contacts/join-cards.ts';
import { runs } from '#tests/support/runs.ts';

const BECAUSE: SameReason = { by: 'phone', shared: '+33199004127' };

function saying(post: string, who: string, stance: ContactSource['stance'] = 'recommends'): ContactSource {
	return {
		postKey: post as PostKey,
		commentKey: null,
		groupId: 'g' as GroupId,
		permalink: null,
		excerpt: 'très bien',
		authorName: who,
		authorHash: who as AuthorHash,
		stance,
		at: null,
	};
}

function card(id: string, change: Partial<Contact> = {}): Contact {
	return {
		id: id as ContactId,
		createdAt: 1,
		sample: false,
		stamps: {},
		deletedAt: null,
		name: id,
		role: '',
		phones: [],
		emails: [],
		urls: [],
		place: '',
		note: '',
		sources: [],
		...change,
	};
}

const KEPT = card('Dr Martin', { phones: ['+1'], sources: [saying('p1', 'julie')] });
const GONE = card('Hélène Martin', {
	role: 'pédiatre',
	place: 'rue de Paris',
	phones: ['+1', '+2'],
	sources: [saying('p1', 'julie'), saying('p2', 'julie'), saying('p3', 'thomas', 'warns')],
});

describe('cards made one', () => {
	const joined = joinCards(KEPT, GONE, BECAUSE, 10);

	test('know all that both knew, and why they are one', () => {
		expect(joined.kept).toMatchObject({
			name: 'Dr Martin',
			role: 'pédiatre',
			place: 'rue de Paris',
			phones: ['+1', '+2'],
			joined: [{ id: 'Hélène Martin', because: BECAUSE }],
		});
		expect(joined.gone.deletedAt).not.toBeNull();
	});

	test('count a member who recommends twice once, and a warning as no recommendation', () => {
		expect(contactWord(joined.kept.sources)).toMatchObject({ recommendedBy: 1, warnedBy: 1 });
	});

	test('are split again as they were; what both knew stays with both', () => {
		const { kept, gone } = splitCards(joined.kept, joined.gone, 20, true);
		expect(kept).toMatchObject({ role: '', place: '', phones: ['+1'], sources: KEPT.sources, joined: [] });
		expect(gone).toMatchObject({ deletedAt: null, phones: GONE.phones, sources: GONE.sources });
		expect([kept.apart, gone.apart]).toEqual([['Hélène Martin'], ['Dr Martin']]);
	});

	test('a number the user typed since, or that a third card also brought, stays', () => {
		const third = joinCards(joined.kept, card('Cabinet', { phones: ['+2', '+3'] }), BECAUSE, 12);
		const typed = { ...third.kept, phones: [...third.kept.phones, '+9'] };
		expect(splitCards(typed, joined.gone, 20, false).kept.phones).toEqual(['+1', '+3', '+9']);
		const both = joinCards(
			{ ...joined.kept, phones: ['+1'] },
			card('Cabinet', { phones: ['+2'] }),
			BECAUSE,
			12,
		);
		expect(splitCards(both.kept, joined.gone, 20, false).kept.phones).toEqual(['+1', '+2']);
	});

	test('sayings are still known when their post is found again under another key', () => {
		const moved = withJoinedSources(joined.kept, (post, comment) => [
			post === 'p2' ? ('q2' as PostKey) : post,
			comment,
		]);
		expect(moved.joined?.[0]?.gained.sources).toEqual(['q2 ', 'p3 ']);
	});

	test('splitting gives back what was joined, whatever the two held', () => {
		const values = fc.subarray(['+1', '+2', '+3']);
		const any = fc.record({
			phones: values,
			emails: fc.subarray(['a@a.example', 'b@b.example']),
			urls: fc.subarray(['https://a.example']),
			role: fc.constantFrom('', 'pédiatre', 'dentiste'),
			place: fc.constantFrom('', 'Lyon'),
			sources: fc.subarray([saying('p1', 'a'), saying('p2', 'b'), saying('p3', 'a', 'warns')]),
		});
		fc.assert(
			fc.property(any, any, (left, right) => {
				const [one, two] = [card('one', left), card('two', right)];
				const pair = joinCards(one, two, BECAUSE, 10);
				expect(new Set(pair.kept.phones)).toEqual(new Set([...left.phones, ...right.phones]));
				const back = splitCards(pair.kept, pair.gone, 20, false);
				for (const field of ['phones', 'emails', 'urls', 'role', 'place', 'sources'] as const) {
					expect(back.kept[field]).toEqual(one[field]);
					expect(back.gone[field]).toEqual(two[field]);
				}
				expect(back.gone.deletedAt).toBeNull();
			}),
			runs(200),
		);
	});
});
