import { KINDS, type Kind } from '#lib/domain/kind.ts';
import { KIND_KEYS } from '#lib/domain/kind-keys.ts';
import { useWords } from '../ui/interface-context.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { KeyHint } from './KeyHint.tsx';

interface KindGridProps {
	/** The confirmed kind, or null. */
	readonly chosen: Kind | null;
	/** The one proposed: outlined, not pressed. */
	readonly proposed: Kind | null;
	readonly singleKeys: boolean;
	readonly onChoose: (kind: Kind) => void;
}

/** All kinds, each with its key. */
export function KindGrid({ chosen, proposed, singleKeys, onChoose }: KindGridProps) {
	const { kinds } = useWords();
	return (
		<div class="kind-grid">
			{KINDS.map((kind) => (
				<button
					key={kind}
					type="button"
					class={kind === proposed ? 'kind-choice-proposed' : ''}
					aria-pressed={kind === chosen}
					onClick={() => onChoose(kind)}
				>
					<KindMark kind={kind} />
					<span class="grow">{kinds[kind]}</span>
					<KeyHint on={singleKeys} name={KIND_KEYS[kind]} />
				</button>
			))}
		</div>
	);
}
