import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ScreenBoundary } from '../../../renderer/app/ScreenBoundary';
import { renderOver } from '../../support/render';

afterEach(() => void vi.restoreAllMocks());

it('a screen that can’t be drawn says so and leaves the rest', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const Faulty = () => {
    throw new Error('a bug');
  };
  renderOver(
    <>
      <nav />
      <ScreenBoundary>
        <Faulty />
      </ScreenBoundary>
    </>,
  );
  expect(screen.getByRole('navigation')).toBeTruthy();
  expect(screen.getByText('Skærmen kunne ikke vises')).toBeTruthy();
  expect(screen.queryByText('a bug')).toBeNull();
});
