import { describe, expect, it } from 'vitest';
import { mergeStamped, type Stamped, withChange, withDeletion } from '#lib/domain/stamped.ts';

interface Fields {
	readonly name: string;
	readonly note: string;
}
type Row = Fields & Stamped<Fields>;

const row = (change: Partial<Row> = {}): Row => ({
	name: 'a',
	note: '',
	stamps: {},
	deletedAt: null,
	...change,
});
const merge = (left: Row, right: Row) => mergeStamped<Fields, Row>(left, right, ['name', 'note']);
const change = (base: Row, fields: Partial<Fields>, at: number) => withChange<Fields, Row>(base, fields, at);

describe('merging two copies', () => {
	it('takes each field from the copy that changed it last', () => {
		const left = change(row(), { name: 'left' }, 5);
		const right = change(row(), { note: 'right' }, 3);
		expect(merge(left, right)).toMatchObject({ name: 'left', note: 'right', stamps: { name: 5, note: 3 } });
	});

	it('keeps a deletion against older edits, and an edit against an older deletion', () => {
		const deleted = withDeletion(change(row(), { name: 'x' }, 1), 5);
		expect(merge(deleted, change(row(), { name: 'y' }, 3)).deletedAt).toBe(5);
		expect(merge(deleted, change(row(), { name: 'z' }, 9))).toMatchObject({ name: 'z', deletedAt: null });
	});
});

describe('clocks that go back', () => {
	it('do not undo a deletion nor an edit that came after', () => {
		const edited = change(row(), { name: 'x' }, 100);
		const deleted = withDeletion(edited, 50);
		expect(merge(deleted, edited).deletedAt).not.toBeNull();
		const revived = change(deleted, { name: 'y' }, 60);
		expect(merge(revived, deleted)).toMatchObject({ name: 'y', deletedAt: null });
	});
});
