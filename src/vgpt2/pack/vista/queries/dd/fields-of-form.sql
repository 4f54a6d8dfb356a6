/*
title: Fields of a form with the column behind each
grain: one field of a form
level: intermediate
parameters:
  Form: {type: varchar(30), example: APEntry}
asks:
  - Which column is behind this field on the form?
  - Fields of a form with view and column
  - form fields
  - Fields of one form with description, view, column, data type and whether entry is required.
  - where is this screen field stored
*/
SELECT DDFI.Seq, DDFI.Description, DDFI.ViewName, DDFI.ColumnName, DDFI.Datatype, DDFI.Req
FROM DDFI WITH (NOLOCK)
JOIN DDFH WITH (NOLOCK)
    ON DDFI.Form = DDFH.Form
WHERE DDFI.Form = @Form
ORDER BY DDFI.Seq
