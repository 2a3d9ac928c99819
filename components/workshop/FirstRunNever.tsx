import type { FunctionComponent } from 'preact';
import { Trash2Icon } from '../ui/icons/action-icons.tsx';
import type { IconProps } from '../ui/icons/LucideSvg.tsx';
import { HardDriveIcon, LockIcon, MonitorIcon, TriangleAlertIcon } from '../ui/icons/state-icons.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

/** In the order of the words. */
const ICONS: readonly FunctionComponent<IconProps>[] = [HardDriveIcon, MonitorIcon, LockIcon, Trash2Icon];

/** What it never does, then the risks that stay, in plain words and no smaller type. */
export function FirstRunNever() {
	const { firstRun } = useWorkshopWords();
	return (
		<>
			<ul class="plain-words">
				{firstRun.never.map((line, index) => {
					const Icon = ICONS[index] ?? LockIcon;
					return (
						<li key={line}>
							<Icon />
							<span>{line}</span>
						</li>
					);
				})}
			</ul>
			<section class="risks">
				<h2>
					<TriangleAlertIcon />
					{firstRun.riskTitle}
				</h2>
				<ul>
					{firstRun.risks.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</section>
		</>
	);
}
