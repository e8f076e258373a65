/** A name in its own script: Arabic says so and runs from the right. */
export function NativeName({ children }: { children: string }) {
  return (
    <bdi dir="auto" lang={/\p{Script=Arabic}/u.test(children) ? 'ar' : undefined}>
      {children}
    </bdi>
  );
}
