/** One true message of each name, for tests of the road they travel. */
import type { MessageName, MessageOf } from '#lib/messages/protocol.ts';
import { GROUP, HEALTH } from '#tests/store/seen.ts';
import { writtenComment, writtenPost } from '#tests/support/written.ts';

export const TRUE_MESSAGES: { readonly [Name in MessageName]: MessageOf<Name> } = {
	'page.state': { group: GROUP },
	'page.look': { language: 'fr' },
	'mark.draw': {
		view: { kind: null, kindConfirmed: false, tags: ['école'], saved: true, taken: false, answeredBefore: 2 },
		language: 'fr',
	},
	'corner.draw': { view: { type: 'offer' }, language: 'fr' },
	'group.switch-on': { group: GROUP },
	'group.pause': { group: GROUP },
	'group.resume': { group: GROUP },
	'group.stop': { group: GROUP },
	'group.dismiss': { group: GROUP },
	'reading.record': {
		group: GROUP,
		surface: 'group-feed',
		posts: [writtenPost({ comments: [writtenComment()] })],
		page: { locale: 'fr', timeZone: 'Europe/Paris' },
		health: HEALTH,
	},
	'post.act': { key: '1:2', act: { type: 'save', saved: true } },
	'post.undo': { undo: 'token' },
	'contact.propose': { postKey: '1:2', commentKey: null },
	'contact.keep': { postKey: '1:2', commentKey: '1:2/3' },
	'answer.find': { key: '1:2' },
	'match.find': { key: '1:2' },
	'post.facts': { key: '1:2' },
	'event.calendar': { key: '1:2' },
	'match.say': { key: '1:2', other: '1:3', said: 'linked' },
	'frame.ask': { type: 'view' },
	'tag.find': { text: 'éco' },
	'time.append': { segments: [{ docId: 'd', seq: 1, start: 1, end: 2, ledger: 'feed' }], ledger: 'feed' },
	'time.extend': { minutes: 5 },
	'time.urgent': {},
	'time.gate': { outcome: 'searched' },
	'part.load': { part: 'group' },
	'tab.close': {},
	'first-run.open': {},
	'choices.changed': {},
	'panel.open': { query: 'pédiatre' },
};
