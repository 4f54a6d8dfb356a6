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
