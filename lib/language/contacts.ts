import type { Country } from '#lib/domain/group.ts';
import type { CommentKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { ContactSuggestion } from '#lib/domain/understanding.ts';
import { findPhones } from './phones.ts';
import type { Reading } from './reading.ts';

export interface ContactVoice {
	readonly comment: CommentKey | null;
	readonly author: string | null;
	readonly isAuthor: boolean;
	readonly reading: Reading;
}

export function findContacts(voices: readonly ContactVoice[], _kind: Kind, country: Country): ContactSuggestion[] {
	return voices.flatMap(({ comment, author, reading }) =>
		findPhones(reading.text, country).map(({ phone, valid }) => ({
			name: '', role: '', phones: [phone], doubtfulPhones: valid ? [] : [phone], emails: [], urls: [], place: '',
			mentions: [{ comment, author, stance: 'mentions' as const, sentence: reading.text.slice(0, 280) }], score: 0.5,
		})),
	);
}
