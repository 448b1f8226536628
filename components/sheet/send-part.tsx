import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { arrowSquareOutIcon, copyIcon } from '../icons';
import { useSay } from '../say';

interface SendPartProps {
	message: string;
	/** Says whether the text can be pasted now. */
	onCopy: (text: string) => Promise<boolean>;
	onSend: () => void;
}

/** The steps as a message: copied, or opened in WhatsApp. Where nothing may be copied, they stand there marked. */
export function SendPart({ message, onCopy, onSend }: SendPartProps) {
	const say = useSay();
	const [copied, setCopied] = useState<'not yet' | 'done' | 'failed'>('not yet');
	const marked = useRef<HTMLTextAreaElement>(null);

	useEffect(() => {
		const words = marked.current;
		if (copied !== 'failed' || !words) return;
		words.focus();
		words.select();
		// Marking goes to the end; reading begins at the beginning.
		words.scrollTop = 0;
	}, [copied]);

	const copy = async () => {
		// A second press is to be heard as well.
		setCopied('not yet');
		setCopied((await onCopy(message)) ? 'done' : 'failed');
	};

	return (
		<section class="take-part" aria-labelledby="chat">
			<h2 id="chat">{say('sheet_chat')}</h2>
			<p class="quiet">{say('sheet_chat_hint')}</p>
			<button type="button" class="button" onClick={() => void copy()}>
				<Icon of={copyIcon} size={24} />
				{say('sheet_copy')}
			</button>
			<p class="take-said" role="status">
				{copied === 'done' ? say('sheet_copied') : copied === 'failed' ? say('sheet_copy_failed') : ''}
			</p>
			{copied === 'failed' ? (
				<textarea ref={marked} class="take-marked" aria-label={say('sheet_copy_label')} readOnly rows={8} value={message} />
			) : null}
			<button type="button" class="button" onClick={onSend}>
				{say('sheet_send')}
				<Icon of={arrowSquareOutIcon} size={24} />
			</button>
			<p class="take-hint">{say('sheet_send_hint')}</p>
		</section>
	);
}
