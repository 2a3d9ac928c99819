import { type ComponentChildren, Fragment } from 'preact';

/** Facts on one line, parted by a dot; those that are missing leave no trace. */
export function HitMeta({ facts }: { readonly facts: readonly ComponentChildren[] }) {
	const present = facts.filter(
		(fact) => fact !== null && fact !== undefined && fact !== '' && fact !== false,
	);
	if (present.length === 0) return null;
	return (
		<p class="meta">
			{present.map((fact, index) => (
				<Fragment key={String(index)}>
					{index > 0 && '\u00a0· '}
					{fact}
				</Fragment>
			))}
		</p>
	);
}
