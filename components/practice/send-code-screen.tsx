import { type Contact, email, sms } from './contacts';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

export function EmailScreen({ go }: ScreenProps) {
	return <SendCode go={go} contact={email} />;
}

export function SmsScreen({ go }: ScreenProps) {
	return <SendCode go={go} contact={sms} />;
}

function SendCode({ go, contact }: ScreenProps & { contact: Contact }) {
	return (
		<ScreenFrame crumb={contact.crumb} bar={{ steps: contact.bar, at: 1 }}>
			<ScreenForm onDone={() => go(contact.code)}>
				<p>{contact.first}</p>
				<p>
					Enviaremos um <b>código de verificação</b> {contact.sends}
				</p>
				<p>
					<b>{contact.hidden}</b>
				</p>
				<div class="screen-buttons">
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Voltar ao início
					</button>
					<button type="button" class="screen-button" onClick={() => go(contact.afterLost)}>
						{contact.lost}
					</button>
					<button type="submit" class="screen-button screen-main">
						Enviar código
					</button>
				</div>
			</ScreenForm>
		</ScreenFrame>
	);
}
