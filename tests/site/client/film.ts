/** Films that really play, from a canvas: no file, no codec. */
export function film(): void {
	const start = (video: HTMLVideoElement) => {
		const canvas = document.createElement('canvas');
		canvas.width = 64;
		canvas.height = 36;
		const pen = canvas.getContext('2d');
		let turn = 0;
		const draw = () => {
			if (!pen || !video.isConnected) return;
			pen.fillStyle = `hsl(${turn++ % 360} 30% 50%)`;
			pen.fillRect(0, 0, 64, 36);
			setTimeout(draw, 200);
		};
		draw();
		video.muted = true;
		video.srcObject = canvas.captureStream(5);
		video.play().catch(() => video.setAttribute('data-refused', ''));
	};
	const all = () => {
		for (const video of document.querySelectorAll('video')) if (!video.srcObject) start(video);
	};
	new MutationObserver(all).observe(document.body, { childList: true, subtree: true });
	all();
}
