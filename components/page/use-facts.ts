import { useEffect, useState } from 'preact/hooks';
import type { PostFacts } from '#lib/domain/post-facts.ts';
import type { PanelActs, PanelPost } from './post-panel-props.ts';

/** What was understood of the post, asked again when its kind or its date was said; null while it is sought. */
export function useFacts(
	{ key, kind, revision }: Pick<PanelPost, 'key' | 'kind' | 'revision'>,
	acts: Pick<PanelActs, 'findFacts'>,
): PostFacts | null {
	const [found, setFound] = useState<{ readonly of: string; readonly facts: PostFacts | null } | null>(null);
	useEffect(() => {
		let stale = false;
		void acts.findFacts().then((facts) => {
			if (!stale) setFound({ of: key, facts });
		});
		return () => {
			stale = true;
		};
	}, [key, kind?.value, revision]);
	return found?.of === key ? found.facts : null;
}
