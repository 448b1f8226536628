import type { Contact } from './contacts';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

/** Offers to send a code to a contact; `sample` when something is the matter with it. */
export function SendCodeScreen({ go, contact, sample }: ScreenProps & { contact: Contact; sample?: string }) {
	return (
		<ScreenFrame {...(sample ? { sample } : {})} crumb={contact.crumb} bar={{ steps: contact.bar, at: contact.at }}>
			<ScreenForm onDone={() => go(contact.code)}>
				<h2>{contact.first}</h2>
				<p>
					Enviaremos um <b>código de verificação</b> {contact.sends}
				</p>
				<p class="screen-contact">{contact.hidden}</p>
				<div class="screen-buttons">
					<button type="submit" class="screen-button screen-main">
						Enviar código
					</button>
					<button type="button" class="screen-button" onClick={() => go(contact.afterLost)}>
						{contact.lost}
					</button>
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Voltar ao início
					</button>
				</div>
			</ScreenForm>
		</ScreenFrame>
	);
}
