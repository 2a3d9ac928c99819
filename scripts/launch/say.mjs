/** One line of progress, kept off standard output. */
export function say(line) {
	process.stderr.write(`${line}\n`);
}

/** Two clear lines, then exit 2: what is wrong, what to do. */
export function stop(what, todo) {
	say(what);
	say(todo);
	process.exit(2);
}
