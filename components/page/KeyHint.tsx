/** The key that does the same, for those who see it; its action already has a name. */
export function KeyHint({ on, name }: { readonly on: boolean; readonly name: string }) {
	if (!on) return null;
	return (
		<span class="key-hint" aria-hidden="true">
			{name}
		</span>
	);
}
