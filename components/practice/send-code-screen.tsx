import { type Contact, email, faceEmail, faceSms, sms } from './contacts';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

export function EmailScreen({ go }: ScreenProps) {
	return <SendCode go={go} contact={email} />;
}

export function LostEmailScreen({ go }: ScreenProps) {
	return <SendCode go={go} contact={email} sample="practice_sample_lost_email" />;
}

export function SmsScreen({ go }: ScreenProps) {
	return <SendCode go={go} contact={sms} />;
}

export function FaceEmailScreen({ go }: ScreenProps) {
	return <SendCode go={go} contact={faceEmail} />;
}

export function FaceSmsScreen({ go }: ScreenProps) {
	return <SendCode go={go} contact={faceSms} />;
}

function SendCode({ go, contact, sample }: ScreenProps & { contact: Contact; sample?: string }) {
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
