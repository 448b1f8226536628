import { useState } from 'preact/hooks';
import { Notice } from './notice';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';
import { ScreenQuestion } from './screen-question';

export function FacialScreen({ go }: ScreenProps) {
	const [asking, setAsking] = useState(false);
	const [notice, setNotice] = useState<string | null>(null);
	return (
		<ScreenFrame crumb="Recuperar senha com reconhecimento facial">
			<div inert={asking}>
				<p>
					<b>Recupere sua senha pelo reconhecimento facial (método recomendado)</b>
				</p>
				<p>Para isso, você vai precisar do aplicativo gov.br instalado no seu celular.</p>
				<div class="screen-buttons">
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Voltar ao início
					</button>
					<button type="button" class="screen-button" onClick={() => setAsking(true)}>
						Recuperar de outra forma
					</button>
					<button type="button" class="screen-button screen-main" onClick={() => setNotice('practice_not_yet')}>
						Gerar QR code
					</button>
				</div>
				<Notice text={notice} />
			</div>
			{asking && (
				<ScreenQuestion title="Recuperar de outra forma" onCancel={() => setAsking(false)} onContinue={() => go('recovery-bank')}>
					<p>Deseja recuperar sua senha de outra forma?</p>
				</ScreenQuestion>
			)}
		</ScreenFrame>
	);
}
