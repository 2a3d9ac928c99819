import type { GroupWay } from '#lib/domain/time-standing.ts';

interface WaysProps {
	readonly label: string;
	readonly ways: readonly GroupWay[];
}

/** The user's groups, to go to instead. */
export function Ways({ label, ways }: WaysProps) {
	if (ways.length === 0) return null;
	return (
		<nav class="wall-ways" aria-label={label}>
			<span aria-hidden="true">{label}</span>
			{ways.map(({ name, url }) => (
				<a key={url} class="wall-way" href={url} title={name}>
					{name}
				</a>
			))}
		</nav>
	);
}
