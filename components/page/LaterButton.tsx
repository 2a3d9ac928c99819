interface LaterButtonProps {
	readonly label: string;
	/** What is shown while it waits; false = it acts. */
	readonly waiting: string | false;
	readonly onClick: () => void;
}

/** A link that acts after a moment. It keeps the focus meanwhile, and its name does not change each second. */
export function LaterButton({ label, waiting, onClick }: LaterButtonProps) {
	return (
		<button
			type="button"
			class={waiting === false ? 'wall-link' : 'wall-link wall-wait'}
			aria-disabled={waiting !== false}
			onClick={() => waiting === false && onClick()}
		>
			{waiting !== false && (
				<span class="wall-wait-shown" aria-hidden="true">
					<span class="wall-ring" />
					{waiting}
				</span>
			)}
			<span class={waiting === false ? '' : 'unseen'}>{label}</span>
		</button>
	);
}
