// The site's own: it asks whether it may remember what was looked at, keeps the answer, and says it to Wares by one
// attribute. A consent manager does the same when its banner is answered.
const KEY = 'halden-mori:consent';
const note = document.querySelector('#consent');

const answered = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const tell = (answer) => {
  document.documentElement.dataset.waresConsent = answer;
};

const answer = answered();
// An empty answer is an answer: nothing is allowed.
if (answer === null) note.hidden = false;
else tell(answer);

note.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (!button) return;
  try {
    localStorage.setItem(KEY, button.value);
  } catch {
    // Asked again at the next visit.
  }
  tell(button.value);
  note.hidden = true;
  again.querySelector('button').focus({ preventScroll: true });
});

const again = document.querySelector('#consent-again');
again.hidden = false;
again.addEventListener('click', () => {
  note.hidden = false;
  note.querySelector('button').focus();
});
