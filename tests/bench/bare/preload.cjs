const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bare', { empty: () => ipcRenderer.invoke('empty') });
