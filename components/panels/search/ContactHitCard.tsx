import type { Country } from '#lib/domain/group.ts';
import type { ContactHit } from '#lib/domain/hit.ts';
import type { ContactId } from '#lib/domain/ids.ts';
import type { Snippet } from '#lib/domain/snippet.ts';
import { agoIn } from '#lib/i18n/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { ChevronRightIcon } from '../../ui/icons/action-icons.tsx';
import { BookUserIcon } from '../../ui/icons/state-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { useRoles } from '../../ui/use-roles.ts';
import { PhoneAnswer } from '../PhoneAnswer.tsx';
import { HitMeta } from './HitMeta.tsx';
import { WhyThis } from './WhyThis.tsx';

interface ContactHitCardProps {
	readonly hit: ContactHit;
	readonly home: Country;
	readonly onCopy: (text: string) => void;
	readonly onOpen: (id: ContactId) => void;
	readonly titleId: string;
}

/** One of the user's own cards among the results. */
export function ContactHitCard({ hit, home, onCopy, onOpen, titleId }: ContactHitCardProps) {
	const { language, words, now } = useInterface();
	const role = useRoles().shown(hit.role);
	const [phone] = hit.phones;
	return (
		<>
			<p class="kind-line">
				<span class="card-mark">
					<BookUserIcon size="s" />
				</span>
				<b>{words.search.fromContacts}</b>
				<span class="kind-line-when">{hit.place}</span>
			</p>
			<h2 class="contact-name" id={titleId} dir="auto">
				{hit.name ? <Marked runs={hit.marked.name} /> : words.contacts.unnamed}
				{hit.role && (
					<small>
						<Marked runs={role === hit.role ? hit.marked.role : translated(role, hit.marked.role)} />
					</small>
				)}
			</h2>
			{hit.passage.some((run) => run.match) && (
				<p class="ask ask-small" dir="auto">
					<Marked runs={hit.passage} />
				</p>
			)}
			{phone && <PhoneAnswer phone={phone} name={null} trade="" home={home} onCopy={onCopy} />}
			<HitMeta
				facts={[
					hit.recommendedBy > 0 && (
						<>
							{words.search.recommendedLead} <b>{words.search.recommendedBy(hit.recommendedBy)}</b>
						</>
					),
					hit.warnedBy > 0 && <span class="unsure">{words.search.warnedBy(hit.warnedBy)}</span>,
					hit.groupCount > 1 && words.contacts.groups(hit.groupCount),
					hit.lastSaidAt !== null && agoIn(language, hit.lastSaidAt, now()),
				]}
			/>
			<div class="card-foot">
				<WhyThis hit={hit} />
				<span class="grow" />
				<Button look="quiet" size="small" onClick={() => onOpen(hit.id)}>
					{words.search.openCard}
					<ChevronRightIcon size="s" />
				</Button>
			</div>
		</>
	);
}

/** The trade by its name here, marked when the one that is kept was found. */
function translated(text: string, kept: Snippet): Snippet {
	return [{ text, match: kept.some(({ match }) => match) }];
}
