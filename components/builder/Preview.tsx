import { useId, useState } from 'preact/hooks';
import type { BriefContent } from '@/lib/briefs/brief';
import { Button } from '../base/Button';
import { t } from '../text';
import { PreviewBlocks } from './PreviewBlocks';
import { PREVIEW_CHANNELS, type PreviewChannel, type PreviewText, previewFor } from './previewText';
import { Tabs } from './Tabs';

export interface PreviewProps {
  readonly content: Partial<BriefContent>;
  readonly channel: PreviewChannel;
  readonly now: Date;
  readonly today: string;
  readonly canInsert: boolean;
  readonly onChannel: (channel: PreviewChannel) => void;
  readonly onInsert: (preview: PreviewText) => void;
  readonly onCopy: (preview: PreviewText, form: 'rich' | 'markdown' | 'text') => void;
}

const CHANNEL_TEXTS = {
  mail: 'builderChannelMail',
  chat: 'builderChannelChat',
  agent: 'builderChannelAgent',
  document: 'builderChannelDocument',
} as const;

/** The brief as its owner will read it, changing with every key. */
export function Preview(props: PreviewProps) {
  const { content, channel, onChannel } = props;
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const id = useId();
  const preview = previewFor(channel, content, props.now, props.today);
  const isEmpty = (content.outcome ?? '').trim() === '';
  const copy = (form: 'rich' | 'markdown' | 'text') => {
    setIsMenuOpen(false);
    props.onCopy(preview, form);
  };
  return (
    <section class="preview" aria-label={t('builderPreview')}>
      <Tabs
        label={t('builderPreview')}
        look="small"
        selected={channel}
        tabs={PREVIEW_CHANNELS.map((name) => [name, t(CHANNEL_TEXTS[name])] as const)}
        panel={id}
        onSelect={onChannel}
      />
      <div class="preview-text" id={id} role="tabpanel" aria-label={t(CHANNEL_TEXTS[channel])}>
        {isEmpty ? (
          <p class="field-hint">{t('builderPreviewEmpty')}</p>
        ) : (
          <PreviewBlocks blocks={preview.blocks} />
        )}
      </div>
      {!isEmpty && (
        <div class="preview-actions">
          {props.canInsert && (
            <Button onClick={() => props.onInsert(preview)}>{t('builderInsert')}</Button>
          )}
          <Button onClick={() => copy('rich')}>{t('builderCopyRich')}</Button>
          {isMenuOpen ? (
            <>
              <Button onClick={() => copy('markdown')}>{t('builderCopyMarkdown')}</Button>
              <Button onClick={() => copy('text')}>{t('builderCopyText')}</Button>
            </>
          ) : (
            <Button look="quiet" aria-expanded={false} onClick={() => setIsMenuOpen(true)}>
              {t('builderCopyMore')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
