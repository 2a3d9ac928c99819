import type { ChosenPlace, Group } from '#lib/domain/group.ts';
import type { GroupId } from '#lib/domain/ids.ts';
import { schoolZonesIn } from '#lib/domain/school-zone.ts';
import { agoIn } from '#lib/i18n/dates.ts';
import { Button } from '../ui/Button.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';
import { COUNTRIES, zonesFor } from './zones.ts';

interface GroupCardProps {
	readonly group: Group;
	readonly onState: (id: GroupId, state: Group['state']) => void;
	readonly onPlace: (id: GroupId, place: ChosenPlace) => void;
}

export function GroupCard({ group, onState, onPlace }: GroupCardProps) {
	const { language, words, now } = useInterface();
	const { workshop } = useWorkshopWords();
	const { state, lastHealth: health } = group;
	const stopped = state === 'off' || state === 'offered';
	const schoolZones = schoolZonesIn(group);
	const broken = health?.verdict === 'unrecognised' || health?.verdict === 'degraded';
	return (
		<section class="card group-card" aria-label={group.name}>
			<div class="group-head">
				<div class="grow">
					<h2 class="workshop-title" dir="auto">
						{group.name}
					</h2>
					<p class="meta">
						<span class={`group-state group-state-${state}`}>{workshop.state[state]}</span>
						{'\u00a0· '}
						{group.lastReadAt === null
							? workshop.neverRead
							: workshop.lastRead(agoIn(language, group.lastReadAt, now()))}
					</p>
				</div>
				<div class="row row-wrap">
					{stopped && (
						<Button look="primary" size="small" onClick={() => onState(group.id, 'on')}>
							{workshop.read}
							<span class="unseen">{group.name}</span>
						</Button>
					)}
					{state === 'on' && (
						<Button size="small" onClick={() => onState(group.id, 'paused')}>
							{workshop.pause}
							<span class="unseen">{group.name}</span>
						</Button>
					)}
					{state === 'paused' && (
						<Button look="primary" size="small" onClick={() => onState(group.id, 'on')}>
							{workshop.resume}
							<span class="unseen">{group.name}</span>
						</Button>
					)}
					{!stopped && (
						<Button
							look="quiet"
							size="small"
							hint={workshop.stopHint}
							onClick={() => onState(group.id, 'off')}
						>
							{workshop.stop}
							<span class="unseen">{group.name}</span>
						</Button>
					)}
				</div>
			</div>
			{health && health.verdict !== 'nothing-here' && (
				<p class={broken ? 'meta unsure' : 'meta'}>
					{broken && `${words.states.changedTitle} `}
					{workshop.seen(health.unitsSeen, health.postsRead, health.postsRead - health.withTime)}
				</p>
			)}
			{!stopped && (
				<div class="settings-pair">
					<SelectField
						label={workshop.country}
						value={group.country}
						options={COUNTRIES.map((country) => ({ value: country, label: workshop.countries[country] }))}
						onChange={(country) =>
							onPlace(group.id, {
								country,
								timeZone: zonesFor(country)[0] ?? group.timeZone,
								schoolZone: null,
							})
						}
					/>
					<SelectField
						label={workshop.zone}
						value={group.timeZone}
						options={[...new Set([group.timeZone, ...zonesFor(group.country)])].map((zone) => ({
							value: zone,
							label: workshop.places[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' '),
						}))}
						onChange={(timeZone) => onPlace(group.id, { ...placeOf(group), timeZone })}
					/>
					{schoolZones.length > 0 && (
						<SelectField
							label={workshop.schoolZone}
							value={group.schoolZone ?? ''}
							options={[
								{ value: '' as const, label: workshop.schoolZoneByName },
								...schoolZones.map((zone) => ({ value: zone, label: workshop.schoolZones[zone] })),
							]}
							onChange={(zone) =>
								onPlace(group.id, { ...placeOf(group), schoolZone: zone === '' ? null : zone })
							}
						/>
					)}
				</div>
			)}
			{!stopped && (
				<p class="meta">
					{workshop.placeHelp} {!group.placeSetByUser && `(${workshop.placeGuessed})`}
				</p>
			)}
		</section>
	);
}

function placeOf({ country, timeZone, schoolZone }: Group): ChosenPlace {
	return { country, timeZone, schoolZone };
}
