import { html, nothing, type TemplateResult } from 'lit';
import { alert, info } from '../../templates/icons.ts';

export interface Notice {
  tone: 'neutral' | 'warning' | 'critical';
  title: unknown;
  body?: unknown;
  /** A button at the end. */
  end?: unknown;
  /** true: nothing is said when it comes or changes, because the focus leads to it. */
  quiet?: boolean;
}

/** A notice in the flow. What is wrong is said at once by assistive technology, the rest when there is a pause. */
export const noticeTemplate = ({ tone, title, body, end, quiet }: Notice): TemplateResult => html`
  <div class="notice ${tone}" role=${quiet ? nothing : tone === 'neutral' ? 'status' : 'alert'} tabindex="-1" part="notice">
    ${tone === 'neutral' ? info() : alert()}
    <div><strong>${title}</strong>${body ? html`<div>${body}</div>` : nothing}</div>
    ${end ? html`<div class="end">${end}</div>` : nothing}
  </div>`;
