/*
title: Lookups offered by the fields of a form
grain: one lookup of a field
level: intermediate
parameters:
  Form: {type: varchar(30), example: APEntry}
asks:
  - When I hit F4 on a field of the invoice entry screen, where does the list come from?
  - Fields of a form with their lookups, title and source clause
  - Which list feeds the phase field on the PO screen?
  - lookups on form
  - whats behind the f4 list here
  - Field number, field label, lookup name, lookup title, tables it reads, filter.
  - Search lists behind the fields of the invoice entry program and where they draw data from
  - The vendor search on invoice entry shows inactive ones, so I must see for each field which search list it opens, its title, source and condition.
  - search popups, AP entry screen
  - Field label, lookup code and title, tables it searches, restriction and parameters, in tab order for one screen
  - lkups per fld on ap entry scrn w/ where clause
  - When I press the search key in a box and get something to choose from, where does it take those entries?
*/
SELECT DDFH.Title, DDFI.Seq, DDFI.Description, DDFL.Lookup, DDLH.Title AS LookupTitle, DDLH.FromClause,
    DDLH.WhereClause, DDFL.LookupParams
FROM DDFL WITH (NOLOCK)
JOIN DDFH WITH (NOLOCK)
    ON DDFL.Form = DDFH.Form
JOIN DDFI WITH (NOLOCK)
    ON DDFL.Form = DDFI.Form
    AND DDFL.Seq = DDFI.Seq
JOIN DDLH WITH (NOLOCK)
    ON DDFL.Lookup = DDLH.Lookup
WHERE DDFL.Form = @Form
ORDER BY DDFI.Seq, DDFL.LoadSeq
