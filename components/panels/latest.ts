/**
 * Runs one question at a time and shows answers in order: while one runs, only the newest waits. So an old
 * answer never replaces a newer one, and fast typing never piles up work.
 */
export function createLatest<Question, Answer>(
	answer: (question: Question) => Promise<Answer>,
	show: (question: Question, answer: Answer) => void,
	fail: (error: unknown) => void,
): { ask(question: Question): void; drop(): void } {
	let waiting: { question: Question } | null = null;
	let running = false;
	let generation = 0;

	async function drain(): Promise<void> {
		running = true;
		try {
			while (waiting) {
				const { question } = waiting;
				const started = generation;
				waiting = null;
				const found = await answer(question);
				if (started === generation) show(question, found);
			}
		} catch (error) {
			fail(error);
		} finally {
			running = false;
		}
	}

	return {
		ask(question) {
			waiting = { question };
			if (!running) void drain();
		},
		/** Nothing is wanted any more: what still runs is not shown. */
		drop() {
			waiting = null;
			generation += 1;
		},
	};
}
