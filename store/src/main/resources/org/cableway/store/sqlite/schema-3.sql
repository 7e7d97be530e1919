-- An export goes by year and id: in this order rows need no sorting.
CREATE INDEX cable_year ON cable (year, id);
