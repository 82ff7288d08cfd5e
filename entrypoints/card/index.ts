import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideTranslator } from '@/components/text';
import { getMessage } from '@/lib/platform/i18n';
import { cardModule } from './module';
import { cardSlot } from './slot';

/** Injected when the first card opens: the view, the templates and the forms. */
export default defineUnlistedScript(() => {
  provideTranslator(getMessage);
  cardSlot().module = cardModule;
});
