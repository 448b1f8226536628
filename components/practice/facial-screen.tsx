import { useState } from 'preact/hooks';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';
import { ScreenQuestion } from './screen-question';

export function FacialScreen({ go }: ScreenProps) {
	const [asking, setAsking] = useState(false);
	return (
		<ScreenFrame
			crumb="Recuperar senha com reconhecimento facial"
			layer={
				asking && (
					<ScreenQuestion
						title="Recuperar de outra forma"
						onCancel={() => setAsking(false)}
						main={{ name: 'Continuar', onPress: () => go('recovery-bank') }}
					>
						<p>Deseja recuperar sua senha de outra forma?</p>
					</ScreenQuestion>
				)
			}
		>
			<div>
				<h2>Recupere sua senha pelo reconhecimento facial (método recomendado)</h2>
				<p>Para isso, você vai precisar do aplicativo gov.br instalado no seu celular.</p>
				<div class="screen-buttons">
					<button type="button" class="screen-button screen-main" onClick={() => go('recovery-facial-qr')}>
						Gerar QR code
					</button>
					<button type="button" class="screen-button" onClick={() => setAsking(true)}>
						Recuperar de outra forma
					</button>
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Voltar ao início
					</button>
				</div>
			</div>
		</ScreenFrame>
	);
}
