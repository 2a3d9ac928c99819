interface Said {
	readonly text: string;
	readonly truncated: boolean;
}

/**
 * The text to keep after a new sight. An empty, cut or shorter sight of the same text never shortens it; a
 * whole sight that says something else is an edit by its author, and is taken.
 */
export function mergeText(kept: Said, seen: Said): Said {
	if (isPartOf(seen.text, kept.text)) {
		const whole = seen.text === kept.text && !seen.truncated;
		return whole ? { text: kept.text, truncated: false } : kept;
	}
	if (isPartOf(kept.text, seen.text)) return seen;
	// Words from the middle of a post, as a result of search shows them, replace nothing longer.
	return seen.truncated && (!kept.truncated || kept.text.length > seen.text.length) ? kept : seen;
}

/** Facebook ends a cut text with an ellipsis and sometimes its own "see more". */
function isPartOf(part: string, whole: string): boolean {
	const head = bare(part).replace(/\s*(?:…|\.\.\.)\s*(?:en voir plus|voir plus|see more)?$/i, '');
	return bare(whole).startsWith(head);
}

function bare(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
