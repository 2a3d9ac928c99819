import type { Contact, SameReason } from '#lib/domain/contact.ts';
import type { Country } from '#lib/domain/group.ts';
import type { ContactId } from '#lib/domain/ids.ts';
import { whyPerhapsSame } from '#lib/domain/same-contact.ts';
import { phoneIn } from '#lib/i18n/phones.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { useRoles } from '../../ui/use-roles.ts';

interface ContactTwinsProps {
	readonly contact: Contact;
	readonly contacts: readonly Contact[];
	readonly home: Country;
	readonly acts: {
		join(kept: ContactId, gone: ContactId): void;
		split(kept: ContactId, gone: ContactId): void;
		keepApart(one: ContactId, other: ContactId): void;
	};
}

const MOST_PROPOSED = 2;

/** Cards that may be this one, with the reason, and those already made one with it, which can be split off again. */
export function ContactTwins({ contact, contacts, home, acts }: ContactTwinsProps) {
	const words = useWords();
	const roles = useRoles();
	const why = ({ by, shared }: SameReason) =>
		words.contacts.sameBy[by](by === 'phone' ? phoneIn(home, shared) : shared);
	const twins = twinsOf(contact, contacts);
	const joined = contact.joined ?? [];
	return (
		<>
			{twins.length > 0 && (
				<section class="section">
					<div class="section-head">
						<h2>{words.contacts.twinTitle}</h2>
					</div>
					<ul class="card twins">
						{twins.map(({ twin, because }) => (
							<li class="twin" key={twin.id}>
								<p class="twin-name" dir="auto">
									{twin.name || words.contacts.unnamed}
								</p>
								<p class="meta" dir="auto">
									{[roles.shown(twin.role), twin.place].filter(Boolean).join(', ')}
								</p>
								<p class="meta">{why(because)}</p>
								<div class="twin-acts">
									<Button look="plain" size="small" onClick={() => acts.join(contact.id, twin.id)}>
										{words.contacts.twinJoin}
										<Of name={twin.name} />
									</Button>
									<Button look="quiet" size="small" onClick={() => acts.keepApart(contact.id, twin.id)}>
										{words.contacts.twinApart}
										<Of name={twin.name} />
									</Button>
								</div>
							</li>
						))}
					</ul>
				</section>
			)}
			{joined.length > 0 && (
				<section class="section">
					<div class="section-head">
						<h2>{words.contacts.joinedTitle}</h2>
					</div>
					<ul class="card twins">
						{joined.map((join) => (
							<li class="twin" key={join.id}>
								<p class="twin-name" dir="auto">
									{join.name || words.contacts.unnamed}
								</p>
								<p class="meta">{why(join.because)}</p>
								<div class="twin-acts">
									<Button look="plain" size="small" onClick={() => acts.split(contact.id, join.id)}>
										{words.contacts.split}
										<Of name={join.name} />
									</Button>
								</div>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

/** Whose button it is, for who hears the page. */
function Of({ name }: { readonly name: string }) {
	const words = useWords();
	return <span class="unseen"> {name || words.contacts.unnamed}</span>;
}

function twinsOf(contact: Contact, contacts: readonly Contact[]) {
	return contacts
		.flatMap((twin) => {
			if (twin.id === contact.id || contact.apart?.includes(twin.id) || twin.apart?.includes(contact.id))
				return [];
			const because = whyPerhapsSame(contact, twin);
			return because ? [{ twin, because }] : [];
		})
		.slice(0, MOST_PROPOSED);
}
