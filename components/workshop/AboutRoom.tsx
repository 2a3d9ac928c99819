import { Button } from '../ui/Button.tsx';
import { CheckIcon, CopyIcon } from '../ui/icons/action-icons.tsx';
import { Logo } from '../ui/icons/marks.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

interface AboutRoomProps {
	readonly version: string;
	readonly onCopy: (text: string) => void;
}

export function AboutRoom({ version, onCopy }: AboutRoomProps) {
	const { about } = useWorkshopWords();
	return (
		<>
			<div class="about-head">
				<Logo size={56} />
				<div>
					<h1>{about.version(version)}</h1>
					<p class="lead">{about.tale}</p>
				</div>
			</div>
			<section class="section">
				<h2 class="workshop-title">{about.privacy}</h2>
				<ul class="card plain-words">
					{about.privacyPoints.map((point) => (
						<li key={point}>
							<CheckIcon />
							<span>{point}</span>
						</li>
					))}
				</ul>
			</section>
			<section class="section">
				<h2 class="workshop-title">{about.members}</h2>
				<div class="card">
					<p class="meta">{about.membersHelp}</p>
					<blockquote class="voice">{about.membersText}</blockquote>
					<div class="row">
						<Button size="small" onClick={() => onCopy(about.membersText)}>
							<CopyIcon size="s" />
							{about.copyText}
						</Button>
					</div>
				</div>
			</section>
			<section class="section">
				<h2 class="workshop-title">{about.licences}</h2>
				<p>{about.licence}</p>
				<p>{about.lucide}</p>
				<p class="meta">{about.notFacebook}</p>
			</section>
		</>
	);
}
