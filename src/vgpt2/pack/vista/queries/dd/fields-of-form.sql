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
  - 'Everything on the invoice entry program: each field and the place its value is kept'
  - A report writer must reproduce the invoice entry screen, so in screen order give every field's label, source, kind of data, and whether it may be left blank.
  - labels + storage, AP entry screen
  - Field label in tab order, which view and column hold it, data type, required yes or no, for one screen
  - flds on ap inv entry scrn, w/ backend names + req
  - I see a box on the screen where supplier bills are typed in; what is it called behind the scenes?
*/
SELECT DDFI.Seq, DDFI.Description, DDFI.ViewName, DDFI.ColumnName, DDFI.Datatype, DDFI.Req
FROM DDFI WITH (NOLOCK)
JOIN DDFH WITH (NOLOCK)
    ON DDFI.Form = DDFH.Form
WHERE DDFI.Form = @Form
ORDER BY DDFI.Seq
