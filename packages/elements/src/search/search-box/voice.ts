/** What browsers have of the Web Speech API. */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  start(): void;
  abort(): void;
}

type Heard = Event & { results: ArrayLike<ArrayLike<{ transcript: string }>> };

const maker = (): (new () => Recognition) | undefined => {
  const scope = globalThis as unknown as Record<string, (new () => Recognition) | undefined>;
  return scope['SpeechRecognition'] ?? scope['webkitSpeechRecognition'];
};

export interface Hearing {
  /** BCP 47 tag. */
  language: string;
  onText(text: string): void;
  /** The key of a sentence, when something is to be told. */
  onEnd(told?: 'search.voice_denied' | 'search.voice_failed'): void;
}

/** Listens for one sentence. Returns how to stop. */
export function hear({ language, onText, onEnd }: Hearing): () => void {
  const Maker = maker();
  if (!Maker) return () => {};
  const recognition = new Maker();
  let told: Parameters<Hearing['onEnd']>[0];
  let over = false;
  const end = () => {
    if (!over) onEnd(told);
    over = true;
  };
  recognition.lang = language;
  recognition.interimResults = true;
  recognition.addEventListener('result', (event) => {
    onText(Array.from((event as Heard).results, (result) => result[0]?.transcript ?? '').join(''));
  });
  recognition.addEventListener('error', (event) => {
    const { error } = event as Event & { error?: string };
    if (error === 'aborted') return;
    told = /allowed/.test(error ?? '') ? 'search.voice_denied' : 'search.voice_failed';
  });
  recognition.addEventListener('end', end);
  try {
    recognition.start();
  } catch {
    told = 'search.voice_failed';
    end();
  }
  return () => {
    over = true;
    recognition.abort();
  };
}
