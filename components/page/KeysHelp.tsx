import { useWords } from '../ui/interface-context.tsx';

/** Every key and what it does. */
export function KeysHelp({ keys }: { readonly keys: readonly (readonly [string, string])[] }) {
	const { mark } = useWords();
	return (
		<section class="post-panel-part" aria-label={mark.keys}>
			<h2 class="label">{mark.keys}</h2>
			<dl class="keys">
				{keys.map(([key, act]) => (
					<div key={key}>
						<dt>
							<kbd>{key}</kbd>
						</dt>
						<dd>{act}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
