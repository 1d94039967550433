// What script adds to a report that is whole without it: a button that copies the letter, and folds that open on paper in every browser.
if (navigator.clipboard)
  for (const button of document.querySelectorAll('[data-copy]')) {
    const [letter, said] = [button.nextElementSibling, button.parentElement.lastElementChild];
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(new URLSearchParams(letter.search).get('body'));
      said.textContent = 'Copied.';
    });
  }
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});
