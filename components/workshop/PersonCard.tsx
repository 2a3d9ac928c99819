import { useState } from 'preact/hooks';
import type { Toasts } from '../panels/use-toast.ts';
import { Button } from '../ui/Button.tsx';
import { UserXIcon } from '../ui/icons/state-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';
import type { Person, WorkshopApi } from './workshop-api.ts';

interface PersonCardProps {
	readonly find: WorkshopApi['findPeople'];
	readonly erase: WorkshopApi['erasePerson'];
	readonly toasts: Toasts;
}

/** Erasing someone: found by the name shown, counted, confirmed, and gone everywhere. */
export function PersonCard({ find, erase, toasts }: PersonCardProps) {
	const { common } = useWords();
	const { data } = useWorkshopWords();
	const [name, setName] = useState('');
	const [people, setPeople] = useState<readonly Person[] | null>(null);
	const [chosen, setChosen] = useState<Person | null>(null);
	const counts = (person: Person) => data.personCounts(person.posts, person.comments, person.recommendations);

	async function eraseNow(person: Person): Promise<void> {
		const erased = await toasts.done(erase(person.hash));
		setChosen(null);
		if (!erased) return;
		setPeople(null);
		setName('');
		toasts.say(data.personErased(person.name));
	}

	return (
		<section class="section">
			<h2 class="workshop-title">{data.person}</h2>
			<div class="card">
				<p class="help">{data.personHelp}</p>
				<form
					class="inline-form"
					onSubmit={async (event) => {
						event.preventDefault();
						setChosen(null);
						if (name.trim() !== '') setPeople((await toasts.done(find(name.trim())))?.value ?? null);
					}}
				>
					<TextField label={data.personName} hint={data.personHint} value={name} onInput={setName} />
					<Button type="submit">{data.personFind}</Button>
				</form>
				<div role="status">{people?.length === 0 && <p class="help">{data.personNone}</p>}</div>
				{people && people.length > 0 && !chosen && (
					<ul class="people">
						{people.map((person) => (
							<li key={person.hash} class="setting-row">
								<div class="grow">
									<p dir="auto">{person.name}</p>
									<p class="meta">{counts(person)}</p>
								</div>
								<Button size="small" onClick={() => setChosen(person)}>
									<UserXIcon size="s" />
									{data.personErase(person.name)}
								</Button>
							</li>
						))}
					</ul>
				)}
				{chosen && (
					<div class="sure" role="alert">
						<p>{data.personSure(chosen.name, counts(chosen))}</p>
						<div class="row row-wrap">
							<Button look="primary" onClick={() => void eraseNow(chosen)}>
								{data.personErase(chosen.name)}
							</Button>
							<Button onClick={() => setChosen(null)}>{common.cancel}</Button>
						</div>
					</div>
				)}
			</div>
		</section>
	);
}
