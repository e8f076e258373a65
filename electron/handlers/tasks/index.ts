import type { BrowserWindow, WebContents } from 'electron';
import type { HandlersOf } from '../../contract';

/** Who asks: the window, and the page in it. */
export type TaskContext = { window: BrowserWindow; contents: WebContents };

/** A handler for every task of the contract; one that is missing doesn't compile. */
export type TaskHandlers = HandlersOf<'task', { task: TaskContext }>;
