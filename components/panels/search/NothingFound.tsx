import type { Findings } from '#lib/domain/findings.ts';
import { Button } from '../../ui/Button.tsx';
import { ExternalLinkIcon } from '../../ui/icons/action-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { StateMessage } from '../../ui/StateMessage.tsx';

interface NothingFoundProps {
	/** What was looked for, filters aside. */
	readonly text: string;
	readonly findings: Findings;
	readonly filtered: boolean;
	readonly groupCount: number;
	readonly onClearFilters: () => void;
}

/** Nothing here: says so, and where to go on. With filters on, they may be why. */
export function NothingFound({ text, findings, filtered, groupCount, onClearFilters }: NothingFoundProps) {
	const { search } = useWords();
	const { elsewhere } = findings;
	if (findings.wordless) {
		return (
			<StateMessage title={search.wordless}>
				<p>{search.wordlessHelp}</p>
			</StateMessage>
		);
	}
	if (filtered) {
		return (
			<StateMessage
				title={search.nothingFiltered}
				acts={
					<Button look="primary" onClick={onClearFilters}>
						{search.clearFilters}
					</Button>
				}
			>
				<p>{search.nothingFilteredHelp}</p>
			</StateMessage>
		);
	}
	return (
		<StateMessage
			title={search.nothing}
			acts={elsewhere.map(({ groupId, groupName, url }, index) => (
				<LinkButton key={groupId} href={url} look={index === 0 ? 'primary' : 'plain'}>
					<ExternalLinkIcon size="s" />
					{search.searchIn(groupName)}
				</LinkButton>
			))}
		>
			<p>{search.nothingHelp(shortened(text), groupCount)}</p>
			{elsewhere.length > 0 && <p class="meta">{search.searchInHelp}</p>}
		</StateMessage>
	);
}

/** Enough to be recognised: a pasted page would push the buttons out of sight. */
function shortened(text: string): string {
	const letters = [...text];
	return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
}
