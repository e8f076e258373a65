/** react-aria looks elements up by escaped ids, and jsdom has no `CSS.escape`: enough of it for ids and attribute values. */
if (!globalThis.CSS?.escape) {
  const escape = (value: string) =>
    value.replace(/[^\w-]/g, (sign) => `\\${sign}`).replace(/^\d/, (digit) => `\\3${digit} `);
  Object.defineProperty(globalThis, 'CSS', { value: { escape }, configurable: true });
}
