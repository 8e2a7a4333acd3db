/* global Office -- put there by the script before this one */
// Loaded by each page right after Office.js, which gives up after ten seconds when nobody asks whether it is ready: our own
// script may come later than that over a slow line. A file, not a line in the page: the register's content security policy
// lets no inline script run.
Office.onReady();
