import type { Country } from '#lib/domain/group.ts';
import { phoneIn } from '#lib/i18n/phones.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { CopyIcon, PhoneIcon } from '../ui/icons/action-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { safeHref } from '../ui/safe-href.ts';
import { useRoles } from '../ui/use-roles.ts';

interface PhoneAnswerProps {
	readonly phone: string;
	readonly name: string | null;
	readonly trade: string;
	/** Where the reader lives: a number of that country is shown the way it is dialled there. */
	readonly home: Country;
	readonly onCopy: (phone: string) => void;
}

/** The answer is the biggest thing: the number, whose it is, copy and call. */
export function PhoneAnswer({ phone, name, trade, home, onCopy }: PhoneAnswerProps) {
	const words = useWords();
	const roles = useRoles();
	const shown = phoneIn(home, phone);
	const call = safeHref(`tel:${phone.replace(/[^\d+]/g, '')}`) ?? '';
	return (
		<div class="answer">
			<div class="answer-text">
				{(name || trade) && (
					<p class="answer-who">
						{name}
						{name && trade && ', '}
						{trade && <b>{roles.shown(trade)}</b>}
					</p>
				)}
				<a class="answer-phone" href={call}>
					{shown}
				</a>
			</div>
			<div class="answer-acts">
				<IconButton label={words.search.copyPhone(shown)} onClick={() => onCopy(shown)}>
					<CopyIcon />
				</IconButton>
				<IconButton label={words.search.callPhone(shown)} href={call}>
					<PhoneIcon />
				</IconButton>
			</div>
		</div>
	);
}
