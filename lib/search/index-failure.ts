/**
 * The index cannot be used as it stands. Thrown, so that the transaction around the reading or the plan is
 * abandoned whole; the store catches it and, for `damaged`, builds the index again from the posts.
 *
 * - `damaged`: a record is missing, cut or altered. `record` names it.
 * - `newer`: a more recent Colibri wrote it.
 */
export class IndexFailure extends Error {
	override readonly name = 'IndexFailure';
	readonly reason: 'damaged' | 'newer';
	readonly record: string;

	constructor(reason: 'damaged' | 'newer', record: string) {
		super(reason === 'damaged' ? `index record ${record} is damaged` : 'the index is from a newer version');
		this.reason = reason;
		this.record = record;
	}
}
