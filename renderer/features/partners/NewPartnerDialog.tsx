import { type FormEvent, useState } from 'react';
import { type PartnerKind, partnerKinds } from '../../../db/domain/partner';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CountryPicker } from '../../shared/CountryPicker';
import { failureText, fieldError } from '../../shared/failures';
import { goTo } from '../../shared/route';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { ZonePicker } from '../../shared/ZonePicker';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorText } from '../../ui/ErrorText';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextField } from '../../ui/TextField';
import { zoneOfCountry } from './zoneOfCountry';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Creates a partner and goes there. */
export function NewPartnerDialog({ isOpen, onOpenChange }: Props) {
  return isOpen && <OpenDialog onClose={() => onOpenChange(false)} />;
}
