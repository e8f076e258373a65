import { z } from 'zod';
import type { Topic } from '../../db/domain/topic';
import { query, returns } from './operation';

export const topics = {
  list: query(z.undefined(), returns<Topic[]>()),
};
