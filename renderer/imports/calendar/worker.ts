import { readCalendar } from './readCalendar';

/** Reads a calendar beside the window, which can end this at any time. */
self.addEventListener('message', ({ data }: MessageEvent<{ text: string; zone: string }>) => {
  self.postMessage(readCalendar(data.text, data.zone));
});
