// The token stands in the fragment, which no server and no scanner sees; only the button sends it.
const language = navigator.language.startsWith('en') ? 'en' : 'es';
document.documentElement.lang = language;
for (const element of document.querySelectorAll('[data-es]')) element.textContent = element.dataset[language];

const words = {
  es: { done: 'Listo: tu correo está verificado. Ya puedes entrar.', failed: 'No pudimos conectarnos. Inténtalo otra vez.' },
  en: { done: 'Done: your email is verified. You can log in now.', failed: 'We could not connect. Please try again.' },
}[language];

const button = document.getElementById('verify');
const outcome = document.getElementById('outcome');

button.addEventListener('click', async () => {
  button.disabled = true;
  const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
  try {
    const answer = await fetch('/identity/api/v1/auth/verify-email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ token }),
    });
    if (answer.ok) {
      outcome.textContent = words.done;
      history.replaceState(null, '', location.pathname);
      return;
    }
    const problem = await answer.json();
    outcome.textContent = problem.detail;
  } catch {
    outcome.textContent = words.failed;
  }
  button.disabled = false;
});
