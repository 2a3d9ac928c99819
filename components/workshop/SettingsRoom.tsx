import type { OwnWordsReading } from '#lib/domain/own-words.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { LockIcon } from '../ui/icons/state-icons.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { OwnWordsCard } from './OwnWordsCard.tsx';
import { SwitchRow } from './SwitchRow.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

interface SettingsRoomProps {
	readonly settings: Settings;
	readonly readOwnWords: (text: string) => OwnWordsReading;
	readonly onChange: (change: Partial<Settings>) => void;
}

/** Minutes a day: the choice in force is listed too, whatever it is. */
const EXTENSIONS = [0, 5, 10, 15, 20, 30];
const HOURS = Array.from({ length: 13 }, (_, hour) => hour);

export function SettingsRoom({ settings, readOwnWords, onChange }: SettingsRoomProps) {
	const { settings: words } = useWorkshopWords();
	return (
		<>
			<h1>{words.title}</h1>
			<section class="section">
				<h2 class="workshop-title">{words.look}</h2>
				<div class="card settings-pair">
					<SelectField
						label={words.language}
						value={settings.language}
						onChange={(language) => onChange({ language })}
						options={[
							{ value: 'auto', label: words.languageAuto },
							{ value: 'fr', label: 'Français' },
							{ value: 'en', label: 'English' },
						]}
					/>
					<div class="field">
						<span>{words.theme}</span>
						<Segmented
							label={words.theme}
							value={settings.theme}
							onChange={(theme) => onChange({ theme })}
							options={[
								{ value: 'auto', label: words.themeAuto },
								{ value: 'light', label: words.light },
								{ value: 'dark', label: words.dark },
							]}
						/>
					</div>
				</div>
			</section>
			<section class="section">
				<h2 class="workshop-title">{words.reading}</h2>
				<ul class="list">
					<SwitchRow
						label={words.comments}
						help={words.commentsHelp}
						on={settings.keepComments ?? false}
						onChange={(keepComments) => onChange({ keepComments })}
					/>
				</ul>
			</section>
			<OwnWordsCard
				kept={settings.ownWords}
				read={readOwnWords}
				onKeep={(ownWords) => onChange({ ownWords })}
			/>
			<section class="section">
				<h2 class="workshop-title">{words.page}</h2>
				<ul class="list">
					<SwitchRow
						label={words.marks}
						help={words.marksHelp}
						on={settings.marksShown}
						onChange={(marksShown) => onChange({ marksShown })}
					/>
					<SwitchRow
						label={words.keys}
						help={words.keysHelp}
						on={settings.singleKeys}
						onChange={(singleKeys) => onChange({ singleKeys })}
					/>
				</ul>
			</section>
			<section class="section">
				<h2 class="workshop-title">{words.time}</h2>
				<ul class="list">
					<SwitchRow
						label={words.gate}
						help={words.gateHelp}
						on={settings.gateShown}
						onChange={(gateShown) => onChange({ gateShown })}
					/>
					<li class="setting-row">
						<div class="setting-select">
							<SelectField
								label={words.extensions}
								value={String(settings.extensionCapMinutes)}
								onChange={(minutes) => onChange({ extensionCapMinutes: Number(minutes) })}
								options={extensionsWith(settings.extensionCapMinutes).map((minutes) => ({
									value: String(minutes),
									label: minutes === 0 ? words.noExtensions : words.minutes(minutes),
								}))}
							/>
							<p class="meta">{words.extensionsHelp}</p>
						</div>
					</li>
					<SwitchRow
						label={words.unfocused}
						help={words.unfocusedHelp}
						on={settings.countUnfocused}
						onChange={(countUnfocused) => onChange({ countUnfocused })}
					/>
					<li class="setting-row">
						<div class="setting-select">
							<SelectField
								label={words.dayStart}
								value={String(settings.dayStartsAt)}
								onChange={(hour) => onChange({ dayStartsAt: Number(hour) })}
								options={HOURS.map((hour) => ({ value: String(hour), label: words.hour(hour) }))}
							/>
							<p class="meta">{words.dayStartHelp}</p>
						</div>
					</li>
				</ul>
			</section>
			<p class="meta row">
				<LockIcon size="s" />
				{words.privacy}
			</p>
		</>
	);
}

function extensionsWith(chosen: number): number[] {
	return [...new Set([...EXTENSIONS, chosen])].toSorted((one, other) => one - other);
}
