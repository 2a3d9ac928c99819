interface LedgerKeyProps {
	readonly ledger: 'mutual-aid' | 'feed';
	readonly label: string;
}

/** A ledger's name with its pattern: plain for mutual aid, hatched for the feed. */
export function LedgerKey({ ledger, label }: LedgerKeyProps) {
	return (
		<span class="time-key">
			<i class={`time-swatch time-${ledger}`} />
			{label}
		</span>
	);
}
