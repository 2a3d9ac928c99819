/** Moments of a page's life, in ms since its opening was asked for. */
export interface ColdTimes {
	/** Its script is there and begins. */
	readonly began: number;
	readonly open: number;
	readonly answered: number;
}
