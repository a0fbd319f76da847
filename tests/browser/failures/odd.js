WebAssembly.compileStreaming = () => Promise.reject(new Error('<b>{reason}</b> $& {n}'));
