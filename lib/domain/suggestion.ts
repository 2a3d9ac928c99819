/** Something Colibri deduced: never a fact, always with the words that led to it. */
export interface Suggestion<Value> {
	readonly value: Value;
	/** From 0 (a guess) to 1 (certain). */
	readonly score: number;
	/** The words of the text that led here, as written. */
	readonly because: readonly string[];
	readonly by: 'rule' | 'learned' | 'user';
	/** Name of the user's own rule that says so, when one does. */
	readonly ownRule?: string | undefined;
}
