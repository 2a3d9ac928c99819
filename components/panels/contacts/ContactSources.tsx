import { useState } from 'preact/hooks';
import type { ContactSource } from '#lib/domain/contact.ts';
import { contactWord } from '#lib/domain/contact-word.ts';
import type { GroupId } from '#lib/domain/ids.ts';
import { agoIn } from '#lib/i18n/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ExternalLinkIcon } from '../../ui/icons/action-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';

interface ContactSourcesProps {
	readonly sources: readonly ContactSource[];
	readonly groupNameOf: (id: GroupId) => string | null;
}

const SHOWN = 3;

/** Who said what of it, in their words, with the way back to each post. */
export function ContactSources({ sources, groupNameOf }: ContactSourcesProps) {
	const { language, words, now } = useInterface();
	const [all, setAll] = useState(false);
	const { recommendedBy, groupCount } = contactWord(sources);
	if (sources.length === 0) return <p class="meta">{words.contacts.byHand}</p>;
	const newest = [...sources].sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
	const shown = all ? newest : newest.slice(0, SHOWN);
	return (
		<section class="section">
			<div class="section-head">
				<h2>{recommendedBy > 0 ? words.contacts.recommendedBy(recommendedBy) : words.contacts.sources}</h2>
				{groupCount > 1 && <span class="meta">{words.contacts.groups(groupCount)}</span>}
			</div>
			<ul class="card quotes">
				{shown.map((source) => (
					<li class="quote" key={`${source.postKey} ${source.commentKey ?? ''}`}>
						<blockquote dir="auto">{source.excerpt}</blockquote>
						{source.permalink && (
							<IconButton small label={words.contacts.openSource} href={source.permalink}>
								<ExternalLinkIcon />
							</IconButton>
						)}
						<p class="meta">
							{source.stance === 'warns' && (
								<>
									<span class="unsure">{words.contacts.warns}</span>,{' '}
								</>
							)}
							{[
								source.authorName,
								groupNameOf(source.groupId),
								source.at === null ? words.search.unknownDate : agoIn(language, source.at, now()),
							]
								.filter(Boolean)
								.join(', ')}
						</p>
					</li>
				))}
				{!all && newest.length > SHOWN && (
					<li>
						<Button look="link" onClick={() => setAll(true)}>
							{words.contacts.allSources(newest.length)}
						</Button>
					</li>
				)}
			</ul>
		</section>
	);
}
