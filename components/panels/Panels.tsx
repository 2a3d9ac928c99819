import { useRef, useState } from 'preact/hooks';
import type { ContactId } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { useWords } from '../ui/interface-context.tsx';
import { later } from '../ui/later.tsx';
import { Toast } from '../ui/Toast.tsx';
import { FailureMessage } from './FailureMessage.tsx';
import { type PanelName, PanelNav } from './PanelNav.tsx';
import type { PanelApi, PanelHost, Standing } from './panel-api.ts';
import { SearchPanel } from './search/SearchPanel.tsx';
import { useSearch } from './search/use-search.ts';
import type { TimeApi } from './time/ConnectedTime.tsx';
import { useAccess } from './use-access.ts';
import { useIndexing } from './use-indexing.ts';
import { usePanelActs } from './use-panel-acts.ts';
import { useToast } from './use-toast.ts';
import { useTypeToSearch } from './use-type-to-search.ts';
import { Watched } from './Watched.tsx';

// Search is drawn first: the other panels come when they are gone to.
const TipsPanel = later(async () => (await import('./tips/TipsPanel.tsx')).TipsPanel);
const ContactsPanel = later(async () => (await import('./contacts/ContactsPanel.tsx')).ContactsPanel);
const AgendaPanel = later(async () => (await import('./agenda/AgendaPanel.tsx')).AgendaPanel);
const ConnectedTime = later(async () => (await import('./time/ConnectedTime.tsx')).ConnectedTime);

interface PanelsProps {
	readonly api: PanelApi;
	readonly host: PanelHost;
	/** Null while the library opens. */
	readonly standing: Result<Standing, StoreFailure> | null;
	readonly initial: { readonly panel: PanelName; readonly query: string };
}

/** The five panels and the tabs between them; what is typed survives a look at another panel. */
export function Panels({ api, host, standing, initial }: PanelsProps) {
	const words = useWords();
	const [panel, setPanel] = useState(initial.panel);
	const [contact, setContact] = useState<ContactId | null>(null);
	const field = useRef<HTMLInputElement>(null);
	const search = useSearch(api.find, initial.query);
	const toasts = useToast();
	const access = useAccess(host);
	const ready = standing?.ok ? standing.value : null;
	const acts = usePanelActs({ api, host, toasts, search, standing: ready });
	useIndexing(ready?.index ?? null, api.catchUp, search.refresh);
	useTypeToSearch(field, panel === 'search' && (ready?.settings.singleKeys ?? false));

	function go(next: PanelName): void {
		setPanel(next);
		setContact(null);
	}

	const timeApi: TimeApi = {
		watchWeek: api.watchWeek,
		changeLimit: api.changeLimit,
		retry: api.retry,
		openSettings: () => host.openWorkshop('settings'),
		openData: () => host.openWorkshop('data'),
	};
	const failure = standing && !standing.ok ? standing.reason : null;
	return (
		<div class="panel">
			<div class="panel-content">
				{failure && (
					<main class="panel-body">
						<h1 class="unseen">{words.common.name}</h1>
						<FailureMessage
							reason={failure}
							onRetry={api.retry}
							onMakeRoom={() => host.openWorkshop('data')}
						/>
					</main>
				)}
				{!failure && panel === 'search' && (
					<SearchPanel
						search={search}
						standing={ready}
						access={access}
						fieldRef={field}
						acts={{
							...acts.search,
							openContact: (id) => {
								setPanel('contacts');
								setContact(id);
							},
						}}
					/>
				)}
				{!failure && panel === 'tips' && (
					<Watched watch={api.watchTips} title={words.tips.title} onRetry={api.retry}>
						{(tips) => <TipsPanel tips={tips} acts={{ ...acts.tips, ...acts.facts, ...acts.matches }} />}
					</Watched>
				)}
				{!failure && panel === 'contacts' && (
					<Watched watch={api.watchContacts} title={words.contacts.title} onRetry={api.retry}>
						{(contacts) => (
							<ContactsPanel
								contacts={contacts}
								groups={ready?.groups ?? []}
								open={contact}
								onOpen={setContact}
								acts={acts.contacts}
							/>
						)}
					</Watched>
				)}
				{!failure && panel === 'agenda' && (
					<Watched watch={api.watchAgenda} title={words.common.agenda} onRetry={api.retry}>
						{(entries) => <AgendaPanel entries={entries} acts={acts.facts} />}
					</Watched>
				)}
				{!failure && panel === 'time' && <ConnectedTime api={timeApi} />}
			</div>
			<Toast message={toasts.message} onClose={toasts.close} />
			<PanelNav current={panel} onGo={go} />
		</div>
	);
}
