import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import { trashIcon } from './icons';
import { useSay } from './say';

/** Asks once more before everything is forgotten, and says when it is. */
export function EraseEverything({ toHelper = false, onErase }: { toHelper?: boolean; onErase: () => Promise<void> }) {
	const say = useSay();
	const dialog = useRef<HTMLDialogElement>(null);
	const [erased, setErased] = useState(false);
	const id = useId();
	const told = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (erased) told.current?.scrollIntoView({ block: 'nearest' });
	}, [erased]);

	const erase = async (): Promise<void> => {
		dialog.current?.close();
		await onErase();
		setErased(true);
	};

	return (
		<div class="erase">
			<button
				type="button"
				class="button"
				onClick={() => {
					setErased(false);
					dialog.current?.showModal();
				}}
			>
				<Icon of={trashIcon} size={24} />
				{say(toHelper ? 'popup_erase_helper' : 'popup_erase')}
			</button>
			<p ref={told} class="erase-done" role="status">
				{erased ? say('popup_erased') : ''}
			</p>
			<dialog ref={dialog} class="dialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
				<h2 id={`${id}-title`}>{say('popup_erase_title')}</h2>
				<p id={`${id}-text`}>{say('popup_erase_text')}</p>
				<div class="buttons">
					<button type="button" class="button" onClick={() => dialog.current?.close()}>
						{say('popup_erase_keep')}
					</button>
					<button type="button" class="button button-stop" onClick={() => void erase()}>
						<Icon of={trashIcon} size={24} />
						{say('popup_erase')}
					</button>
				</div>
			</dialog>
		</div>
	);
}
