import type { Findings, Inquiry } from '#lib/domain/findings.ts';
import { Button } from '../../ui/Button.tsx';
import { ExternalLinkIcon } from '../../ui/icons/action-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { StateMessage } from '../../ui/StateMessage.tsx';
import { isFiltered } from './inquiry.ts';

interface NothingFoundProps {
	readonly inquiry: Inquiry;
	readonly elsewhere: Findings['elsewhere'];
	readonly groupCount: number;
	readonly onClearFilters: () => void;
}

/** Nothing here: says so, and where to go on. With filters on, they may be why. */
export function NothingFound({ inquiry, elsewhere, groupCount, onClearFilters }: NothingFoundProps) {
	const words = useWords();
	const text = inquiry.text.trim();
	if (isFiltered(inquiry)) {
		return (
			<StateMessage
				title={words.search.nothingFiltered}
				acts={
					<Button look="primary" onClick={onClearFilters}>
						{words.search.clearFilters}
					</Button>
				}
			>
				<p>{words.search.nothingFilteredHelp}</p>
			</StateMessage>
		);
	}
	return (
		<StateMessage
			title={words.search.nothing}
			acts={elsewhere.map(({ groupId, groupName, url }, index) => (
				<LinkButton key={groupId} href={url} look={index === 0 ? 'primary' : 'plain'}>
					<ExternalLinkIcon size="s" />
					{words.search.searchIn(groupName)}
				</LinkButton>
			))}
		>
			<p>{words.search.nothingHelp(text, groupCount)}</p>
			{elsewhere.length > 0 && <p class="meta">{words.search.searchInHelp}</p>}
		</StateMessage>
	);
}
