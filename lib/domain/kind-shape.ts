/** The mark of a kind, as drawn. */
export interface KindShape {
	/** A ring seeks, a disc gives. */
	readonly seeks: boolean;
	/** Stroked, in a box of 24. */
	readonly path: string;
}
