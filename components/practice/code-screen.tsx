import { useState } from 'preact/hooks';
import type { Contact } from './contacts';
import { Notice } from './notice';
import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

/** Asks for the code that was sent to a contact; `late` when none has come. */
export function CodeScreen({ go, contact, late = false }: ScreenProps & { contact: Contact; late?: boolean }) {
	const [resent, setResent] = useState(false);
	const sample = late && !resent ? 'practice_sample_late' : 'practice_sample_code';
	return (
		<ScreenFrame sample={sample} crumb={contact.crumb} bar={{ steps: contact.bar, at: contact.at + 1 }}>
			<ScreenForm onDone={() => go('new-password')}>
				<p>Digite o código recebido em:</p>
				<p class="screen-contact">{contact.hidden}</p>
				<ScreenField id="practice-code" label="Código" placeholder="Digite o código" digits />
				<p>
					Não recebeu o código?{' '}
					<button type="button" class="screen-link" onClick={() => setResent(true)}>
						Reenviar código
					</button>
				</p>
				<Notice text={resent ? 'practice_resent' : null} />
				<div class="screen-buttons">
					<button type="submit" class="screen-button screen-main">
						Continuar
					</button>
					<button type="button" class="screen-button" onClick={() => go(contact.send)}>
						Voltar
					</button>
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Voltar ao início
					</button>
				</div>
			</ScreenForm>
		</ScreenFrame>
	);
}
