import { useState } from 'preact/hooks';
import type { Toasts } from '../panels/use-toast.ts';
import { Button } from '../ui/Button.tsx';
import { DownloadIcon } from '../ui/icons/action-icons.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import type { WorkshopApi } from './workshop-api.ts';

interface BackupCardProps {
	readonly backUp: WorkshopApi['backUp'];
	readonly toasts: Toasts;
}

export function BackupCard({ backUp, toasts }: BackupCardProps) {
	const { data } = useWorkshopWords();
	const [busy, setBusy] = useState(false);

	async function download(): Promise<void> {
		setBusy(true);
		const made = await toasts.done(backUp());
		setBusy(false);
		if (!made) return;
		saveFile(made.value.name, made.value.text);
		toasts.say(data.downloaded);
	}

	return (
		<section class="section">
			<h2 class="workshop-title">{data.backup}</h2>
			<div class="card">
				<p class="help">{data.backupHelp}</p>
				<div class="row">
					<Button look="primary" disabled={busy} onClick={() => void download()}>
						<DownloadIcon size="s" />
						{busy ? data.preparing : data.download}
					</Button>
				</div>
			</div>
		</section>
	);
}
