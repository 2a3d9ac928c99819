/** Posts as a page shows them, before dates are understood and keys made. */
import type { WrittenComment, WrittenPost } from '#lib/domain/seen.ts';

export function writtenPost(change: Partial<WrittenPost> = {}): WrittenPost {
	return {
		id: '777',
		aliases: [],
		groupId: '123456',
		author: { name: 'Julie Petit', id: '900001' },
		anonymous: false,
		text: 'Bonjour, je cherche un pédiatre à Montreuil.',
		truncated: false,
		quoted: null,
		card: [],
		links: [],
		media: '',
		at: Date.parse('2026-05-31T18:00:00Z'),
		time: { said: [{ text: '3 h', by: 'words' }], otherwise: null },
		comments: [],
		...change,
	};
}

export function writtenComment(change: Partial<WrittenComment> = {}): WrittenComment {
	return {
		id: '55',
		parentId: null,
		parent: null,
		author: { name: 'Karim Belhadj', id: '900002' },
		text: 'La docteure Hélène Martin, je recommande.',
		time: { said: [{ text: 'Karim Belhadj il y a 2 heures', by: 'label-end' }], otherwise: null },
		...change,
	};
}
