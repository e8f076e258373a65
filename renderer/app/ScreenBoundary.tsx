import { CircleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

type Props = { children: ReactNode };

/** A screen that can't be drawn says so, and leaves the rest of the window usable. React needs a class for this. */
export class ScreenBoundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return <Broken onAgain={() => this.setState({ isBroken: false })} />;
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  const { t } = useTexts();
  return (
    <EmptyState
      action={
        <Button autoFocus onPress={onAgain}>
          {t('app.broken.again')}
        </Button>
      }
      icon={CircleAlert}
      title={t('app.broken.title')}
    >
      {t('app.broken.text')}
    </EmptyState>
  );
}
