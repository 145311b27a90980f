"""One offline page that shows a whole run: `page.py` bundles the HTML, CSS and JavaScript here with the data."""
